// The shape of the register's texts in one more language: every id of a list, none missing.

import type { ReadingEntry } from '../reading-entry.ts'

/** What is unclear in the guide, and what this product reads there. */
export type ReadingText = { readonly what: string; readonly reading: string }

export type ReadingTexts<Entries extends readonly ReadingEntry[]> = Readonly<
  Record<Entries[number]['id'], ReadingText>
>
