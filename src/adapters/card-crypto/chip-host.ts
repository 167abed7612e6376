// The virtual cards of the office: each kept in a store, each spoken to through connections.
//
// The new state is saved before the response leaves, and a PIN's try before the PIN is compared,
// so that neither a power cut nor a disk that is full can give one back; what could not be
// saved is not answered. Commands to one card run one after another in this process; when another
// process has changed the card meanwhile, the save is refused and the command runs again
// on the newer state. Every connection has its own session, as if each had its own reader.
// A host on a store that is bound to a transaction must not outlive that transaction.

import { blankChip, freshSession } from '../../core/chip/chip.ts'
import type { Chip, ChipReply, ChipSession, ChipStep } from '../../core/chip/chip.ts'
import { channelKey } from '../../core/chip/channel.ts'
import type { ChipCrypto } from '../../core/chip/chip-crypto.ts'
import { respond } from '../../core/chip/respond.ts'
import type { CardId } from '../../core/kernel/ids.ts'
import type { CardConnection, CardReader } from '../../shell/ports/chip-card.ts'
import type { ChipStore } from '../../shell/ports/chip-store.ts'
import { sealChip, unsealChip } from './sealed-chip.ts'

export type ChipHostParts = {
  readonly store: ChipStore
  readonly crypto: ChipCrypto
  /** Encrypts chips at rest; 32 bytes. */
  readonly dataKey: Uint8Array
  /** Chips get their channel keys from it at the factory; 32 bytes. */
  readonly masterKey: Uint8Array
}

export type ChipHost = CardReader & {
  /** Puts a blank chip under this id; rejects when one is kept there already. */
  make(cardId: CardId, cardNumber: string): Promise<void>
}

/** Raised for a card that is not kept here, is there already, or changes under our hands. */
class ChipHostFault extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ChipHostFault'
  }
}

type LoadedChip = { readonly revision: number; readonly chip: Chip }

const mostAttempts = 20
const mostRemembered = 1000

export function createChipHost(parts: ChipHostParts): ChipHost {
  const { store, crypto, dataKey, masterKey } = parts
  const keeper = chipKeeper(parts)
  const inOrder = queuePerCard()
  return {
    async make(cardId, cardNumber) {
      const channelKeys = {
        issuer: channelKey(crypto, masterKey, { role: 'issuer', cardNumber }),
        face_terminal: channelKey(crypto, masterKey, { role: 'face_terminal', cardNumber }),
      }
      const chip = blankChip({ cardNumber, channelKeys })
      const sealed = sealChip(chip, { dataKey, cardId })
      const saved = await store.save({ cardId, sealed, basedOn: 0 })
      if (saved === 'outdated') throw new ChipHostFault('a chip is kept under this card already')
    },
    async open(cardId) {
      await inOrder(cardId, () => keeper.current(cardId))
      return connection((session, command) =>
        inOrder(cardId, () =>
          keeper.change(cardId, (chip) => respond({ chip, session: session() }, command, crypto)),
        ),
      )
    },
  }
}

/** Loads and saves chips, remembering the opened ones so that most commands read nothing. */
function chipKeeper({ store, dataKey }: ChipHostParts) {
  const chips = new Map<CardId, LoadedChip>()

  async function current(cardId: CardId): Promise<LoadedChip> {
    const loaded = chips.get(cardId)
    const stored = await store.load(cardId, loaded?.revision)
    if (stored === 'unchanged' && loaded) return loaded
    if (stored === undefined || stored === 'unchanged') {
      throw new ChipHostFault('no chip is kept under this card')
    }
    const chip = unsealChip(stored.sealed, { dataKey, cardId })
    return remember(cardId, { revision: stored.revision, chip })
  }

  function remember(cardId: CardId, state: LoadedChip): LoadedChip {
    chips.delete(cardId)
    chips.set(cardId, state)
    const oldest = chips.keys().next()
    if (chips.size > mostRemembered && !oldest.done) chips.delete(oldest.value)
    return state
  }

  /** The chip as kept from now on; nothing when another process was faster. */
  async function keep(cardId: CardId, before: LoadedChip, chip: Chip) {
    if (chip === before.chip) return before
    const sealed = sealChip(chip, { dataKey, cardId })
    const saved = await store.save({ cardId, sealed, basedOn: before.revision })
    return saved === 'outdated' ? undefined : remember(cardId, { revision: saved, chip })
  }

  async function change(cardId: CardId, act: (chip: Chip) => ChipStep): Promise<ChipReply> {
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const before = await current(cardId)
      const step = act(before.chip)
      const paid = 'keepFirst' in step ? await pay(cardId, before, step.keepFirst) : before
      if (!paid) continue
      const reply = 'keepFirst' in step ? step.then() : step
      if (await keep(cardId, paid, reply.chip)) return reply
    }
    throw new ChipHostFault('this card is being changed elsewhere all the time')
  }

  function pay(cardId: CardId, before: LoadedChip, paid: Chip): Promise<LoadedChip | undefined> {
    if (store.commits) return keep(cardId, before, paid)
    throw new ChipHostFault('a PIN is never compared inside an act, which may be undone')
  }

  return { current, change }
}

type Carry = (
  session: () => ChipSession,
  command: Uint8Array,
) => Promise<{ session: ChipSession; response: Uint8Array }>

function connection(carry: Carry): CardConnection {
  let session = freshSession
  let closed = false
  return {
    async transmit(command) {
      if (closed) throw new ChipHostFault('this connection is closed')
      const reply = await carry(() => session, command)
      session = reply.session
      return reply.response
    },
    reset() {
      session = freshSession
      return Promise.resolve()
    },
    close() {
      session = freshSession
      closed = true
      return Promise.resolve()
    },
  }
}

/** Runs the work for one card in the order it came; cards do not wait for each other. */
function queuePerCard() {
  const last = new Map<CardId, Promise<unknown>>()
  return async function inOrder<T>(cardId: CardId, work: () => Promise<T>): Promise<T> {
    const before = last.get(cardId) ?? Promise.resolve()
    const mine = before.then(work, work)
    last.set(cardId, mine)
    try {
      return await mine
    } finally {
      if (last.get(cardId) === mine) last.delete(cardId)
    }
  }
}
