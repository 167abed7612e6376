// The parts of `npm run check`, which are also the first part of `npm test`: each a program of
// its own, run side by side, each announced with its seconds when it ends and its own words
// shown when it fails.
//
// They lean on what the last run left in .cache, keyed by content. With ESLint that is not quite
// sound: it keeps its verdict for a file as long as that file is the same, although a type
// changed elsewhere may make it wrong. So `npm test` lints every file anew, and only the quick
// check believes the cache.
import { spawn } from 'node:child_process'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const kept = (name) => [
  '--cache',
  '--cache-strategy',
  'content',
  '--cache-location',
  `.cache/${name}`,
]

/** The slowest first, so that the others run beside it. */
export const wholeParts = [
  part('lint', 'eslint', ['--max-warnings', '0', '.']),
  part('types', 'tsc', ['-p', '.']),
  part('format', 'prettier', ['--check', '--log-level', 'warn', ...kept('prettier'), '.']),
  { name: 'size', command: [`${root}tools/install-size.mjs`], always: true },
]

export const quickParts = [
  part('types', 'tsc', ['-p', '.']),
  part('checks', 'vitest', ['run', '--project', 'unit', '--reporter=dot', 'checks']),
  part('lint', 'eslint', ['--max-warnings', '0', ...kept('eslint'), '.']),
  ...wholeParts.slice(2),
]

function part(name, program, args) {
  return { name, command: [`${root}node_modules/.bin/${program}`, ...args] }
}

/** Runs them, at most as many at a time as there are processors; the names that failed. */
export async function runParts(parts) {
  const waiting = [...parts]
  const failed = []
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (!(await passes(next))) failed.push(next.name)
    }
  }
  await Promise.all(Array.from({ length: Math.max(2, cpus().length) }, worker))
  return failed
}

async function passes({ name, command, always }) {
  const started = performance.now()
  const { status, said } = await run(command)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`)
  if (status !== 0 || always) console.log(said.trimEnd())
  return status === 0
}

function run(command) {
  const args = ['--disable-warning=ExperimentalWarning', ...command]
  const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...colours } })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (said += text))
  }
  child.stdin.end()
  return new Promise((resolve) => {
    child.on('close', (status) => resolve({ status, said }))
  })
}
