// 券面記載事項 — what the card's face says, and what has to be added to it (CHG-01, CHG-02).
//
// A change is written into the additions field, never over the print. Each change takes as
// many lines as its text needs, and a field has only so many (FINF-05). The lines are what
// stands on the card, so they are Japanese whatever language the person reads.

import type { Day } from '../kernel/day.ts'
import type { Resident } from '../resident/resident.ts'
import { eraDay } from '../rules/era-day.ts'
import type { Rules } from '../rules/rules.ts'
import type { Card, FaceContent } from './card.ts'

/** What a card made or updated for this resident today would say. */
export function faceOf({ name, address, birthDate, sex }: Resident): FaceContent {
  const { formerSurname, alias } = name
  return {
    name: name.full,
    address,
    ...(formerSurname === undefined ? {} : { formerSurname }),
    ...(alias === undefined ? {} : { alias }),
    birthDate,
    sex,
  }
}

const labels = {
  name: '氏名',
  formerSurname: '旧氏',
  alias: '通称',
  address: '住所',
  birthDate: '生年月日',
  sex: '性別',
} as const satisfies Record<keyof FaceContent, string>

const sexes = { male: '男', female: '女', unspecified: '―' } as const

/** The items of the face that no longer agree with the record. */
export function outdatedItems(card: Card, record: FaceContent): readonly (keyof FaceContent)[] {
  const face: FaceContent = card.face ?? card.printed
  const items = Object.keys(labels) as (keyof FaceContent)[]
  return items.filter((item) => isKnown(face, item) && face[item] !== record[item])
}

/** Was the sex on the record changed since the card was made? */
export function sexHasChanged(card: Card, record: FaceContent): boolean {
  if (outdatedItems(card, record).includes('sex')) return true
  return card.additions.some(({ text }) => text.includes(` ${labels.sex} `))
}

/** The lines that bring the face up to the record, cut to the width of the field. */
export function linesFor(
  card: Card,
  record: FaceContent,
  { today, rules }: { readonly today: Day; readonly rules: Rules },
): readonly string[] {
  return outdatedItems(card, record).flatMap((item) =>
    cut(
      `${eraDay(today, rules)} ${labels[item]} ${textOf(item, record, rules)}`,
      rules.additions.lineCharacters,
    ),
  )
}

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/** A text cut into lines of `width` full-width characters; half-width ones take half a place. */
export function cut(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let room = 0
  for (const { segment } of graphemes.segment(text)) {
    const places = isHalfWidth(segment) ? 1 : 2
    if (places > room) {
      lines.push('')
      room = width * 2
    }
    lines.push(`${lines.pop() ?? ''}${segment}`)
    room -= places
  }
  return lines
}

/** ASCII and half-width katakana. */
function isHalfWidth(letter: string): boolean {
  const point = letter.codePointAt(0) ?? 0
  return point < 0x80 || (point >= 0xff61 && point <= 0xff9f)
}

function textOf(item: keyof FaceContent, record: FaceContent, rules: Rules): string {
  if (item === 'sex') return record.sex ? sexes[record.sex] : ''
  if (item === 'birthDate') return record.birthDate ? eraDay(record.birthDate, rules) : ''
  return record[item] ?? 'なし'
}

/** Birth date and sex of cards whose print was not recorded are not compared. */
function isKnown(face: FaceContent, item: keyof FaceContent): boolean {
  if (item === 'birthDate' || item === 'sex') return face[item] !== undefined
  return true
}
