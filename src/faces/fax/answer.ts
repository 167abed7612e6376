// The answer that goes back by FAX: plain sentences, and what is missing item by item.
//
// Always in Japanese, as the line and its form are.

import { receiptNumber } from '../../core/kernel/receipt.ts'
import { linesOf } from '../../core/phone-line/line-hours.ts'
import type { World } from '../../core/rules/world.ts'
import type { FaxResult } from '../../shell/fax/fax-result.ts'
import type { Fax } from '../../shell/fax/faxes.ts'
import type { Locale } from '../../shell/ports/web.ts'
import { textsOf, type PlainKey } from '../shared/texts/message.ts'
import { faxDeskTexts } from './texts/fax-desk.ts'
import { faxFormTexts } from './texts/fax-form.ts'
import type { FaxFormMessages } from './texts/fax-form.ts'

type Answering = { readonly world: World; readonly staffName: string }

/** The whole text; `fax.answer` is what staff wrote to a question. */
export function answerText(fax: Fax, result: FaxResult, { world, staffName }: Answering): string {
  const { plain } = textsOf(faxDeskTexts, 'ja')
  const foot = plain('answer_foot', { receipt: faxReceipt(fax), staff: staffName })
  return [plain('answer_head'), '', ...bodyOf(fax, result, world), '', foot].join('\n')
}

function bodyOf(fax: Fax, result: FaxResult, world: World): readonly string[] {
  const { plain } = textsOf(faxDeskTexts, 'ja')
  const isQuestion = fax.form?.choice.includes(2) !== true
  switch (result.result) {
    case 'accepted':
      return isQuestion
        ? [plain('answer_question'), '', fax.answer ?? '']
        : [plain('answer_accepted')]
    case 'incomplete': {
      const text = plain(isQuestion ? 'answer_question_incomplete' : 'answer_incomplete')
      return [text, '', ...listed(result.missing)]
    }
    case 'mismatch':
      return [
        plain('answer_mismatch'),
        '',
        ...listed(result.mismatched),
        ...(result.signOnly ?? []).map((item) =>
          plain('answer_sign_only', { item: itemName('ja', item) }),
        ),
      ]
    case 'not_eligible':
      return [plain('answer_not_eligible', { number: suspensionNumber(world) })]
    default:
      return [plain(`answer_${result.result}`)]
  }
}

/** Short enough to be written on paper. */
export function faxReceipt(fax: Pick<Fax, 'faxId' | 'virtualAt'>): string {
  return receiptNumber(fax.faxId, fax.virtualAt)
}

/** An item of the form as the form calls it. */
export function itemName(locale: Locale, item: string): string {
  const { plain } = textsOf(faxFormTexts, locale)
  return isItem(item) ? plain(item) : item
}

function listed(items: readonly string[]): readonly string[] {
  return items.map((item) => `・${itemName('ja', item)}`)
}

function isItem(item: string): item is PlainKey<FaxFormMessages> {
  return Object.hasOwn(faxFormTexts.ja, item)
}

function suspensionNumber(world: World): string {
  const line = linesOf(world).find((each) => each.suspensionAnyTime && each.kind === 'voice')
  return line?.number ?? ''
}
