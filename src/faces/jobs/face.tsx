// できなかった処理 (/jobs) — jobs the office gave up after too many tries: what failed last, and
// another try once it is mended. `madoguchi outbox` does the same for an office without this page.

import type { Neighbours } from '../../shell/neighbours/neighbours.ts'
import type { Office } from '../../shell/office.ts'
import { givenUpJobs, tryAgain, type GivenUpJob } from '../../shell/outbox/given-up.ts'
import { runJobs } from '../../shell/outbox/run-jobs.ts'
import { seeOther, type Face, type FaceReply, type FaceRequest } from '../../shell/ports/web.ts'
import { Button, Form } from '../shared/controls.tsx'
import { DescriptionList } from '../shared/lists.tsx'
import { EmptyState, NotificationBanner } from '../shared/notices.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { jobs } from './addresses.ts'
import { jobsTexts } from './texts/jobs.ts'

export type JobsContext = { readonly office: Office; readonly neighbours: Neighbours }

export function jobsFace(context: JobsContext): Face {
  return jobs.open(context, { list: listPage, tryAgain: tryJob })
}

/** Tried at once; the list says what came of it. */
async function tryJob({ office, neighbours }: JobsContext, request: FaceRequest) {
  const found = await tryAgain(office, request.form.job ?? '')
  if (found) await runJobs(office, neighbours)
  return seeOther(jobs.routes.list.href({ tried: found ? '1' : 'gone' }))
}

async function listPage({ office }: JobsContext, request: FaceRequest): Promise<FaceReply> {
  const { locale, query } = request
  const { t, plain } = textsOf(jobsTexts, locale)
  const givenUp = await givenUpJobs(office)
  const tried = query.get('tried')
  return jobs.page({
    locale,
    title: plain('title'),
    body: (
      <div class="stack measure">
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
        {tried !== null && (
          <NotificationBanner kind="info" title={t(tried === 'gone' ? 'gone' : 'triedAgain')} />
        )}
        {givenUp.length === 0 && <EmptyState title={t('none')} />}
        {givenUp.map((job) => (
          <Job job={job} locale={locale} />
        ))}
      </div>
    ),
  })
}

function Job({ job, locale }: { readonly job: GivenUpJob } & Pick<FaceRequest, 'locale'>) {
  const { t } = textsOf(jobsTexts, locale)
  return (
    <section class="stack">
      <h2>{t(job.kind)}</h2>
      <DescriptionList
        items={[
          { term: t('resident'), value: job.residentId },
          { term: t('since'), value: <time dateTime={job.owedSince}>{job.owedSince}</time> },
          { term: t('attempts'), value: job.attempts },
          { term: t('lastError'), value: <code>{job.lastError}</code> },
        ]}
      />
      <Form action={jobs.routes.tryAgain.href()}>
        <input type="hidden" name="job" value={job.jobId} />
        <Button>{t('again')}</Button>
      </Form>
    </section>
  )
}
