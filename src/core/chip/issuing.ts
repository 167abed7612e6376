// The issuer's side of the chip: opening the channel of our own, and the sealed commands
// that personalise, make keys, write certificates, set and unlock PINs.
//
// Nothing here works without the channel key. A seal that does not fit closes the
// channel at once; a face terminal may open one, but carries no issuer command.

import { joinBytes, textBytes, uint16 } from './bytes.ts'
import { splitResponse, statusWord } from './apdu.ts'
import { applicationNames, channelRoles, keyNames, pinNames, type ChipKeyPair } from './chip.ts'
import type { ChipReply, ChipState, KeyName } from './chip.ts'
import type { ChipCrypto } from './chip-crypto.ts'
import * as channels from './channel.ts'
import { dataObjectTags, fileById, fileKey, longestFile } from './layout.ts'
import { settingPin, unlockingPin, withPin } from './pins.ts'
import { pkcs1Block, sha256DigestInfo } from './rsa-padding.ts'
import { data, status, withChip, withSession, type Turn } from './turn.ts'

/** Instructions of sealed commands (CLA 84). */
export const issuerInstruction = {
  unlockPin: 0x2c,
  generateKeyPair: 0x46,
  readPublicKey: 0x48,
  report: 0xca,
  setPin: 0xd2,
  writeFile: 0xd6,
  switchKind: 0xd8,
  removeFile: 0xe4,
  removeKeyPair: 0xe6,
} as const

/** In place of an application's number: the data objects at card level. */
export const cardLevelNumber = 0xff

/** `80 50 <role> 00`: the terminal's challenge; answers with the card's and its proof. */
export function beginChannel({ state, command, crypto }: Turn): ChipReply {
  const role = channelRoles[command.p1]
  if (!role || command.p2 !== 0) return status(state, statusWord.parameters)
  if (command.data.length !== channels.challengeLength) return status(state, statusWord.length)
  const mine = crypto.random(channels.challengeLength)
  const challenges = joinBytes(command.data, mine)
  const { ofCard } = channels.channelProofs(crypto, state.chip.channelKeys[role], challenges)
  const begun = withSession(state, { handshake: { role, challenges }, channel: undefined })
  return data(begun, joinBytes(mine, ofCard))
}

/** `80 82 <role> 00`: the terminal's proof. One guess per challenge. */
export function openChannel({ state, command, crypto }: Turn): ChipReply {
  const { handshake } = state.session
  const closed = withSession(state, { handshake: undefined, channel: undefined })
  const role = channelRoles[command.p1]
  if (!handshake || role !== handshake.role) return status(closed, statusWord.conditions)
  const key = state.chip.channelKeys[role]
  const proofs = channels.channelProofs(crypto, key, handshake.challenges)
  if (!crypto.equal(proofs.ofTerminal, command.data)) {
    return status(closed, statusWord.terminalNotGenuine)
  }
  const channel = { role, sessionKey: proofs.sessionKey, counter: 0 }
  const faceChecked = closed.session.faceChecked || role === 'face_terminal'
  return status(withSession(closed, { channel, faceChecked }), statusWord.ok)
}

/** A command of CLA 84: unseal, carry out, seal the answer. */
export function sealedCommand({ state, command, crypto }: Turn): ChipReply {
  const { channel } = state.session
  if (channel?.role !== 'issuer') return status(state, statusWord.notAuthorised)
  const message = { channel, header: [command.cla, command.ins, command.p1, command.p2] }
  const plain = channels.unsealCommand(crypto, message, command.data)
  if (!plain) return status(withSession(state, { channel: undefined }), statusWord.sealBroken)
  const done = carryOut({ state, command: { ...command, data: plain }, crypto })
  const sealed = channels.sealAnswer(crypto, message, splitResponse(done.response))
  return data(withSession(done, { channel: channels.nextInChannel(channel) }), sealed)
}

function carryOut(turn: Turn): ChipReply {
  switch (turn.command.ins) {
    case issuerInstruction.writeFile:
    case issuerInstruction.removeFile:
      return changeFile(turn)
    case issuerInstruction.generateKeyPair:
    case issuerInstruction.readPublicKey:
    case issuerInstruction.removeKeyPair:
      return manageKey(turn)
    case issuerInstruction.setPin:
    case issuerInstruction.unlockPin:
      return managePin(turn)
    case issuerInstruction.switchKind:
      return switchKind(turn)
    case issuerInstruction.report:
      return report(turn.state)
    default:
      return status(turn.state, statusWord.instruction)
  }
}

/** P1 P2 = file identifier (or tag); data = application's number, then the whole content. */
function changeFile({ state, command }: Turn): ChipReply {
  const [place] = command.data
  const key = writableFile(place, (command.p1 << 8) | command.p2)
  if (!key) return status(state, statusWord.notFound)
  const others = Object.entries(state.chip.files).filter(([each]) => each !== key)
  if (command.ins === issuerInstruction.removeFile) {
    return status(withChip(state, { files: Object.fromEntries(others) }), statusWord.ok)
  }
  const content = command.data.slice(1)
  if (content.length === 0 || content.length > longestFile) {
    return status(state, statusWord.length)
  }
  const files = { ...Object.fromEntries(others), [key]: content }
  return status(withChip(state, { files }), statusWord.ok)
}

function writableFile(place: number | undefined, id: number): string | undefined {
  if (place === cardLevelNumber)
    return dataObjectTags.includes(id) ? fileKey('card', id) : undefined
  const application = applicationNames[place ?? applicationNames.length]
  const file = application && fileById(application, id)
  const holds = file?.holds.kind
  return holds === 'bytes' || holds === 'records' ? file?.key : undefined
}

/** P1 = number of the key; data = a challenge for the proof of possession. */
function manageKey({ state, command, crypto }: Turn): ChipReply {
  const name = keyNames[command.p1]
  if (!name) return status(state, statusWord.parameters)
  if (command.ins === issuerInstruction.removeKeyPair) {
    return status(withKey(state, name, undefined), statusWord.ok)
  }
  if (command.data.length !== channels.challengeLength) return status(state, statusWord.length)
  const makes = command.ins === issuerInstruction.generateKeyPair
  const pair = makes ? crypto.generateKeyPair(name) : state.chip.keys[name]
  if (!pair) return status(state, statusWord.conditions)
  const proof = possessionProof(pair, command.data, crypto)
  const answer = joinBytes(uint16(pair.publicKey.length), pair.publicKey, proof)
  return data(makes ? withKey(state, name, pair) : state, answer)
}

/** What the proof of possession signs (sha256WithRSA): never a shape a document could have. */
export function possessionStatement(publicKey: Uint8Array, challenge: Uint8Array): Uint8Array {
  return joinBytes(textBytes('chip key possession 1|'), challenge, publicKey)
}

function possessionProof(
  { privateKey, publicKey }: ChipKeyPair,
  challenge: Uint8Array,
  crypto: ChipCrypto,
): Uint8Array {
  const digest = crypto.sha256(possessionStatement(publicKey, challenge))
  return crypto.rsaPrivate(privateKey, pkcs1Block(sha256DigestInfo(digest)))
}

function withKey(state: ChipState, name: KeyName, pair: ChipKeyPair | undefined): ChipState {
  const others = Object.entries(state.chip.keys).filter(([each]) => each !== name)
  const keys = { ...Object.fromEntries(others), ...(pair && { [name]: pair }) }
  return withChip(state, { keys })
}

/** P1 = number of the PIN; an empty new value takes the PIN away. */
function managePin({ state, command }: Turn): ChipReply {
  const pin = pinNames[command.p1]
  if (!pin) return status(state, statusWord.parameters)
  const verified = new Set([...state.session.verified].filter((each) => each !== pin))
  const after = withSession(state, { verified })
  if (command.ins === issuerInstruction.unlockPin) {
    const chip = unlockingPin(state.chip, pin)
    return chip ? status({ ...after, chip }, statusWord.ok) : status(state, statusWord.conditions)
  }
  const removed = { value: undefined, triesLeft: 0 }
  const chip =
    command.data.length === 0
      ? withPin(state.chip, pin, removed)
      : settingPin(state.chip, pin, command.data)
  return chip ? status({ ...after, chip }, statusWord.ok) : status(state, statusWord.wrongData)
}

/** P1 01 = face-authentication card: the authentication PIN is erased (FACE-01). 00 = standard. */
function switchKind({ state, command }: Turn): ChipReply {
  if (command.p1 > 1) return status(state, statusWord.parameters)
  if (command.p1 === 0) return status(withChip(state, { kind: 'standard' }), statusWord.ok)
  const chip = withPin(state.chip, 'auth', { value: undefined, triesLeft: 0 })
  return status({ ...state, chip: { ...chip, kind: 'face_authentication' } }, statusWord.ok)
}

/** Kind; per PIN its tries, b8 = set; per key 00/01; signature and authentication certificate. */
function report(state: ChipState): ChipReply {
  const { chip } = state
  const bytes = [
    chip.kind === 'standard' ? 0 : 1,
    ...pinNames.map((pin) => (chip.pins[pin].value ? 0x80 : 0) | chip.pins[pin].triesLeft),
    ...keyNames.map((key) => (chip.keys[key] ? 1 : 0)),
    chip.files[fileKey('jpki', 0x0001)] ? 1 : 0,
    chip.files[fileKey('jpki', 0x000a)] ? 1 : 0,
  ]
  return data(state, Uint8Array.from(bytes))
}
