// `npm run check`: the quick answer while working. Types, lint, format, the architecture checks
// with the generated documents, and the size of what is installed. Lint looks at changed files
// only; parts.mjs says why `npm test` does not.
import { quickParts, runParts } from './parts.mjs'

const started = performance.now()
const failed = await runParts(quickParts)
const seconds = ((performance.now() - started) / 1000).toFixed(1)
console.log(failed.length === 0 ? `all ok (${seconds} s)` : `failed: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
