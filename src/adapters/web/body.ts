// Reads what a form sent: urlencoded, multipart or JSON, within the route's limits.
//
// A file beyond the limit is cut off and marked, so that the face can say so in words and
// the rest of what was typed is not lost. More files than the route takes, or more of everything
// together than one file and a form may weigh, is refused while it still comes in.

import type { FastifyRequest } from 'fastify'
import type { Route, UploadedFile } from '../../shell/ports/web.ts'

export type ReadBody = {
  readonly fields: URLSearchParams
  readonly files: Readonly<Record<string, UploadedFile>>
  readonly json?: unknown
}

export const defaultLimit = 64 * 1024
export const maxFields = 200

export async function readBody(request: FastifyRequest, route: Route): Promise<ReadBody> {
  if (request.isMultipart()) return readMultipart(request, route).catch(unreadable)
  const { body } = request
  if (body instanceof URLSearchParams) return { fields: body, files: {} }
  const json = body === undefined ? {} : { json: body }
  return { fields: new URLSearchParams(), files: {}, ...json }
}

async function readMultipart(request: FastifyRequest, route: Route): Promise<ReadBody> {
  const { maxBytes: fileSize = defaultLimit, files: mostFiles = 0 } = route
  const fields = new URLSearchParams()
  const files: Record<string, UploadedFile> = {}
  const limits = {
    fileSize,
    files: mostFiles,
    fields: maxFields,
    parts: maxFields + mostFiles,
    fieldSize: defaultLimit,
    fieldNameSize: 200,
  }
  let left = fileSize * mostFiles + defaultLimit
  const pay = (bytes: number, whole: boolean) => {
    left -= bytes
    if (left < 0 || !whole) throw tooLarge()
  }
  for await (const part of request.parts({ limits })) {
    if (part.type === 'field') {
      const value = typeof part.value === 'string' ? part.value : ''
      pay(Buffer.byteLength(value), !part.valueTruncated && !part.fieldnameTruncated)
      fields.append(part.fieldname, value)
      continue
    }
    const bytes = await part.toBuffer()
    pay(bytes.length, true)
    const cut = part.file.truncated
    files[part.fieldname] = { name: part.filename, type: part.mimetype, bytes, tooLarge: cut }
  }
  return { fields, files }
}

function tooLarge(): Error {
  return Object.assign(new Error('the form is too large'), { statusCode: 413 })
}

/** The parser's own complaints carry no status; they are the sender's mistake all the same. */
function unreadable(error: Error & { statusCode?: number }): never {
  throw Object.assign(error, { statusCode: error.statusCode ?? 400 })
}
