// The page on which a file is signed with the card's signature key, or a signature is checked.

import type { Refusal } from '../../core/kernel/outcome.ts'
import type { Integrity } from '../../core/verdict/outcomes.ts'
import type { Verdict } from '../../core/verdict/verdict.ts'
import { signedFileFormats } from '../../shell/ports/chip-signed-file.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { SelectField } from '../shared/choices.tsx'
import { Cite } from '../shared/cite.tsx'
import { Button, Field, Form } from '../shared/controls.tsx'
import { refusedAt } from '../shared/form.ts'
import { ErrorSummary } from '../shared/notices.tsx'
import { useTexts } from '../shared/reader-locale.ts'
import { textsOf } from '../shared/texts/message.ts'
import { verdictTexts } from '../shared/texts/verdict.ts'
import { VerdictBanner } from '../shared/verdict-banner.tsx'
import { client } from './addresses.ts'
import { BackLink, CardPin, framed, TriesNow } from './frame.tsx'
import type { ShownPin } from './look.ts'
import { clientFilesTexts, type ClientFilesKey } from './texts/client-files.ts'

/** Why a file cannot be signed in the way that was chosen. */
export type NotFit = Integrity | 'unnamed'

export type FilesPageProps = {
  readonly shown: ShownPin
  readonly notFit?: NotFit
  readonly signProblem?: ClientFilesKey
  readonly refusal?: Refusal
  readonly verifyProblem?: ClientFilesKey
  readonly verdicts?: readonly Verdict[]
}

export function filesPage(locale: Locale, props: FilesPageProps): FaceReply {
  const { signProblem, notFit, verifyProblem, refusal } = props
  const { t, plain } = textsOf(clientFilesTexts, locale)
  const failed = [signProblem, notFit, verifyProblem, refusal].some((each) => each !== undefined)
  return framed({
    locale,
    title: plain('title'),
    here: client.routes.files.href(),
    scripts: ['keypad'],
    status: failed ? 422 : 200,
    body: (
      <div class="stack measure">
        <h1>{t('title')}</h1>
        <p class="lead">{t('lead')}</p>
        <SignForm {...props} />
        <VerifyForm {...props} />
        <BackLink />
        <Cite rules={['CLIENT-01', 'JPKI-S-01', 'JPKI-S-02']} />
      </div>
    ),
  })
}

function SignForm({ shown, signProblem, notFit, refusal }: FilesPageProps) {
  const { t, locale } = useTexts(clientFilesTexts)
  const why = useTexts(verdictTexts)
  const { errors, at } = refusedAt(locale, 'pin', refusal)
  return (
    <Form action={client.routes.signFile.href()} withFiles class="panel stack">
      <h2>{t('signTitle')}</h2>
      <ErrorSummary errors={errors} />
      <Field
        name="file"
        type="file"
        label={t('file')}
        support={t('fileSupport')}
        {...(signProblem && { error: t(signProblem) })}
        {...(notFit && {
          error: notFit === 'unnamed' ? t('notFit') : [why.t(notFit), ' ', t('notFit')],
        })}
      />
      <Formats name="format" />
      <TriesNow shown={shown} />
      <CardPin pin="sign" {...at('pin')} />
      <Button>{t('signSubmit')}</Button>
    </Form>
  )
}

function VerifyForm({ verifyProblem, verdicts }: FilesPageProps) {
  const { t } = useTexts(clientFilesTexts)
  return (
    <Form action={client.routes.verifyFile.href()} withFiles class="panel stack">
      <h2>{t('verifyTitle')}</h2>
      {verdicts?.map((verdict, index) => (
        <VerdictBanner key={index} verdict={verdict} />
      ))}
      <Field
        name="signed"
        type="file"
        label={t('signedFile')}
        support={t('fileSupport')}
        {...(verifyProblem && { error: t(verifyProblem) })}
      />
      <Formats name="signedFormat" />
      <Field name="content" type="file" label={t('content')} optional />
      <Button kind="secondary">{t('verifySubmit')}</Button>
    </Form>
  )
}

function Formats({ name }: { readonly name: string }) {
  const { t, plain } = useTexts(clientFilesTexts)
  const options = signedFileFormats.map((value) => ({ value, label: plain(value) }))
  return <SelectField name={name} label={t('format')} options={options} value="cms" />
}
