// The FAX form on the screen, for whoever has no FAX at hand; the answer still goes by FAX.

import type { FaxForm } from '../../core/fax/fax-form.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { Cite } from '../shared/cite.tsx'
import { Button, Form, LinkButton } from '../shared/controls.tsx'
import { besideFields } from '../shared/form.ts'
import { ErrorSummary, NotificationBanner } from '../shared/notices.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { fax } from './addresses.ts'
import { errorsIn, FormFields, type FieldProblems } from './form-fields.tsx'
import { faxFormTexts } from './texts/fax-form.ts'

const at = fax.routes

type WebFormProps = {
  readonly form: FaxForm
  readonly problems: FieldProblems
  /** Too many were sent just now; this one may be sent again after so many seconds. */
  readonly tooMany?: number
}

/** What is open to everyone has the residents' look, and a name of its own. */
export function forEveryone(locale: Locale) {
  const faceName = textsOf(faxFormTexts, locale).plain('faceName')
  return { locale, faceName, character: 'resident' } as const
}

export function webFormPage(locale: Locale, { form, problems, tooMany }: WebFormProps): FaceReply {
  const { t, plain } = textsOf(faxFormTexts, locale)
  const { status, errors } = besideFields(errorsIn(problems))
  const between = (
    <div>
      <h2>{t('suspensionPart')}</h2>
      <p>{t('suspensionHint')}</p>
    </div>
  )
  return fax.page({
    ...forEveryone(locale),
    title: plain('title'),
    here: at.form.href(),
    status: tooMany === undefined ? status : 429,
    body: (
      <div class="stack measure">
        <h1>{t('title')}</h1>
        <p class="lead">{t('lead')}</p>
        <p>{t('numberWarning')}</p>
        <p>
          <LinkButton kind="secondary" icon="paper" href={at.formPdf.href()}>
            {t('printable')}
          </LinkButton>
          <LinkButton kind="quiet" href={at.receipt.href()}>
            {t('lookupTitle')}
          </LinkButton>
        </p>
        <ErrorSummary errors={errors} />
        {tooMany !== undefined && (
          <NotificationBanner kind="warning" title={t('sendLater', { seconds: tooMany })} />
        )}
        <Form action={at.takeForm.href()} class="stack">
          <FormFields {...{ form, problems, between }} />
          <Button>{t('send')}</Button>
        </Form>
        <Cite rules={['FAX-01', 'FAX-02', 'FAX-03', 'FAX-05', 'FAX-06', 'FAX-07']} />
      </div>
    ),
  })
}

type Sent = { readonly replyFax: string; readonly receipt: string }

export function sentPage(locale: Locale, sent: Sent): FaceReply {
  const { t, plain } = textsOf(faxFormTexts, locale)
  return fax.page({
    ...forEveryone(locale),
    title: plain('sentTitle'),
    here: at.form.href(),
    body: (
      <div class="stack measure">
        <h1>{t('sentTitle')}</h1>
        <NotificationBanner kind="success" title={t('sentBody', sent)} />
        <p>
          <LinkButton kind="secondary" href={at.receipt.href({ number: sent.receipt })}>
            {t('lookupTitle')}
          </LinkButton>
        </p>
      </div>
    ),
  })
}
