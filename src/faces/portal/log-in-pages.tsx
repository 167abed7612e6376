// The portal before it is open: card wanted, PIN, and the refusals at the door.
//
// Every page works by form posts alone. POST /portal/card asks whether a card lies on the
// portal's reader; POST /portal/login carries `pin`. Without script the card page is asked
// again by itself; with it, GET /portal/state answers {"go": "/portal/pin"} once a card is there.

import type { Day } from '../../core/kernel/day.ts'
import type { Refusal } from '../../core/kernel/outcome.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { CardFront } from '../shared/card-drawing.tsx'
import type { CardView } from '../shared/card-view.ts'
import { Button, Form, LinkButton } from '../shared/controls.tsx'
import { formatDay } from '../shared/format/format.ts'
import { renderPage } from '../shared/layout.tsx'
import { ErrorSummary, NotificationBanner } from '../shared/notices.tsx'
import { PinEntry } from '../shared/pin-entry.tsx'
import { RefusalNotice, refusalWords, type PlaceName } from '../shared/refusal.tsx'
import { Cite } from '../shared/cite.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { portalTexts } from './texts/portal.ts'

export type CardWantedProps = {
  readonly locale: Locale
  /** Shown once after logging out. */
  readonly loggedOut?: boolean
}

export function cardWantedPage({ locale, loggedOut = false }: CardWantedProps): FaceReply {
  const { t, plain } = textsOf(portalTexts, locale)
  return renderPage({
    ...frame(locale, plain('wantedTitle')),
    scripts: ['refresh'],
    refreshSeconds: 5,
    body: (
      <div class="stack measure">
        {loggedOut && <NotificationBanner kind="success" title={t('loggedOut')} />}
        <h1>{t('wantedTitle')}</h1>
        <p class="lead">{t('wantedLead')}</p>
        <div class="reader-picture" aria-hidden="true">
          <span class="reader-picture__card" />
        </div>
        <p data-island="refresh" data-src="/portal/state" data-seconds="2" class="quiet">
          {t('wantedWaiting')}
        </p>
        <Form action="/portal/card" class="actions">
          <LinkButton href="/desk">{t('wantedDesk')}</LinkButton>
          <Button kind="secondary">{t('wantedNext')}</Button>
        </Form>
        <section class="panel">
          <h2>{t('lostTitle')}</h2>
          <p>
            {t('lostBody')} <a href="/hotline">{t('lostLink')}</a>
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
  const words = refusal && refusalWords(locale, refusal)
  return renderPage({
    ...frame(locale, plain('pinTitle')),
    scripts: ['keypad'],
    ...(words && { status: 422 }),
    body: (
      <div class="two-columns">
        <Form action="/portal/login" class="stack">
          <h1>{t('pinTitle')}</h1>
          {words && <ErrorSummary errors={[{ name: 'pin', message: words.title }]} />}
          <PinEntry
            name="pin"
            shape="digits"
            label={t('pinLabel')}
            support={t('pinSupport')}
            {...(words && { error: words.title })}
            autofocus={!words}
          />
          <div class="actions">
            <Button>{t('pinSubmit')}</Button>
            <LinkButton href="/portal" kind="quiet">
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

export type PortalRefusedProps = {
  readonly locale: Locale
  readonly refusal: Refusal
  readonly placeName?: PlaceName
  /** Login works from this day on (USE-02): then the page is about waiting, not about no. */
  readonly loginFrom?: Day
}

export function portalRefusedPage(props: PortalRefusedProps): FaceReply {
  const { locale, refusal, placeName, loginFrom } = props
  const { t, plain } = textsOf(portalTexts, locale)
  return renderPage({
    ...frame(locale, plain('refusedTitle')),
    status: 403,
    body: (
      <div class="stack measure">
        <h1>{t('refusedTitle')}</h1>
        {loginFrom === undefined ? (
          <RefusalNotice refusal={refusal} {...(placeName && { placeName })} />
        ) : (
          <WaitNotice {...{ locale, loginFrom, refusal }} />
        )}
        <p class="actions">
          <LinkButton href="/portal" kind="secondary">
            {t('tryAgain')}
          </LinkButton>
        </p>
      </div>
    ),
  })
}

type WaitProps = Required<Pick<PortalRefusedProps, 'locale' | 'loginFrom' | 'refusal'>>

function WaitNotice({ locale, loginFrom, refusal }: WaitProps) {
  const { t } = textsOf(portalTexts, locale)
  const day = formatDay(locale, loginFrom, { weekday: true })
  return (
    <NotificationBanner kind="warning" title={t('waitTitle', { day })}>
      <p>{t('waitWhy')}</p>
      <Cite rules={[refusal.cite]} />
    </NotificationBanner>
  )
}

function frame(locale: Locale, title: string) {
  const { plain } = textsOf(portalTexts, locale)
  return { locale, title, face: 'portal', faceName: plain('faceName'), here: '/portal' }
}
