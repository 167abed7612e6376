// The first page: what the card carries, how long it is valid, and the tries of each PIN.
//
// It greets nobody by name: without a PIN the chip tells no name. A certificate that ends
// soon is said on top, unless that notice was switched off (NOTICE-06).

import type { CertificateKind } from '../../core/certificate/certificate.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { addressBook } from '../shared/address-book.ts'
import { Cite } from '../shared/cite.tsx'
import { Button, Form, LinkButton } from '../shared/controls.tsx'
import { formatDay } from '../shared/format/format.ts'
import { Table } from '../shared/lists.tsx'
import { NotificationBanner } from '../shared/notices.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { statesTexts } from '../shared/texts/states.ts'
import { client } from './addresses.ts'
import { framed, nameOf, Tries, WhereLink } from './frame.tsx'
import type { CardLook, ShownCertificate, ShownPin } from './look.ts'
import { clientFilesTexts } from './texts/client-files.ts'
import { clientTexts } from './texts/client.ts'
import type { ClientDone } from './context.ts'

export type ClientHomeProps = {
  readonly locale: Locale
  readonly look: CardLook
  readonly noticeOff: boolean
  readonly last?: ClientDone
}

export function clientHomePage(props: ClientHomeProps): FaceReply {
  const { locale, look, noticeOff, last } = props
  const { t, plain } = textsOf(clientTexts, locale)
  return framed({
    locale,
    title: plain('title'),
    body: (
      <div class="stack">
        {last && <LastDone {...{ locale, last }} />}
        {!noticeOff && look.auth && <NearExpiry {...{ locale, certificate: look.auth }} />}
        <h1>{t('title')}</h1>
        <p class="lead">{t('lead')}</p>
        <Certificates {...props} />
        <Pins {...props} />
        <NoticeSetting {...props} />
      </div>
    ),
  })
}

export function cardWantedPage(locale: Locale): FaceReply {
  const { t, plain } = textsOf(clientTexts, locale)
  return client.page({
    locale,
    title: plain('wantedTitle'),
    scripts: ['refresh'],
    refreshSeconds: 5,
    body: (
      <div class="stack measure">
        <h1>{t('wantedTitle')}</h1>
        <p class="lead">{t('wantedLead')}</p>
        <div class="reader-picture" aria-hidden="true">
          <span class="reader-picture__card" />
        </div>
        <p
          data-island="refresh"
          data-src={client.routes.state.href()}
          data-seconds="2"
          class="quiet"
        >
          {t('wantedWaiting')}
        </p>
        <p class="actions">
          <LinkButton href={addressBook.desk}>{t('wantedDesk')}</LinkButton>
          <LinkButton href={client.entry} kind="secondary">
            {t('wantedNext')}
          </LinkButton>
        </p>
      </div>
    ),
  })
}

/** The update notification: soon over, and from when it can be renewed. */
export function NearExpiry({
  locale,
  certificate,
}: {
  readonly locale: Locale
  readonly certificate: ShownCertificate
}) {
  const { t } = textsOf(clientTexts, locale)
  const { kind, lastValidDay, renewableFrom, state } = certificate
  if (state !== 'near') return null
  const name = nameOf(locale, `${kind}Certificate`)
  const day = formatDay(locale, lastValidDay, { weekday: true })
  return (
    <NotificationBanner kind="warning" title={t('nearTitle', { certificate: name })}>
      <p>{t('nearBody', { day, from: formatDay(locale, renewableFrom) })}</p>
      <Cite rules={['NOTICE-06', 'NOTICE-01']} />
    </NotificationBanner>
  )
}

function LastDone({ locale, last }: { readonly locale: Locale; readonly last: ClientDone }) {
  const { t } = textsOf(clientTexts, locale)
  if (last.done === 'revoked') {
    const certificate = nameOf(locale, `${last.certificate}Certificate`)
    return (
      <NotificationBanner kind="success" title={t('revoked', { certificate })}>
        <p>{t('revokedNext')}</p>
        <p>{t('receipt', { receipt: last.receipt })}</p>
      </NotificationBanner>
    )
  }
  return (
    <NotificationBanner
      kind="success"
      title={t('changed', { pin: nameOf(locale, `${last.pin}Pin`) })}
    >
      {last.easy && <p>{t('changedEasy')}</p>}
      <p>{t('receipt', { receipt: last.receipt })}</p>
    </NotificationBanner>
  )
}

function Certificates({ locale, look }: ClientHomeProps) {
  const { t, plain } = textsOf(clientTexts, locale)
  const states = textsOf(statesTexts, locale)
  const row = (kind: CertificateKind) => {
    const name = states.t(`${kind}Certificate`)
    if (!look.present[kind]) return [name, states.t('certificateAbsent'), '－', '－']
    if (kind === 'auth' && look.auth) {
      return [name, ...validityOf(locale, look.auth), <Acts {...{ locale, kind }} />]
    }
    return [name, t('signClosed'), '－', <Acts {...{ locale, kind }} />]
  }
  return (
    <section class="stack">
      <h2>{t('certificates')}</h2>
      <Table
        caption={plain('certificates')}
        captionHidden
        head={[t('kind'), t('period'), t('state'), t('actions')]}
        rows={[row('auth'), row('sign')]}
      />
      <p class="quiet">{t('periodOnly')}</p>
      {look.present.auth && (
        <Form action={client.routes.check.href()} class="actions">
          <Button kind="secondary">{t('check')}</Button>
        </Form>
      )}
      <Cite rules={['CLIENT-02']} />
    </section>
  )
}

/** Validity and what it means today, as two cells. */
export function validityOf(locale: Locale, certificate: ShownCertificate) {
  const { t } = textsOf(clientTexts, locale)
  const from = formatDay(locale, certificate.validFrom)
  const until = formatDay(locale, certificate.lastValidDay)
  return [t('fromUntil', { from, until }), t(`state.${certificate.state}`)] as const
}

function Acts({ locale, kind }: { readonly locale: Locale; readonly kind: CertificateKind }) {
  const { t, plain } = textsOf(clientTexts, locale)
  const name = textsOf(statesTexts, locale).plain(`${kind}Certificate`)
  return (
    <span class="client__acts">
      {kind === 'sign' && (
        <a href={client.routes.askSign.href()} aria-label={`${plain('openSign')}: ${name}`}>
          {t('openSign')}
        </a>
      )}
      <a href={client.routes.askRevoke.href({ kind })} aria-label={`${plain('revoke')}: ${name}`}>
        {t('revoke')}
      </a>
    </span>
  )
}

function Pins({ locale, look }: ClientHomeProps) {
  const { t, plain } = textsOf(clientTexts, locale)
  const states = textsOf(statesTexts, locale)
  return (
    <section class="stack">
      <h2>{t('pins')}</h2>
      <Table
        caption={plain('pins')}
        captionHidden
        head={[t('pinName'), t('pinTries'), t('actions')]}
        rows={look.pins.map((shown) => [
          states.t(`${shown.pin}Pin`),
          <Tries {...{ locale, shown }} />,
          <PinActs {...{ locale, shown }} />,
        ])}
      />
      <Cite rules={['PIN-15', 'PIN-07']} />
      <p>
        <LinkButton href={client.routes.files.href()} kind="secondary">
          {textsOf(clientFilesTexts, locale).t('link')}
        </LinkButton>
      </p>
    </section>
  )
}

function PinActs({ locale, shown }: { readonly locale: Locale; readonly shown: ShownPin }) {
  const { t, plain } = textsOf(clientTexts, locale)
  const { pin, left } = shown
  if (left === undefined) return <>－</>
  const name = textsOf(statesTexts, locale).plain(`${pin}Pin`)
  return (
    <span class="client__acts">
      {left > 0 && (
        <a
          href={client.routes.askChange.href({ pin })}
          aria-label={`${plain('pinChange')}: ${name}`}
        >
          {t('pinChange')}
        </a>
      )}
      <WhereLink {...{ locale, pin }} />
    </span>
  )
}

function NoticeSetting({ locale, noticeOff }: ClientHomeProps) {
  const { t } = textsOf(clientTexts, locale)
  return (
    <section class="stack">
      <h2>{t('notice')}</h2>
      <p>{t(noticeOff ? 'noticeOff' : 'noticeOn')}</p>
      <p class="quiet">{t('noticeKept')}</p>
      <Form action={client.routes.notice.href()} class="actions">
        <Button kind="secondary" name="notice" value={noticeOff ? 'on' : 'off'}>
          {t(noticeOff ? 'noticeTurnOn' : 'noticeTurnOff')}
        </Button>
      </Form>
      <Cite rules={['NOTICE-06']} />
    </section>
  )
}
