// The front page: who are you, how the demo ward is now, and the story in six steps.
//
// It knows which faces are open and links nothing else. Figures are given by the shell.

import type { Moment } from '../../core/kernel/day.ts'
import { dayOf, timeOf } from '../../core/kernel/day.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { formatDay, formatTime } from '../shared/format/format.ts'
import { Icon, type IconName } from '../shared/icons.tsx'
import { renderPage } from '../shared/layout.tsx'
import { DescriptionList } from '../shared/lists.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { frontTexts } from './texts/front.ts'

/** Where a link of the front page can lead. */
export type FrontLink =
  | 'desk'
  | 'portal'
  | 'kiosk'
  | 'counter'
  | 'hotline'
  | 'clock'
  | 'pki'
  | 'openapi'
  | 'guide'
  | 'letters'
  | 'client'

export type FrontPageProps = {
  readonly locale: Locale
  readonly now: Moment
  /** Name of the loaded ward. */
  readonly wardName: string
  readonly residents: number
  readonly validCards: number
  readonly suspendedCards: number
  readonly openApplications: number
  /** What is there to be linked. */
  readonly open: readonly FrontLink[]
}

const addresses: Readonly<Record<FrontLink, string>> = {
  desk: '/desk',
  portal: '/portal',
  kiosk: '/kiosk',
  counter: '/counter',
  hotline: '/hotline',
  clock: '/clock',
  pki: '/pki/',
  openapi: '/openapi.json',
  guide: '/guide',
  letters: '/letters',
  client: '/portal/client',
}

type Door = {
  readonly who: 'user' | 'staff' | 'maker'
  readonly icon: IconName
  readonly links: readonly FrontLink[]
}

const doors: readonly Door[] = [
  { who: 'user', icon: 'card', links: ['desk', 'portal', 'kiosk', 'client', 'guide', 'letters'] },
  { who: 'staff', icon: 'paper', links: ['counter', 'hotline', 'clock'] },
  { who: 'maker', icon: 'reader', links: ['desk', 'pki', 'openapi'] },
]

const tour = [
  ['tour1', 'desk'],
  ['tour2', 'portal'],
  ['tour3', 'kiosk'],
  ['tour4', 'hotline'],
  ['tour5', 'portal'],
  ['tour6', 'counter'],
] as const satisfies readonly (readonly [`tour${number}`, FrontLink])[]

export function frontPage(props: FrontPageProps): FaceReply {
  const { locale } = props
  const { t, plain } = textsOf(frontTexts, locale)
  return renderPage({
    locale,
    title: plain('title'),
    face: 'front',
    here: '/',
    body: (
      <div class="stack front">
        <h1>{t('title')}</h1>
        <p class="lead measure">{t('lead')}</p>
        <section class="stack">
          <h2>{t('who')}</h2>
          <ul class="front-doors">
            {doors.map((door) => (
              <DoorPanel key={door.who} door={door} {...props} />
            ))}
          </ul>
        </section>
        <div class="two-columns">
          <Tour {...props} />
          <WardState {...props} />
        </div>
        <section class="measure stack">
          <h2>{t('notReal')}</h2>
          <p>{t('notRealBody')}</p>
        </section>
      </div>
    ),
  })
}

function DoorPanel({ door, locale, open }: { readonly door: Door } & FrontPageProps) {
  const { t } = textsOf(frontTexts, locale)
  const links = door.links.filter((link) => open.includes(link))
  return (
    <li class="panel front-door">
      <h3 class="front-door__who">
        <Icon name={door.icon} />
        <span>{t(door.who)}</span>
      </h3>
      <p>{t(`${door.who}Lead`)}</p>
      <ul class="front-door__links">
        {links.map((link) => (
          <li key={link}>
            <a href={addresses[link]}>{t(`link.${link}`)}</a>
          </li>
        ))}
      </ul>
    </li>
  )
}

function Tour({ locale, open }: FrontPageProps) {
  const { t } = textsOf(frontTexts, locale)
  return (
    <section class="stack">
      <h2>{t('tour')}</h2>
      <ol class="tour">
        {tour.map(([step, link]) => (
          <li key={step}>
            {open.includes(link) ? <a href={addresses[link]}>{t(step)}</a> : t(step)}
          </li>
        ))}
      </ol>
    </section>
  )
}

function WardState(props: FrontPageProps) {
  const { locale, now, wardName } = props
  const { t } = textsOf(frontTexts, locale)
  const today = formatDay(locale, dayOf(now), { weekday: true })
  return (
    <section class="panel panel--surface">
      <h2>
        {t('state')} <span class="quiet">{wardName}</span>
      </h2>
      <DescriptionList
        items={[
          { term: t('stateToday'), value: `${today} ${formatTime(locale, timeOf(now))}` },
          { term: t('stateResidents'), value: t('people', { count: props.residents }) },
          { term: t('stateCards'), value: t('pieces', { count: props.validCards }) },
          { term: t('stateSuspended'), value: t('pieces', { count: props.suspendedCards }) },
          { term: t('stateApplications'), value: t('cases', { count: props.openApplications }) },
        ]}
      />
    </section>
  )
}
