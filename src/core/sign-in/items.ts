// What a service may be told of whoever signs in: the four items of the card (基本4情報) as the
// card's text application holds them, and answers of yes or no that give less than a date.
//
// A service that asks whether somebody is of age learns that and no birth date. Formats are two:
// as the card holds them, or as OpenID Connect writes them.

import { addDays, addMonths, parseDay, type Day } from '../kernel/day.ts'
import type { FaceText } from '../chip/card-files.ts'
import type { Resident } from '../resident/resident.ts'
import { ageOn } from '../validity/birthday.ts'

export const cardItems = ['name', 'address', 'birthdate', 'gender'] as const
export type CardItem = (typeof cardItems)[number]
export const yesNoItems = ['over_18', 'lives_in_ward'] as const
export const signInItems = [...cardItems, ...yesNoItems] as const
export type SignInItem = (typeof signInItems)[number]

/** The items as they were read; a birth date is eight digits, a gender one. */
export type ItemValues = {
  readonly [K in SignInItem]?: K extends (typeof yesNoItems)[number] ? boolean : string
}

export type ClaimsProfile = 'card_native' | 'oidc_standard'

/** The items that only the card's text application can tell. */
export function needsCardText(items: readonly SignInItem[]): boolean {
  return items.some((item) => item !== 'lives_in_ward')
}

type Known = {
  /** Absent when nothing of it was asked. */
  readonly text?: FaceText | undefined
  readonly resident: Resident
  readonly today: Day
}

/** What was asked, and nothing else. */
export function readItems(
  items: readonly SignInItem[],
  { text, resident, today }: Known,
): ItemValues {
  const all: ItemValues = {
    ...(text && {
      name: text.name,
      address: text.address,
      birthdate: text.birthDate,
      gender: text.sex,
      ...overAge(text, today),
    }),
    lives_in_ward: resident.recordState === 'registered',
  }
  return Object.fromEntries(items.flatMap((item) => (item in all ? [[item, all[item]]] : [])))
}

/** The name of the claim says 18; it is no value of law that could change. */
const overAgeClaim = 18

/** Where a part of the date is unknown the answer is known only if it holds for the latest day. */
function overAge({ birthDate }: FaceText, today: Day): Pick<ItemValues, 'over_18'> {
  const { year, month, dayOfMonth } = partsOf(birthDate)
  if (year === '0000') return {}
  const from = parseDay(`${year}-${month ?? '12'}-${dayOfMonth ?? '01'}`)
  const latest = from && (dayOfMonth === undefined ? addDays(addMonths(from, 1), -1) : from)
  return latest ? { over_18: ageOn(latest, today) >= overAgeClaim } : {}
}

/** As a token or a UserInfo answer carries them. */
export function claimsOf(values: ItemValues, profile: ClaimsProfile): Record<string, unknown> {
  if (profile === 'card_native') return { ...values }
  const { address, birthdate, gender, ...rest } = values
  return {
    ...rest,
    ...(address !== undefined && { address: { formatted: address } }),
    ...(birthdate !== undefined && { birthdate: standardDate(birthdate) }),
    ...(gender !== undefined && standardGender[gender] && { gender: standardGender[gender] }),
  }
}

const standardGender: Readonly<Record<string, string>> = { 1: 'male', 2: 'female' }

/** OpenID Connect Core 5.1 writes a date of which only the year is known as the year alone. */
function standardDate(digits: string): string {
  const { year, month, dayOfMonth } = partsOf(digits)
  return month !== undefined && dayOfMonth !== undefined ? `${year}-${month}-${dayOfMonth}` : year
}

type DateParts = { readonly year: string; readonly month?: string; readonly dayOfMonth?: string }

/** Zeros stand for what is unknown. */
function partsOf(digits: string): DateParts {
  const [month, dayOfMonth] = [digits.slice(4, 6), digits.slice(6, 8)]
  return {
    year: digits.slice(0, 4),
    ...(month !== '00' && { month }),
    ...(dayOfMonth !== '00' && { dayOfMonth }),
  }
}
