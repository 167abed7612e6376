// The signature certificate behind its PIN, and the answer whether a certificate is in effect.
//
// Opening costs a PIN each time: what it showed is kept nowhere.

import { formatMoment } from '../shared/format/format.ts'
import type { Refusal } from '../../core/kernel/outcome.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { Cite } from '../shared/cite.tsx'
import { Button, Form } from '../shared/controls.tsx'
import { DescriptionList } from '../shared/lists.tsx'
import { ErrorSummary } from '../shared/notices.tsx'
import { PinEntry } from '../shared/pin-entry.tsx'
import { refusalWords } from '../shared/refusal.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { statesTexts } from '../shared/texts/states.ts'
import { client } from './addresses.ts'
import type { Effectiveness } from './effectiveness.ts'
import { BackLink, framed, TriesNow, WhereLink } from './frame.tsx'
import { NearExpiry, validityOf } from './home-page.tsx'
import type { ShownCertificate, ShownPin } from './look.ts'
import { clientTexts } from './texts/client.ts'

export type SignPinProps = {
  readonly locale: Locale
  readonly shown: ShownPin
  readonly refusal?: Refusal
}

export function signPinPage({ locale, shown, refusal }: SignPinProps): FaceReply {
  const { t, plain } = textsOf(clientTexts, locale)
  const words = refusal && refusalWords(locale, refusal)
  return framed({
    locale,
    title: plain('signTitle'),
    here: client.routes.askSign.href(),
    scripts: ['keypad'],
    ...(words && { status: 422 }),
    body: (
      <Form action={client.routes.sign.href()} class="stack measure">
        <h1>{t('signTitle')}</h1>
        <p>{t('signWhy')}</p>
        {words && <ErrorSummary errors={[{ name: 'pin', message: words.title }]} />}
        <TriesNow {...{ locale, shown }} />
        <PinEntry
          name="pin"
          shape="letters"
          label={textsOf(statesTexts, locale).t('signPin')}
          support={t('shapeLetters')}
          {...(words && { error: words.title })}
        />
        <div class="actions">
          <Button name="then" value="show">
            {t('showOnly')}
          </Button>
          <Button kind="secondary" name="then" value="check">
            {t('showAndCheck')}
          </Button>
          <BackLink locale={locale} />
        </div>
        <p>
          <WhereLink {...{ locale, pin: 'sign' }} />
        </p>
      </Form>
    ),
  })
}

export type CertificateProps = {
  readonly locale: Locale
  readonly certificate: ShownCertificate
  readonly effectiveness?: Effectiveness
  readonly noticeOff: boolean
}

export function certificatePage(props: CertificateProps): FaceReply {
  const { locale, certificate, effectiveness, noticeOff } = props
  const { t } = textsOf(clientTexts, locale)
  const states = textsOf(statesTexts, locale)
  const [period, state] = validityOf(locale, certificate)
  return framed({
    locale,
    title: states.plain(`${certificate.kind}Certificate`),
    body: (
      <div class="stack measure">
        {!noticeOff && <NearExpiry {...{ locale, certificate }} />}
        <h1>{states.t(`${certificate.kind}Certificate`)}</h1>
        <DescriptionList
          items={[
            { term: t('period'), value: period },
            { term: t('state'), value: state },
            { term: t('subject'), value: certificate.subject },
            { term: t('issuer'), value: certificate.issuer },
            { term: t('serial'), value: certificate.serial },
          ]}
        />
        {effectiveness && <Answer {...{ locale, effectiveness }} />}
        <p class="actions">
          <BackLink locale={locale} />
        </p>
      </div>
    ),
  })
}

type AnswerProps = { readonly locale: Locale; readonly effectiveness: Effectiveness }

function Answer({ locale, effectiveness }: AnswerProps) {
  const { t } = textsOf(clientTexts, locale)
  const { standing, source, asOf, goodUntil, since } = effectiveness
  const items = [
    { term: t('standing'), value: <strong>{t(`standing.${standing}`)}</strong> },
    ...(since === undefined ? [] : [{ term: t('since'), value: formatMoment(locale, since) }]),
    { term: t('source'), value: t(`source.${source}`) },
    { term: t('asOf'), value: formatMoment(locale, asOf) },
    ...(goodUntil === undefined
      ? []
      : [{ term: t('goodUntil'), value: formatMoment(locale, goodUntil) }]),
  ]
  return (
    <section class="stack">
      <h2>{t('checkTitle')}</h2>
      <p>{t('checkWhy')}</p>
      <DescriptionList items={items} />
      <Cite rules={['CLIENT-02']} />
    </section>
  )
}
