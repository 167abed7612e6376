// The console's search box takes a receipt number too: the call, the person or the fax behind it.

import type { Office } from '../../shell/office.ts'
import { addressBook } from '../shared/address-book.ts'
import { hotline } from './addresses.ts'

const at = hotline.routes

/** Where the number leads; undefined when there is nothing behind it. */
export async function addressBehind(office: Office, receipt: string): Promise<string | undefined> {
  const found = await office.receipts.find(receipt)
  if (!found) return undefined
  if (found.kind === 'fax') return `${addressBook.fax}/${encodeURIComponent(found.faxId)}`
  const { actId, residentId } = found
  const call = await office.calls.ofAct(actId)
  return call ? at.receipt.href({ act: actId }) : at.call.href({ resident: residentId })
}
