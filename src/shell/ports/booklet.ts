// Prints a booklet or a form: a document of plain words and tables, as a PDF for one locale.
//
// The texts come finished, figures filled in; readings stand in them as 漢字《かんじ》 and
// the printer sets them in brackets or above the kanji as it can.

import type { Locale } from './web.ts'

export type BookletPart =
  | { readonly kind: 'chapter'; readonly title: string; readonly source?: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'note'; readonly text: string }
  | {
      readonly kind: 'table'
      readonly title: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }
  /** Lines to write on, each with its label. */
  | { readonly kind: 'blanks'; readonly labels: readonly string[] }

export type BookletDocument = {
  readonly locale: Locale
  readonly title: string
  readonly subtitle: string
  /** Stands on every page: this is a specimen. */
  readonly band: string
  readonly contentsTitle?: string
  readonly parts: readonly BookletPart[]
}

export type BookletPrinter = {
  readonly print: (document: BookletDocument) => Promise<Uint8Array>
}
