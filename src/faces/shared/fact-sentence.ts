// A fact of the ledger in words: what a preview promises and a history tells.
//
// Every value a sentence names is taken from the fact and written as people write it: days
// in both calendars, money, names of PINs and certificates. Ids never reach a reader.

import type { Fact, FactType } from '../../core/facts.ts'
import { parseDay } from '../../core/kernel/day.ts'
import type { Locale } from '../../shell/ports/web.ts'
import { formatDay, formatYen } from './format/format.ts'
import { formatList } from './format/list.ts'
import { factsTexts } from './texts/facts.ts'
import { everyValue, textsOf, type Catalogue } from './texts/message.ts'
import { statesTexts } from './texts/states.ts'

// A new fact does not compile until it has its sentence.
const sentences = factsTexts satisfies Catalogue<FactType>

export function factSentence(locale: Locale, fact: Fact): string {
  return textsOf(sentences, locale).plain(fact.type, everyValue(valuesOf(locale, fact)))
}

function valuesOf(locale: Locale, fact: Fact): Record<string, string> {
  const values: Record<string, string> = { portalLoginFrom: 'none' }
  for (const [name, value] of Object.entries(fact) as [string, unknown][]) {
    const written = writtenValue(locale, name, value)
    if (written !== undefined) values[name] = written
  }
  return values
}

function writtenValue(locale: Locale, name: string, value: unknown): string | undefined {
  const { plain } = textsOf(statesTexts, locale)
  if (Array.isArray(value)) {
    const items = value.map((each) => writtenValue(locale, name, each) ?? '')
    return formatList(locale, items)
  }
  if (name === 'pin' || name === 'pins') return isPinCode(value) ? plain(`${value}Pin`) : ''
  if (name === 'certificate') {
    return plain(value === 'sign' ? 'signCertificate' : 'authCertificate')
  }
  if (name === 'kind') {
    return plain(value === 'face_authentication' ? 'faceAuthCard' : 'myNumberCard')
  }
  if (typeof value === 'number') return formatYen(locale, value)
  if (typeof value === 'boolean') return String(value)
  const date = parseDay(value)
  if (date) return formatDay(locale, date)
  return typeof value === 'string' ? value : undefined
}

function isPinCode(value: unknown): value is 'sign' | 'auth' | 'resident_register' | 'card_info' {
  return (
    value === 'sign' || value === 'auth' || value === 'resident_register' || value === 'card_info'
  )
}
