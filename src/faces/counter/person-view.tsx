// The person in the middle of the counter: who, the card, its state, deadlines, household, history.

import { freeAdditionLines, type Card } from '../../core/card/card.ts'
import { yearOf, type Day } from '../../core/kernel/day.ts'
import { currentCard, openApplication } from '../../core/resident-file/resident-file.ts'
import type { ResidentFile } from '../../core/resident-file/resident-file.ts'
import type { Locale } from '../../shell/ports/web.ts'
import { CardFront } from '../shared/card-drawing.tsx'
import {
  formatDay,
  formatDayCommon,
  formatDayInEra,
  formatDaysLeft,
} from '../shared/format/format.ts'
import { DescriptionList, Timeline } from '../shared/lists.tsx'
import { NotificationBanner } from '../shared/notices.tsx'
import { StatusChip, statusOfCard } from '../shared/status-chip.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { statesTexts } from '../shared/texts/states.ts'
import { counter } from './addresses.ts'
import { staffCardView } from './card-of.ts'
import { CertificateTable, PinList } from './card-facts.tsx'
import { deadlinesOf } from './deadlines.ts'
import { History } from './history-view.tsx'
import type { Person, Tries } from './person.ts'
import { counterTexts } from './texts/counter.ts'
import type { CounterContext } from './context.ts'

type PersonProps = {
  readonly context: CounterContext
  readonly locale: Locale
  readonly person: Person
}

/** The whole person: for the person's own page. */
export function PersonView({ context, locale, person, tries }: PersonProps & { tries: Tries }) {
  const card = currentCard(person.file)
  return (
    <>
      <PersonHead {...{ context, locale, file: person.file }} level={1} />
      <ApplicationBanner {...{ locale, file: person.file }} level={2} />
      <CardOf {...{ context, locale, person }} />
      {card && <CertificateTable {...{ locale, card }} />}
      {card && <PinList {...{ locale, card, tries, rules: context.office.world.rules }} />}
      <Deadlines {...{ context, locale, file: person.file }} />
      {card && <AdditionLines {...{ locale, card }} />}
      <Household
        {...{ locale, household: person.household, number: person.file.resident.householdId }}
      />
      <History {...{ context, locale, acts: person.acts, residentId: person.file.resident.id }} />
    </>
  )
}

/** What a clerk keeps in sight while filling in a procedure. */
export function PersonGlance({ context, locale, person }: PersonProps) {
  const { resident } = person.file
  const { t } = textsOf(counterTexts, locale)
  return (
    <>
      <PersonHead {...{ context, locale, file: person.file }} level={2} />
      <p>
        <a href={counter.routes.person.href({ id: resident.id })}>{t('backToPerson')}</a>
      </p>
      <ApplicationBanner {...{ locale, file: person.file }} level={3} />
      <CardOf {...{ context, locale, person }} />
      <Deadlines {...{ context, locale, file: person.file }} />
    </>
  )
}

type HeadProps = {
  readonly context: CounterContext
  readonly locale: Locale
  readonly file: ResidentFile
  readonly level: 1 | 2
}

function PersonHead({ context, locale, file, level }: HeadProps) {
  const { t } = textsOf(counterTexts, locale)
  const { resident } = file
  const Heading = level === 1 ? 'h1' : 'h2'
  const age = ageOn(resident.birthDate, context.office.clock.today())
  return (
    <header class="person-head">
      <Heading class="person-head__name" lang="ja">
        {resident.name.full} <small class="person-head__kana">{resident.name.kana}</small>
      </Heading>
      <DescriptionList
        items={[
          {
            term: t('birthDate'),
            value: t('birthDateValue', {
              era: formatDayInEra(resident.birthDate),
              day: formatDayCommon(locale, resident.birthDate),
              age,
            }),
          },
          { term: t('address'), value: <span lang="ja">{resident.address}</span> },
          { term: t('holderKind'), value: t(`kind_${resident.holderKind}`) },
          ...(resident.name.alias === undefined
            ? []
            : [{ term: t('alias'), value: <span lang="ja">{resident.name.alias}</span> }]),
          ...(resident.recordState === 'registered'
            ? []
            : [{ term: t('recordState'), value: t(`record_${resident.recordState}`) }]),
        ]}
      />
    </header>
  )
}

/** Full years on a day, counted from birthday to birthday. */
function ageOn(birthDate: Day, today: Day): number {
  const had = today.slice(5) >= birthDate.slice(5)
  return yearOf(today) - yearOf(birthDate) - (had ? 0 : 1)
}

type BannerProps = { readonly locale: Locale; readonly file: ResidentFile; readonly level: 2 | 3 }

function ApplicationBanner({ locale, file, level }: BannerProps) {
  const { t } = textsOf(counterTexts, locale)
  const application = openApplication(file)
  if (!application) return null
  const made = application.state === 'made'
  const days = {
    from: formatDay(locale, application.expectedFrom),
    until: formatDay(locale, application.expectedUntil),
  }
  return (
    <NotificationBanner
      kind="info"
      title={made ? t('applicationMade') : t('applicationOpen', days)}
      level={level}
    />
  )
}

function CardOf({ context, locale, person }: PersonProps) {
  const { t } = textsOf(counterTexts, locale)
  const states = textsOf(statesTexts, locale)
  const card = currentCard(person.file)
  if (!card) return <p class="panel">{t('noCardSentence')}</p>
  const status = statusOfCard(card.state)
  return (
    <section class="card-of" aria-label={states.plain('myNumberCard')}>
      <div class="card-of__picture">
        <CardFront card={staffCardView(person.file, card, context.office.world.town)} />
      </div>
      <div class="card-of__state">
        <p>
          <StatusChip status={status} />
        </p>
        <p>{states.t(`${status}Sentence`)}</p>
        <p class="quiet">
          {t('cardDates', {
            issued: formatDay(locale, card.issueDate),
            expires: formatDay(locale, card.expiryDate),
          })}
        </p>
      </div>
    </section>
  )
}

function Deadlines({ context, locale, file }: Omit<HeadProps, 'level'>) {
  const { t } = textsOf(counterTexts, locale)
  const { office } = context
  const today = office.clock.today()
  const deadlines = deadlinesOf(file, today, office.world.rules)
  if (deadlines.length === 0) return null
  return (
    <section class="panel" aria-labelledby="deadlines-title">
      <h2 id="deadlines-title">{t('deadlinesTitle')}</h2>
      <Timeline
        entries={deadlines.map(({ day, kind, tone }) => ({
          day,
          dayText: formatDay(locale, day, { weekday: tone === 'near' }),
          title: t(`deadline_${kind}`),
          ...(tone === 'plain' ? {} : { tone, hint: hintOf(locale, today, { day, kind }) }),
        }))}
      />
    </section>
  )
}

const startKinds = ['card_expected', 'portal_opens', 'sign_usable', 'auth_usable', 'renewal_opens']

/** 「あと12日」 for a limit; a day on which something begins has no last day. */
function hintOf(locale: Locale, today: Day, { day, kind }: { day: Day; kind: string }): string {
  return startKinds.includes(kind) ? '' : formatDaysLeft(locale, today, day)
}

function AdditionLines({ locale, card }: { locale: Locale; card: Card }) {
  const { t } = textsOf(counterTexts, locale)
  return (
    <section class="panel" aria-labelledby="additions-title">
      <h2 id="additions-title">{t('additionsTitle')}</h2>
      {card.additions.length > 0 && (
        <ol class="additions" lang="ja">
          {card.additions.map(({ text }, index) => (
            <li key={index}>{text}</li>
          ))}
        </ol>
      )}
      <p class="quiet">
        {t('additionsFree', { free: freeAdditionLines(card), all: card.additionCapacity })}
      </p>
    </section>
  )
}

type HouseholdProps = {
  readonly locale: Locale
  readonly household: readonly ResidentFile[]
  readonly number: string
}

function Household({ locale, household, number }: HouseholdProps) {
  const { t } = textsOf(counterTexts, locale)
  return (
    <section class="panel" aria-labelledby="household-title">
      <h2 id="household-title">{t('householdTitle')}</h2>
      <p class="quiet">{t('householdNumber', { number })}</p>
      {household.length === 0 && <p class="quiet">{t('householdAlone')}</p>}
      <ul class="people">
        {household.map((file) => {
          const card = currentCard(file)
          const { resident } = file
          return (
            <li key={resident.id}>
              <a href={counter.routes.person.href({ id: resident.id })} lang="ja">
                {resident.name.full}
              </a>
              <span class="people__hint" lang="ja">
                {resident.relation}・{formatDayInEra(resident.birthDate)}
              </span>
              {card ? <StatusChip status={statusOfCard(card.state)} /> : <span>{t('noCard')}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
