// What an act would bring about, told before it is done (REV-01…11).
//
// Everything is read off the facts that the decision came to and the file they would leave
// behind; nothing is decided here, so what is shown and what happens cannot differ.

import type { Fact } from '../facts.ts'
import type { CaseFile, Given } from '../procedures/define.ts'
import { foldFile } from '../resident-file/resident-file.ts'
import type { Consequence } from './consequence.ts'
import { householdDeadlines } from './household.ts'
import { consequenceOf } from './of-fact.ts'
import { owedNext } from './owed.ts'
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
