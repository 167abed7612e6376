// SELECT, READ BINARY, READ RECORD, GET DATA and GET CHALLENGE.

import { textBytes } from './bytes.ts'
import { applicationNames, type Chip, type ChipReply, type ChipSession } from './chip.ts'
import type { ChipState, PinName } from './chip.ts'
import { statusWord } from './apdu.ts'
import * as layout from './layout.ts'
import { isVerified } from './pins.ts'
import { currentFile, data, status, withSession, type Turn } from './turn.ts'

/** SELECT. An application may be named by the beginning of its identifier (JICSAP). */
export function select(turn: Turn): ChipReply {
  const { p1 } = turn.command
  if (p1 === 0x04) return selectApplication(turn)
  if (p1 === 0x02) return selectFile(turn)
  if (p1 === 0x00) return selectMasterFile(turn)
  return status(turn.state, statusWord.parameters)
}

function selectApplication({ state, command }: Turn): ChipReply {
  const name = command.data
  if (name.length === 0 || name.length > 16) return status(state, statusWord.length)
  const application = applicationNames.find((each) => startsWith(layout.applicationIds[each], name))
  if (application === undefined && !startsWith(layout.cardLevelId, name)) {
    return status(state, statusWord.notFound)
  }
  // OpenSC logs out by selecting the application again, so a SELECT forgets every PIN.
  const chosen = { application, currentFile: undefined, verified: new Set<never>() }
  return status(withSession(state, chosen), statusWord.ok)
}

function selectFile({ state, command }: Turn): ChipReply {
  const { application } = state.session
  if (command.data.length !== 2) return status(state, statusWord.length)
  if (application === undefined) return status(state, statusWord.notFound)
  const id = ((command.data[0] ?? 0) << 8) | (command.data[1] ?? 0)
  const file = layout.fileById(application, id)
  if (!file || !isPresent(state.chip, file)) return status(state, statusWord.notFound)
  return status(withSession(state, { currentFile: id }), statusWord.ok)
}

/** The card has no usable master file; the answers are those measured on real cards. */
function selectMasterFile({ state, command }: Turn): ChipReply {
  if (command.data.length > 0) return status(state, statusWord.notFound)
  const inside = state.session.application !== undefined
  return status(state, inside ? statusWord.ok : statusWord.parameters)
}

export function readBinary({ state, command }: Turn): ChipReply {
  const { p1, p2, le } = command
  const byShortId = (p1 & 0x80) !== 0
  const file = byShortId ? fileOfShortId(state.session, p1 & 0x1f) : currentFile(state.session)
  if (!file) return status(state, byShortId ? statusWord.notFound : statusWord.conditions)
  if (file.holds.kind !== 'bytes') return status(state, statusWord.wrongFileKind)
  const content = contentOf(state.chip, file)
  if (!content) return status(state, statusWord.notFound)
  const moved = byShortId ? withSession(state, { currentFile: file.id }) : state
  if (!mayRead(state, file.holds.openedBy)) return status(moved, statusWord.notAuthorised)
  if (le === undefined) return status(moved, statusWord.length)
  const offset = byShortId ? p2 : (p1 << 8) | p2
  if (offset >= content.length) return status(moved, statusWord.offset)
  return data(moved, content.subarray(offset, offset + le))
}

export function readRecord({ state, command }: Turn): ChipReply {
  const { p1, p2 } = command
  if ((p2 & 0x07) !== 0x04) return status(state, statusWord.parameters)
  const shortId = p2 >> 3
  const file = shortId === 0 ? currentFile(state.session) : fileOfShortId(state.session, shortId)
  if (!file) return status(state, shortId === 0 ? statusWord.conditions : statusWord.notFound)
  if (file.holds.kind !== 'records') return status(state, statusWord.wrongFileKind)
  const record = recordOf(contentOf(state.chip, file), p1)
  return record ? data(state, record) : status(state, statusWord.noRecord)
}

/** Card-level data objects; inside an application only the answer to reset is given. */
export function getData({ state, command }: Turn): ChipReply {
  const tag = (command.p1 << 8) | command.p2
  if (tag === 0x5f51) return data(state, layout.answerToReset.subarray(1))
  if (state.session.application !== undefined) return status(state, statusWord.noDataObject)
  if (tag === 0x0045) return data(state, textBytes(state.chip.cardNumber))
  const content = state.chip.files[layout.fileKey('card', tag)]
  return content ? data(state, content) : status(state, statusWord.noDataObject)
}

export function getChallenge({ state, command, crypto }: Turn): ChipReply {
  const { p1, p2, le } = command
  if (p1 !== 0 || p2 !== 0) return status(state, statusWord.parameters)
  if (le === undefined || le > 256) return status(state, statusWord.length)
  return data(state, crypto.random(le))
}

const certificateFiles = { sign: 'jpki/0001', auth: 'jpki/000A' } as const
const presenceFile = 'jpki/0008'

/** A file's bytes; undefined when it is not on the card. */
function contentOf(chip: Chip, file: layout.ElementaryFile): Uint8Array | undefined {
  return file.key === presenceFile ? presence(chip) : chip.files[file.key]
}

/** 8F = present (measured); 00 = absent (assumed). Computed, so that it can never be wrong. */
function presence({ files }: Chip): Uint8Array {
  const mark = (key: string) => (files[key] ? 0x8f : 0x00)
  return Uint8Array.of(mark(certificateFiles.sign), mark(certificateFiles.auth), 0x00)
}

function isPresent(chip: Chip, file: layout.ElementaryFile): boolean {
  const { kind } = file.holds
  return (kind !== 'bytes' && kind !== 'records') || contentOf(chip, file) !== undefined
}

function mayRead(state: ChipState, openedBy: readonly PinName[]): boolean {
  return openedBy.length === 0 || openedBy.some((pin) => isVerified(state, pin))
}

function fileOfShortId({ application }: ChipSession, shortId: number) {
  return application && layout.fileByShortId(application, shortId)
}

/** Record `number` (from 1) of a file of one-byte-tag, one-byte-length records. */
function recordOf(content: Uint8Array | undefined, number: number): Uint8Array | undefined {
  let at = 0
  for (let index = 1; content && at + 2 <= content.length; index++) {
    const end = at + 2 + (content[at + 1] ?? 0)
    if (index === number) return content.subarray(at, end)
    at = end
  }
  return undefined
}

function startsWith(whole: Uint8Array, beginning: Uint8Array): boolean {
  return beginning.length <= whole.length && beginning.every((byte, index) => byte === whole[index])
}
