// A file as a reply: the one door for its name into the header (RFC 6266).
//
// Whatever a name holds, it ends no quotation and no line; letters beyond ASCII go in the
// second, encoded form, which every browser of today takes first.

import type { FaceReply } from '../../shell/ports/web.ts'

export type FileToReply = {
  readonly name: string
  readonly type: string
  readonly body: FaceReply['body']
  /** Shown by the browser where it can, or kept. */
  readonly how: 'inline' | 'attachment'
}

export function fileReply({ name, type, body, how }: FileToReply): FaceReply {
  return { status: 200, type, body, headers: { 'content-disposition': disposition(how, name) } }
}

function disposition(how: FileToReply['how'], name: string): string {
  const clean = name.replaceAll(/[\p{Cc}\p{Cf}/\\]/gu, '')
  const plain = clean.replaceAll(/[^\u0020-\u007e]|["%]/gu, '_')
  const encoded = encodeURIComponent(clean).replaceAll(/['()*]/g, (sign) => {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  })
  return `${how}; filename="${plain}"${plain === clean ? '' : `; filename*=UTF-8''${encoded}`}`
}
