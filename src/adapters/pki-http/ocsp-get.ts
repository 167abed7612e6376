// The bytes of an OCSP request out of a GET path (RFC 6960 A.1), within limits.

const longestEncoded = 8192

const base64Shape = /^[A-Za-z0-9+/]+={0,2}$/

/** The request, or undefined when it is not base64. */
export function decodeGetRequest(encoded: string): Buffer | undefined {
  if (encoded.length > longestEncoded) return undefined
  let text: string
  try {
    text = decodeURIComponent(encoded)
  } catch {
    return undefined
  }
  // Some clients leave + unescaped and some proxies turn it into a blank.
  const base64 = text.replaceAll(' ', '+')
  if (!base64Shape.test(base64)) return undefined
  return Buffer.from(base64, 'base64')
}
