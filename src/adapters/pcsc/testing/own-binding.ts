// The PC/SC binding for the tests of this folder, made when npm could not.

import { optionalPackage } from '../../../../tools/optional-package.ts'
import { loadPcscBinding, type PcscBinding } from '../binding.ts'

/** The binding, or the reason why there is none. */
export async function ownBinding(): Promise<PcscBinding | string> {
  const { name, reason } = await optionalPackage('@pokusew/pcsclite')
  if (reason !== undefined) return reason
  return loadPcscBinding(name).catch((error: unknown) => String(error))
}
