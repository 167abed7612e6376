// What an install takes on the disk, in blocks as `du` counts them and each hard link once:
// node_modules, the fonts it links to and what the postinstall builds. Fails above the ceiling;
// `npm ci` with the tools for development may take more than `npm ci --omit=dev`.
import { existsSync, lstatSync, readdirSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const ceilings = { development: 450, running: 300 }
const installed = ['node_modules', 'fonts', 'dist']
const caches = ['.cache', '.vite', '.vite-temp', '.vitest-cache']

const kind = existsSync(join(root, 'node_modules/vitest')) ? 'development' : 'running'
const seen = new Set()
const sizes = new Map()
for (const name of installed) measure(join(root, name))

const total = megabytes([...sizes.values()].reduce((sum, bytes) => sum + bytes, 0))
const largest = [...sizes]
  .sort(([, one], [, other]) => other - one)
  .slice(0, 5)
  .map(([name, bytes]) => `${name} ${megabytes(bytes)}`)
console.log(`installed for ${kind}: ${total} MB of ${ceilings[kind]} (${largest.join(', ')})`)
if (total > ceilings[kind]) {
  console.error('Too much: drop a package, or name what nobody opens in tools/lean.mjs.')
  process.exitCode = 1
}

function measure(path, owner = relative(root, path)) {
  const entry = lstatSync(path, { throwIfNoEntry: false })
  if (!entry || seen.has(entry.ino)) return
  seen.add(entry.ino)
  sizes.set(owner, (sizes.get(owner) ?? 0) + entry.blocks * 512)
  if (!entry.isDirectory()) return
  for (const name of readdirSync(path)) {
    // vite and vitest keep caches in folders with a dot; they are not installed.
    if (owner === 'node_modules' && caches.includes(name)) continue
    measure(join(path, name), ownerOf(owner, path, name))
  }
}

/** node_modules counts by package; the rest as one. */
function ownerOf(owner, path, name) {
  if (owner !== 'node_modules' && !owner.startsWith('@')) return owner
  if (owner === 'node_modules') return name
  return basename(path) === owner ? `${owner}/${name}` : owner
}

function megabytes(bytes) {
  return Math.round(bytes / 2 ** 20)
}
