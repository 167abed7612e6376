// What of signing is done apart from the office, and what it may cost.

import type { ApartJob } from '../../shell/ports/apart.ts'
import type { withSignaturePlace } from './pdf/pdf-signing.ts'
import type { tryXml } from './xml/xml-signing.ts'

export const placing: ApartJob<typeof withSignaturePlace> = {
  module: new URL('./pdf/pdf-signing.ts', import.meta.url),
  name: 'withSignaturePlace',
  limits: { milliseconds: 10_000, megabytes: 384 },
}

export const trying: ApartJob<typeof tryXml> = {
  module: new URL('./xml/xml-signing.ts', import.meta.url),
  name: 'tryXml',
  limits: { milliseconds: 3000, megabytes: 256 },
}
