// Debian packages that tests with real outside programs need: installed when root may.

import { run } from './run.ts'

/** Undefined when all are there (installed now, perhaps); else the reason they are not. */
export async function missingPackages(packages: readonly string[]): Promise<string | undefined> {
  const absent = await absentOf(packages)
  if (absent.length === 0) return undefined
  if (process.getuid?.() !== 0) return `not installed: ${absent.join(', ')}`
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  const timeoutMs = 240_000
  const install = async (...args: readonly string[]) =>
    run('apt-get', args, { env, timeoutMs }).catch(() => undefined)
  await install('update', '-q')
  await install('install', '-y', '-q', ...absent)
  const still = await absentOf(absent)
  return still.length > 0 ? `could not be installed: ${still.join(', ')}` : undefined
}

async function absentOf(packages: readonly string[]): Promise<readonly string[]> {
  try {
    const versions = await run('dpkg-query', ['-W', '-f', '${Package} ${Status}\n', ...packages])
    return packages.filter((name) => !versions.stdout.includes(`${name} install ok installed`))
  } catch {
    return packages
  }
}
