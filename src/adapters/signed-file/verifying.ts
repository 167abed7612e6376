// Checks the signatures of a file of any format: the work that is done apart (signed-files.ts).

import type { FileToVerify, SignatureFinding } from '../../shell/ports/chip-signed-file.ts'
import { verifyCms } from './cms-verifying.ts'
import { verifyPdf } from './pdf/pdf-verifying.ts'
import { verifyXml } from './xml/xml-verifying.ts'

export function verifySigned(file: FileToVerify): readonly SignatureFinding[] {
  if (file.format === 'pdf') return verifyPdf(file.signed)
  if (file.format === 'xml') return verifyXml(file.signed)
  return verifyCms(file.signed, file.content)
}
