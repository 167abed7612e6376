// The state of a certificate from the outside: OCSP first, the revocation list otherwise.

import { X509Certificate } from 'node:crypto'
import type {
  CertificateStatusSource,
  StatusAnswer,
  StatusQuestion,
} from '../../shell/ports/chip-certificate-status.ts'
import { statusAddresses } from './addresses.ts'
import { askOcsp } from './ocsp.ts'
import { answerOf, askRevocationList } from './revocation-list.ts'

export const certificateStatus: CertificateStatusSource = {
  async ask(question) {
    if (!isIssuedBy(question)) return unavailable('this authority did not make the certificate')
    const { ocsp, crl } = statusAddresses(question.certificate)
    const ways = [
      ...ocsp.map((address) => () => askOcsp(question, address)),
      ...crl.map((address) => () => askRevocationList(question, address)),
    ]
    if (ways.length === 0) return unavailable('the certificate names no address to ask at')
    return firstAnswer(ways)
  },
  readList(question, list) {
    if (!isIssuedBy(question)) return unavailable('this authority did not make the certificate')
    try {
      return answerOf(question, list, statusAddresses(question.certificate).crl)
    } catch (error) {
      return unavailable(error instanceof Error ? error.message : 'this is no revocation list')
    }
  },
}

function isIssuedBy({ certificate, issuer }: StatusQuestion): boolean {
  const authority = new X509Certificate(issuer)
  const made = new X509Certificate(certificate)
  return made.checkIssued(authority) && made.verify(authority.publicKey)
}

type Way = (question?: StatusQuestion) => Promise<StatusAnswer>

async function firstAnswer(ways: readonly Way[]): Promise<StatusAnswer> {
  const reasons: string[] = []
  for (const ask of ways) {
    try {
      return await ask()
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : 'no answer')
    }
  }
  return unavailable(reasons.join('; '))
}

function unavailable(why: string): StatusAnswer {
  return { standing: 'unavailable', why }
}
