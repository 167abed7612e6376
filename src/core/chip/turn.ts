// One turn of the chip: a command with the state it meets, and the ways to answer it.

import type { Chip, ChipReply, ChipSession, ChipState } from './chip.ts'
import type { ChipCrypto } from './chip-crypto.ts'
import { statusWord, type Command } from './apdu.ts'
import { type ElementaryFile, fileById, fileByShortId } from './layout.ts'

export type Turn = {
  readonly state: ChipState
  readonly command: Command
  readonly crypto: ChipCrypto
}

/** A status word alone; the state stays as it is. */
export function status(state: ChipState, word: number): ChipReply {
  return {
    chip: state.chip,
    session: state.session,
    response: Uint8Array.of(word >> 8, word & 0xff),
  }
}

/** Data and 9000. */
export function data(state: ChipState, content: Uint8Array): ChipReply {
  const response = new Uint8Array(content.length + 2)
  response.set(content)
  response[content.length] = statusWord.ok >> 8
  return { chip: state.chip, session: state.session, response }
}

export function withSession(state: ChipState, change: Partial<ChipSession>): ChipState {
  return { chip: state.chip, session: { ...state.session, ...change } }
}

export function withChip(state: ChipState, change: Partial<Chip>): ChipState {
  return { chip: { ...state.chip, ...change }, session: state.session }
}

export function currentFile({ application, currentFile: id }: ChipSession): CurrentFile {
  return application === undefined || id === undefined ? undefined : fileById(application, id)
}

/** The file that P2 names: 80 = the current one, 80 + short identifier = that one. */
export function fileNamedBy(p2: number, session: ChipSession): CurrentFile {
  if (p2 === 0x80) return currentFile(session)
  if (session.application === undefined) return undefined
  return fileByShortId(session.application, p2 & 0x1f)
}

type CurrentFile = ElementaryFile | undefined
