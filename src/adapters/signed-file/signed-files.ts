// Signed files in every format the client software knows.

import type { SignedFiles } from '../../shell/ports/chip-signed-file.ts'
import { certificateEvidence } from './certificate-evidence.ts'
import { signCms } from './cms.ts'
import { verifyCms } from './cms-verifying.ts'
import { signPdf } from './pdf/pdf-signing.ts'
import { verifyPdf } from './pdf/pdf-verifying.ts'
import { signXml } from './xml/xml-signing.ts'
import { verifyXml } from './xml/xml-verifying.ts'

export const signedFiles: SignedFiles = {
  sign({ format, ...order }) {
    if (format === 'pdf') return signPdf(order)
    if (format === 'xml') return signXml(order)
    return signCms({ ...order, detached: format === 'cms_detached' })
  },
  async verify({ format, signed, content }) {
    if (format === 'pdf') return verifyPdf(signed)
    if (format === 'xml') return verifyXml(signed)
    return verifyCms(signed, content)
  },
  certificateEvidence,
}
