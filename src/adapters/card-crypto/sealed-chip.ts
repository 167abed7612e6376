// A chip at rest: its whole state under AES-256-GCM with the office's data key.
//
// The state holds PINs, private keys and the My Number, so nothing of it is left open.
// The card's id is bound in: a state copied to another card's row does not open.

import { randomBytes } from 'node:crypto'
import type { Chip } from '../../core/chip/chip.ts'
import { parseChip, serialiseChip } from '../../core/chip/chip-state.ts'
import type { CardId } from '../../core/kernel/ids.ts'
import { seal, unseal } from './node-chip-crypto.ts'

const nonceLength = 12

/** Raised when a kept chip does not open: another data key, another card, or damage. */
export class SealedChipFault extends Error {
  constructor() {
    super('a kept chip does not open with this data key')
    this.name = 'SealedChipFault'
  }
}

export type ChipSealing = {
  /** 32 bytes. */
  readonly dataKey: Uint8Array
  readonly cardId: CardId
}

export function sealChip(chip: Chip, { dataKey, cardId }: ChipSealing): Uint8Array {
  const nonce = randomBytes(nonceLength)
  const data = serialiseChip(chip)
  return Buffer.concat([nonce, seal({ key: dataKey, nonce, header: header(cardId), data })])
}

export function unsealChip(sealed: Uint8Array, { dataKey, cardId }: ChipSealing): Chip {
  const nonce = sealed.subarray(0, nonceLength)
  const data = sealed.subarray(nonceLength)
  if (nonce.length < nonceLength) throw new SealedChipFault()
  const opened = unseal({ key: dataKey, nonce, header: header(cardId), data })
  if (!opened) throw new SealedChipFault()
  return parseChip(opened)
}

function header(cardId: CardId): Uint8Array {
  return Buffer.from(`chip 1|${cardId}`)
}
