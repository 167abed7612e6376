// A signer at the other end of a byte stream: frames over a Unix socket or a pipe.
//
// A request is a length, a number, and the name of a key with a SHA-256 digest; a reply is
// a length, the same number, one byte that says whether it worked, and the signature.
// Nothing else can be asked, and a wrong frame ends the connection.

import type { Duplex } from 'node:stream'
import type { Signer } from '../../../shell/ports/signer.ts'

export class SignerFault extends Error {
  readonly code = 'signer-unavailable'
}

/** The other end is not there: what was asked may be asked again of the next connection. */
export class SignerGone extends SignerFault {
  constructor() {
    super('the signer went away')
  }
}

const digestLength = 32
const longestName = 64
const headerLength = 8
const longestFrame = 1024
const worked = 1

/** Answers whoever is at the other end, until the stream ends. */
export function serveSigner(stream: Duplex, signer: Signer): void {
  readFrames(stream, (number, body) => {
    if (body.length <= digestLength || body.length > digestLength + longestName) {
      stream.destroy()
      return
    }
    const keyId = body.subarray(digestLength).toString('latin1')
    signer.sign(keyId, body.subarray(0, digestLength)).then(
      (signature) => stream.write(frame(number, Buffer.from([worked]), signature)),
      () => stream.write(frame(number, Buffer.from([0]))),
    )
  })
}

/** The signer at the other end. */
export function signerOver(stream: Duplex): Signer {
  type Waiting = { resolve: (signature: Uint8Array) => void; reject: (error: Error) => void }
  const waiting = new Map<number, Waiting>()
  let next = 0
  let ended = false

  readFrames(stream, (number, body) => {
    const pending = waiting.get(number)
    waiting.delete(number)
    if (body[0] === worked) pending?.resolve(Buffer.from(body.subarray(1)))
    else pending?.reject(new SignerFault('the signer did not sign'))
  })
  stream.on('close', () => {
    ended = true
    for (const { reject } of waiting.values()) reject(new SignerGone())
    waiting.clear()
  })

  return {
    sign(keyId, sha256) {
      if (ended) return Promise.reject(new SignerGone())
      if (sha256.length !== digestLength || keyId.length > longestName || keyId === '') {
        return Promise.reject(new SignerFault('not a digest and the name of a key'))
      }
      next = (next + 1) >>> 0
      const number = next
      return new Promise((resolve, reject) => {
        waiting.set(number, { resolve, reject })
        stream.write(frame(number, sha256, Buffer.from(keyId, 'latin1')))
      })
    },
    close() {
      return new Promise((resolve) => {
        if (ended) resolve()
        else stream.once('close', resolve).destroy()
      })
    },
  }
}

function frame(number: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts)
  const header = Buffer.allocUnsafe(headerLength)
  header.writeUInt32BE(body.length, 0)
  header.writeUInt32BE(number, 4)
  return Buffer.concat([header, body])
}

function readFrames(stream: Duplex, each: (number: number, body: Buffer) => void): void {
  let pending = Buffer.alloc(0)
  stream.on('error', () => stream.destroy())
  stream.on('data', (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk])
    while (pending.length >= headerLength) {
      const length = pending.readUInt32BE(0)
      if (length > longestFrame) {
        stream.destroy()
        return
      }
      if (pending.length < headerLength + length) return
      const number = pending.readUInt32BE(4)
      const body = pending.subarray(headerLength, headerLength + length)
      pending = pending.subarray(headerLength + length)
      each(number, body)
    }
  })
}
