// A PKCS#11 token for tests: SoftHSM2, a real one in software, on a folder of the test's own.

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { optionalPackage } from '../../../../tools/optional-package.ts'
import type { TokenAddress } from '../../../shell/ports/key-ceremony.ts'
import { hasProgram, run } from './outside-programs.ts'

const library = ['/usr/lib/softhsm/libsofthsm2.so', '/usr/lib64/pkcs11/libsofthsm2.so'].find(
  (path) => existsSync(path),
)
const { name: packageName, reason } = await optionalPackage('graphene-pk11')
const installed = hasProgram('softhsm2-util') && library !== undefined

/** Why there is no token here; undefined when there is one. */
export const noToken = installed ? reason : 'SoftHSM2 is not installed'

export function sampleToken(tokenLabel: string): TokenAddress {
  return { library: library ?? '', tokenLabel, pin: '4711', packageName }
}

export type SampleTokens = { readonly folder: string; readonly close: () => void }

/** Makes the tokens; this process and its children find them until they are closed. */
export async function openSampleTokens(labels: readonly string[]): Promise<SampleTokens> {
  const folder = mkdtempSync(join(tmpdir(), 'softhsm-'))
  const configuredBefore = process.env['SOFTHSM2_CONF']
  mkdirSync(join(folder, 'tokens'))
  const settings = `directories.tokendir = ${join(folder, 'tokens')}\nlog.level = ERROR\n`
  writeFileSync(join(folder, 'softhsm2.conf'), settings)
  process.env['SOFTHSM2_CONF'] = join(folder, 'softhsm2.conf')
  for (const label of labels) {
    const pins = '--so-pin 12345678 --pin 4711'
    const made = await run(folder, `softhsm2-util --init-token --free --label ${label} ${pins}`)
    if (made.status !== 0) throw new Error(made.text)
  }
  return {
    folder,
    close: () => {
      if (configuredBefore === undefined) delete process.env['SOFTHSM2_CONF']
      else process.env['SOFTHSM2_CONF'] = configuredBefore
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
