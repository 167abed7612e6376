// The front page: who are you, how the demo ward is now, and the story in six steps.
//
// It knows which faces are open and links nothing else. Figures are given by the shell.

import type { Moment } from '../../core/kernel/day.ts'
import type { Face, FaceReply, FrontHead, Locale } from '../../shell/ports/web.ts'
import { addressBook } from '../shared/address-book.ts'
import { formatMoment } from '../shared/format/format.ts'
import { Icon, type IconName } from '../shared/icons.tsx'
import { DescriptionList, Links } from '../shared/lists.tsx'
import { useTexts } from '../shared/reader-locale.ts'
import { textsOf, type PlainKey } from '../shared/texts/message.ts'
import { front } from './addresses.ts'
import { frontTexts, type FrontMessages } from './texts/front.ts'

/** What is listed: a face, or another part that is reached from here. */
export type Listed = Pick<Face, 'id' | 'entry' | 'front' | 'title'>

export type FrontPageProps = {
  readonly locale: Locale
  readonly now: Moment
  /** Name of the loaded ward. */
  readonly wardName: string
  readonly residents: number
  readonly validCards: number
  readonly suspendedCards: number
  readonly openApplications: number
  /** What is open, in the order of the list. */
  readonly open: readonly Listed[]
}

const heads = [
  { who: 'user', icon: 'card' },
  { who: 'staff', icon: 'paper' },
  { who: 'maker', icon: 'reader' },
] as const satisfies readonly { readonly who: FrontHead; readonly icon: IconName }[]

const tour = [
  ['tour1', addressBook.desk],
  ['tour2', addressBook.portal],
  ['tour3', addressBook.kiosk],
  ['tour4', addressBook.hotline],
  ['tour5', addressBook.portal],
  ['tour6', addressBook.counter],
] as const satisfies readonly (readonly [PlainKey<FrontMessages>, string])[]

export function frontPage(props: FrontPageProps): FaceReply {
  const { locale } = props
  const { t, plain } = textsOf(frontTexts, locale)
  return front.page({
    locale,
    title: plain('title'),
    body: (
      <div class="stack front">
        <h1>{t('title')}</h1>
        <p class="lead measure">{t('lead')}</p>
        <section class="stack">
          <h2>{t('who')}</h2>
          <ul class="front-doors">
            {heads.map((head) => (
              <DoorPanel key={head.who} head={head} open={props.open} />
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

type DoorProps = Pick<FrontPageProps, 'open'> & { readonly head: (typeof heads)[number] }

function DoorPanel({ head: { who, icon }, open }: DoorProps) {
  const { t, locale } = useTexts(frontTexts)
  const links = open.filter(({ front: under }) => under.includes(who))
  return (
    <li class="panel front-door">
      <h3 class="front-door__who">
        <Icon name={icon} />
        <span>{t(who)}</span>
      </h3>
      <p>{t(`${who}Lead`)}</p>
      <Links
        class="front-door__links"
        to={links.map((each) => [each.entry, labelOf(locale, each)])}
      />
    </li>
  )
}

/** In this page's own words where it has some, else by the face's title. */
function labelOf(locale: Locale, { id, title }: Listed) {
  const key = `link.${id}`
  return isFrontKey(key) ? textsOf(frontTexts, locale).t(key) : title(locale)
}

function isFrontKey(key: string): key is PlainKey<FrontMessages> {
  return Object.hasOwn(frontTexts.ja, key)
}

function Tour({ open }: FrontPageProps) {
  const { t } = useTexts(frontTexts)
  return (
    <section class="stack">
      <h2>{t('tour')}</h2>
      <ol class="tour">
        {tour.map(([step, to]) => (
          <li key={step}>
            {open.some(({ entry }) => entry === to) ? <a href={to}>{t(step)}</a> : t(step)}
          </li>
        ))}
      </ol>
    </section>
  )
}

function WardState(props: FrontPageProps) {
  const { now, wardName } = props
  const { t, locale } = useTexts(frontTexts)
  return (
    <section class="panel panel--surface">
      <h2>
        {t('state')} <span class="quiet">{wardName}</span>
      </h2>
      <DescriptionList
        items={[
          { term: t('stateToday'), value: formatMoment(locale, now) },
          { term: t('stateResidents'), value: t('people', { count: props.residents }) },
          { term: t('stateCards'), value: t('pieces', { count: props.validCards }) },
          { term: t('stateSuspended'), value: t('pieces', { count: props.suspendedCards }) },
          { term: t('stateApplications'), value: t('cases', { count: props.openApplications }) },
        ]}
      />
    </section>
  )
}
