// The vpcd wire protocol: a two-byte length, big-endian, and that many bytes, both ways.
//
// From the reader, one byte is a control (power off, on, reset, get ATR) and more is a
// command. Frames may arrive in pieces, so whatever is incomplete waits.

export const vpcdControl = { powerOff: 0x00, powerOn: 0x01, reset: 0x02, getAtr: 0x04 } as const

export type FrameReader = {
  /** The frames that are complete now, in order. */
  take(chunk: Uint8Array): readonly Uint8Array[]
}

export function createFrameReader(): FrameReader {
  let waiting: Buffer = Buffer.alloc(0)
  return {
    take(chunk) {
      waiting = waiting.length === 0 ? Buffer.from(chunk) : Buffer.concat([waiting, chunk])
      const frames: Uint8Array[] = []
      while (waiting.length >= 2 && waiting.length >= 2 + waiting.readUInt16BE(0)) {
        const end = 2 + waiting.readUInt16BE(0)
        frames.push(new Uint8Array(waiting.subarray(2, end)))
        waiting = waiting.subarray(end)
      }
      return frames
    },
  }
}

export function frame(content: Uint8Array): Uint8Array {
  const framed = new Uint8Array(2 + content.length)
  framed[0] = content.length >> 8
  framed[1] = content.length & 0xff
  framed.set(content, 2)
  return framed
}
