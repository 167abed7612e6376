// The portal before it is open: card wanted, PIN, and the refusals at the door.
//
// Every page works by form posts alone. Without script the card page is asked again by itself;
// with it, the state answers {"go": …} once a card is there.

import type { Day } from '../../core/kernel/day.ts'
import type { Refusal } from '../../core/kernel/outcome.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { addressBook } from '../shared/address-book.ts'
import { AwaitedCard, awaiting } from '../shared/card-watch.tsx'
import { CardFront } from '../shared/card-drawing.tsx'
import type { CardView } from '../shared/card-view.ts'
import { Button, Form, LinkButton } from '../shared/controls.tsx'
import { refusedAt } from '../shared/form.ts'
import { formatDay } from '../shared/format/format.ts'
import { ErrorSummary, NotificationBanner } from '../shared/notices.tsx'
import { PinEntry } from '../shared/pin-entry.tsx'
import { useTexts } from '../shared/reader-locale.ts'
import { refusedPage, type Refused } from '../shared/refused-page.tsx'
import { Cite } from '../shared/cite.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { portal } from './addresses.ts'
import { portalTexts } from './texts/portal.ts'

const at = portal.routes

export type CardWantedProps = {
  readonly locale: Locale
  /** Shown once after logging out. */
  readonly loggedOut?: boolean
}

export function cardWantedPage({ locale, loggedOut = false }: CardWantedProps): FaceReply {
  const { t, plain } = textsOf(portalTexts, locale)
  return portal.page({
    locale,
    title: plain('wantedTitle'),
    ...awaiting,
    body: (
      <div class="stack measure">
        {loggedOut && <NotificationBanner kind="success" title={t('loggedOut')} />}
        <h1>{t('wantedTitle')}</h1>
        <p class="lead">{t('wantedLead')}</p>
        <AwaitedCard src={at.state.href()}>{t('wantedWaiting')}</AwaitedCard>
        <Form action={at.putCard.href()} class="actions">
          <LinkButton href={addressBook.desk}>{t('wantedDesk')}</LinkButton>
          <Button kind="secondary">{t('wantedNext')}</Button>
        </Form>
        <section class="panel">
          <h2>{t('lostTitle')}</h2>
          <p>
            {t('lostBody')} <a href={addressBook.hotline}>{t('lostLink')}</a>
          </p>
        </section>
      </div>
    ),
  })
}

export type PinPageProps = {
  readonly locale: Locale
  readonly card: CardView
  /** Present after a wrong try; its detail carries `triesLeft`. */
  readonly refusal?: Refusal
}

export function pinPage({ locale, card, refusal }: PinPageProps): FaceReply {
  const { t, plain } = textsOf(portalTexts, locale)
  const { status, errors, at: beside } = refusedAt(locale, 'pin', refusal)
  return portal.page({
    locale,
    title: plain('pinTitle'),
    scripts: ['keypad'],
    status,
    body: (
      <div class="two-columns">
        <Form action={at.logIn.href()} class="stack">
          <h1>{t('pinTitle')}</h1>
          <ErrorSummary errors={errors} />
          <PinEntry
            name="pin"
            shape="digits"
            label={t('pinLabel')}
            support={t('pinSupport')}
            {...beside('pin')}
            autofocus={!refusal}
          />
          <div class="actions">
            <Button>{t('pinSubmit')}</Button>
            <LinkButton href={at.home.href()} kind="quiet">
              {t('pinOther')}
            </LinkButton>
          </div>
        </Form>
        <aside class="stack">
          <p class="quiet">{t('pinOf', { name: card.name })}</p>
          <CardFront card={card} />
        </aside>
      </div>
    ),
  })
}

/** Where login works from a day on (USE-02) the page is about waiting, not about no. */
export function portalRefusedPage(props: Refused): FaceReply {
  const { locale, refusal } = props
  const words = textsOf(portalTexts, locale)
  const loginFrom = refusal.code === 'not-usable-yet' ? refusal.detail.from : undefined
  return refusedPage(portal, {
    ...props,
    words,
    back: words.t('tryAgain'),
    ...(loginFrom && { notice: <WaitNotice {...{ loginFrom, refusal }} /> }),
  })
}

type WaitProps = Pick<Refused, 'refusal'> & { readonly loginFrom: Day }

function WaitNotice({ loginFrom, refusal }: WaitProps) {
  const { t, locale } = useTexts(portalTexts)
  const day = formatDay(locale, loginFrom, { weekday: true })
  return (
    <NotificationBanner kind="warning" title={t('waitTitle', { day })}>
      <p>{t('waitWhy')}</p>
      <Cite rules={[refusal.cite]} />
    </NotificationBanner>
  )
}
