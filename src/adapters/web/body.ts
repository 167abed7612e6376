// Reads what a form sent: urlencoded, multipart or JSON, within the route's limit.
//
// A file beyond the limit is cut off and marked, so that the face can say so in words and
// the rest of what was typed is not lost.

import type { FastifyRequest } from 'fastify'
import type { UploadedFile } from '../../shell/ports/web.ts'

export type ReadBody = {
  readonly fields: URLSearchParams
  readonly files: Readonly<Record<string, UploadedFile>>
  readonly json?: unknown
}

export async function readBody(request: FastifyRequest, limit: number): Promise<ReadBody> {
  if (request.isMultipart()) return readMultipart(request, limit).catch(unreadable)
  const { body } = request
  if (body instanceof URLSearchParams) return { fields: body, files: {} }
  const json = body === undefined ? {} : { json: body }
  return { fields: new URLSearchParams(), files: {}, ...json }
}

async function readMultipart(request: FastifyRequest, limit: number): Promise<ReadBody> {
  const fields = new URLSearchParams()
  const files: Record<string, UploadedFile> = {}
  for await (const part of request.parts({ limits: { fileSize: limit } })) {
    if (part.type === 'field') {
      if (typeof part.value === 'string') fields.append(part.fieldname, part.value)
      continue
    }
    const bytes = await part.toBuffer()
    const tooLarge = part.file.truncated
    files[part.fieldname] = { name: part.filename, type: part.mimetype, bytes, tooLarge }
  }
  return { fields, files }
}

/** The parser's own complaints carry no status; they are the sender's mistake all the same. */
function unreadable(error: Error & { statusCode?: number }): never {
  throw Object.assign(error, { statusCode: error.statusCode ?? 400 })
}
