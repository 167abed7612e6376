// The key ceremony as an operator holds it: found both authorities, or roll one over, and
// report what now exists with the fingerprints to be read aloud and written down.
//
// Keys are made in the encrypted keystore, or in a PKCS#11 token when one is named. No
// office may have the folder open meanwhile.

import { X509Certificate } from 'node:crypto'
import type { CertificateKind } from '../../shell/ports/certificate-register.ts'
import type { AuthorityKeys, GenerationReport } from '../../shell/ports/key-ceremony.ts'
import { keystorePath, readGenerations, type GenerationRecord } from './authority-folder.ts'
import { foundAuthorities, rollOver } from './ceremony.ts'
import { openCustodian } from './keys/open-custodian.ts'

export type CeremonyRequest = {
  readonly folder: string
  readonly keys: AuthorityKeys
  readonly publicUrl: string
  readonly now: number
  readonly rollOver?: CertificateKind | undefined
}

export async function holdCeremony(request: CeremonyRequest): Promise<GenerationReport[]> {
  const { folder, keys, publicUrl, now } = request
  const before = new Set((await readGenerations(folder)).map(({ caId }) => caId))
  const custodian = await openCustodian(keystorePath(folder), keys)
  try {
    const ceremony = { folder, custodian, publicUrl, now }
    await foundAuthorities(ceremony)
    if (request.rollOver) await rollOver(ceremony, request.rollOver)
  } finally {
    await custodian.close()
  }
  const all = await readGenerations(folder)
  return all.map((record) => reportOf(record, !before.has(record.caId)))
}

function reportOf({ caId, kind, certificate }: GenerationRecord, isNew: boolean): GenerationReport {
  const parsed = new X509Certificate(Buffer.from(certificate, 'base64'))
  return {
    caId,
    kind,
    isNew,
    sha256Fingerprint: parsed.fingerprint256,
    notBefore: parsed.validFromDate.toISOString(),
    notAfter: parsed.validToDate.toISOString(),
  }
}
