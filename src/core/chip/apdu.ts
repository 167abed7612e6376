// Command and response APDUs (ISO 7816-4): short and extended lengths, all four cases.
//
// A command is a view on the bytes it came in; nothing is copied.

import { joinBytes, noBytes, readUint16, uint16 } from './bytes.ts'

export type Command = {
  readonly cla: number
  readonly ins: number
  readonly p1: number
  readonly p2: number
  readonly data: Uint8Array
  /** Expected length; 256 or 65536 where the encoding says "all"; undefined when absent. */
  readonly le: number | undefined
}

/** The status words this card gives. */
export const statusWord = {
  ok: 0x9000,
  wrongPin: 0x63c0,
  terminalNotGenuine: 0x6300,
  length: 0x6700,
  wrongFileKind: 0x6981,
  notAuthorised: 0x6982,
  blocked: 0x6984,
  conditions: 0x6985,
  sealBroken: 0x6988,
  wrongData: 0x6a80,
  notFound: 0x6a82,
  noRecord: 0x6a83,
  parameters: 0x6a86,
  noDataObject: 0x6a88,
  offset: 0x6b00,
  instruction: 0x6d00,
  cla: 0x6e00,
} as const

/** The command in `bytes`, or undefined when its lengths do not agree. */
export function parseCommand(bytes: Uint8Array): Command | undefined {
  if (bytes.length < 4) return undefined
  const header = {
    cla: bytes[0] ?? 0,
    ins: bytes[1] ?? 0,
    p1: bytes[2] ?? 0,
    p2: bytes[3] ?? 0,
  }
  const body = bytes.subarray(4)
  if (body.length === 0) return { ...header, data: noBytes, le: undefined }
  if (body.length === 1) return { ...header, data: noBytes, le: body[0] === 0 ? 256 : body[0] }
  const parsed = body[0] === 0 ? extendedBody(body) : shortBody(body)
  return parsed && { ...header, ...parsed }
}

type Body = Pick<Command, 'data' | 'le'>

function shortBody(body: Uint8Array): Body | undefined {
  const length = body[0] ?? 0
  if (body.length === 1 + length) return { data: body.subarray(1), le: undefined }
  if (body.length !== 2 + length) return undefined
  const le = body[body.length - 1] ?? 0
  return { data: body.subarray(1, 1 + length), le: le === 0 ? 256 : le }
}

function extendedBody(body: Uint8Array): Body | undefined {
  if (body.length < 3) return undefined
  const length = readUint16(body, 1)
  if (body.length === 3) return { data: noBytes, le: length === 0 ? 65_536 : length }
  if (length === 0) return undefined
  if (body.length === 3 + length) return { data: body.subarray(3), le: undefined }
  if (body.length !== 5 + length) return undefined
  const le = readUint16(body, 3 + length)
  return { data: body.subarray(3, 3 + length), le: le === 0 ? 65_536 : le }
}

type Outgoing = { readonly data?: Uint8Array; readonly le?: number }

/** A command APDU; extended lengths only where short ones do not suffice. */
export function buildCommand(header: readonly number[], { data, le }: Outgoing = {}): Uint8Array {
  const head = Uint8Array.from(header)
  const body = data ?? noBytes
  if (body.length > 255 || (le ?? 0) > 256) {
    const lengths = body.length > 0 ? joinBytes(uint16(body.length), body) : noBytes
    const expected = le === undefined ? noBytes : uint16(le & 0xffff)
    return joinBytes(head, Uint8Array.of(0), lengths, expected)
  }
  const sent = body.length > 0 ? joinBytes(Uint8Array.of(body.length), body) : noBytes
  return joinBytes(head, sent, le === undefined ? noBytes : Uint8Array.of(le & 0xff))
}

export type Answer = { readonly data: Uint8Array; readonly status: number }

/** Response data and status word; a response too short to hold one counts as 0000. */
export function splitResponse(response: Uint8Array): Answer {
  if (response.length < 2) return { data: noBytes, status: 0 }
  const end = response.length - 2
  return { data: response.subarray(0, end), status: readUint16(response, end) }
}
