// `npm run check`: types, lint, format, the architecture checks and the generated documents.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const steps = [
  ['tsc', ['-p', '.']],
  ['prettier', ['--check', '--log-level', 'warn', '.']],
  ['eslint', ['--max-warnings', '0', '.']],
  ['vitest', ['run', '--project', 'unit', 'checks']],
]
for (const [name, args] of steps) {
  const { status } = spawnSync(process.execPath, [`${root}node_modules/.bin/${name}`, ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}
