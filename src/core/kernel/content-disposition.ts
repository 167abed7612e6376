// A file's name in a header (RFC 6266): the one door for it.
//
// Whatever a name holds, it ends no quotation and no line; letters beyond ASCII go in the
// second, encoded form, which every browser of today takes first.

export function contentDisposition(how: 'inline' | 'attachment', name: string): string {
  const clean = name.replaceAll(/[\p{Cc}\p{Cf}/\\]/gu, '')
  const plain = clean.replaceAll(/[^\u0020-\u007e]|["%]/gu, '_')
  const encoded = encodeURIComponent(clean).replaceAll(/['()*]/g, (sign) => {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
  })
  return `${how}; filename="${plain}"${plain === clean ? '' : `; filename*=UTF-8''${encoded}`}`
}
