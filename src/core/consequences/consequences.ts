// What an act would bring about, told before it is done (REV-01…11).
//
// Everything is read off the facts that the decision came to and the file they would leave
// behind; nothing is decided here, so what is shown and what happens cannot differ.

import type { Fact } from '../facts.ts'
import type { CaseFile, Given } from '../procedures/define.ts'
import { foldFile, type ResidentFile } from '../resident-file/resident-file.ts'
import type { Consequence } from './consequence.ts'
import { householdDeadlines } from './household.ts'
import { consequenceOf } from './of-fact.ts'
import { owedNext, type KnownThen } from './owed.ts'
import { servicesThatStop } from './stops.ts'

export function consequences(
  before: CaseFile,
  facts: readonly Fact[],
  given: Given,
): readonly Consequence[] {
  const after = foldFile(facts, before.file) ?? before.file
  const change = { before: before.file, after, facts }
  return [
    ...facts.flatMap((fact) => consequenceOf(fact, before)),
    ...servicesThatStop(change),
    ...owedNext(change, given),
    ...householdDeadlines(before, facts, given),
  ]
}

/** What an act of the past left to do, told of what it found and what it came to. */
export function afterwards(
  about: { readonly before: ResidentFile; readonly household: readonly ResidentFile[] },
  facts: readonly Fact[],
  given: KnownThen,
): readonly Consequence[] {
  const { before } = about
  const change = { before, after: foldFile(facts, before) ?? before, facts }
  return [...owedNext(change, given), ...householdDeadlines(about, facts, given)]
}
