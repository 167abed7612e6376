// The frame of the client's pages, and the few small things that several of them show.

import type { ComponentChildren } from 'preact'
import type { PinCode } from '../../core/card/card.ts'
import type { CertificateKind } from '../../core/certificate/certificate.ts'
import type { Refusal } from '../../core/kernel/outcome.ts'
import type { FaceReply, FaceRequest, Locale } from '../../shell/ports/web.ts'
import { CardWatch, watching } from '../shared/card-watch.tsx'
import { LinkButton } from '../shared/controls.tsx'
import type { FramedPage } from '../shared/framed-page.ts'
import { PinEntry } from '../shared/pin-entry.tsx'
import { placeNames } from '../shared/place-names.ts'
import { useTexts } from '../shared/reader-locale.ts'
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

type CardPinProps = {
  readonly pin: PinCode
  readonly name?: string
  /** In place of the name of the PIN. */
  readonly label?: ComponentChildren
  readonly error?: ComponentChildren
}

/** The field for one of the card's PINs. */
export function CardPin({ pin, name = 'pin', ...rest }: CardPinProps) {
  const { t } = useTexts(clientTexts)
  const states = useTexts(statesTexts)
  const [shape, support] =
    pin === 'sign' ? (['letters', 'shapeLetters'] as const) : (['digits', 'shapeDigits'] as const)
  return (
    <PinEntry label={states.t(`${pin}Pin`)} support={t(support)} {...{ name, shape }} {...rest} />
  )
}

/** The tries left, before anything is typed. */
export function TriesNow({ shown }: { readonly shown: ShownPin }) {
  const { t } = useTexts(clientTexts)
  return (
    <p>
      {useTexts(statesTexts).t(`${shown.pin}Pin`)}: {t('pinTries')} <Tries shown={shown} />
    </p>
  )
}

export function Tries({ shown: { left, of } }: { readonly shown: ShownPin }) {
  const { t } = useTexts(clientTexts)
  return left === undefined ? <>{t('pinUnset')}</> : <TriesLeft left={left} of={of} />
}

/** Where the things are done that this software cannot do. */
export function WhereLink({ pin }: { readonly pin: PinCode }) {
  const { t, plain } = useTexts(clientTexts)
  const label = `${plain('pinWhere')}: ${useTexts(statesTexts).plain(`${pin}Pin`)}`
  return (
    <a href={client.routes.where.href({ pin })} aria-label={label}>
      {t('pinWhere')}
    </a>
  )
}

export function BackLink() {
  return (
    <LinkButton href={client.entry} kind="quiet">
      {useTexts(clientTexts).t('back')}
    </LinkButton>
  )
}

/** A refusal that no other value in the form would cure. */
export function refused(
  { office }: Pick<ClientContext, 'office'>,
  { locale }: Pick<FaceRequest, 'locale'>,
  refusal: Refusal,
): FaceReply {
  const words = textsOf(clientTexts, locale)
  const locked = refusal.code === 'pin-locked' ? refusal.detail.pin : undefined
  const after = locked && (
    <p>
      <WhereLink pin={locked} />
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
