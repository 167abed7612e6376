// Every choice this project made where the facts about the real certificates are unconfirmed.
//
// The profile specification is not public. What is known stands in docs/pki.md; what is
// not known is chosen here and only here, each with its reason, so that a better fact
// changes one line. Names and policies are made so that they can never pass for real.

/** The organisation in every name: a reader sees at once that this is no real authority. */
export const organisation = 'JPKI-SPECIMEN'

export const authorityUnit = {
  sign: 'JPKI for digital signature',
  auth: 'JPKI for user authentication',
} as const

/** Stands where the real name has the agency. */
export const operatorUnit = 'SPECIMEN of Madoguchi - not a government authority'

/** The real one says 公的個人認証サービス; 見本 is "specimen". */
export const authorityNameInJapanese = '公的個人認証サービス（見本）'

/**
 * Certificate policies under 2.999, the arc ITU-T set aside for examples. The tails are
 * those of the real policies, so that a reader recognises which kind it is.
 * Not critical: NSS rejects a critical certificatePolicies as unknown.
 */
export { policyOid } from '../../core/certificate/signature-profile.ts'

/**
 * The otherNames of the signature certificate keep the real OIDs: software that reads a
 * card looks for exactly these, and they say what a field is, not who vouches for it.
 */
export { otherNameOid } from '../../core/certificate/signature-profile.ts'

/** Some sources report clientAuth on the auth certificate; TLS servers like to see it. */
export const authHasClientAuth = true

/** The rule for the opaque common name is unknown; a known one ends in 003A after the code. */
export const commonNameTail = { sign: '003S', auth: '003A' } as const

/** What stands for a character that the certificate's character set lacks. */
export const substituteCharacter = '〓'

/**
 * The real lists are addressed by a directory name per municipality. A URI is written
 * instead: every tool used as a witness (openssl, GnuTLS) can fetch it, and shards by
 * serial number stay even where towns differ a thousandfold in size. Powers of two.
 */
export const shardCount = { sign: 16, auth: 4 } as const

/** Lists are made anew after half of this time, and on demand after every change. */
export const crlLifeHours = 24

/** How long a signed OCSP answer is good for; half of it is used from the cache. */
export const ocspLifeMinutes = 60

/** What other caches may keep: short, because a suspension must show at once (SUS-02). */
export const ocspMaxAgeSeconds = 10

/** The responder's own certificate has no revocation check, so it lives briefly. */
export const responderLifeDays = 7

/** Answers with a nonce are signed one by one: this many a second, all askers together. */
export const liveAnswersPerSecond = 500

/**
 * The real generations last ten years. A virtual clock is moved back and forth, and
 * personas hold cards of past years, so the specimen authorities begin with the first
 * cards (January 2016) and end twenty years after the ceremony.
 */
export const authorityBeginsAt = '2015-12-31T15:00:00Z'
export const authorityLifeYears = 20

/**
 * The time-stamp authority is certified by the signature authority: whoever checks a document
 * signed with one of its certificates, and the stamp on it, trusts one name for both.
 */
export const timeStampIssuer = 'sign'

/** In the specimen arc, beside the certificates' policies; no real policy ends like this. */
export const timeStampPolicyOid = '2.999.8.5.1.9.1'

/**
 * A time stamp must be checkable for years, so the certificate lives as long as its
 * authority. A key that leaks could date things back for all that time; it is in memory
 * only and signs for a week, and the certificate says so (privateKeyUsagePeriod).
 */
export const timeStampKeyDays = 7

/** The virtual clock is read to the second, and no more than that is promised. */
export const timeStampAccuracySeconds = 1

/** Each takes about two milliseconds, so that this many leave most of a core to the others. */
export const timeStampsPerSecond = 100
