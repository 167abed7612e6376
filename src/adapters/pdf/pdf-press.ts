// The press on pdfkit: each paper its own document, nothing kept between two of them.

import type { PaperPress } from '../../shell/ports/papers.ts'
import { isMarkOf } from './binding.ts'
import { faxFormPaper } from './fax-form-paper.ts'
import { letterPages } from './letter-pages.ts'
import { residentRecordCopy } from './resident-record-copy.ts'
import { sealRegistrationCertificate } from './seal-certificate.ts'

/** `seal` makes the verification marks; whoever has it can make genuine-looking ones. */
export function pdfPress({ seal }: { readonly seal: Uint8Array }): PaperPress {
  return {
    residentRecordCopy: (content) => residentRecordCopy(content, seal),
    sealRegistrationCertificate: (content) => sealRegistrationCertificate(content, seal),
    letters: letterPages,
    faxForm: faxFormPaper,
    isGenuine: (documentNumber, mark) => isMarkOf(seal, documentNumber, mark),
  }
}
