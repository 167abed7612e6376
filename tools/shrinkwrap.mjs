// Before and after `npm pack`: npm leaves package-lock.json out of a tarball, but keeps the same
// file under the name npm-shrinkwrap.json, so that `npm ci` works in what was unpacked.
import { copyFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const lock = fileURLToPath(new URL('../package-lock.json', import.meta.url))
const shrinkwrap = fileURLToPath(new URL('../npm-shrinkwrap.json', import.meta.url))

if (process.argv.includes('--remove')) rmSync(shrinkwrap, { force: true })
else copyFileSync(lock, shrinkwrap)
