// An open page that its card opened closes when the card is taken off: it asks every few
// seconds whether the card still lies there, and goes where the reason is said.
//
// Watching does not count as using: a page left alone grows old as if nobody had asked.

import type { ComponentChildren } from 'preact'
import { lookAtCardSession, type CardSession } from '../../shell/doors/card-session.ts'
import type { Office } from '../../shell/office.ts'
import { jsonReply, type FaceReply, type FaceRequest } from '../../shell/ports/web.ts'
import type { ReaderName } from '../../shell/readers/readers.ts'

/** The script of a page with a `CardWatch`. */
export const watching = { scripts: ['refresh'] } as const

export function CardWatch({ src }: { readonly src: string }) {
  return <div data-island="refresh" data-src={src} data-seconds="2" hidden />
}

/** While a card is awaited the page looks for it, by script or by asking for itself again. */
export const awaiting = { scripts: ['refresh'], refreshSeconds: 5 } as const

/** Where the card belongs. */
export function ReaderPicture({ out = false }: { readonly out?: boolean }) {
  return (
    <div class={out ? 'reader-picture reader-picture--out' : 'reader-picture'} aria-hidden="true">
      <span class="reader-picture__card" />
    </div>
  )
}

type AwaitedProps = { readonly src: string; readonly children: ComponentChildren }

/** The reader, and the words for waiting; `src` answers {"go": …} once a card is there. */
export function AwaitedCard({ src, children }: AwaitedProps) {
  return (
    <>
      <ReaderPicture />
      <p data-island="refresh" data-src={src} data-seconds="2" class="quiet">
        {children}
      </p>
    </>
  )
}

type Watched = {
  readonly office: Office
  readonly reader: ReaderName
  /** Where a page goes whose session is over: an address that says why. */
  readonly go: string
  /** Whatever else closes a session of this face. */
  readonly isClosed?: (session: CardSession) => boolean
}

export async function answerWatch(
  { office, reader, go, isClosed = () => false }: Watched,
  { session }: FaceRequest,
): Promise<FaceReply> {
  const look = await lookAtCardSession({ office, reader }, await session.peek())
  return jsonReply(look.state === 'open' && !isClosed(look.session) ? {} : { go })
}
