// 聴覚障がい者専用FAX用紙 — what becomes of a form that came in (FAX-01…09).
//
// In this order: who may send it, exactly one purpose, nothing left out, and only then does
// it agree with the card. A suspension with anything left out is not processed at all. Text
// is compared after NFKC and without spaces (AMB-27); variants of kanji stay different, and so
// do dashes and their like: where nothing else differs, the sender is told that.

import type { Day } from '../kernel/day.ts'
import { foldTwins } from '../kernel/twin-signs.ts'
import type { Finding } from '../rules/finding.ts'
import type { RuleId } from '../rules/rule-id.ts'
import type { Rules } from '../rules/rules.ts'
import { dayOfEra } from './era.ts'

export const faxSenders = ['self', 'family', 'other'] as const

/** What was written; an item that is blank or not marked is absent or empty. */
export type FaxForm = {
  readonly hearingImpaired: boolean
  readonly replyFax?: string
  /** The purposes marked: 1 a question, 2 a suspension. */
  readonly choice: readonly number[]
  readonly name?: string
  readonly sender?: (typeof faxSenders)[number]
  readonly senderName?: string
  readonly address?: string
  readonly birthEra?: string
  readonly birthYear?: number
  readonly birthMonth?: number
  readonly birthDay?: number
  readonly sex?: string
  readonly reason?: string
  readonly question?: string
}

export type FaxCard = {
  readonly name: string
  readonly address: string
  readonly birthDate: Day
  readonly sex: string
}

export type FaxOutcome =
  | { readonly result: 'accepted' | 'choose_one' | 'not_eligible' }
  | { readonly result: 'incomplete'; readonly missing: readonly string[] }
  | { readonly result: 'mismatch'; readonly mismatched: readonly string[] }

/** `card` is needed only for a suspension that is complete. */
export function faxOutcome(
  form: FaxForm,
  card: FaxCard | undefined,
  rules: Rules,
): Finding<FaxOutcome> | 'card-needed' {
  if (!form.hearingImpaired) return found('not_eligible', 'FAX-01', 'fax-not-eligible')
  const purpose = markedPurpose(form.choice)
  if (purpose === undefined) return found('choose_one', 'FAX-03', 'fax-choose-one')
  const missing = missingItems(form, purpose)
  if (missing.length > 0) {
    const cites = incompleteCites(purpose, missing)
    const detail = { items: missing.join(', ') }
    return { value: { result: 'incomplete', missing }, cites, reason: 'fax-incomplete', detail }
  }
  if (purpose === 1) return found('accepted', 'FAX-04', 'fax-accepted')
  if (!card) return 'card-needed'
  const mismatched = mismatchedItems(form, card, rules)
  if (mismatched.length === 0) {
    const cites = ['FAX-05', 'FAX-06', 'FAX-07', 'FAX-09', 'AMB-27'] as const
    return { value: { result: 'accepted' }, cites, reason: 'fax-accepted' }
  }
  const detail = { items: mismatched.join(', ') }
  const cites = ['FAX-06', 'FAX-09', 'AMB-27'] as const
  return { value: { result: 'mismatch', mismatched }, cites, reason: 'fax-mismatch', detail }
}

type Plain = 'accepted' | 'choose_one' | 'not_eligible'
type PlainCite = 'FAX-01' | 'FAX-03' | 'FAX-04'

function found(
  result: Plain,
  cite: PlainCite,
  reason: 'fax-accepted' | 'fax-choose-one' | 'fax-not-eligible',
): Finding<FaxOutcome> {
  return { value: { result }, cites: [cite, 'FAX-09'], reason }
}

function markedPurpose(choice: readonly number[]): 1 | 2 | undefined {
  const [first, ...others] = [...new Set(choice)]
  return others.length === 0 && (first === 1 || first === 2) ? first : undefined
}

const suspensionItems = [
  'replyFax',
  'name',
  'sender',
  'address',
  'birthEra',
  'birthYear',
  'birthMonth',
  'birthDay',
  'sex',
  'reason',
] as const

function missingItems(form: FaxForm, purpose: 1 | 2): readonly string[] {
  const needed =
    purpose === 1 ? (['replyFax', 'question'] as const) : [...suspensionItems, ...senderItems(form)]
  return needed.filter((item) => isBlank(form[item]))
}

function incompleteCites(purpose: 1 | 2, missing: readonly string[]): readonly RuleId[] {
  return [
    purpose === 1 ? 'FAX-04' : 'FAX-05',
    'FAX-09',
    ...(missing.includes('replyFax') ? (['FAX-02', 'FAX-08', 'AMB-28'] as const) : []),
    ...(missing.includes('senderName') ? (['FAX-07'] as const) : []),
  ]
}

/** Whoever sends for another person gives their own name (FAX-07). */
function senderItems({ sender }: FaxForm): readonly 'senderName'[] {
  return sender === 'family' || sender === 'other' ? ['senderName'] : []
}

function isBlank(item: string | number | undefined): boolean {
  return item === undefined || (typeof item === 'string' && item.trim() === '')
}

function mismatchedItems(form: FaxForm, card: FaxCard, rules: Rules): readonly string[] {
  const { birthEra = '', birthYear = 0, birthMonth = 0, birthDay = 0 } = form
  const written = { era: birthEra, year: birthYear, month: birthMonth, day: birthDay }
  const agrees = {
    name: isSameText(form.name, card.name),
    address: isSameText(form.address, card.address),
    birthDate: dayOfEra(written, rules) === card.birthDate,
    sex: isSameText(form.sex, card.sex),
  }
  return Object.entries(agrees).flatMap(([item, same]) => (same ? [] : [item]))
}

const comparedTexts = ['name', 'address'] as const

/** Items that differ from the card by a dash, an apostrophe or another sign with a twin alone. */
export function differingBySignOnly(form: FaxForm, card: FaxCard): readonly string[] {
  return comparedTexts.filter((item) => {
    const written = form[item] ?? ''
    const apart = !isSameText(written, card[item])
    return apart && withoutSigns(written) === withoutSigns(card[item])
  })
}

function isSameText(written = '', printed: string): boolean {
  return comparable(written) === comparable(printed)
}

function withoutSigns(text: string): string {
  return foldTwins(text).replace(/\s/gu, '')
}

function comparable(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '')
}
