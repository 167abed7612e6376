// Signs a PDF: a signature field behind the file as it is, then the signature in its place.
//
// What is there stays: the form with its values, the annotations of the first page, whether
// they stand in the object itself or in one it refers to. The signature shows nothing on the
// page. What cannot be kept (an encrypted file, one closed to changes, one whose structure
// is broken) is refused in words. Nothing leaves that a second reader does not read alike.

import type { Apart, ApartJob } from '../../../shell/ports/apart.ts'
import type { FileToSign } from '../../../shell/ports/chip-signed-file.ts'
import { signCms } from '../cms.ts'
import { faultFound, faultOfEnd, SignedFileFault } from '../signed-file-fault.ts'
import { assertReadsAlike } from './second-reader.ts'
import { room, type withSignaturePlace } from './pdf-place.ts'

type PdfOrder = Omit<FileToSign, 'format'>

export async function signPdf(order: PdfOrder, apart: Apart): Promise<Buffer> {
  const { content, at } = order
  const made = await apart.run(placing, { content, at })
  if (!made.done) throw faultOfEnd(made)
  if ('fault' in made.value) throw faultFound(made.value.fault)
  const { place, end } = made.value
  const bytes = Buffer.from(made.value.bytes)
  const signed = Buffer.concat([bytes.subarray(0, place), bytes.subarray(end)])
  const cms = await signCms({ ...order, content: signed, detached: true })
  if (cms.length > room) throw new SignedFileFault('the signature is too long for its place')
  bytes.write(Buffer.from(cms).toString('hex'), place + 1, 'latin1')
  await assertReadsAlike({ given: content, signed: bytes }, apart)
  return bytes
}

const placing: ApartJob<typeof withSignaturePlace> = {
  module: new URL('./pdf-place.ts', import.meta.url),
  name: 'withSignaturePlace',
  limits: { milliseconds: 10_000, megabytes: 384 },
}
