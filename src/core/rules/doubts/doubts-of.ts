// What is not certain about an answer: by the rules it cites in this edition, and by what its
// decider says about this answer alone.

import { citesOn } from '../confirmed.ts'
import type { Finding } from '../finding.ts'
import type { World } from '../world.ts'
import type { Doubt, NationalDoubt } from './doubt.ts'
import { nationalDoubts } from './national-doubts.ts'

export function doubtsOf(
  { cites, doubts = [] }: Pick<Finding<unknown>, 'cites' | 'doubts'>,
  { rules, town }: Pick<World, 'rules' | 'town'>,
): readonly Doubt[] {
  const cited = citesOn(cites, rules.day)
  const ids: readonly string[] = doubts
  const concerns = (doubt: Doubt) =>
    ids.includes(doubt.id) || doubt.rules.some((rule) => cited.includes(rule))
  const national: readonly NationalDoubt[] = nationalDoubts
  return [
    ...national.filter(({ from }) => from <= rules.day).filter(concerns),
    ...(town.edition.doubts ?? []).filter(concerns),
  ]
}
