// What one act came to: for the clerk to look at, and on paper for the resident.
//
// The same page shows any act of the history, so a receipt can be printed again.

import type { ComponentChild } from 'preact'
import { receiptNumber } from '../../core/kernel/receipt.ts'
import type { Fact } from '../../core/facts.ts'
import type { FaceReply, FaceRequest, Locale } from '../../shell/ports/web.ts'
import { LinkButton } from '../shared/controls.tsx'
import { Cite } from '../shared/cite.tsx'
import { factSentence } from '../shared/fact-sentence.ts'
import { formatMoment, formatYen, inJapan } from '../shared/format/format.ts'
import { DescriptionList, PrintSheet, type Description } from '../shared/lists.tsx'
import { NotificationBanner } from '../shared/notices.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { counter } from './addresses.ts'
import { Afterwards } from './afterwards.tsx'
import { counterPage } from './frame.tsx'
import type { ActWithFacts } from './history.ts'
import { whoWhereWhen } from './history-view.tsx'
import { Queue, waitingOf } from './home.tsx'
import { nameOfProcedureId } from './names.ts'
import { NextVisit } from './paper-list.tsx'
import { readPerson, type Person } from './person.ts'
import { representativeItems } from './representative-items.tsx'
import { unknownResident } from './person-page.tsx'
import { PersonGlance } from './person-view.tsx'
import type { Clerk } from './session.ts'
import { counterTexts } from './texts/counter.ts'
import type { CounterContext } from './context.ts'

export async function showAct(
  context: CounterContext,
  request: FaceRequest,
  clerk: Clerk,
): Promise<FaceReply> {
  const { locale, params } = request
  const person = await readPerson(context, params.id ?? '')
  const actWithFacts = person?.acts.find(({ act }) => act.actId === params.act)
  if (!person || !actWithFacts) return unknownResident(context, request, clerk)
  return counterPage({
    context,
    request,
    clerk,
    title: textsOf(counterTexts, locale).plain('receiptTitle', {
      procedure: nameOfProcedureId(locale, actWithFacts.act.procedure),
      name: person.file.resident.name.full,
    }),
    scripts: ['print'],
    left: <Queue locale={locale} waiting={await waitingOf(context)} />,
    middle: <PersonGlance {...{ context, locale, person }} />,
    right: <Receipt {...{ context, request, person, act: actWithFacts }} />,
  })
}

type ReceiptProps = {
  readonly context: CounterContext
  readonly request: FaceRequest
  readonly person: Person
  readonly act: ActWithFacts
}

function Receipt({ context, request, person, act: actWithFacts }: ReceiptProps) {
  const { locale } = request
  const { t } = textsOf(counterTexts, locale)
  const { resident } = person.file
  const { act } = actWithFacts
  const after = person.acts.filter(
    ({ seq, act }) => seq > actWithFacts.seq && act.channel === 'system',
  )
  const facts = [...actWithFacts.facts, ...followUps(after)]
  return (
    <section class="panel case" aria-labelledby="case-title">
      <h1 id="case-title">{nameOfProcedureId(locale, actWithFacts.act.procedure)}</h1>
      <NotificationBanner kind="success" title={t('receiptDone')} />
      <PrintSheet
        title={t('receiptSheet', {
          procedure: nameOfProcedureId(locale, actWithFacts.act.procedure),
        })}
      >
        <DescriptionList
          items={[
            { term: t('receiptFor'), value: <span lang="ja">{resident.name.full}</span> },
            ...representativeItems(locale, actWithFacts.act.actor.representative),
            { term: t('receiptWhen'), value: whoWhereWhen(context, locale, actWithFacts) },
            {
              term: t('receiptNumber'),
              value: <strong>{receiptNumber(act.actId, act.virtualAt)}</strong>,
            },
            ...feeRows(locale, actWithFacts),
          ]}
        />
        <ul class="acts__facts">
          {facts.map((fact, index) => (
            <li key={index}>{factSentence(locale, fact)}</li>
          ))}
        </ul>
        <NextVisit
          {...{ locale, world: context.office.world, facts: actWithFacts.facts }}
          withFee
        />
        <Afterwards {...{ context, locale, person, act: actWithFacts }} />
        <p class="quiet">{t('receiptKeep')}</p>
        <Cite rules={actWithFacts.cites} />
      </PrintSheet>
      <p class="quiet">
        {t('recordedAt', { instant: formatMoment(locale, inJapan(act.recordedAt)) })}
      </p>
      <div class="actions" data-next-step>
        <LinkButton href={counter.routes.person.href({ id: resident.id })} icon="arrowBack">
          {t('backToPerson')}
        </LinkButton>
        <PrintButton label={t('printReceipt')} />
      </div>
    </section>
  )
}

/** What was charged at this act; an application names its price below, with its condition. */
function feeRows(locale: Locale, { facts, act }: ActWithFacts): readonly Description[] {
  if (act.channel !== 'window' || facts.some(({ type }) => type === 'ApplicationAccepted'))
    return []
  const { t, plain } = textsOf(counterTexts, locale)
  const charged = facts.find((fact) => fact.type === 'FeeCharged')
  const amount = charged?.amountYen ?? 0
  const value = amount === 0 ? plain('fee_free') : formatYen(locale, amount)
  return [{ term: t('feeTitle'), value }]
}

/** Certificates that were issued for this act, right after it. */
function followUps(after: readonly ActWithFacts[]): readonly Fact[] {
  const next = after.toReversed()
  const end = next.findIndex(({ act }) => act.procedure !== 'record_certificate_issued')
  return (end === -1 ? next : next.slice(0, end)).flatMap(({ facts }) => facts)
}

/** Shown by its island only: without script the browser's own printing is used. */
export function PrintButton({ label }: { readonly label: ComponentChild }) {
  return (
    <button type="button" class="button button--secondary" data-print hidden>
      {label}
    </button>
  )
}
