// The card that was picked up: both sides large, where to put it, and what its chip remembers.
//
// PINs are shown as tries left, never as digits. The number on the back stays masked until
// asked for, and a new page masks it again.

import type { PinCode } from '../../core/card/card.ts'
import type { Day } from '../../core/kernel/day.ts'
import { CardBack, CardFront } from '../shared/card-drawing.tsx'
import type { CardView } from '../shared/card-view.ts'
import { Button, Form } from '../shared/controls.tsx'
import { formatDayShort } from '../shared/format/format.ts'
import { DescriptionList } from '../shared/lists.tsx'
import { useLocale, useTexts } from '../shared/reader-locale.ts'
import { CertificateStatus, StatusChip, TriesLeft } from '../shared/status-chip.tsx'
import type { CertificateOnCard } from '../shared/status-chip.tsx'
import { cardPictureTexts } from '../shared/texts/card-picture.ts'
import { statesTexts } from '../shared/texts/states.ts'
import { desk } from './addresses.ts'
import { readerLabel, type DeskReader } from './reader-slots.tsx'
import { deskTexts } from './texts/desk.ts'

/** The last thing the chip did, in a word. */
export type ChipDeed =
  | 'selected'
  | 'read'
  | 'pin_verified'
  | 'pin_refused'
  | 'pin_blocked'
  | 'signed'
  | 'written'
  | 'refused'

export type DeskCard = {
  readonly card: CardView
  readonly pins: readonly {
    readonly pin: PinCode
    /** Absent: never set. */
    readonly triesLeft?: number
    readonly of: number
  }[]
  readonly certificates: readonly (CertificateOnCard & {
    readonly kind: 'auth' | 'sign'
    readonly expiryDate?: Day
  })[]
  readonly lastDeed?: ChipDeed
}

type ChosenCardProps = { readonly chosen: DeskCard; readonly readers: readonly DeskReader[] }

export function ChosenCard({ chosen, readers }: ChosenCardProps) {
  const { t, locale } = useTexts(deskTexts)
  const { card } = chosen
  return (
    <section class="stack panel" id="chosen" data-card={card.id}>
      <h2>
        {card.name} <StatusChip status={card.status} />
      </h2>
      <Sides card={card} />
      <Form action={desk.routes.put.href()} class="actions">
        <input type="hidden" name="card" value={card.id} />
        {readers.map((each) => (
          <Button key={each.reader} kind="secondary" name="reader" value={each.reader}>
            {t('put', { reader: readerLabel(locale, each) })}
          </Button>
        ))}
      </Form>
      <ChipState chosen={chosen} />
    </section>
  )
}

function Sides({ card }: Pick<DeskCard, 'card'>) {
  const { t } = useTexts(cardPictureTexts)
  const shown = card.myNumber !== undefined
  return (
    <div class="card-sides">
      <figure>
        <CardFront card={{ ...card, id: `${card.id}-large` }} />
        <figcaption>{t('front')}</figcaption>
      </figure>
      <figure>
        <CardBack card={{ ...card, id: `${card.id}-large` }} />
        <figcaption>
          {t('back')}{' '}
          <a href={desk.routes.show.href({ card: card.id, ...(shown ? {} : { number: '1' }) })}>
            {t(shown ? 'hideNumber' : 'showNumber')}
          </a>
        </figcaption>
      </figure>
    </div>
  )
}

function ChipState({ chosen }: Pick<ChosenCardProps, 'chosen'>) {
  const { t, locale } = useTexts(deskTexts)
  const states = useTexts(statesTexts)
  const { card, pins, certificates, lastDeed } = chosen
  const free = Math.max(0, card.additionCapacity - card.additions.length)
  return (
    <div class="stack">
      <h3>{t('chip')}</h3>
      <DescriptionList
        items={[
          ...pins.map(({ pin, triesLeft, of }) => ({
            term: states.t(`${pin}Pin`),
            value: triesLeft === undefined ? t('pinUnset') : <TriesLeft left={triesLeft} of={of} />,
          })),
          ...certificates.map((certificate) => ({
            term: states.t(`${certificate.kind}Certificate`),
            value: <CertificateState {...certificate} />,
          })),
          { term: states.t('expiryDate'), value: formatDayShort(locale, card.expiryDate) },
          { term: t('additions'), value: t('additionsFree', { free, of: card.additionCapacity }) },
          {
            term: t('lastCommand'),
            value: lastDeed ? t(`command.${lastDeed}`) : t('lastCommandNone'),
          },
        ]}
      />
    </div>
  )
}

function CertificateState({ expiryDate, ...certificate }: DeskCard['certificates'][number]) {
  const locale = useLocale()
  const known = certificate.status !== undefined && certificate.status !== 'ordered'
  return (
    <>
      <CertificateStatus {...certificate} />{' '}
      {known && expiryDate && formatDayShort(locale, expiryDate)}
    </>
  )
}
