// The page on which anybody has a signed file checked.

import type { Verdict } from '../../core/verdict/verdict.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { Cite } from '../shared/cite.tsx'
import { Button, Field, Form } from '../shared/controls.tsx'
import { ErrorSummary } from '../shared/notices.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { VerdictBanner } from '../shared/verdict-banner.tsx'
import { verify } from './addresses.ts'
import type { QuestionProblem } from './question.ts'
import { verifyTexts } from './texts/verify.ts'

type VerifyPage = {
  readonly locale: Locale
  readonly problem?: QuestionProblem
  readonly verdicts?: readonly Verdict[]
}

export function verifyPage({ locale, problem, verdicts = [] }: VerifyPage): FaceReply {
  const { t, plain } = textsOf(verifyTexts, locale)
  const errorAt = (name: QuestionProblem['field']) =>
    problem?.field === name ? { error: t(problem.problem) } : {}
  return verify.page({
    locale,
    title: plain('title'),
    status: problem ? 422 : 200,
    body: (
      <div class="stack measure">
        <h1>{t('title')}</h1>
        <p class="lead">{t('lead')}</p>
        {problem && (
          <ErrorSummary errors={[{ name: problem.field, message: t(problem.problem) }]} />
        )}
        <div role="status" class="stack">
          {verdicts.map((verdict, index) => (
            <section class="stack" key={index}>
              {verdicts.length > 1 && <h2>{t('signatureOf', { number: index + 1 })}</h2>}
              <VerdictBanner verdict={verdict} />
            </section>
          ))}
        </div>
        <Form action={verify.routes.check.href()} withFiles class="panel stack">
          <Field
            name="signed"
            type="file"
            label={t('signed')}
            support={t('signedSupport')}
            {...errorAt('signed')}
          />
          <Field name="content" type="file" label={t('content')} optional {...errorAt('content')} />
          <Button>{t('check')}</Button>
        </Form>
        <p>{t('nothingKept')}</p>
        <p>{t('forPrograms', { address: 'POST /api/verify' })}</p>
        <Cite rules={['CLIENT-01', 'JPKI-S-01', 'JPKI-S-02']} />
      </div>
    ),
  })
}
