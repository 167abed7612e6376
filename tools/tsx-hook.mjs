// Lets Node load `.tsx`: its own type stripping handles `.ts` only. Each file is transpiled
// once by the bundler that also builds the islands, and kept under .cache, keyed by its content,
// so a start reads plain files. Each carries its source map, for an editor's breakpoints.
import { registerHooks } from 'node:module'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const cache = fileURLToPath(new URL('../.cache/tsx/', import.meta.url))
mkdirSync(cache, { recursive: true })
const options = {
  lang: 'tsx',
  target: 'esnext',
  sourcemap: true,
  tsconfig: false,
  jsx: { runtime: 'automatic', importSource: 'preact' },
  typescript: { onlyRemoveTypeImports: true },
}
const require = createRequire(import.meta.url)
const { version } = require('rolldown/package.json')
const recipe = `rolldown ${version} ${JSON.stringify(options)}`

function transpiled(path) {
  const source = readFileSync(path, 'utf8')
  const key = createHash('sha256').update(recipe).update(source).digest('hex').slice(0, 32)
  const kept = `${cache}${key}.mjs`
  try {
    return readFileSync(kept, 'utf8')
  } catch {
    const { code, map, errors } = require('rolldown/utils').transformSync(path, source, options)
    if (errors.length > 0) throw errors[0]
    const mapped = `${code}\n//# sourceMappingURL=${inline(map)}\n`
    writeFileSync(`${kept}.${process.pid}`, mapped)
    renameSync(`${kept}.${process.pid}`, kept)
    return mapped
  }
}

function inline(map) {
  const json = JSON.stringify({ ...map, sourcesContent: undefined })
  return `data:application/json;base64,${Buffer.from(json).toString('base64')}`
}

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.tsx')) return nextLoad(url, context)
    return { format: 'module', source: transpiled(fileURLToPath(url)), shortCircuit: true }
  },
})
