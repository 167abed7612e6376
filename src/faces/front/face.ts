// `/`: what is here, with the state of the demo ward.

import { type Office } from '../../shell/office.ts'
import type { Face, FaceReply, Locale } from '../../shell/ports/web.ts'
import { localized } from '../shared/place-names.ts'
import { front } from './addresses.ts'
import { frontPage, type Listed } from './front-page.tsx'

export type FrontContext = {
  readonly office: Office
  /** Everything that is open; what names no head is not listed. */
  readonly open: readonly Listed[]
}

export function frontFace(context: FrontContext): Face {
  return front.open(context, { show: (each, { locale }) => showFront(each, locale) })
}

async function showFront({ office, open }: FrontContext, locale: Locale): Promise<FaceReply> {
  const { name } = office.world.town
  return frontPage({
    locale,
    now: office.clock.now(),
    wardName: localized(locale, name),
    ...(await office.counts.people()),
    open,
  })
}
