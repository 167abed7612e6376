// Visitors whose answers are all kept, so that a test can ask at its end whether any of them
// showed the inside of the program: a stack, a file, the name of an error.

import { Browserless, type Page } from './browserless.ts'
import type { Journey } from './office.ts'

type Fields = Parameters<Browserless['post']>[1]

const inside = /\n\s+at \S|Error: |node_modules|file:\/\/|\/src\/|\.tsx?:\d|\/work\/|\/tmp\//

export class Overheard {
  readonly #office: Journey
  readonly #texts: string[] = []

  constructor(office: Journey) {
    this.#office = office
  }

  visitor(): Browserless {
    return new Listened(this.#office.url, (page) => this.keep(page.html))
  }

  /** A visitor who has logged in at the counter or the hotline. */
  async staff(face: 'counter' | 'hotline', staffId: string): Promise<Browserless> {
    const one = this.visitor()
    await one.post(`/${face}/login`, { staffId, password: 'specimen-1234' })
    return one
  }

  keep(text: string): void {
    this.#texts.push(text)
  }

  get count(): number {
    return this.#texts.length
  }

  /** What should never have been said; each once an answer. */
  get slips(): readonly string[] {
    return this.#texts.flatMap((text) => inside.exec(text)?.[0] ?? [])
  }
}

class Listened extends Browserless {
  readonly #keep: (page: Page) => void

  constructor(base: string, keep: (page: Page) => void) {
    super(base)
    this.#keep = keep
  }

  override async get(path: string): Promise<Page> {
    return this.#kept(await super.get(path))
  }

  override async post(path: string, fields?: Fields): Promise<Page> {
    return this.#kept(await super.post(path, fields))
  }

  #kept(page: Page): Page {
    this.#keep(page)
    return page
  }
}

/** A hidden field of the page. */
export function hidden(page: Page, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(page.html)?.[1] ?? ''
}

export const caseOf = (resident: string, procedure: string) =>
  `/counter/residents/${resident}/do/${procedure}`

export type Filling = {
  readonly address: string
  readonly fields: NonNullable<Fields>
  /** The form, when it was opened some time ago. */
  readonly opened?: Page
}

/** Fills in a procedure at the counter and sends it to be checked. */
export async function fillIn(who: Browserless, filling: Filling): Promise<Page> {
  const { address, fields, opened } = filling
  const form = opened ?? (await who.get(address))
  const own = { key: hidden(form, 'key'), seenSeq: hidden(form, 'seenSeq') }
  return who.post(address, { ...own, applicant: 'holder', ...fields })
}
