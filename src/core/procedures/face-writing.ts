// What is written into the additions field, and whether it still fits (CHG-02, CHG-04, FINF-05).
//
// A change of the record is never held up by the card: when the card is not there, its PIN 3
// was not entered or its field is full, the record changes all the same and the face is
// brought up to date on another day, or on a new card.

import { freeAdditionLines, type Card, type FaceContent } from '../card/card.ts'
import { aboutCard } from '../card/ending.ts'
import { cut, faceOf, linesFor } from '../card/face.ts'
import { whyNotInUse } from '../card/in-use.ts'
import { eraDay } from '../rules/era-day.ts'
import type { Fact } from '../facts.ts'
import { refuse, type Refused } from '../kernel/outcome.ts'
import type { Resident } from '../resident/resident.ts'
import type { Given } from './define.ts'

type Visit = Pick<Given, 'today' | 'rules' | 'papers' | 'pinsVerified'>
type Written = { readonly facts: readonly Fact[] }

/** The update of the face, if the card was brought and can take it; otherwise nothing. */
export function faceUpdateOnVisit(
  card: Card | undefined,
  record: Resident,
  visit: Visit,
): readonly Fact[] {
  const brought = visit.papers.includes('card') && visit.pinsVerified.includes('resident_register')
  if (!card || !brought || whyNotInUse(card, visit.today)) return []
  const update = faceUpdate(card, record, visit)
  return 'facts' in update ? update.facts : []
}

/** The facts that bring the face up to the record: none when it is, or why they do not fit. */
export function faceUpdate(
  card: Card,
  record: Resident,
  { today, rules }: Pick<Given, 'today' | 'rules'>,
): Written | Refused {
  const face = faceOf(record)
  return written(card, { lines: linesFor(card, face, { today, rules }), face }, today)
}

/** One note that is no item of the record: a new validity, a move abroad. */
export function faceNote(
  card: Card,
  note: string,
  { today, rules }: Pick<Given, 'today' | 'rules'>,
): Written | Refused {
  const line = `${eraDay(today, rules)} ${note}`
  return written(card, { lines: cut(line, rules.additions.lineCharacters) }, today)
}

function written(
  card: Card,
  update: { readonly lines: readonly string[]; readonly face?: FaceContent },
  today: Given['today'],
): Written | Refused {
  const needed = update.lines.length
  if (needed === 0) return { facts: [] }
  const free = freeAdditionLines(card)
  if (needed > free) {
    const detail = { reason: 'face_full', needed, free } as const
    return refuse('face-full', 'FINF-05', { next: 'apply_reissue', detail })
  }
  return { facts: [{ ...aboutCard(card, today), type: 'CardFaceUpdated', ...update }] }
}
