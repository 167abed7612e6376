// Closing a resident record for good: every living card lapses, an open application is dropped.

import type { LapseCause } from '../card/card.ts'
import { lapse } from '../card/ending.ts'
import type { Fact } from '../facts.ts'
import type { Day } from '../kernel/day.ts'
import { accept } from '../kernel/outcome.ts'
import { openApplication } from '../resident-file/resident-file.ts'
import type { RecordState } from '../resident/resident.ts'
import type { CaseFile, Given, Outcome } from './define.ts'

/** A record that was left by a move can still be closed for good; a dead one cannot. */
export const recordClosing = {
  about: 'resident',
  records: ['moved_out', 'moved_abroad'],
  fee: 'none',
  fields: {},
  effects: { card: ['lapsed'], certificates: ['revoked'] },
} as const

type Closing = {
  readonly recordState: RecordState
  readonly cause: LapseCause
  readonly diedOn?: Day
}

export function closeRecord(
  { file, resident }: CaseFile,
  { today }: Pick<Given, 'today'>,
  closing: Closing,
): Outcome {
  const about = { residentId: resident.id, on: today }
  const { recordState, cause, diedOn } = closing
  return accept<Fact>(
    { ...about, type: 'RecordClosed', recordState, ...(diedOn === undefined ? {} : { diedOn }) },
    ...file.cards.flatMap((card) => lapse(card, cause, today)),
    ...withdrawOpen({ file, resident }, today),
  )
}

/** The application that would make a card nobody may receive. */
function withdrawOpen(
  { file, resident }: Pick<CaseFile, 'file' | 'resident'>,
  on: Given['today'],
): readonly Fact[] {
  const open = openApplication(file)
  if (!open) return []
  return [{ type: 'ApplicationWithdrawn', residentId: resident.id, applicationId: open.id, on }]
}
