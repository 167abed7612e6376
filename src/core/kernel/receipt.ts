// 受付番号 — the number of an act or a fax that a person writes down: its day, the end of its id.
//
// One form for counter, hotline, fax and client, `240603-9F2C4A7B`: short enough to be read out
// over the telephone. Read back it may have any dash, any width and any case, or none.

import { foldTwins } from './twin-signs.ts'

export function receiptNumber(id: string, virtualAt: string): string {
  const day = virtualAt.slice(2, 10).replaceAll('-', '')
  return `${day}-${id.slice(-8).toUpperCase()}`
}

/** What a receipt number says of the act: its day as `YYMMDD` and the last letters of its id. */
export type ReceiptParts = { readonly day: string; readonly end: string }

/** The number as it is printed, however it was typed; undefined when it is no such number. */
export function readReceipt(typed: string): string | undefined {
  const plain = foldTwins(typed).replace(/\s/gu, '').toUpperCase()
  // Numbers of faxes once began with an F.
  const parts = /^F?(\d{6})-?([0-9A-F]{8})$/.exec(plain)
  return parts ? `${parts[1] ?? ''}-${parts[2] ?? ''}` : undefined
}

export function receiptParts(receipt: string): ReceiptParts {
  const [day = '', end = ''] = receipt.split('-')
  return { day, end: end.toLowerCase() }
}
