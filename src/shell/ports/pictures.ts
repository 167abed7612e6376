// Pictures that strangers send: looked at where they can do no harm (see apart.ts).

import type { PhotoReading } from '../../core/photo/application-photo.ts'

export type Pictures = {
  /** A fax TIFF as PDF; undefined: it cannot be shown, only handed over as it came. */
  readonly faxAsPdf: (tiff: Uint8Array) => Promise<Uint8Array | undefined>
  readonly readPhoto: (file: {
    readonly bytes: Uint8Array
    readonly tooLarge: boolean
  }) => Promise<PhotoReading>
}
