// The FAX form out of the fields of a page: what is blank or cannot be read is left out.

import { faxSenders, type FaxForm } from '../../core/fax/fax-form.ts'
import type { FaceRequest } from '../../shell/ports/web.ts'

export const textItems = [
  'replyFax',
  'name',
  'senderName',
  'address',
  'birthEra',
  'sex',
  'reason',
  'question',
] as const
export const numberItems = ['birthYear', 'birthMonth', 'birthDay'] as const

const mostLetters = 2000

export function readFaxForm({ form, formList }: FaceRequest): FaxForm {
  const texts = textItems.flatMap((item) => {
    const text = (form[item] ?? '').trim().slice(0, mostLetters)
    return text === '' ? [] : [[item, text] as const]
  })
  const numbers = numberItems.flatMap((item) => {
    const number = wholeNumber(form[item] ?? '')
    return number === undefined ? [] : [[item, number] as const]
  })
  const sender = faxSenders.find((each) => each === form.sender)
  return {
    hearingImpaired: form.hearingImpaired === 'yes',
    choice: formList('choice').map(Number).filter(Number.isInteger),
    ...(sender && { sender }),
    ...Object.fromEntries<string | number>([...texts, ...numbers]),
  }
}

/** 元 is the first year; everything else is digits, full width or not. */
function wholeNumber(typed: string): number | undefined {
  const text = typed.normalize('NFKC').trim()
  if (text === '元') return 1
  return /^\d{1,4}$/.test(text) ? Number(text) : undefined
}
