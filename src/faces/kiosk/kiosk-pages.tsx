// The kiosk's pages in their order: start, card, PIN, document, payment, ready, card back.
//
// Each takes what it shows and nothing more. The state answers {"go": …} while the card is
// awaited.

import type { Refusal } from '../../core/kernel/outcome.ts'
import type { KioskDocument } from '../../core/rules/town.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { addressBook } from '../shared/address-book.ts'
import { CheckboxList } from '../shared/choices.tsx'
import { Button, Form, LinkButton } from '../shared/controls.tsx'
import { formatYen } from '../shared/format/format.ts'
import { LanguageLinks } from '../shared/layout.tsx'
import { PinEntry } from '../shared/pin-entry.tsx'
import { refusalWords } from '../shared/refusal.tsx'
import { everyValue, textsOf } from '../shared/texts/message.ts'
import { kiosk } from './addresses.ts'
import { kioskPage } from './kiosk-frame.tsx'
import { kioskTexts } from './texts/kiosk.ts'

const at = kiosk.routes

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
        <Form action={at.begin.href()}>
          <Button icon="arrow">{t('start')}</Button>
        </Form>
        <section class="panel panel--surface kiosk__languages">
          <h2>{t('chooseLanguage')}</h2>
          <LanguageLinks here={at.start.href()} label={plain('chooseLanguage')} />
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
        <div data-island="refresh" data-src={at.state.href()} data-seconds="2" />
        <Form action={at.putCard.href()} class="actions">
          <LinkButton href={addressBook.desk} kind="secondary">
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
      <Form action={at.pin.href()} class="stack">
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
    /** Why there is none for this person. */
    readonly refusal?: Refusal
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
        <Form action={at.document.href()} class="kiosk__documents">
          {documents.map(({ document, feeYen, refusal }) =>
            feeYen === undefined || refusal ? (
              <p class="kiosk__document kiosk__document--none" key={document}>
                <strong>{t(`document.${document}`)}</strong>
                <span>{refusal ? whyNot(locale, refusal) : t('documentNotHere')}</span>
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

function whyNot(locale: Locale, refusal: Refusal) {
  const { title, advice } = refusalWords(locale, refusal)
  return (
    <>
      {title} {advice}
    </>
  )
}

export type KioskContentProps = {
  readonly locale: Locale
  /** Others of the household are on the register too. */
  readonly household: boolean
  /** 本籍 and 筆頭者 are on record. */
  readonly familyRegister: boolean
}

export function kioskContentPage({ locale, ...has }: KioskContentProps): FaceReply {
  const { t } = textsOf(kioskTexts, locale)
  const items = [
    ...(has.household ? (['household'] as const) : []),
    'relation' as const,
    ...(has.familyRegister ? (['familyRegister'] as const) : []),
  ]
  return kioskPage({
    locale,
    title: 'contentTitle',
    step: 'document',
    body: (
      <Form action={at.content.href()} class="stack">
        <h1>{t('contentTitle')}</h1>
        <CheckboxList
          name="shows"
          label={t('contentLabel')}
          support={t('contentSupport')}
          options={items.map((item) => ({
            value: item,
            label: t(`shows.${item}`),
            support: t(`shows.${item}.about`),
          }))}
        />
        <Button>{t('contentSubmit')}</Button>
      </Form>
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
        <Form action={at.pay.href()}>
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
        <Form action={at.finish.href()}>
          <Button>{t('readyFinish')}</Button>
        </Form>
      </>
    ),
  })
}
