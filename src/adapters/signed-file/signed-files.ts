// Signed files in every format the client software knows.
//
// A small file is checked at once; a large one in a thread of its own, because its sender
// decides how long that takes.

import type {
  FileToVerify,
  SignatureFinding,
  SignedFiles,
} from '../../shell/ports/chip-signed-file.ts'
import { apart } from './apart.ts'
import { certificateEvidence } from './certificate-evidence.ts'
import { signCms } from './cms.ts'
import { signPdf } from './pdf/pdf-signing.ts'
import { verifySigned } from './verifying.ts'
import { signXml } from './xml/xml-signing.ts'

const smallBytes = 64 * 1024
const budget = { patienceMs: 30_000, mostMemoryMb: 512 }

export const signedFiles: SignedFiles = {
  sign({ format, ...order }) {
    if (format === 'pdf') return signPdf(order)
    if (format === 'xml') return signXml(order)
    return signCms({ ...order, detached: format === 'cms_detached' })
  },
  async verify(file) {
    if (file.signed.length <= smallBytes) return verifySigned(file)
    return (await verifyApart(file)) ?? [{ integrity: 'too_much_work', stamp: { is: 'none' } }]
  },
  certificateEvidence,
}

function verifyApart(file: FileToVerify): Promise<readonly SignatureFinding[] | undefined> {
  return apart(new URL('./verifying-thread.ts', import.meta.url), file, budget)
}
