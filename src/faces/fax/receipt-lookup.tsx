// `/hotline/fax/receipt`: how far a FAX is, by its receipt number. For people who cannot ask by
// telephone; nothing is shown that says whose it is.

import { readReceipt } from '../../core/kernel/receipt.ts'
import type { FaxProgress } from '../../shell/fax/receipts.ts'
import { type Office } from '../../shell/office.ts'
import {
  comeBackAfter,
  type FaceReply,
  type FaceRequest,
  type Locale,
} from '../../shell/ports/web.ts'
import { Button, Field, Form, LinkButton } from '../shared/controls.tsx'
import { ErrorSummary, NotificationBanner } from '../shared/notices.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { fax } from './addresses.ts'
import { faxFormTexts } from './texts/fax-form.ts'

type Found = { readonly receipt: string; readonly progress: FaxProgress | undefined }

type Lookup = {
  readonly locale: Locale
  readonly typed: string
  readonly found?: Found
  readonly problem?: string
  readonly status?: number
}

export async function lookUpReceipt(office: Office, request: FaceRequest): Promise<FaceReply> {
  const { locale, query, address } = request
  const { plain } = textsOf(faxFormTexts, locale)
  const typed = (query.get('number') ?? '').slice(0, 40)
  if (typed.trim() === '') return lookupPage({ locale, typed: '' })
  const receipt = readReceipt(typed)
  if (receipt === undefined) {
    return lookupPage({ locale, typed, problem: plain('lookupWrong'), status: 422 })
  }
  const allowed = office.budgets.take('fax receipt by address', address)
  if (!allowed.ok) {
    const { afterSeconds: seconds } = allowed
    const problem = plain('lookupLater', { seconds })
    return comeBackAfter(seconds, lookupPage({ locale, typed, problem, status: 429 }))
  }
  const progress = await office.faxes.progressOf(receipt)
  const status = progress === undefined ? 404 : 200
  return lookupPage({ locale, typed: receipt, found: { receipt, progress }, status })
}

function lookupPage({ locale, typed, found, problem, status = 200 }: Lookup): FaceReply {
  const { t, plain } = textsOf(faxFormTexts, locale)
  return fax.page({
    locale,
    title: plain('lookupTitle'),
    character: 'resident',
    faceName: plain('faceName'),
    here: fax.routes.receipt.href(),
    status,
    body: (
      <div class="stack measure">
        <h1>{t('lookupTitle')}</h1>
        <p class="lead">{t('lookupLead')}</p>
        <ErrorSummary
          errors={problem === undefined ? [] : [{ name: 'number', message: problem }]}
        />
        {found && <Progress locale={locale} {...found} />}
        <Form action={fax.routes.receipt.href()} method="get" class="stack">
          <Field
            name="number"
            label={t('lookupLabel')}
            value={typed}
            width="medium"
            {...(problem !== undefined && { error: problem })}
          />
          <Button>{t('lookupDo')}</Button>
        </Form>
        <p>
          <LinkButton kind="quiet" href={fax.routes.form.href()}>
            {t('title')}
          </LinkButton>
        </p>
      </div>
    ),
  })
}

function Progress({ locale, receipt, progress }: Found & { readonly locale: Locale }) {
  const { t } = textsOf(faxFormTexts, locale)
  if (progress === undefined) {
    return <NotificationBanner kind="warning" title={t('lookupNone', { receipt })} />
  }
  const kind = progress === 'stopped' || progress === 'answered' ? 'success' : 'info'
  return (
    <NotificationBanner kind={kind} title={receipt}>
      <p>{t(`lookup_${progress}`)}</p>
    </NotificationBanner>
  )
}
