// Signed files in every format the client software knows.
//
// A file's sender decides how much work it is to read, so every reading of it is done apart from
// the office, within one budget; what does not come back in it cannot be checked, and that is
// said. The card's part, the signature value, is asked for from here.

import type { Apart, ApartJob } from '../../shell/ports/apart.ts'
import type { SignedFiles } from '../../shell/ports/chip-signed-file.ts'
import { certificateEvidence } from './certificate-evidence.ts'
import { signCms } from './cms.ts'
import { signPdf } from './pdf/pdf-signing.ts'
import { verifyBare } from './bare-signature.ts'
import type { verifySigned } from './verifying.ts'
import { signXml } from './xml/xml-signing.ts'

const verifying: ApartJob<typeof verifySigned> = {
  module: new URL('./verifying.ts', import.meta.url),
  name: 'verifySigned',
  limits: { milliseconds: 20_000, megabytes: 384 },
}

export function openSignedFiles(apart: Apart): SignedFiles {
  return {
    sign({ format, ...order }) {
      if (format === 'pdf') return signPdf(order, apart)
      if (format === 'xml') return signXml(order, apart)
      return signCms({ ...order, detached: format === 'cms_detached' })
    },
    async verify(file) {
      const checked = await apart.run(verifying, file)
      if (checked.done) return checked.value
      // Says nothing about the file; whoever asks again is answered.
      if (checked.why === 'busy') throw new Error(`the file was not looked at: ${checked.text}`)
      const integrity = checked.why === 'failed' ? 'damaged' : 'too_much_work'
      return [{ integrity, stamp: { is: 'none' } }]
    },
    verifyBare,
    certificateEvidence,
  }
}
