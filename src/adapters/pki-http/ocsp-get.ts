// The bytes of an OCSP request out of a GET path (RFC 6960 A.1), within limits.
//
// Clients write them in many ways: unescaped, escaped twice, in lines, or in the alphabet that
// needs no escapes (RFC 4648 5).

const longestEncoded = 8192

const base64Shape = /^[A-Za-z0-9+/]+={0,2}$/

/** The request, or undefined when it is not base64. */
export function decodeGetRequest(encoded: string): Buffer | undefined {
  if (encoded.length > longestEncoded) return undefined
  let text = encoded
  try {
    for (let times = 0; times < 2 && text.includes('%'); times += 1) text = decodeURIComponent(text)
  } catch {
    return undefined
  }
  const base64 = text
    .replaceAll(/[\r\n]/g, '')
    // Some clients leave + unescaped and some proxies turn it into a blank.
    .replaceAll(/[ -]/g, '+')
    .replaceAll('_', '/')
  if (!base64Shape.test(base64)) return undefined
  return Buffer.from(base64, 'base64')
}
