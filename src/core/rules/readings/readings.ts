// Where the guide is silent, damaged or contradicts itself, and which reading this product takes.
//
// The product shows these (a page of the guide, a generated document); it never hides them.
// Sections 30, 31 and 32 of the rulebook are their source.

import { contradictions } from './contradictions.ts'
import { garbles } from './garbles.ts'
import type { ReadingEntry } from './reading-entry.ts'
import { silencesFromStay } from './silences-from-stay.ts'
import { silencesToStay } from './silences-to-stay.ts'

const entries = [...silencesToStay, ...silencesFromStay, ...garbles, ...contradictions] as const

export type ReadingId = (typeof entries)[number]['id']

/** An entry that the register holds, so that every locale has a text for it. */
export type Reading = ReadingEntry & { readonly id: ReadingId }

export const readings: readonly Reading[] = entries
