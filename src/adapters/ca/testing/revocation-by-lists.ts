// The state of a certificate by revocation lists (RFC 5280 6.3), for relying parties
// without OCSP and for the test sets of others.
//
// A list may be signed by the authority's own key or by another key of the same name,
// whose certificate must then hold as well. No usable list means: not known, not good.

import { usage, type ParsedCertificate } from '../chain/parsed-certificate.ts'
import { covers, type ParsedList } from './parsed-list.ts'
import { pathFault, type AskRevocation, type PathQuestion } from '../chain/path.ts'
import { signatureHolds } from '../chain/signature.ts'

export function revocationByLists(
  lists: readonly ParsedList[],
  question: Omit<PathQuestion, 'askRevocation'>,
): AskRevocation {
  const signersBeingChecked = new Set<ParsedCertificate>()

  const ask: AskRevocation = (certificate, above) => {
    const usable = lists.filter(
      (list) => covers(list, certificate) && isCurrent(list, question.at) && hasSigner(list, above),
    )
    if (usable.length === 0) return 'unavailable'
    const states = usable.map((list) => list.revoked.get(certificate.serialHex))
    return states.find((state) => state !== undefined) ?? 'good'
  }

  function hasSigner(list: ParsedList, above: readonly ParsedCertificate[]): boolean {
    const issuer = above.at(-1)
    if (issuer && signs(issuer, list)) return true
    return question.intermediates.some(
      (candidate) => candidate !== issuer && signs(candidate, list) && isTrusted(candidate),
    )
  }

  function isTrusted(signer: ParsedCertificate): boolean {
    if (signersBeingChecked.has(signer)) return false
    signersBeingChecked.add(signer)
    try {
      return pathFault(signer, { ...question, askRevocation: ask }) === undefined
    } finally {
      signersBeingChecked.delete(signer)
    }
  }

  return ask
}

function signs(signer: ParsedCertificate, list: ParsedList): boolean {
  if (signer.subject !== list.issuer) return false
  const maySign = signer.keyUsage === undefined || (signer.keyUsage & usage.cRLSign) !== 0
  return maySign && signatureHolds(list, signer.key)
}

function isCurrent({ thisUpdate, nextUpdate }: ParsedList, at: number): boolean {
  return at >= thisUpdate && nextUpdate !== undefined && at <= nextUpdate
}
