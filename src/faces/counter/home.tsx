// The counter's first page: search, what waits, what was done lately, and what a search found.

import { currentCard, openApplication } from '../../core/resident-file/resident-file.ts'
import type { ResidentFile } from '../../core/resident-file/resident-file.ts'
import { moment } from '../../core/kernel/day.ts'
import { seeOther, type FaceReply, type FaceRequest, type Locale } from '../../shell/ports/web.ts'
import { type RecentAct } from '../../shell/queue/queue.ts'
import { dateProblemText } from '../shared/choices.tsx'
import {
  formatDayInEra,
  formatDayShort,
  formatDayCommon,
  formatMoment,
} from '../shared/format/format.ts'
import { EmptyState, ErrorSummary } from '../shared/notices.tsx'
import { StatusChip, statusOfCard } from '../shared/status-chip.tsx'
import { commonTexts } from '../shared/texts/common.ts'
import { textsOf } from '../shared/texts/message.ts'
import { counter } from './addresses.ts'
import { counterPage } from './frame.tsx'
import { nameOfProcedureId } from './names.ts'
import { readSearch, type DateProblem, type PeopleSearch, type Search } from './search.ts'
import type { Clerk } from './session.ts'
import { counterTexts } from './texts/counter.ts'
import type { CounterContext } from './context.ts'

const shownResults = 30
const shownQueue = 8

export async function showHome(
  context: CounterContext,
  request: FaceRequest,
  clerk: Clerk,
): Promise<FaceReply> {
  const { locale } = request
  const { plain } = textsOf(counterTexts, locale)
  const search = readSearch(request.query.get('q') ?? '')
  const behind = search && 'receipt' in search ? await lookUp(context, search.receipt) : undefined
  if (behind && 'address' in behind) return seeOther(behind.address)
  const problem = problemOf(locale, search, behind)
  const found = search && 'words' in search ? await find(context, search) : undefined
  const { office } = context
  const place = { place: clerk.place, limit: shownQueue }
  const recent = await office.queue.recentActs(place)
  return counterPage({
    context,
    request,
    clerk,
    title: plain('homeTitle'),
    status: problem === undefined ? 200 : 422,
    left: <Queue locale={locale} waiting={await waitingOf(context)} />,
    middle: (
      <>
        <h1>{plain('homeTitle')}</h1>
        {problem !== undefined && <ErrorSummary errors={[{ name: 'q', message: problem }]} />}
        {found ? <Results locale={locale} found={found} /> : <Hint locale={locale} />}
      </>
    ),
    right: <Recent locale={locale} acts={recent} />,
  })
}

/** Cards that are made and wait; the left column of every page. */
export async function waitingOf({ office }: CounterContext): Promise<readonly ResidentFile[]> {
  return office.queue.waiting(shownQueue)
}

type Behind = { readonly address: string } | { readonly told: 'receiptUnknown' | 'receiptOfFax' }

/** The act with this number; of a fax the person, once it is known whose it is. */
async function lookUp({ office }: CounterContext, receipt: string): Promise<Behind> {
  const found = await office.receipts.find(receipt)
  if (!found) return { told: 'receiptUnknown' }
  const { person, act } = counter.routes
  if (found.kind === 'act') {
    return { address: act.href({ id: found.residentId, act: found.actId }) }
  }
  const { residentId } = found
  return residentId === null
    ? { told: 'receiptOfFax' }
    : { address: person.href({ id: residentId }) }
}

function problemOf(
  locale: Locale,
  search: Search | undefined,
  behind: Behind | undefined,
): string | undefined {
  if (behind && 'told' in behind) return textsOf(counterTexts, locale).plain(behind.told)
  return search && !search.ok ? searchProblem(locale, search.problem) : undefined
}

async function find({ office }: CounterContext, { words, birthDate }: PeopleSearch) {
  return office.files.search({
    words,
    ...(birthDate === undefined ? {} : { birthDate }),
    limit: shownResults,
  })
}

function searchProblem(locale: Locale, problem: DateProblem): string {
  if (problem === 'two_dates') return textsOf(counterTexts, locale).plain('searchTwoDates')
  return textsOf(commonTexts, locale).plain(dateProblemText(problem))
}

export function Queue({ locale, waiting }: { locale: Locale; waiting: readonly ResidentFile[] }) {
  const { t } = textsOf(counterTexts, locale)
  return (
    <section class="panel" aria-labelledby="queue-title">
      <h2 id="queue-title">{t('queueTitle')}</h2>
      {waiting.length === 0 && <p class="quiet">{t('queueEmpty')}</p>}
      <ul class="people">
        {waiting.map((file) => (
          <li key={file.resident.id}>
            <a href={counter.routes.person.href({ id: file.resident.id })} lang="ja">
              {file.resident.name.full}
            </a>
            <span class="people__hint">
              {t('madeOn', { day: formatDayShort(locale, madeOn(file)) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function madeOn(file: ResidentFile) {
  const application = openApplication(file)
  return application?.issueDate ?? application?.acceptedOn ?? file.resident.birthDate
}

function Recent({ locale, acts }: { locale: Locale; acts: readonly RecentAct[] }) {
  const { t } = textsOf(counterTexts, locale)
  return (
    <section class="panel" aria-labelledby="recent-title">
      <h2 id="recent-title">{t('recentTitle')}</h2>
      {acts.length === 0 && <p class="quiet">{t('recentEmpty')}</p>}
      <ul class="people">
        {acts.map((act) => (
          <li key={act.actId}>
            <a href={counter.routes.act.href({ id: act.residentId, act: act.actId })}>
              {nameOfProcedureId(locale, act.procedure)}
            </a>
            <span class="people__hint" lang="ja">
              {act.name}
            </span>
            <span class="people__hint">{formatMoment(locale, moment(act.virtualAt))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Hint({ locale }: { locale: Locale }) {
  const { t } = textsOf(counterTexts, locale)
  return (
    <EmptyState title={t('hintTitle')}>
      <p>{t('hintBody')}</p>
      <p>
        <a href={counter.routes.newPerson.href()}>{t('newPersonTitle')}</a>
      </p>
    </EmptyState>
  )
}

function Results({ locale, found }: { locale: Locale; found: readonly ResidentFile[] }) {
  const { t } = textsOf(counterTexts, locale)
  if (found.length === 0) {
    return (
      <EmptyState title={t('nobodyTitle')}>
        <p>{t('nobodyBody')}</p>
      </EmptyState>
    )
  }
  return (
    <section aria-labelledby="results-title">
      <h2 id="results-title">{t('resultsTitle', { count: found.length })}</h2>
      {found.length === shownResults && <p class="quiet">{t('resultsMany')}</p>}
      <ul class="results">
        {found.map((file) => (
          <li key={file.resident.id}>
            <Found {...{ locale, file }} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Found({ locale, file }: { locale: Locale; file: ResidentFile }) {
  const { t } = textsOf(counterTexts, locale)
  const { resident } = file
  const card = currentCard(file)
  const waits = openApplication(file)?.state === 'made'
  return (
    <>
      <a class="results__name" href={counter.routes.person.href({ id: resident.id })} lang="ja">
        {resident.name.full}
        <span class="results__kana">{resident.name.kana}</span>
      </a>
      <p lang="ja">
        {formatDayInEra(resident.birthDate)}（{formatDayCommon('ja', resident.birthDate)}）
      </p>
      <p lang="ja">{resident.address}</p>
      <p>
        {card ? <StatusChip status={statusOfCard(card.state)} /> : t('noCard')}
        {waits && <strong class="results__waits">{t('cardWaits')}</strong>}
      </p>
    </>
  )
}
