// The page on which a file is signed with the card's signature key, or a signature is checked.

import type { Refusal } from '../../core/kernel/outcome.ts'
import type { Integrity } from '../../core/verdict/outcomes.ts'
import type { Verdict } from '../../core/verdict/verdict.ts'
import { signedFileFormats } from '../../shell/ports/chip-signed-file.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { SelectField } from '../shared/choices.tsx'
import { Cite } from '../shared/cite.tsx'
import { Button, Field, Form } from '../shared/controls.tsx'
import { ErrorSummary } from '../shared/notices.tsx'
import { PinEntry } from '../shared/pin-entry.tsx'
import { refusalWords } from '../shared/refusal.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { statesTexts } from '../shared/texts/states.ts'
import { verdictTexts } from '../shared/texts/verdict.ts'
import { VerdictBanner } from '../shared/verdict-banner.tsx'
import { client } from './addresses.ts'
import { BackLink, framed, TriesNow } from './frame.tsx'
import type { ShownPin } from './look.ts'
import { clientFilesTexts } from './texts/client-files.ts'
import type { ClientFilesKey } from './texts/client-files.ts'
import { clientTexts } from './texts/client.ts'

/** Why a file cannot be signed in the way that was chosen. */
export type NotFit = Integrity | 'unnamed'

export type FilesPageProps = {
  readonly notFit?: NotFit
  readonly locale: Locale
  readonly shown: ShownPin
  readonly signProblem?: ClientFilesKey
  readonly refusal?: Refusal
  readonly verifyProblem?: ClientFilesKey
  readonly verdicts?: readonly Verdict[]
}

export function filesPage(props: FilesPageProps): FaceReply {
  const { locale, signProblem, notFit, verifyProblem, refusal } = props
  const { t, plain } = textsOf(clientFilesTexts, locale)
  const failed = [signProblem, notFit, verifyProblem, refusal].some((each) => each !== undefined)
  return framed({
    locale,
    title: plain('title'),
    here: client.routes.files.href(),
    scripts: ['keypad'],
    ...(failed && { status: 422 }),
    body: (
      <div class="stack measure">
        <h1>{t('title')}</h1>
        <p class="lead">{t('lead')}</p>
        <SignForm {...props} />
        <VerifyForm {...props} />
        <BackLink locale={locale} />
        <Cite rules={['CLIENT-01', 'JPKI-S-01', 'JPKI-S-02']} />
      </div>
    ),
  })
}

function SignForm({ locale, shown, signProblem, notFit, refusal }: FilesPageProps) {
  const { t } = textsOf(clientFilesTexts, locale)
  const why = textsOf(verdictTexts, locale)
  const words = refusal && refusalWords(locale, refusal)
  return (
    <Form action={client.routes.signFile.href()} withFiles class="panel stack">
      <h2>{t('signTitle')}</h2>
      {words && <ErrorSummary errors={[{ name: 'pin', message: words.title }]} />}
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
      <Formats locale={locale} name="format" />
      <TriesNow {...{ locale, shown }} />
      <PinEntry
        name="pin"
        shape="letters"
        label={textsOf(statesTexts, locale).t('signPin')}
        support={textsOf(clientTexts, locale).t('shapeLetters')}
        {...(words && { error: words.title })}
      />
      <Button>{t('signSubmit')}</Button>
    </Form>
  )
}

function VerifyForm({ locale, verifyProblem, verdicts }: FilesPageProps) {
  const { t } = textsOf(clientFilesTexts, locale)
  return (
    <Form action={client.routes.verifyFile.href()} withFiles class="panel stack">
      <h2>{t('verifyTitle')}</h2>
      {verdicts?.map((verdict, index) => (
        <VerdictBanner key={index} locale={locale} verdict={verdict} />
      ))}
      <Field
        name="signed"
        type="file"
        label={t('signedFile')}
        support={t('fileSupport')}
        {...(verifyProblem && { error: t(verifyProblem) })}
      />
      <Formats locale={locale} name="signedFormat" />
      <Field name="content" type="file" label={t('content')} optional />
      <Button kind="secondary">{t('verifySubmit')}</Button>
    </Form>
  )
}

function Formats({ locale, name }: { readonly locale: Locale; readonly name: string }) {
  const { t, plain } = textsOf(clientFilesTexts, locale)
  const options = signedFileFormats.map((value) => ({ value, label: plain(value) }))
  return <SelectField name={name} label={t('format')} options={options} value="cms" />
}
