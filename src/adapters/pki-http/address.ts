// The addresses under /pki as clients really write them: with a slash too many, a query, or
// percent signs where none are needed. All of them mean one address.

/** The path below the mount, tidied; undefined for an address that is not below it. */
export function pathBelow(mount: string, url: string): string | undefined {
  const path = (url.split(/[?#]/, 1)[0] ?? '').replace(/^\/{2,}/, '/')
  if (path !== mount && !path.startsWith(`${mount}/`)) return undefined
  const below = path.slice(mount.length)
  // A question in the address is base64, where slashes are letters.
  const question = /^\/+ocsp\/+(?<encoded>.+)$/s.exec(below)?.groups?.encoded
  return question === undefined ? tidied(below) : `/ocsp/${question}`
}

function tidied(path: string): string {
  return decoded(path)
    .replaceAll(/\/{2,}/g, '/')
    .replace(/\/$/, '')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
