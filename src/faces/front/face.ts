// `/`: what is here, with the state of the demo ward.

import type { Row } from '../../shell/ledger/database.ts'
import { townCode, type Office } from '../../shell/office.ts'
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

type Counts = Row & {
  residents: string
  valid: string
  suspended: string
  applications: string
}

async function showFront({ office, open }: FrontContext, locale: Locale): Promise<FaceReply> {
  const rows = await office.database.query<Counts>(
    `select count(*) as residents,
       count(*) filter (where card_state = 'active') as valid,
       count(*) filter (where card_state = 'suspended') as suspended,
       count(*) filter (where file->'applications' @> '[{"state":"accepted"}]'
         or file->'applications' @> '[{"state":"made"}]') as applications
     from resident_files where town = $1`,
    [townCode(office)],
  )
  const counts = rows[0]
  const { name } = office.world.town
  return frontPage({
    locale,
    now: office.clock.now(),
    wardName: localized(locale, name),
    residents: Number(counts?.residents ?? 0),
    validCards: Number(counts?.valid ?? 0),
    suspendedCards: Number(counts?.suspended ?? 0),
    openApplications: Number(counts?.applications ?? 0),
    open,
  })
}
