// The kiosk's pages in their order: start, card, PIN, document, payment, ready, card back.
//
// Each takes what it shows and nothing more. GET /kiosk/state answers {"go": …} while the
// card is awaited. Posts: /kiosk/start, /kiosk/card, /kiosk/pin (pin), /kiosk/document
// (document), /kiosk/pay, /kiosk/finish, /kiosk/cancel, /kiosk/taken.

import type { Refusal } from '../../core/kernel/outcome.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { Button, Form, LinkButton } from '../shared/controls.tsx'
import { formatYen } from '../shared/format/format.ts'
import { LanguageLinks } from '../shared/layout.tsx'
import { PinEntry } from '../shared/pin-entry.tsx'
import { refusalWords } from '../shared/refusal.tsx'
import { everyValue, textsOf } from '../shared/texts/message.ts'
import { kioskPage } from './kiosk-frame.tsx'
import { kioskTexts } from './texts/kiosk.ts'

export type KioskDocument = 'resident_record_copy' | 'seal_registration_certificate'

export type KioskStartProps = { readonly locale: Locale }

export function kioskStartPage({ locale }: KioskStartProps): FaceReply {
  const { t, plain } = textsOf(kioskTexts, locale)
  return kioskPage({
    locale,
    title: 'startTitle',
    body: (
      <>
        <h1>{t('startTitle')}</h1>
        <p class="lead">{t('startLead')}</p>
        <Form action="/kiosk/start">
          <Button icon="arrow">{t('start')}</Button>
        </Form>
        <section class="panel panel--surface kiosk__languages">
          <h2>{t('chooseLanguage')}</h2>
          <LanguageLinks here="/kiosk" label={plain('chooseLanguage')} />
        </section>
      </>
    ),
  })
}

export function kioskCardPage({ locale }: KioskStartProps): FaceReply {
  const { t } = textsOf(kioskTexts, locale)
  return kioskPage({
    locale,
    title: 'putTitle',
    step: 'card',
    scripts: ['refresh'],
    refreshSeconds: 5,
    body: (
      <>
        <h1>{t('putTitle')}</h1>
        <p class="lead">{t('putLead')}</p>
        <div class="reader-picture" aria-hidden="true">
          <span class="reader-picture__card" />
        </div>
        <div data-island="refresh" data-src="/kiosk/state" data-seconds="2" />
        <Form action="/kiosk/card" class="actions">
          <LinkButton href="/desk" kind="secondary">
            {t('putDesk')}
          </LinkButton>
          <Button>{t('putNext')}</Button>
        </Form>
      </>
    ),
  })
}

export type KioskPinProps = {
  readonly locale: Locale
  /** After a wrong try; its detail carries `triesLeft`. */
  readonly refusal?: Refusal
}

export function kioskPinPage({ locale, refusal }: KioskPinProps): FaceReply {
  const { t } = textsOf(kioskTexts, locale)
  const words = refusal && refusalWords(locale, refusal)
  return kioskPage({
    locale,
    title: 'pinTitle',
    step: 'pin',
    scripts: ['keypad'],
    ...(words && { status: 422 }),
    body: (
      <Form action="/kiosk/pin" class="stack">
        <h1>{t('pinTitle')}</h1>
        <PinEntry
          name="pin"
          shape="digits"
          label={t('pinLabel')}
          support={t('pinSupport')}
          {...(words && { error: words.title })}
          autofocus
        />
        <Button>{t('pinSubmit')}</Button>
      </Form>
    ),
  })
}

export type KioskDocumentsProps = {
  readonly locale: Locale
  readonly documents: readonly {
    readonly document: KioskDocument
    /** Absent: this machine does not issue it. */
    readonly feeYen?: number
  }[]
}

export function kioskDocumentsPage({ locale, documents }: KioskDocumentsProps): FaceReply {
  const { t } = textsOf(kioskTexts, locale)
  return kioskPage({
    locale,
    title: 'documentTitle',
    step: 'document',
    body: (
      <>
        <h1>{t('documentTitle')}</h1>
        <Form action="/kiosk/document" class="kiosk__documents">
          {documents.map(({ document, feeYen }) =>
            feeYen === undefined ? (
              <p class="kiosk__document kiosk__document--none" key={document}>
                <strong>{t(`document.${document}`)}</strong>
                <span>{t('documentNotHere')}</span>
              </p>
            ) : (
              <button class="kiosk__document" name="document" value={document} key={document}>
                <strong>{t(`document.${document}`)}</strong>
                <span>{t('documentFee', { fee: formatYen(locale, feeYen) })}</span>
              </button>
            ),
          )}
        </Form>
      </>
    ),
  })
}

export type KioskPayProps = {
  readonly locale: Locale
  readonly document: KioskDocument
  readonly feeYen: number
}

export function kioskPayPage({ locale, document, feeYen }: KioskPayProps): FaceReply {
  const { t, plain } = textsOf(kioskTexts, locale)
  const fee = formatYen(locale, feeYen)
  return kioskPage({
    locale,
    title: 'payTitle',
    values: everyValue({ fee }),
    step: 'pay',
    body: (
      <>
        <h1>{t('payTitle', { fee })}</h1>
        <p class="lead">{t('payLead', { document: plain(`document.${document}`) })}</p>
        <Form action="/kiosk/pay">
          <Button icon="print">{t('pay', { fee })}</Button>
        </Form>
      </>
    ),
  })
}

export type KioskReadyProps = {
  readonly locale: Locale
  readonly document: KioskDocument
  /** Where the PDF is fetched, once and by this session only. */
  readonly pdfHref: string
}

export function kioskReadyPage({ locale, document, pdfHref }: KioskReadyProps): FaceReply {
  const { t, plain } = textsOf(kioskTexts, locale)
  return kioskPage({
    locale,
    title: 'readyTitle',
    step: 'take',
    body: (
      <>
        <h1>{t('readyTitle')}</h1>
        <p class="lead">{t('readyLead')}</p>
        <p>
          <LinkButton
            href={pdfHref}
            icon="paper"
            kind="secondary"
            download={`${plain(`document.${document}`)}.pdf`}
          >
            {t('readyPdf')}
          </LinkButton>
        </p>
        <Form action="/kiosk/finish">
          <Button>{t('readyFinish')}</Button>
        </Form>
      </>
    ),
  })
}
