// What a check of a signature can come to: closed lists, one a question.
//
// Whoever checks a signature (client, services, command line) says it with these and no
// other words. `good` lets it pass; `open` is what nobody could find out; the rest is a no.
// A signed file whose content changed is `altered`; what could not be checked is never
// called that.

/** Are these bytes what was signed? */
export const integrityOutcomes = {
  intact: 'intact',

  content_changed: 'altered',
  attributes_contradict: 'altered',
  signature_does_not_fit: 'altered',
  names_other_certificate: 'altered',
  added_after_signing: 'altered',
  range_leaves_out_more: 'altered',
  bytes_hidden_in_signature: 'altered',

  damaged: 'cannot_be_checked',
  encrypted: 'cannot_be_checked',
  content_missing: 'cannot_be_checked',
  no_certificate: 'cannot_be_checked',
  certificate_unreadable: 'cannot_be_checked',
  not_xml: 'cannot_be_checked',
  encoding_contradicted: 'cannot_be_checked',
  encoding_ambiguous: 'cannot_be_checked',
  document_type: 'cannot_be_checked',
  processing_instruction: 'cannot_be_checked',
  duplicate_id: 'cannot_be_checked',
  signature_malformed: 'cannot_be_checked',
  reference_missing: 'cannot_be_checked',
  covers_only_part: 'cannot_be_checked',
  too_much_work: 'cannot_be_checked',

  no_signature: 'no_signature',

  digest_unsupported: 'unsupported',
  digest_too_weak: 'unsupported',
  algorithm_unsupported: 'unsupported',
  transform_unsupported: 'unsupported',
  encoding_unsupported: 'unsupported',
  reference_elsewhere: 'unsupported',
  kind_unsupported_here: 'unsupported',
} as const

/** Did the given authority make the signer's certificate? */
export const chainOutcomes = {
  trusted: 'good',
  no_authority_given: 'open',
  no_certificate: 'open',
  other_authority: 'bad',
  forged: 'bad',
  authority_unfit: 'bad',
  authority_not_valid: 'bad',
} as const

/** Is the certificate for signing (key usage)? */
export const purposeOutcomes = {
  for_signing: 'good',
  no_certificate: 'open',
  for_authentication: 'bad',
  not_for_signing: 'bad',
} as const

/** Was it issued under the policy of signature certificates? */
export const policyOutcomes = {
  signature_policy: 'good',
  no_certificate: 'open',
  other_policy: 'bad',
  no_policy: 'bad',
} as const

/** Was the certificate valid when the file was signed? */
export const validityOutcomes = {
  within: 'good',
  no_certificate: 'open',
  not_yet_valid: 'bad',
  expired: 'bad',
  expired_since_time_unproven: 'bad',
  signed_in_future: 'bad',
} as const

/** Was it in effect (neither ended nor suspended) when the file was signed? */
export const standingOutcomes = {
  in_effect: 'good',
  not_asked: 'open',
  no_answer: 'open',
  revoked: 'bad',
  revoked_since_time_unproven: 'bad',
  suspended: 'bad',
  suspended_since_time_unproven: 'bad',
  never_issued: 'bad',
} as const

/** Does a time stamp prove when? None is no fault, a bad one is. */
export const stampOutcomes = {
  stamp_none: 'good',
  stamp_good: 'good',
  stamp_authority_not_given: 'open',
  stamp_of_other_authority: 'bad',
  stamp_of_another_document: 'bad',
  stamp_not_for_time: 'bad',
  stamp_altered: 'bad',
  stamp_outside_validity: 'bad',
  stamp_cannot_be_checked: 'bad',
} as const

export type Integrity = keyof typeof integrityOutcomes
export type IntegrityKind = (typeof integrityOutcomes)[Integrity]
export type Chain = keyof typeof chainOutcomes
export type Purpose = keyof typeof purposeOutcomes
export type Policy = keyof typeof policyOutcomes
export type Validity = keyof typeof validityOutcomes
export type Standing = keyof typeof standingOutcomes
export type Stamp = keyof typeof stampOutcomes

/** Every word a verdict can use. */
export type Outcome = Integrity | Chain | Purpose | Policy | Validity | Standing | Stamp
