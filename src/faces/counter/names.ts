// Names as the counter writes them: places of the town, fields, choices, papers, procedures.
//
// A procedure without a text does not compile; its fields and choices come from declarations,
// so a key may be newer than the texts: then the wire code stands there, never a blank.

import type { AnyProcedure, Paper } from '../../core/procedures/define.ts'
import type { ActName, ProcedureId } from '../../core/procedures/procedure-id.ts'
import type { Localized } from '../../core/rules/localized.ts'
import type { Locale } from '../../shell/ports/web.ts'
import { fieldsTexts } from '../shared/texts/fields.ts'
import { holds, textsOf, type Catalogue } from '../shared/texts/message.ts'
import { optionsTexts } from '../shared/texts/options.ts'
import { papersTexts } from '../shared/texts/papers.ts'
import { proceduresTexts } from '../shared/texts/procedures.ts'
import { counterTexts } from './texts/counter.ts'
import { circumstancesTexts } from './texts/circumstances.ts'

export function localized(locale: Locale, text: Localized): string {
  if (locale === 'ja-easy') return text.ja
  return text[locale] ?? (locale === 'ja' ? text.ja : (text.en ?? text.ja))
}

export function nameOfProcedure(locale: Locale, procedure: Pick<AnyProcedure, 'id'>) {
  return textsOf(proceduresTexts, locale).plain(procedure.id)
}

export function nameOfProcedureId(locale: Locale, id: ActName): string {
  if (id === 'register_resident') return textsOf(counterTexts, locale).plain('registered')
  return textsOf(proceduresTexts, locale).plain(id)
}

export function aboutProcedure(locale: Locale, id: ProcedureId): string {
  return textsOf(proceduresTexts, locale).plain(`${id}.about`)
}

export function nameOfField(locale: Locale, field: string): string {
  return named(fieldsTexts, locale, field) ?? field
}

export function nameOfOption(locale: Locale, option: string): string {
  return named(optionsTexts, locale, option) ?? option
}

export function nameOfPaper(locale: Locale, paper: Paper): string {
  return named(papersTexts, locale, paper) ?? paper
}

/** 「外でなくしたとき」: the circumstance that asks for a paper. */
export function nameOfCircumstance(locale: Locale, when: string): string {
  return named(circumstancesTexts, locale, when) ?? when
}

function named<K extends string>(
  catalogue: Catalogue<K>,
  locale: Locale,
  key: string,
): string | undefined {
  return holds(catalogue, key)
    ? textsOf(catalogue as Catalogue<string>, locale).plain(key)
    : undefined
}
