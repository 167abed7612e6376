// The signature certificate behind its PIN, and the answer whether a certificate is in effect.
//
// Opening costs a PIN each time: what it showed is kept nowhere.

import type { Refusal } from '../../core/kernel/outcome.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { Cite } from '../shared/cite.tsx'
import { Button, Form } from '../shared/controls.tsx'
import { refusedAt } from '../shared/form.ts'
import { formatMoment } from '../shared/format/format.ts'
import { DescriptionList } from '../shared/lists.tsx'
import { ErrorSummary } from '../shared/notices.tsx'
import { useTexts } from '../shared/reader-locale.ts'
import { textsOf } from '../shared/texts/message.ts'
import { statesTexts } from '../shared/texts/states.ts'
import { client } from './addresses.ts'
import type { Effectiveness } from './effectiveness.ts'
import { BackLink, CardPin, framed, TriesNow, WhereLink } from './frame.tsx'
import { NearExpiry, validityOf } from './home-page.tsx'
import type { ShownCertificate, ShownPin } from './look.ts'
import { clientTexts } from './texts/client.ts'

export function signPinPage(locale: Locale, shown: ShownPin, refusal?: Refusal): FaceReply {
  const { t, plain } = textsOf(clientTexts, locale)
  const { status, errors, at } = refusedAt(locale, 'pin', refusal)
  return framed({
    ...{ locale, status },
    title: plain('signTitle'),
    here: client.routes.askSign.href(),
    scripts: ['keypad'],
    body: (
      <Form action={client.routes.sign.href()} class="stack measure">
        <h1>{t('signTitle')}</h1>
        <p>{t('signWhy')}</p>
        <ErrorSummary errors={errors} />
        <TriesNow shown={shown} />
        <CardPin pin="sign" {...at('pin')} />
        <div class="actions">
          <Button name="then" value="show">
            {t('showOnly')}
          </Button>
          <Button kind="secondary" name="then" value="check">
            {t('showAndCheck')}
          </Button>
          <BackLink />
        </div>
        <p>
          <WhereLink pin="sign" />
        </p>
      </Form>
    ),
  })
}

type CertificateProps = {
  readonly certificate: ShownCertificate
  readonly effectiveness: Effectiveness | undefined
  readonly noticeOff: boolean
}

export function certificatePage(
  locale: Locale,
  { certificate, effectiveness, noticeOff }: CertificateProps,
): FaceReply {
  const { t } = textsOf(clientTexts, locale)
  const states = textsOf(statesTexts, locale)
  const [period, state] = validityOf(locale, certificate)
  return framed({
    locale,
    title: states.plain(`${certificate.kind}Certificate`),
    body: (
      <div class="stack measure">
        {!noticeOff && <NearExpiry certificate={certificate} />}
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
        {effectiveness && <Answer effectiveness={effectiveness} />}
        <p class="actions">
          <BackLink />
        </p>
      </div>
    ),
  })
}

function Answer({ effectiveness }: { readonly effectiveness: Effectiveness }) {
  const { t, locale } = useTexts(clientTexts)
  const { standing, source, asOf } = effectiveness
  const moment = (term: 'since' | 'goodUntil') => {
    const at = effectiveness[term]
    return at === undefined ? [] : [{ term: t(term), value: formatMoment(locale, at) }]
  }
  const items = [
    { term: t('standing'), value: <strong>{t(`standing.${standing}`)}</strong> },
    ...moment('since'),
    { term: t('source'), value: t(`source.${source}`) },
    { term: t('asOf'), value: formatMoment(locale, asOf) },
    ...moment('goodUntil'),
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
