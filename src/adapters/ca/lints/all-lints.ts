// Every lint, and the gate in front of the authority's key.

import { NotDistinguished } from '../der/der-reader.ts'
import { algorithmIsTheAgreedOne } from './algorithm-is-the-agreed-one.ts'
import { endsWithTheDayInJapan } from './ends-with-the-day-in-japan.ts'
import { extensionsAreTheProfiles } from './extensions-are-the-profiles.ts'
import { holderIsNamedOnlyOnSign } from './holder-is-named-only-on-sign.ts'
import { issuerIsTheAuthority } from './issuer-is-the-authority.ts'
import { issuerSaysSpecimen } from './issuer-says-specimen.ts'
import { keyIdentifiersMatch } from './key-identifiers-match.ts'
import { keyIsRsa2048 } from './key-is-rsa-2048.ts'
import { keyUsageIsTheProfiles } from './key-usage-is-the-profiles.ts'
import { LintFault, lintSubject, type Lint, type LintSubject } from './lint.ts'
import { liesWithinTheAuthority } from './lies-within-the-authority.ts'
import { listAddressNamesTheShard } from './list-address-names-the-shard.ts'
import { ocspAddressIsGiven } from './ocsp-address-is-given.ts'
import { policyIsTheSpecimens } from './policy-is-the-specimens.ts'
import { serialIsRandomEnough } from './serial-is-random-enough.ts'
import { subjectIsOpaque } from './subject-is-opaque.ts'
import { timesAreWellFormed } from './times-are-well-formed.ts'
import { versionIsThree } from './version-is-three.ts'

export const allLints: readonly Lint[] = [
  versionIsThree,
  serialIsRandomEnough,
  algorithmIsTheAgreedOne,
  issuerIsTheAuthority,
  issuerSaysSpecimen,
  timesAreWellFormed,
  endsWithTheDayInJapan,
  liesWithinTheAuthority,
  subjectIsOpaque,
  keyIsRsa2048,
  extensionsAreTheProfiles,
  keyUsageIsTheProfiles,
  policyIsTheSpecimens,
  keyIdentifiersMatch,
  listAddressNamesTheShard,
  ocspAddressIsGiven,
  holderIsNamedOnlyOnSign,
]

/** Throws a LintFault naming the first lint that objects. */
export function demandCleanBytes(
  tbs: Buffer,
  against: Pick<LintSubject, 'authority' | 'profile'>,
): void {
  const subject = readForLints(tbs, against)
  for (const lint of allLints) {
    const objection = lint.objects(subject)
    if (objection !== undefined) throw new LintFault(`${lint.id}: ${objection} (${lint.cites})`)
  }
}

function readForLints(tbs: Buffer, against: Pick<LintSubject, 'authority' | 'profile'>) {
  try {
    return lintSubject(tbs, against)
  } catch (error) {
    if (!(error instanceof NotDistinguished)) throw error
    throw new LintFault(`encoding: ${error.message} (X.690 10.1)`, { cause: error })
  }
}
