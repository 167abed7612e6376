// `npm test`: everything that must hold, in one command. Types, lint, format, then the tests;
// the last line counts. With CI=true a skipped test is a failure.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildAssets } from './build.mjs'
import { ensureDebianPackages } from './debian-packages.mjs'
import { runParts, wholeParts } from './parts.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (name) => `${root}node_modules/.bin/${name}`
const nightly = process.argv.includes('--nightly')
const inCi = process.env.CI === 'true'
const report = `${root}artifacts/tests.json`

const say = (line) => console.log(line)
const counts = { passed: 0, failed: 0, skipped: 0 }

mkdirSync(`${root}artifacts`, { recursive: true })
rmSync(report, { force: true })
await buildAssets()
for (const name of ensureDebianPackages(say)) say(`Not here: ${name}; its tests are skipped.`)

// One whole part counts as one test.
const failedParts = await runParts(wholeParts)
counts.failed += failedParts.length
counts.passed += wholeParts.length - failedParts.length
runTests()

say('')
if (failedParts.length > 0) say(`Before the tests failed: ${failedParts.join(', ')} (see above)`)
const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
say(`${counts.passed} passed, ${counts.failed} failed${skipped}`)
process.exitCode = counts.failed > 0 || (inCi && counts.skipped > 0) ? 1 : 0

function runTests() {
  const profile = nightly ? { MADOGUCHI_PROFILE: 'nightly', NIGHTLY: 'true' } : {}
  const { status } = run(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    profile,
  )
  const result = readResult()
  counts.passed += result.numPassedTests
  counts.failed += result.numFailedTests
  counts.skipped += result.numPendingTests + result.numTodoTests
  for (const name of result.skippedNames) say(`skipped: ${name}`)
  // A file that could not even be loaded has no failed test of its own.
  if (status !== 0 && result.numFailedTests === 0) counts.failed += 1
}

function readResult() {
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'))
    const skippedNames = result.testResults.flatMap(({ assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'pending' || status === 'skipped')
        .map(({ fullName }) => fullName),
    )
    return { ...result, skippedNames }
  } catch {
    return {
      numPassedTests: 0,
      numFailedTests: 0,
      numPendingTests: 0,
      numTodoTests: 0,
      skippedNames: [],
    }
  }
}

function run(command, args, environment = {}) {
  return spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', bin(command), ...args],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    },
  )
}
