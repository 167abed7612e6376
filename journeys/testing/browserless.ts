// A visitor who reads pages and sends forms, without a browser: cookies kept, redirects followed.

export type Page = {
  readonly status: number
  readonly path: string
  readonly type: string
  readonly html: string
  readonly bytes: Uint8Array
  /** The page's words without markup, white space folded. */
  readonly text: string
}

export class Browserless {
  readonly #base: string
  readonly #cookies = new Map<string, string>()

  constructor(base: string) {
    this.#base = base
  }

  get(path: string): Promise<Page> {
    return this.#send(path, { method: 'GET' })
  }

  /** Posts a form; fields that are `File`s make it multipart. */
  post(path: string, fields: Readonly<Record<string, string | readonly string[] | File>> = {}) {
    const entries = Object.entries(fields).flatMap(([name, value]) =>
      Array.isArray(value)
        ? value.map((each) => [name, each as string] as const)
        : [[name, value as string | File] as const],
    )
    if (!entries.some(([, value]) => value instanceof File)) {
      const body = new URLSearchParams(
        entries.map(([name, value]) => [name, typeof value === 'string' ? value : '']),
      )
      return this.#send(path, { method: 'POST', body })
    }
    const body = new FormData()
    for (const [name, value] of entries) body.append(name, value)
    return this.#send(path, { method: 'POST', body })
  }

  async json(path: string, body?: unknown): Promise<{ status: number; body: unknown }> {
    const init =
      body === undefined
        ? { headers: this.#headers() }
        : {
            method: 'POST',
            headers: { ...this.#headers(), 'content-type': 'application/json' },
            body: JSON.stringify(body),
          }
    const response = await fetch(new URL(path, this.#base), init)
    return { status: response.status, body: await response.json() }
  }

  async #send(path: string, init: RequestInit): Promise<Page> {
    const response = await fetch(new URL(path, this.#base), {
      ...init,
      redirect: 'manual',
      headers: { ...this.#headers(), accept: 'text/html' },
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      const [name = '', value = ''] = pair.split('=')
      this.#cookies.set(name, value)
    }
    const location = response.headers.get('location')
    if (location !== null && response.status >= 300 && response.status < 400) {
      await response.arrayBuffer()
      return this.get(location)
    }
    const bytes = new Uint8Array(await response.arrayBuffer())
    const type = response.headers.get('content-type') ?? ''
    const html =
      type.includes('text') || type.includes('json') ? new TextDecoder().decode(bytes) : ''
    return { status: response.status, path, type, html, bytes, text: wordsOf(html) }
  }

  #headers(): Record<string, string> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    return { ...(cookie === '' ? {} : { cookie }), 'accept-language': 'ja' }
  }
}

function wordsOf(html: string): string {
  return html
    .replaceAll(/<rt>.*?<\/rt>/g, '')
    .replaceAll(/<(script|style|svg)[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
}
