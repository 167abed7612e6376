// The FAX form on the screen, for whoever has no FAX at hand; the answer still goes by FAX.

import type { FaxForm } from '../../core/fax/fax-form.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { Cite } from '../shared/cite.tsx'
import { Button, Form, LinkButton } from '../shared/controls.tsx'
import { ErrorSummary, NotificationBanner } from '../shared/notices.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { fax } from './addresses.ts'
import { FormFields, type FieldProblems } from './form-fields.tsx'
import { faxFormTexts } from './texts/fax-form.ts'

export type WebFormProps = {
  readonly locale: Locale
  readonly form: FaxForm
  readonly problems: FieldProblems
  /** Too many were sent just now; this one may be sent again after so many seconds. */
  readonly tooMany?: number
}

export function webFormPage({ locale, form, problems, tooMany }: WebFormProps): FaceReply {
  const { t, plain } = textsOf(faxFormTexts, locale)
  const errors = Object.entries(problems).flatMap(([name, message]) =>
    message === undefined ? [] : [{ name, message }],
  )
  return fax.page({
    locale,
    title: plain('title'),
    character: 'resident',
    faceName: plain('faceName'),
    here: fax.routes.form.href(),
    ...(errors.length > 0 && { status: 422 }),
    ...(tooMany !== undefined && { status: 429 }),
    body: (
      <div class="stack measure">
        <h1>{t('title')}</h1>
        <p class="lead">{t('lead')}</p>
        <p>{t('numberWarning')}</p>
        <p>
          <LinkButton kind="secondary" icon="paper" href={fax.routes.formPdf.href()}>
            {t('printable')}
          </LinkButton>
          <LinkButton kind="quiet" href={fax.routes.receipt.href()}>
            {t('lookupTitle')}
          </LinkButton>
        </p>
        <ErrorSummary errors={errors} />
        {tooMany !== undefined && (
          <NotificationBanner kind="warning" title={t('sendLater', { seconds: tooMany })} />
        )}
        <Form action={fax.routes.takeForm.href()} class="stack">
          <FormFields
            locale={locale}
            form={form}
            problems={problems}
            between={
              <div>
                <h2>{t('suspensionPart')}</h2>
                <p>{t('suspensionHint')}</p>
              </div>
            }
          />
          <Button>{t('send')}</Button>
        </Form>
        <Cite rules={['FAX-01', 'FAX-02', 'FAX-03', 'FAX-05', 'FAX-06', 'FAX-07']} />
      </div>
    ),
  })
}

export type SentProps = {
  readonly locale: Locale
  readonly replyFax: string
  readonly receipt: string
}

export function sentPage({ locale, replyFax, receipt }: SentProps): FaceReply {
  const { t, plain } = textsOf(faxFormTexts, locale)
  return fax.page({
    locale,
    title: plain('sentTitle'),
    character: 'resident',
    faceName: plain('faceName'),
    here: fax.routes.form.href(),
    body: (
      <div class="stack measure">
        <h1>{t('sentTitle')}</h1>
        <NotificationBanner kind="success" title={t('sentBody', { replyFax, receipt })} />
        <p>
          <LinkButton
            kind="secondary"
            href={`${fax.routes.receipt.href()}?number=${encodeURIComponent(receipt)}`}
          >
            {t('lookupTitle')}
          </LinkButton>
        </p>
      </div>
    ),
  })
}
