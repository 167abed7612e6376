// Signed files in every format the client software knows.

import type { SignedFiles } from '../../shell/ports/chip-signed-file.ts'
import { signCms, verifyCms } from './cms.ts'
import { signXml, verifyXml } from './xml.ts'
import { signPdf, verifyPdf } from './pdf.ts'

export const signedFiles: SignedFiles = {
  sign({ format, ...order }) {
    if (format === 'pdf') return signPdf(order)
    if (format === 'xml') return signXml(order)
    return signCms({ ...order, detached: format === 'cms_detached' })
  },
  verify({ format, signed, content }) {
    if (format === 'pdf') return verifyPdf(signed)
    if (format === 'xml') return verifyXml(signed)
    return verifyCms(signed, format === 'cms_detached' ? (content ?? new Uint8Array()) : undefined)
  },
}
