// The numbers on the face that open card data without a PIN: 照合番号A, 照合番号B and the
// birth date. A is the My Number. B is the birth date in the year of its Japanese era,
// the year the card ends, and the security code printed on the face.

import { dayOfMonth, monthOf, yearOf, type Day } from '../kernel/day.ts'
import type { CardContent } from './card-content.ts'

/** YYMMDD with the year of the Japanese era: 1980-02-17 is 550217. */
export function birthDateNumber(birthDate: Day): string {
  const { eraYear } = Temporal.PlainDate.from(birthDate).withCalendar('japanese')
  return [eraYear ?? 0, monthOf(birthDate), dayOfMonth(birthDate)]
    .map((part) => String(part).padStart(2, '0'))
    .join('')
}

type OnTheFace = Pick<CardContent, 'birthDate' | 'cardExpiryDate' | 'securityCode'>

export function matchingNumberB({ birthDate, cardExpiryDate, securityCode }: OnTheFace): string {
  return `${birthDateNumber(birthDate)}${yearOf(cardExpiryDate)}${securityCode}`
}
