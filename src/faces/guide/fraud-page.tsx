// `/guide/fraud`: tell of a suspicious call or letter, and find the line that answers now.
//
// Only the kind of trick is taken: no name, no number, no free text. When the same way was
// reported often within a week, everyone who comes here is told.

import { addDays, dayOf } from '../../core/kernel/day.ts'
import { linesNow } from '../../core/phone-line/line-hours.ts'
import type { FraudReport } from '../../shell/ports/fraud-reports.ts'
import type { FaceReply, FaceRequest } from '../../shell/ports/web.ts'
import { seeOther } from '../../shell/ports/web.ts'
import { ChoiceGroup } from '../shared/choices.tsx'
import { Cite } from '../shared/cite.tsx'
import { Button, Form } from '../shared/controls.tsx'
import { formOf, oneOf, problemsIn } from '../shared/form.ts'
import { NotificationBanner } from '../shared/notices.tsx'
import { useTexts } from '../shared/reader-locale.ts'
import { textsOf } from '../shared/texts/message.ts'
import { guide } from './addresses.ts'
import { sectionAddress } from './body.tsx'
import { guidePage, headed } from './guide-page.tsx'
import type { GuideContext } from './guide-world.ts'
import { LinesTable } from './lines-table.tsx'
import { answersTexts } from './texts/answers.ts'
import { pagesTexts } from './texts/pages.ts'
import { toolsTexts } from './texts/tools.ts'
import { catalogueValues } from './words.ts'

const ways = ['call', 'mail', 'letter', 'visit'] as const
const questions = ['bank_account', 'pin', 'number', 'money', 'other'] as const
const readReport = formOf({
  way: oneOf(ways, 'fraudChoose'),
  subject: oneOf(questions, 'fraudChoose'),
})

const clusterDays = 7
const clusterCount = 3

export async function receiveFraudReport(
  context: GuideContext,
  request: FaceRequest,
): Promise<FaceReply> {
  const read = readReport(request)
  if (!read.ok) return fraudPage(context, request)
  await context.fraudReports?.add({ on: dayOf(context.now()), ...read.values })
  return seeOther(guide.routes.fraud.href({ told: '1' }))
}

export async function fraudPage(context: GuideContext, request: FaceRequest): Promise<FaceReply> {
  const { locale, method, form, query } = request
  const words = textsOf(toolsTexts, locale)
  const { t } = words
  const clusters = await clustersIn(context)
  const read = readReport(request)
  const problems = method === 'POST' && !read.ok ? read.problems : []
  const { status, field } = problemsIn(words, problems, form)
  return guidePage(context, request, {
    ...headed(words, 'fraudTitle'),
    status,
    body: (
      <>
        {query.has('told') && <NotificationBanner kind="success" title={t('fraudThanks')} />}
        <Clusters clusters={clusters} />
        <FraudSteps context={context} request={request} />
        {context.fraudReports && (
          <Form action={guide.routes.reportFraud.href()} class="panel">
            <p>{t('fraudLead')}</p>
            <ChoiceGroup
              {...field('way')}
              label={t('fraudWay')}
              options={ways.map((value) => ({ value, label: t(`way_${value}`) }))}
            />
            <ChoiceGroup
              {...field('subject')}
              label={t('fraudAsked')}
              options={questions.map((value) => ({ value, label: t(`asked_${value}`) }))}
            />
            <Button>{t('fraudSend')}</Button>
          </Form>
        )}
      </>
    ),
  })
}

function FraudSteps({ context, request }: { context: GuideContext; request: FaceRequest }) {
  const { locale } = request
  const answers = textsOf(answersTexts, locale)
  const values = catalogueValues(locale, context)
  const { value, cites } = linesNow({ topic: 'fraud', language: 'ja', at: context.now() }, context)
  return (
    <>
      <ol class="measure">
        <li>{answers.t('step_end_call', values)}</li>
        <li>{answers.t('step_no_bank_numbers', values)}</li>
        <li>{answers.t('step_ask_advice', values)}</li>
      </ol>
      <h2>{textsOf(pagesTexts, locale).t('linesTitle')}</h2>
      <LinesTable locale={locale} edition={context} lines={value} all />
      <Cite rules={['FRAUD-03', 'FRAUD-04', ...cites]} />
      <p>
        <a href={sectionAddress('fraud')}>{textsOf(pagesTexts, locale).t('relatedTitle')}</a>
      </p>
    </>
  )
}

export function Clusters({ clusters }: { readonly clusters: readonly Cluster[] }) {
  const { t } = useTexts(toolsTexts)
  return (
    <>
      {clusters.map(({ way, count }) => (
        <NotificationBanner key={way} kind="warning" title={t('fraudCluster', { count })}>
          {t(`way_${way}`)}
        </NotificationBanner>
      ))}
    </>
  )
}

type Cluster = { readonly way: FraudReport['way']; readonly count: number }

/** Ways in which several people were approached within a week. */
export async function clustersIn({ fraudReports, now }: GuideContext): Promise<readonly Cluster[]> {
  if (!fraudReports) return []
  const since = addDays(dayOf(now()), -clusterDays)
  const counted = await Promise.all(
    ways.map(async (way) => ({ way, count: await fraudReports.countSince(way, since) })),
  )
  return counted.filter(({ count }) => count >= clusterCount)
}
