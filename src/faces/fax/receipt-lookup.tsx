// `/hotline/fax/receipt`: how far a FAX is, by its receipt number. For people who cannot ask by
// telephone; nothing is shown that says whose it is.

import { readReceipt } from '../../core/kernel/receipt.ts'
import type { FaxProgress } from '../../shell/fax/receipts.ts'
import { type Office } from '../../shell/office.ts'
import type { FaceReply, FaceRequest, Locale } from '../../shell/ports/web.ts'
import { comeBackAfter } from '../../shell/ports/web.ts'
import { Button, Field, Form, LinkButton } from '../shared/controls.tsx'
import { besideFields } from '../shared/form.ts'
import { ErrorSummary, NotificationBanner } from '../shared/notices.tsx'
import { useTexts } from '../shared/reader-locale.ts'
import { textsOf } from '../shared/texts/message.ts'
import { fax } from './addresses.ts'
import { faxFormTexts } from './texts/fax-form.ts'
import { forEveryone } from './web-form-page.tsx'

type Found = { readonly receipt: string; readonly progress: FaxProgress | undefined }

type Lookup = {
  readonly typed: string
  readonly found?: Found
  readonly problem?: string
  readonly status?: number
}

export async function lookUpReceipt(office: Office, request: FaceRequest): Promise<FaceReply> {
  const { locale, query, address } = request
  const { plain } = textsOf(faxFormTexts, locale)
  const typed = (query.get('number') ?? '').slice(0, 40)
  if (typed.trim() === '') return lookupPage(locale, { typed: '' })
  const receipt = readReceipt(typed)
  if (receipt === undefined) return lookupPage(locale, { typed, problem: plain('lookupWrong') })
  const allowed = office.budgets.take('fax receipt by address', address)
  if (!allowed.ok) {
    const { afterSeconds: seconds } = allowed
    const problem = plain('lookupLater', { seconds })
    return comeBackAfter(seconds, lookupPage(locale, { typed, problem, status: 429 }))
  }
  const progress = await office.faxes.progressOf(receipt)
  const status = progress === undefined ? 404 : 200
  return lookupPage(locale, { typed: receipt, found: { receipt, progress }, status })
}

function lookupPage(locale: Locale, { typed, found, problem, ...told }: Lookup): FaceReply {
  const { t, plain } = textsOf(faxFormTexts, locale)
  const wrong = problem === undefined ? [] : [{ name: 'number', message: problem }]
  const { status, errors, field } = besideFields(wrong, { number: typed })
  return fax.page({
    ...forEveryone(locale),
    title: plain('lookupTitle'),
    here: fax.routes.receipt.href(),
    status: told.status ?? status,
    body: (
      <div class="stack measure">
        <h1>{t('lookupTitle')}</h1>
        <p class="lead">{t('lookupLead')}</p>
        <ErrorSummary errors={errors} />
        {found && <Progress {...found} />}
        <Form action={fax.routes.receipt.href()} method="get" class="stack">
          <Field {...field('number')} label={t('lookupLabel')} width="medium" />
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

function Progress({ receipt, progress }: Found) {
  const { t } = useTexts(faxFormTexts)
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
