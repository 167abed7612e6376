// The two certification authorities, opened from their folder (JPKI-01).
//
// The folder holds the encrypted keys and the authorities' own certificates; everything
// ever issued lives in the register. At first use both authorities are founded here. A
// changed public address is added to the older ones, which stay in every list.

import { X509Certificate } from 'node:crypto'
import type { Authorities, AuthorityInfo } from '../../shell/ports/authorities.ts'
import type { CaId, CertificateRegister, EpochMs } from '../../shell/ports/certificate-register.ts'
import type { AuthorityKeys } from '../../shell/ports/key-ceremony.ts'
import type { Signer } from '../../shell/ports/signer.ts'
import { authorityFrom, currentOf, type Authority } from './authority.ts'
import {
  keystorePath,
  readGenerations,
  writeGenerations,
  type GenerationRecord,
} from './authority-folder.ts'
import { foundAuthorities } from './ceremony.ts'
import { checkHolderCertificate, checkHolderSignature } from './chain/holder-check.ts'
import { CrlPublisher } from './crl/publisher.ts'
import { issueCertificate } from './issue.ts'
import type { SignFor } from './delegate-certificate.ts'
import { demandOwnKeys, openCustodian } from './keys/open-custodian.ts'
import { authorityNameText } from './names.ts'
import { OcspResponder } from './ocsp/responder.ts'
import { SetPublisher } from './revoked-set/set-publisher.ts'
import type { TimeStampParts } from './time-stamp/time-stamp-authority.ts'

export type OpenOptions = {
  /** Where keys and the authorities' certificates are kept; made when missing. */
  readonly folder: string
  /** Opens keystore or token. Not needed with a `signer`. */
  readonly keys?: AuthorityKeys | undefined
  /** Keys kept elsewhere (another process, an HSM); the ceremony was held before. */
  readonly signer?: Signer | undefined
  readonly register: CertificateRegister
  /** What certificates say about where OCSP and lists are: `http://127.0.0.1:8080/pki`. */
  readonly publicUrl: string
  /** The virtual clock. */
  readonly now: () => EpochMs
  /** OCSP answers kept in memory, about 0.7 kB each; 100,000 unless told. */
  readonly keptAnswers?: number | undefined
  readonly liveAnswersPerSecond?: number | undefined
  readonly timeStampsPerSecond?: number | undefined
  /** 0 to 63, another for each process that serves these authorities; 0 unless told. */
  readonly listNumberSlot?: number | undefined
}

export type OpenedAuthorities = Authorities & {
  /** Makes every revocation list that is due, one after the other. */
  publishDueLists(): Promise<number>
}

export async function openAuthorities(options: OpenOptions): Promise<OpenedAuthorities> {
  const opened = await openKeysAndRecords(options)
  try {
    return await openWith(opened, options)
  } catch (error) {
    // It may be a process, which would keep this one from ending.
    await opened.signer.close()
    throw error
  }
}

async function openWith(
  { signer, records }: Opened,
  options: OpenOptions,
): Promise<OpenedAuthorities> {
  const authorities = (await underAddress(options, records)).map(authorityFrom)
  const { register, now, listNumberSlot: numberSlot = 0 } = options
  const sign: SignFor = ({ caId }, sha256) => signer.sign(caId, sha256)
  await demandOwnKeys(options.folder, authorities, sign)
  await recordGenerations(register, authorities, now())
  const parts = { authorities: () => authorities, register, sign, now }
  const publisher = new CrlPublisher({ ...parts, numberSlot })
  const sets = new SetPublisher(parts)
  const { keptAnswers, liveAnswersPerSecond, timeStampsPerSecond } = options
  const responder = new OcspResponder({ ...parts, keptAnswers, liveAnswersPerSecond })
  const named = (caId: CaId) => authorities.find((each) => each.caId === caId)
  return {
    authorities: () => authorities.map((authority) => describe(authority, authorities)),
    ocsp: (request) => responder.answer(request),
    keptOcsp: (request) => responder.kept(request),
    timeStamp: timeStamps({ ...parts, timeStampsPerSecond }),
    async crl(caId, shard) {
      const authority = named(caId)
      const isIssued =
        authority && Number.isInteger(shard) && shard >= 0 && shard < authority.shards
      return isIssued ? publisher.list(authority, shard) : undefined
    },
    async revokedSet(caId) {
      const authority = named(caId)
      return authority && sets.set(authority)
    },
    issue(order) {
      const authority = currentOf(authorities, order.kind)
      return issueCertificate(authority, order, (sha256) => sign(authority, sha256))
    },
    check: (certificate, kind, at) =>
      checkHolderCertificate({ authorities, register }, { certificate, kind, at }),
    checkSignature: (signed) => checkHolderSignature({ authorities, register }, signed),
    publishDueLists: () => publisher.publishDue(),
    async close() {
      responder.close()
      publisher.close()
      sets.close()
      await signer.close()
    },
  }
}

type Opened = { readonly signer: Signer; readonly records: readonly GenerationRecord[] }

async function openKeysAndRecords(options: OpenOptions): Promise<Opened> {
  const { folder, publicUrl } = options
  if (options.signer) {
    const records = await readGenerations(folder)
    if (records.length === 0) throw new Error('the key ceremony has not been held')
    return { signer: options.signer, records }
  }
  if (!options.keys) throw new Error('neither a signer nor keys were given')
  const custodian = await openCustodian(keystorePath(folder), options.keys)
  const ceremony = { folder, custodian, publicUrl, now: options.now() }
  return { signer: custodian, records: await foundAuthorities(ceremony) }
}

/** The ceremony has no database; what it issued enters the log at the next opening. */
async function recordGenerations(
  register: CertificateRegister,
  authorities: readonly Authority[],
  issuedAt: EpochMs,
): Promise<void> {
  for (const { caId, certificate: der, notBefore, notAfter } of authorities) {
    const serialHex = new X509Certificate(der).serialNumber.toLowerCase()
    const own = { caId, serialHex, notBefore, notAfter, issuedAt, der }
    await register.recordOwn({ ...own, purpose: 'authority' })
  }
}

/** Puts the present address first in every generation, and keeps the older ones. */
async function underAddress(
  { folder, publicUrl }: OpenOptions,
  records: readonly GenerationRecord[],
): Promise<readonly GenerationRecord[]> {
  if (records.every(({ publicUrls }) => publicUrls[0] === publicUrl)) return records
  const moved = records.map((record) => ({
    ...record,
    publicUrls: [publicUrl, ...record.publicUrls.filter((url) => url !== publicUrl)],
  }))
  await writeGenerations(folder, moved)
  return moved
}

/** PKI.js takes a while to load, so it is loaded at the first question. */
function timeStamps(parts: TimeStampParts): Authorities['timeStamp'] {
  const open = async () => {
    const { TimeStampAuthority } = await import('./time-stamp/time-stamp-authority.ts')
    return new TimeStampAuthority(parts)
  }
  let opened: ReturnType<typeof open> | undefined
  return async (request) => (await (opened ??= open())).answer(request)
}

function describe(authority: Authority, all: readonly Authority[]): AuthorityInfo {
  const { caId, kind, generation, notBefore, notAfter, certificate, shards, publicUrls } = authority
  return {
    caId,
    kind,
    generation,
    current: currentOf(all, kind) === authority,
    name: authorityNameText(kind),
    notBefore,
    notAfter,
    certificate,
    shards,
    publicUrls,
  }
}
