// How a visit to the kiosk ends: card back, cancelled, refused, out of hours, out of time.
//
// All of them come after the session has been cleared; none knows whose card it was.

import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { ReaderPicture } from '../shared/card-watch.tsx'
import { Button, Form, LinkButton } from '../shared/controls.tsx'
import { formatTimeRange } from '../shared/format/format.ts'
import { Cite } from '../shared/cite.tsx'
import { RefusalNotice } from '../shared/refusal.tsx'
import type { Refused } from '../shared/refused-page.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { kiosk } from './addresses.ts'
import { kioskPage } from './kiosk-frame.tsx'
import { kioskTexts } from './texts/kiosk.ts'

const at = kiosk.routes

export type KioskTakeCardProps = {
  readonly locale: Locale
  /** Why the card comes back: the document is out, the person cancelled, or time ran out. */
  readonly after: 'done' | 'cancelled' | 'timeout'
}

const endings = {
  done: ['takeTitle', 'takeLead'],
  cancelled: ['cancelledTitle', 'cancelledLead'],
  timeout: ['timeoutTitle', 'timeoutLead'],
} as const

export function kioskTakeCardPage({ locale, after }: KioskTakeCardProps): FaceReply {
  const { t } = textsOf(kioskTexts, locale)
  const [title, lead] = endings[after]
  return kioskPage({
    locale,
    title,
    body: (
      <>
        <h1>{t(title)}</h1>
        <ReaderPicture out />
        <p class="lead">{t(lead)}</p>
        <Form action={at.taken.href()}>
          <Button>{t('takeDone')}</Button>
        </Form>
      </>
    ),
  })
}

export function kioskRefusedPage({ locale, refusal, placeName }: Refused): FaceReply {
  const { t } = textsOf(kioskTexts, locale)
  return kioskPage({
    locale,
    title: 'refusedTitle',
    status: 403,
    body: (
      <>
        <h1>{t('refusedTitle')}</h1>
        <RefusalNotice refusal={refusal} {...(placeName && { placeName })} />
        <p class="lead">{t('takeTitle')}</p>
        <Form action={at.taken.href()}>
          <Button>{t('takeDone')}</Button>
        </Form>
      </>
    ),
  })
}

export type KioskClosedProps = {
  readonly locale: Locale
  /** HH:MM, from the rules. */
  readonly opens: string
  readonly closes: string
}

export function kioskClosedPage({ locale, opens, closes }: KioskClosedProps): FaceReply {
  const { t } = textsOf(kioskTexts, locale)
  return kioskPage({
    locale,
    title: 'closedTitle',
    status: 503,
    body: (
      <>
        <h1>{t('closedTitle')}</h1>
        <p class="lead">{t('closedHours', { hours: formatTimeRange(locale, opens, closes) })}</p>
        <Cite rules={['CVS-03']} />
        <LinkButton href={at.start.href()} kind="secondary">
          {t('again')}
        </LinkButton>
      </>
    ),
  })
}
