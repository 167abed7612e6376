// The issuer channel, the part both ends share: keys, proofs and sealed messages.
//
// The real channel is not public, so this one is our own (docs/card.md). Each chip has a
// key per role, derived from a master key and the card number. Both sides give a
// challenge, both prove the key, and everything after that is AES-256-GCM with a counter
// as nonce and the command header bound in.

import { joinBytes, readUint16, textBytes, uint16 } from './bytes.ts'
import type { ChannelCrypto } from './chip-crypto.ts'
import type { ChannelRole, ChipChannel } from './chip.ts'
import type { Answer } from './apdu.ts'

export const challengeLength = 16
const proofLength = 16

/** The key one chip and one role share, from the office's master key. */
export function channelKey(
  crypto: Pick<ChannelCrypto, 'hmacSha256'>,
  masterKey: Uint8Array,
  { role, cardNumber }: { role: ChannelRole; cardNumber: string },
): Uint8Array {
  return crypto.hmacSha256(masterKey, textBytes(`chip channel 1|${role}|${cardNumber}`))
}

export type ChannelProofs = {
  readonly sessionKey: Uint8Array
  readonly ofCard: Uint8Array
  readonly ofTerminal: Uint8Array
}

/** What both sides compute from the shared key and the two challenges (terminal's first). */
export function channelProofs(
  crypto: Pick<ChannelCrypto, 'hmacSha256'>,
  key: Uint8Array,
  challenges: Uint8Array,
): ChannelProofs {
  const labelled = (label: string) =>
    crypto.hmacSha256(key, joinBytes(textBytes(label), challenges))
  return {
    sessionKey: labelled('session'),
    ofCard: labelled('card').subarray(0, proofLength),
    ofTerminal: labelled('terminal').subarray(0, proofLength),
  }
}

type Message = { readonly channel: ChipChannel; readonly header: readonly number[] }

export function sealCommand(crypto: ChannelCrypto, message: Message, data: Uint8Array): Uint8Array {
  return crypto.seal({ ...envelope(message, 0), data })
}

export function unsealCommand(
  crypto: ChannelCrypto,
  message: Message,
  data: Uint8Array,
): Uint8Array | undefined {
  return crypto.unseal({ ...envelope(message, 0), data })
}

/** The answer to a sealed command is sealed too, its status word included. */
export function sealAnswer(crypto: ChannelCrypto, message: Message, answer: Answer): Uint8Array {
  return crypto.seal({
    ...envelope(message, 1),
    data: joinBytes(answer.data, uint16(answer.status)),
  })
}

export function unsealAnswer(
  crypto: ChannelCrypto,
  message: Message,
  sealed: Uint8Array,
): Answer | undefined {
  const plain = crypto.unseal({ ...envelope(message, 1), data: sealed })
  if (!plain || plain.length < 2) return undefined
  const end = plain.length - 2
  return { data: plain.subarray(0, end), status: readUint16(plain, end) }
}

export function nextInChannel(channel: ChipChannel): ChipChannel {
  return { ...channel, counter: channel.counter + 1 }
}

function envelope({ channel, header }: Message, direction: 0 | 1) {
  const nonce = new Uint8Array(12)
  nonce[0] = direction
  new DataView(nonce.buffer).setUint32(8, channel.counter)
  return { key: channel.sessionKey, nonce, header: Uint8Array.from(header) }
}
