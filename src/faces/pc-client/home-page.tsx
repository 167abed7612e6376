// The first page: what the card carries, how long it is valid, and the tries of each PIN.
//
// It greets nobody by name: without a PIN the chip tells no name. A certificate that ends
// soon is said on top, unless that notice was switched off (NOTICE-06).

import type { CertificateKind } from '../../core/certificate/certificate.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { addressBook } from '../shared/address-book.ts'
import { AwaitedCard, awaiting } from '../shared/card-watch.tsx'
import { Cite } from '../shared/cite.tsx'
import { Button, Form, LinkButton } from '../shared/controls.tsx'
import { formatDay } from '../shared/format/format.ts'
import { TableSection } from '../shared/lists.tsx'
import { NotificationBanner } from '../shared/notices.tsx'
import { useTexts } from '../shared/reader-locale.ts'
import { textsOf } from '../shared/texts/message.ts'
import { statesTexts } from '../shared/texts/states.ts'
import { client } from './addresses.ts'
import { framed, nameOf, Tries, WhereLink } from './frame.tsx'
import type { CardLook, ShownCertificate, ShownPin } from './look.ts'
import { clientFilesTexts } from './texts/client-files.ts'
import { clientTexts } from './texts/client.ts'
import type { ClientDone } from './context.ts'

const at = client.routes

type ClientHomeProps = {
  readonly look: CardLook
  readonly noticeOff: boolean
  readonly last: ClientDone | undefined
}

export function clientHomePage(locale: Locale, props: ClientHomeProps): FaceReply {
  const { look, noticeOff, last } = props
  const { t, plain } = textsOf(clientTexts, locale)
  return framed({
    locale,
    title: plain('title'),
    body: (
      <div class="stack">
        {last && <LastDone last={last} />}
        {!noticeOff && look.auth && <NearExpiry certificate={look.auth} />}
        <h1>{t('title')}</h1>
        <p class="lead">{t('lead')}</p>
        <Certificates look={look} />
        <Pins look={look} />
        <NoticeSetting noticeOff={noticeOff} />
      </div>
    ),
  })
}

export function cardWantedPage(locale: Locale): FaceReply {
  const { t, plain } = textsOf(clientTexts, locale)
  return client.page({
    locale,
    title: plain('wantedTitle'),
    ...awaiting,
    body: (
      <div class="stack measure">
        <h1>{t('wantedTitle')}</h1>
        <p class="lead">{t('wantedLead')}</p>
        <AwaitedCard src={at.state.href()}>{t('wantedWaiting')}</AwaitedCard>
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
export function NearExpiry({ certificate }: { readonly certificate: ShownCertificate }) {
  const { t, locale } = useTexts(clientTexts)
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

function LastDone({ last }: { readonly last: ClientDone }) {
  const { t, locale } = useTexts(clientTexts)
  const title =
    last.done === 'revoked'
      ? t('revoked', { certificate: nameOf(locale, `${last.certificate}Certificate`) })
      : t('changed', { pin: nameOf(locale, `${last.pin}Pin`) })
  return (
    <NotificationBanner kind="success" title={title}>
      {last.done === 'changed' && last.easy && <p>{t('changedEasy')}</p>}
      {last.done === 'revoked' && <p>{t('revokedNext')}</p>}
      <p>{t('receipt', { receipt: last.receipt })}</p>
    </NotificationBanner>
  )
}

function Certificates({ look }: Pick<ClientHomeProps, 'look'>) {
  const { t, plain, locale } = useTexts(clientTexts)
  const states = useTexts(statesTexts)
  const row = (kind: CertificateKind) => {
    const name = states.t(`${kind}Certificate`)
    if (!look.present[kind]) return [name, states.t('certificateAbsent'), '－', '－']
    if (kind === 'auth' && look.auth) {
      return [name, ...validityOf(locale, look.auth), <Acts kind={kind} />]
    }
    return [name, t('signClosed'), '－', <Acts kind={kind} />]
  }
  return (
    <TableSection
      class="stack"
      title={t('certificates')}
      caption={plain('certificates')}
      head={[t('kind'), t('period'), t('state'), t('actions')]}
      rows={[row('auth'), row('sign')]}
    >
      <p class="quiet">{t('periodOnly')}</p>
      {look.present.auth && (
        <Form action={at.check.href()} class="actions">
          <Button kind="secondary">{t('check')}</Button>
        </Form>
      )}
      <Cite rules={['CLIENT-02']} />
    </TableSection>
  )
}

/** Validity and what it means today, as two cells. */
export function validityOf(locale: Locale, certificate: ShownCertificate) {
  const { t } = textsOf(clientTexts, locale)
  const from = formatDay(locale, certificate.validFrom)
  const until = formatDay(locale, certificate.lastValidDay)
  return [t('fromUntil', { from, until }), t(`state.${certificate.state}`)] as const
}

function Acts({ kind }: { readonly kind: CertificateKind }) {
  const name = `${kind}Certificate` as const
  return (
    <span class="client__acts">
      {kind === 'sign' && <ActLink href={at.askSign.href()} act="openSign" name={name} />}
      <ActLink href={at.askRevoke.href({ kind })} act="revoke" name={name} />
    </span>
  )
}

type ActLinkProps = {
  readonly href: string
  readonly act: 'openSign' | 'revoke' | 'pinChange'
  readonly name: Parameters<typeof nameOf>[1]
}

/** What is done, and for who cannot see the row also to what. */
function ActLink({ href, act, name }: ActLinkProps) {
  const { t, plain } = useTexts(clientTexts)
  return (
    <a href={href} aria-label={`${plain(act)}: ${useTexts(statesTexts).plain(name)}`}>
      {t(act)}
    </a>
  )
}

function Pins({ look }: Pick<ClientHomeProps, 'look'>) {
  const { t, plain } = useTexts(clientTexts)
  const states = useTexts(statesTexts)
  return (
    <TableSection
      class="stack"
      title={t('pins')}
      caption={plain('pins')}
      head={[t('pinName'), t('pinTries'), t('actions')]}
      rows={look.pins.map((shown) => [
        states.t(`${shown.pin}Pin`),
        <Tries shown={shown} />,
        <PinActs shown={shown} />,
      ])}
    >
      <Cite rules={['PIN-15', 'PIN-07']} />
      <p>
        <LinkButton href={at.files.href()} kind="secondary">
          {useTexts(clientFilesTexts).t('link')}
        </LinkButton>
      </p>
    </TableSection>
  )
}

function PinActs({ shown: { pin, left } }: { readonly shown: ShownPin }) {
  if (left === undefined) return <>－</>
  return (
    <span class="client__acts">
      {left > 0 && <ActLink href={at.askChange.href({ pin })} act="pinChange" name={`${pin}Pin`} />}
      <WhereLink pin={pin} />
    </span>
  )
}

function NoticeSetting({ noticeOff }: Pick<ClientHomeProps, 'noticeOff'>) {
  const { t } = useTexts(clientTexts)
  return (
    <section class="stack">
      <h2>{t('notice')}</h2>
      <p>{t(noticeOff ? 'noticeOff' : 'noticeOn')}</p>
      <p class="quiet">{t('noticeKept')}</p>
      <Form action={at.notice.href()} class="actions">
        <Button kind="secondary" name="notice" value={noticeOff ? 'on' : 'off'}>
          {t(noticeOff ? 'noticeTurnOn' : 'noticeTurnOff')}
        </Button>
      </Form>
      <Cite rules={['NOTICE-06']} />
    </section>
  )
}
