// The frame of the client's pages, and the few small things that several of them show.

import type { PinCode } from '../../core/card/card.ts'
import type { CertificateKind } from '../../core/certificate/certificate.ts'
import type { Refusal } from '../../core/kernel/outcome.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { CardWatch, watching } from '../shared/card-watch.tsx'
import { LinkButton } from '../shared/controls.tsx'
import type { FramedPage } from '../shared/framed-page.ts'
import { placeNames } from '../shared/place-names.ts'
import { refusedPage } from '../shared/refused-page.tsx'
import { TriesLeft } from '../shared/status-chip.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { statesTexts } from '../shared/texts/states.ts'
import { client } from './addresses.ts'
import type { ShownPin } from './look.ts'
import { clientTexts } from './texts/client.ts'
import type { ClientContext } from './context.ts'

/** A page that shows something of the card; it closes when the card is taken off. */
export function framed({ body, scripts = [], ...page }: FramedPage): FaceReply {
  return client.page({
    ...page,
    scripts: [...scripts, ...watching.scripts],
    body: (
      <>
        <CardWatch src={client.routes.watch.href()} />
        {body}
      </>
    ),
  })
}

/** The tries left, before anything is typed. */
export function TriesNow({ locale, shown }: { locale: Locale; shown: ShownPin }) {
  const { t } = textsOf(clientTexts, locale)
  const states = textsOf(statesTexts, locale)
  return (
    <p>
      {states.t(`${shown.pin}Pin`)}: {t('pinTries')} <Tries {...{ locale, shown }} />
    </p>
  )
}

export function Tries({ locale, shown: { left, of } }: { locale: Locale; shown: ShownPin }) {
  const { t } = textsOf(clientTexts, locale)
  return left === undefined ? <>{t('pinUnset')}</> : <TriesLeft left={left} of={of} />
}

/** Where the things are done that this software cannot do. */
export function WhereLink({ locale, pin }: { locale: Locale; pin: PinCode }) {
  const { t, plain } = textsOf(clientTexts, locale)
  const states = textsOf(statesTexts, locale)
  return (
    <a
      href={client.routes.where.href({ pin })}
      aria-label={`${plain('pinWhere')}: ${states.plain(`${pin}Pin`)}`}
    >
      {t('pinWhere')}
    </a>
  )
}

export function BackLink({ locale }: { locale: Locale }) {
  return (
    <LinkButton href={client.entry} kind="quiet">
      {textsOf(clientTexts, locale).t('back')}
    </LinkButton>
  )
}

/** A refusal that no other value in the form would cure. */
export function refused(
  { office }: Pick<ClientContext, 'office'>,
  locale: Locale,
  refusal: Refusal,
): FaceReply {
  const words = textsOf(clientTexts, locale)
  const locked = refusal.code === 'pin-locked' ? refusal.detail.pin : undefined
  const after = locked && (
    <p>
      <WhereLink {...{ locale, pin: locked }} />
    </p>
  )
  const placeName = placeNames(office.world.town, locale)
  const frame = { locale, placeName, refusal, words, after, back: words.t('back') }
  return refusedPage(client, frame)
}

/** The name as it is written, readings included, for a place inside another message. */
export function nameOf(locale: Locale, key: `${PinCode}Pin` | `${CertificateKind}Certificate`) {
  return statesTexts[locale][key]
}
