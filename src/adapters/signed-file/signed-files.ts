// Signed files in every format the client software knows.

import type { SignedFiles } from '../../shell/ports/chip-signed-file.ts'
import { signCms, verifyCms } from './cms.ts'
import { signPdf, verifyPdf } from './pdf.ts'

export const signedFiles: SignedFiles = {
  sign({ format, ...order }) {
    if (format === 'pdf') return signPdf(order)
    return signCms({ ...order, detached: format === 'cms_detached' })
  },
  verify({ format, signed, content }) {
    if (format === 'pdf') return verifyPdf(signed)
    return verifyCms(signed, format === 'cms_detached' ? (content ?? new Uint8Array()) : undefined)
  },
}
