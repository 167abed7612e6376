// A person who signs in without a browser: goes through the same screens, form by form, until the
// browser would leave the office for the service.
//
// Cookies are kept with their paths, because the services bind each sign-in to the browser that
// began it by a cookie of its own path.

export type SignInPerson = {
  /** Whose card is chosen: `hanako`. */
  readonly persona: string
  readonly pin?: string
  /** For the text on the card. */
  readonly itemsPin?: string
  /** The step at which the person stops. */
  readonly cancelAt?: SignInStep
  /** Called when a step is shown, before it is answered. */
  readonly before?: (step: SignInStep) => Promise<void>
}

export const signInSteps = ['card', 'pin', 'items', 'consent'] as const
export type SignInStep = (typeof signInSteps)[number]

export type SignInOutcome =
  /** The address at the service to which the browser is sent. */
  | { readonly went: 'back'; readonly to: URL; readonly steps: readonly SignInStep[] }
  /** The office shows a page and the sign-in does not go on. */
  | { readonly went: 'nowhere'; readonly status: number; readonly html: string }

/** A browser at the office; a second sign-in with it remembers the first. */
export class SignInBrowser {
  readonly #cookies = new Map<string, Cookie>()

  /** Follows an authorization request to its end. */
  async signIn(authorization: string | URL, person: SignInPerson): Promise<SignInOutcome> {
    const office = new URL(authorization).origin
    const steps: SignInStep[] = []
    let shown = await this.#follow(new URL(authorization), office)
    for (let turn = 0; turn < 12; turn += 1) {
      if ('left' in shown) return { went: 'back', to: shown.left, steps }
      const { html, status, url } = shown
      const back = /href="([^"]+)"[^>]*data-testid="back-link"/.exec(html)?.[1]
      const step = signInSteps.find((each) => html.includes(`data-testid="step-${each}"`))
      if (back !== undefined) shown = await this.#follow(new URL(unescaped(back), url), office)
      else if (step === undefined || steps.filter((each) => each === step).length > 2) {
        return { went: 'nowhere', status, html }
      } else {
        steps.push(step)
        await person.before?.(step)
        shown = await this.#answer(url, step, person)
      }
    }
    throw new Error('the sign-in does not end')
  }

  /** Follows any address at the office, such as one to log out. */
  async visit(address: string | URL): Promise<Shown> {
    const url = new URL(address)
    return this.#follow(url, url.origin)
  }

  async post(address: string | URL, fields: Readonly<Record<string, string>>): Promise<Shown> {
    const url = new URL(address)
    return this.#follow(url, url.origin, new URLSearchParams(fields))
  }

  #answer(url: URL, step: SignInStep, person: SignInPerson): Promise<Shown> {
    const { persona, pin = specimenPin, itemsPin = specimenPin, cancelAt } = person
    const fields = { card: { card: persona }, pin: { pin }, items: { pin: itemsPin }, consent: {} }
    const [, face = '', id = ''] = url.pathname.split('/')
    const form = cancelAt === step ? 'cancel' : step
    const body = new URLSearchParams(cancelAt === step ? {} : fields[step])
    return this.#follow(new URL(`/${face}/${id}/${form}`, url), url.origin, body)
  }

  async #follow(start: URL, office: string, body?: URLSearchParams): Promise<Shown> {
    let url = start
    let sent = body
    for (let hop = 0; hop < 10; hop += 1) {
      const init = sent === undefined ? {} : { method: 'POST', body: sent }
      const headers = { accept: 'text/html', cookie: this.#cookieFor(url) }
      const response = await fetch(url, { ...init, redirect: 'manual', headers })
      this.#keep(url, response.headers.getSetCookie())
      const html = await response.text()
      const location = response.headers.get('location')
      if (location === null) return { url, status: response.status, html }
      url = new URL(location, url)
      sent = undefined
      if (url.origin !== office) return { left: url }
    }
    throw new Error(`too many redirects from ${start.href}`)
  }

  #cookieFor({ pathname }: URL): string {
    const fitting = [...this.#cookies.values()].filter(
      ({ path }) => pathname === path || pathname.startsWith(path.replace(/\/?$/, '/')),
    )
    return fitting.map(({ name, value }) => `${name}=${value}`).join('; ')
  }

  #keep({ pathname }: URL, lines: readonly string[]): void {
    for (const line of lines) {
      const [pair = '', ...attributes] = line.split(/; */)
      const [name = '', value = ''] = pair.split(/=(.*)/s)
      const [, given] = attributes.map((each) => /^path=(.*)$/i.exec(each)).find(Boolean) ?? []
      const path = given ?? pathname
      const key = `${path} ${name}`
      if (value === '' || attributes.some(isPast)) this.#cookies.delete(key)
      else this.#cookies.set(key, { name, value, path })
    }
  }
}

type Cookie = { readonly name: string; readonly value: string; readonly path: string }

type Shown =
  { readonly left: URL } | { readonly url: URL; readonly status: number; readonly html: string }

/** What every card of the demonstration has. */
const specimenPin = '1234'

function isPast(attribute: string): boolean {
  const [, at = ''] = /^expires=(.*)$/i.exec(attribute) ?? []
  return at !== '' && Date.parse(at) < Date.now()
}

function unescaped(text: string): string {
  return text.replaceAll('&amp;', '&')
}
