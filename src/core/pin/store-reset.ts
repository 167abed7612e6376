// コンビニでの暗証番号の初期化 — which PIN can be reset at which shop, and what must be known?
// (PIN-12, L26-PIN-01)
//
// One of the two certificate PINs with the other one known; both forgotten is the window's, and
// so are the PINs of the register and of the card information. An ended certificate is not
// renewed by a reset.

import type { PinCode } from '../card/card.ts'
import type { Finding } from '../rules/finding.ts'
import type { StoreChain } from '../rules/national/later.ts'
import type { Rules } from '../rules/rules.ts'
import type { RuleId } from '../rules/rule-id.ts'

export type StoreReset = {
  readonly forgotten: readonly PinCode[]
  readonly known: readonly PinCode[]
  readonly chain: StoreChain
  readonly certificateValid: boolean
}

export type StoreResetAnswer = { readonly possible: boolean; readonly feeYen?: number }

export function storePinReset(wish: StoreReset, rules: Rules): Finding<StoreResetAnswer> {
  const { bothAt, someShopsOf } = rules.storeReset
  const cites: readonly RuleId[] = bothAt.length === 0 ? ['PIN-12'] : ['L26-PIN-01', 'PIN-12']
  const no = (reason: 'store-window-only' | 'store-certificate-ended' | 'store-sign-only') =>
    ({ value: { possible: false }, cites: [...cites, 'PIN-13', 'PIN-14'], reason }) as const
  const [pin, ...others] = new Set(wish.forgotten)
  if (others.length > 0 || (pin !== 'sign' && pin !== 'auth')) return no('store-window-only')
  if (!wish.known.includes(pin === 'sign' ? 'auth' : 'sign')) return no('store-window-only')
  if (!wish.certificateValid) return no('store-certificate-ended')
  if (pin === 'auth' && !bothAt.includes(wish.chain)) return no('store-sign-only')
  const some = someShopsOf.includes(wish.chain)
  return {
    value: { possible: true, feeYen: 0 },
    cites,
    reason: some ? 'store-some-shops' : 'store-possible',
  }
}
