// The portal open: the card on top, one sentence of state, one thing to do, then the rest.
//
// The view decides nothing: which action is recommended, which days are near and what can be
// used is given by the shell from the rules.

import type { PinCode } from '../../core/card/card.ts'
import { daysBetween, type Day } from '../../core/kernel/day.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { CardWatch, watching } from '../shared/card-watch.tsx'
import { CardFront } from '../shared/card-drawing.tsx'
import type { CardView } from '../shared/card-view.ts'
import { Button, Form } from '../shared/controls.tsx'
import { formatDay, formatDaysLeft } from '../shared/format/format.ts'
import { DescriptionList, Section, TableSection } from '../shared/lists.tsx'
import { Timeline, type TimelineEntry } from '../shared/lists.tsx'
import { useTexts } from '../shared/reader-locale.ts'
import { CertificateStatus, StatusChip, TriesLeft } from '../shared/status-chip.tsx'
import type { CertificateOnCard } from '../shared/status-chip.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { statesTexts } from '../shared/texts/states.ts'
import { portal } from './addresses.ts'
import { certificatesTexts } from './texts/certificates.ts'
import { portalTexts } from './texts/portal.ts'

export type PortalCertificate = CertificateOnCard & {
  readonly kind: 'auth' | 'sign'
  readonly expiryDate?: Day
}

export type PortalAction = {
  readonly kind:
    | 'none'
    | 'renew_certificates'
    | 'renew_card'
    | 'unlock_pin'
    | 'issue_sign'
    | 'continued_use'
    | 'extend_stay'
    | 'fill_face'
  readonly by?: Day
}

export type PortalDeadline = {
  readonly kind:
    | 'card_expiry'
    | 'auth_expiry'
    | 'sign_expiry'
    | 'renewal_opens'
    | 'stay_end'
    | 'continued_use'
    | 'portal_login'
  readonly day: Day
}

export type PortalUse = {
  readonly use: 'portal' | 'kiosk' | 'signature' | 'insurance'
  readonly works: 'now' | 'no' | { readonly from: Day }
}

export type PortalHomeProps = {
  readonly locale: Locale
  readonly today: Day
  readonly card: CardView
  readonly action: PortalAction
  readonly deadlines: readonly PortalDeadline[]
  readonly certificates: readonly PortalCertificate[]
  readonly pins: readonly {
    readonly pin: PinCode
    readonly triesLeft: number
    readonly of: number
  }[]
  readonly uses: readonly PortalUse[]
}

export function portalHomePage(props: PortalHomeProps): FaceReply {
  const { locale, card } = props
  const { t, plain } = textsOf(portalTexts, locale)
  return portal.page({
    ...watching,
    locale,
    title: plain('homeTitle', { name: card.name }),
    body: (
      <div class="stack">
        <CardWatch src={portal.routes.watch.href()} />
        <h1>{t('homeTitle', { name: card.name })}</h1>
        <div class="two-columns">
          <CardFront card={card} />
          <StateAndAction {...props} />
        </div>
        <div class="two-columns">
          <Deadlines {...props} />
          <Uses {...props} />
        </div>
        <Certificates {...props} />
        <Tries {...props} />
        <Form action={portal.routes.logOut.href()} class="actions">
          <Button kind="secondary">{t('logout')}</Button>
        </Form>
      </div>
    ),
  })
}

function StateAndAction({ card, action }: PortalHomeProps) {
  const { t, locale } = useTexts(portalTexts)
  const states = useTexts(statesTexts)
  const quiet = action.kind === 'none'
  return (
    <div class="stack">
      <p class="lead">
        <StatusChip status={card.status} /> {states.t(`${card.status}Sentence`)}
      </p>
      <section class={quiet ? 'panel' : 'panel panel--surface'}>
        <h2>{t('nextThing')}</h2>
        <p>{t(`action.${action.kind}`)}</p>
        {action.by && (
          <p>
            <strong>{t('byDay', { day: formatDay(locale, action.by, { weekday: true }) })}</strong>
          </p>
        )}
      </section>
    </div>
  )
}

function Deadlines({ today, deadlines }: PortalHomeProps) {
  const { t, locale } = useTexts(portalTexts)
  const entries = deadlines.map(({ kind, day }): TimelineEntry => {
    const left = daysBetween(today, day)
    return {
      day,
      dayText: formatDay(locale, day),
      title: t(`deadline.${kind}`),
      ...(left <= daysInYear && { hint: formatDaysLeft(locale, today, day) }),
      ...(left <= nearDays && { tone: left < 0 ? 'late' : 'near' }),
    }
  })
  return (
    <Section class="stack" title={t('deadlines')}>
      {entries.length === 0 ? <p>{t('noDeadlines')}</p> : <Timeline entries={entries} />}
    </Section>
  )
}

/** A date is marked as near for the three months in which renewal is open. */
const nearDays = 92

/** Farther off, a count of days says less than the date. */
const daysInYear = 366

function Uses({ uses }: PortalHomeProps) {
  const { t, locale } = useTexts(portalTexts)
  const words = ({ works }: PortalUse) => {
    if (works === 'now') return t('useNow')
    return works === 'no' ? t('useNot') : t('useFrom', { day: formatDay(locale, works.from) })
  }
  return (
    <Section class="stack" title={t('uses')}>
      <DescriptionList
        items={uses.map((each) => ({ term: t(`use.${each.use}`), value: words(each) }))}
      />
    </Section>
  )
}

function Certificates({ card, certificates }: PortalHomeProps) {
  const { t, locale } = useTexts(portalTexts)
  const states = useTexts(statesTexts)
  const rows = certificates.map(({ kind, status, expiryDate }) => [
    states.t(`${kind}Certificate`),
    <CertificateStatus {...(status && { status })} />,
    expiryDate ? formatDay(locale, expiryDate) : '－',
  ])
  return (
    <TableSection
      class="stack"
      title={t('certificates')}
      head={[t('certificateName'), t('certificateState'), states.t('expiryDate')]}
      rows={[
        ...rows,
        [
          states.t(card.kind === 'standard' ? 'myNumberCard' : 'faceAuthCard'),
          <StatusChip status={card.status} />,
          formatDay(locale, card.expiryDate),
        ],
      ]}
    >
      <p>
        <a href={portal.routes.certificates.href()}>{useTexts(certificatesTexts).t('link')}</a>
      </p>
    </TableSection>
  )
}

const order: readonly PinCode[] = ['auth', 'sign', 'resident_register', 'card_info']

function inOrder<T extends { readonly pin: PinCode }>(pins: readonly T[]): readonly T[] {
  return pins.toSorted((a, b) => order.indexOf(a.pin) - order.indexOf(b.pin))
}

function Tries({ pins }: Pick<PortalHomeProps, 'pins'>) {
  const { t } = useTexts(portalTexts)
  const states = useTexts(statesTexts)
  return (
    <Section class="stack" title={t('pins')}>
      <p class="quiet">{t('pinsWhy')}</p>
      <DescriptionList
        items={inOrder(pins).map(({ pin, triesLeft, of }) => ({
          term: states.t(`${pin}Pin`),
          value: <TriesLeft left={triesLeft} of={of} />,
        }))}
      />
    </Section>
  )
}
