// The card as drawn on screens: front and back, 85.6 × 54 mm, SPECIMEN across both.
//
// The layout follows FINF-01; the pattern is our own and the words say specimen, so that
// it is never taken for a real card. What is printed is Japanese in every locale; title
// and description speak the reader's language. No number unless the view carries it.

import type { ComponentChildren } from 'preact'
import { formatDay, formatDayInEra, formatDayCommon } from './format/format.ts'
import { formatList } from './format/list.ts'
import { ChipContacts, FaceMark, Label, Mark, Stamp, Words } from './card-marks.tsx'
import { linesOf, numberText, type CardView } from './card-view.ts'
import { useLocale } from './reader-locale.ts'
import { cardPictureTexts } from './texts/card-picture.ts'
import { textsOf } from './texts/message.ts'

const sexWords = { male: '男', female: '女', unspecified: '－' } as const

export function CardFront({ card }: { readonly card: CardView }) {
  const locale = useLocale()
  const { plain } = textsOf(cardPictureTexts, locale)
  const description = plain('frontDescription', {
    address: card.address,
    birthDate: formatDay(locale, card.birthDate),
    expiryDate: formatDay(locale, card.expiryDate),
    additions: formatList(locale, card.additions) || plain('noAdditions'),
  })
  return (
    <Picture
      card={card}
      side="front"
      title={plain('frontTitle', { name: card.name })}
      description={description}
    >
      <Words
        x={40}
        y={50}
        size={24}
        text={`個人番号カード（見本）　${card.issuer}`}
        class="print-head"
      />
      <NameAndAddress card={card} />
      <Photo card={card} />
      <Dates card={card} />
      <Additions card={card} />
    </Picture>
  )
}

export function CardBack({ card }: { readonly card: CardView }) {
  const { plain } = textsOf(cardPictureTexts, useLocale())
  const shown = card.myNumber !== undefined
  const description = plain(shown ? 'backDescriptionShown' : 'backDescription')
  return (
    <Picture
      card={card}
      side="back"
      title={plain('backTitle', { name: card.name })}
      description={description}
    >
      <Label x={300} y={96} text="個人番号" />
      <Words
        x={300}
        y={150}
        size={50}
        room={440}
        text={numberText(card.myNumber)}
        class="print-number"
      />
      {!shown && <Label x={300} y={184} text="表示しない" />}
      <Label x={300} y={246} text="氏名" />
      <Words x={300} y={290} size={36} room={500} text={card.name} />
      <Label x={300} y={340} text="生年月日" />
      <Words x={300} y={380} size={30} text={birthDateText(card)} />
      <ChipContacts />
      <Mark />
      <Label
        x={40}
        y={505}
        text="この見本は身分証明にも行政手続にも使えません。MADOGUCHI SPECIMEN"
      />
    </Picture>
  )
}

type PictureProps = {
  readonly card: CardView
  readonly side: 'front' | 'back'
  readonly title: string
  readonly description: string
  readonly children: ComponentChildren
}

function Picture({ card, side, title, description, children }: PictureProps) {
  const id = `${card.id}-${side}`
  return (
    <svg
      class={`card-picture card-picture--${card.status}`}
      viewBox="0 0 856 540"
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <clipPath id={`${id}-shape`}>
        <rect width="856" height="540" rx="30" />
      </clipPath>
      <g clip-path={`url(#${id}-shape)`}>
        <rect width="856" height="540" fill="#eee6f5" />
        <image href={`/assets/card-${side}.svg`} width="856" height="540" />
        {children}
        <text
          x="428"
          y="330"
          class="print-specimen"
          font-size="150"
          fill-opacity="0.15"
          text-anchor="middle"
          transform="rotate(-24 428 290)"
        >
          SPECIMEN
        </text>
        {card.status !== 'valid' && <Stamp card={card} />}
      </g>
      <rect
        x="1"
        y="1"
        width="854"
        height="538"
        rx="29"
        fill="none"
        stroke="#8d80a8"
        stroke-width="2"
      />
    </svg>
  )
}

function NameAndAddress({ card }: { readonly card: CardView }) {
  const lines = linesOf(card.address, 23, 2)
  return (
    <>
      <Label x={40} y={104} text="氏名" />
      <Words x={110} y={108} size={38} room={530} text={card.name} />
      <Label x={40} y={156} text="住所" />
      {lines.map((line, index) => (
        <Words key={line} x={110} y={158 + index * 32} size={26} room={610} text={line} />
      ))}
      <Label x={690} y={104} text="性別" />
      <Words x={754} y={108} size={30} text={sexWords[card.sex]} />
    </>
  )
}

function Photo({ card }: { readonly card: CardView }) {
  return (
    <>
      <rect
        x="40"
        y="216"
        width="190"
        height="244"
        fill="#fdfbff"
        stroke="#8d80a8"
        stroke-width="2"
      />
      {card.photo === undefined ? (
        <path
          d="M72 460c0-64 28-88 63-88s63 24 63 88M135 268a42 48 0 100 96 42 48 0 100-96z"
          fill="#cfc4de"
        />
      ) : (
        <image
          href={card.photo}
          x="40"
          y="216"
          width="190"
          height="244"
          preserveAspectRatio="xMidYMid slice"
        />
      )}
      <Label x={40} y={492} text={`セキュリティコード ${card.securityCode ?? '－'}`} />
      {card.kind === 'face_authentication' && <FaceMark />}
    </>
  )
}

function Dates({ card }: { readonly card: CardView }) {
  const certificates = card.certificateExpiryDate
  return (
    <>
      <Label x={260} y={244} text="生年月日" />
      <Words x={380} y={246} size={27} text={birthDateText(card)} />
      <Label x={260} y={286} text="有効期間" />
      <Words x={380} y={288} size={27} text={`${formatDayCommon('ja', card.expiryDate)}まで有効`} />
      <Label x={260} y={328} text="電子証明書の有効期限" />
      <rect
        x="478"
        y="302"
        width="330"
        height="36"
        fill="#fff"
        fill-opacity="0.75"
        stroke="#8d80a8"
      />
      {certificates && (
        <Words
          x={490}
          y={329}
          size={25}
          text={formatDayCommon('ja', certificates)}
          class="print-pen"
        />
      )}
    </>
  )
}

function Additions({ card }: { readonly card: CardView }) {
  const lines = Array.from({ length: card.additionCapacity }, (_, index) => index)
  const height = 124 / Math.max(1, card.additionCapacity)
  return (
    <>
      <rect
        x="260"
        y="352"
        width="548"
        height="136"
        rx="4"
        fill="#e6f0fb"
        fill-opacity="0.9"
        stroke="#5d82b5"
      />
      <text x="268" y={352 + height} class="print-label">
        追記欄
      </text>
      {lines.map((line) => {
        const y = 364 + height * (line + 1)
        const text = card.additions[line]
        const size = Math.min(20, height * 0.72)
        return (
          <g key={line}>
            <path d={`M268 ${y}H800`} stroke="#9ab4d6" />
            {text && <Words x={332} y={y - height * 0.2} size={size} room={460} text={text} />}
          </g>
        )
      })}
      <Label
        x={260}
        y={514}
        text="臓器提供意思　1 脳死後及び心停止後　2 心停止後のみ　3 提供しない"
      />
    </>
  )
}

function birthDateText(card: CardView): string {
  const { holderKind, birthDate } = card
  return holderKind === 'japanese' ? formatDayInEra(birthDate) : formatDayCommon('ja', birthDate)
}
