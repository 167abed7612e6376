// COMPUTE DIGITAL SIGNATURE in all its forms, and INTERNAL AUTHENTICATE.
//
// The plain form pads whatever it is given: the card does not know what it signs. The
// signature key wants its PIN; the authentication key wants its PIN or a face terminal
// that has checked the face (FACE-01), so a door that asks for a PIN stays shut to a
// face-authentication card (FACE-05). Signing does not use the PIN up.

import type { ChipReply, ChipState, KeyName } from './chip.ts'
import { statusWord } from './apdu.ts'
import type { ElementaryFile } from './layout.ts'
import { isVerified } from './pins.ts'
import { longestPkcs1Input, pkcs1Block, pssBlock, sha256DigestInfo } from './rsa-padding.ts'
import { data, fileNamedBy, status, type Turn } from './turn.ts'

export function computeSignature(turn: Turn): ChipReply {
  const { state, command, crypto } = turn
  if (command.p1 > 0x05 || (command.p2 & 0x80) === 0) return status(state, statusWord.parameters)
  const file = fileNamedBy(command.p2, state.session)
  if (!file) return status(state, noFileWord(command.p2))
  const key = signingKey(file)
  if (!key) return status(state, statusWord.wrongFileKind)
  const pair = state.chip.keys[key]
  if (!pair) return status(state, statusWord.conditions)
  if (!mayUse(state, key)) return status(state, statusWord.notAuthorised)
  const block = paddedBlock(turn)
  if (!block) return status(state, statusWord.length)
  return data(state, crypto.rsaPrivate(pair.privateKey, block))
}

/** `00 88 00 99`: the card's own key over a challenge, in the common application, no PIN. */
export function internalAuthenticate({ state, command, crypto }: Turn): ChipReply {
  if (command.p1 !== 0 || (command.p2 & 0x80) === 0) return status(state, statusWord.parameters)
  const file = fileNamedBy(command.p2, state.session)
  if (!file) return status(state, noFileWord(command.p2))
  const isCardKey = file.holds.kind === 'private_key' && file.holds.privateKey === 'card'
  if (!isCardKey) return status(state, statusWord.wrongFileKind)
  const pair = state.chip.keys.card
  if (!pair) return status(state, statusWord.conditions)
  if (command.data.length === 0) return status(state, statusWord.length)
  const block = pkcs1Block(sha256DigestInfo(crypto.sha256(command.data)))
  return data(state, crypto.rsaPrivate(pair.privateKey, block))
}

/** The block to sign by P1: 00 as given, 01/03/05 hashed on the card, 02/04 a SHA-256 value. */
function paddedBlock({ command, crypto }: Turn): Uint8Array | undefined {
  const { p1, data: input } = command
  if (input.length === 0) return undefined
  if (p1 === 0x00) return input.length <= longestPkcs1Input ? pkcs1Block(input) : undefined
  const givenDigest = p1 === 0x02 || p1 === 0x04
  if (givenDigest && input.length !== 32) return undefined
  const digest = givenDigest ? input : crypto.sha256(input)
  if (p1 === 0x01) return pkcs1Block(digest)
  return p1 >= 0x04 ? pssBlock(digest, crypto) : pkcs1Block(sha256DigestInfo(digest))
}

function signingKey({ holds }: ElementaryFile): 'sign' | 'auth' | undefined {
  if (holds.kind !== 'private_key' || holds.privateKey === 'card') return undefined
  return holds.privateKey
}

function mayUse(state: ChipState, key: Exclude<KeyName, 'card'>): boolean {
  if (isVerified(state, key)) return true
  return key === 'auth' && state.session.faceChecked
}

function noFileWord(p2: number): number {
  return p2 === 0x80 ? statusWord.conditions : statusWord.notFound
}
