// The FAX form out of the fields of a page: what is blank or cannot be read is left out.

import { faxSenders, type FaxForm } from '../../core/fax/fax-form.ts'
import type { SecretKind } from '../../core/free-text/without-secrets.ts'
import type { FaceRequest } from '../../shell/ports/web.ts'
import { readFreeText } from '../shared/free-text.ts'

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
export type Item = (typeof textItems)[number] | (typeof numberItems)[number] | 'sender'

export type ReadFaxForm = {
  readonly form: FaxForm
  /** Items that held a My Number or a PIN: it is not in the form any more. */
  readonly secrets: Readonly<Partial<Record<string, SecretKind>>>
}

export function readFaxForm(request: FaceRequest): ReadFaxForm {
  const read = textItems.map((item) => ({ item, ...readFreeText(request, item) }))
  const secrets = read.flatMap(({ item, secret }) => (secret ? [[item, secret] as const] : []))
  const texts = read.flatMap(({ item, text }) => (text === '' ? [] : [[item, text] as const]))
  return { form: formOf(request, texts), secrets: Object.fromEntries(secrets) }
}

function formOf(
  { form, formList }: FaceRequest,
  texts: readonly (readonly [string, string])[],
): FaxForm {
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
