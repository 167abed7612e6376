// What checking a signature came to: each outcome in words, and why not.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from './message.ts'
import ja from './ja/verdict.json' with { type: 'json' }
import jaEasy from './ja-easy/verdict.json' with { type: 'json' }
import en from './en/verdict.json' with { type: 'json' }
import ko from './ko/verdict.json' with { type: 'json' }
import zhHans from './zh-hans/verdict.json' with { type: 'json' }
import zhHant from './zh-hant/verdict.json' with { type: 'json' }

/** Every message with the values it takes. */
export type VerdictMessages = {
  readonly verdict_good: NoValues
  readonly verdict_not_good: NoValues
  readonly kind_intact: NoValues
  readonly kind_altered: NoValues
  readonly kind_cannot_be_checked: NoValues
  readonly kind_no_signature: NoValues
  readonly kind_unsupported: NoValues
  readonly part_integrity: NoValues
  readonly part_chain: NoValues
  readonly part_purpose: NoValues
  readonly part_policy: NoValues
  readonly part_validity: NoValues
  readonly part_standing: NoValues
  readonly part_stamp: NoValues
  readonly signer: NoValues
  readonly serial: NoValues
  readonly claimed_at: NoValues
  readonly proven_at: NoValues
  readonly holder_name: NoValues
  readonly holder_address: NoValues
  readonly holder_birth: NoValues
  readonly holder_sex: NoValues
  readonly sex_male: NoValues
  readonly sex_female: NoValues
  readonly sex_unknown: NoValues
  readonly intact: NoValues
  readonly content_changed: NoValues
  readonly attributes_contradict: NoValues
  readonly signature_does_not_fit: NoValues
  readonly names_other_certificate: NoValues
  readonly added_after_signing: NoValues
  readonly range_leaves_out_more: NoValues
  readonly bytes_hidden_in_signature: NoValues
  readonly damaged: NoValues
  readonly encrypted: NoValues
  readonly content_missing: NoValues
  readonly no_certificate: NoValues
  readonly certificate_unreadable: NoValues
  readonly not_xml: NoValues
  readonly encoding_contradicted: NoValues
  readonly encoding_ambiguous: NoValues
  readonly document_type: NoValues
  readonly processing_instruction: NoValues
  readonly duplicate_id: NoValues
  readonly signature_malformed: NoValues
  readonly reference_missing: NoValues
  readonly covers_only_part: NoValues
  readonly too_much_work: NoValues
  readonly no_signature: NoValues
  readonly digest_unsupported: NoValues
  readonly digest_too_weak: NoValues
  readonly algorithm_unsupported: NoValues
  readonly transform_unsupported: NoValues
  readonly encoding_unsupported: NoValues
  readonly reference_elsewhere: NoValues
  readonly kind_unsupported_here: NoValues
  readonly trusted: NoValues
  readonly no_authority_given: NoValues
  readonly other_authority: NoValues
  readonly forged: NoValues
  readonly authority_unfit: NoValues
  readonly authority_not_valid: NoValues
  readonly for_signing: NoValues
  readonly for_authentication: NoValues
  readonly not_for_signing: NoValues
  readonly signature_policy: NoValues
  readonly other_policy: NoValues
  readonly no_policy: NoValues
  readonly within: NoValues
  readonly not_yet_valid: NoValues
  readonly expired: NoValues
  readonly expired_since_time_unproven: NoValues
  readonly signed_in_future: NoValues
  readonly in_effect: NoValues
  readonly not_asked: NoValues
  readonly no_answer: NoValues
  readonly revoked: NoValues
  readonly revoked_since_time_unproven: NoValues
  readonly suspended: NoValues
  readonly suspended_since_time_unproven: NoValues
  readonly never_issued: NoValues
  readonly stamp_none: NoValues
  readonly stamp_good: NoValues
  readonly stamp_authority_not_given: NoValues
  readonly stamp_of_other_authority: NoValues
  readonly stamp_of_another_document: NoValues
  readonly stamp_not_for_time: NoValues
  readonly stamp_altered: NoValues
  readonly stamp_outside_validity: NoValues
  readonly stamp_cannot_be_checked: NoValues
}
export type VerdictKey = keyof VerdictMessages

export const verdictTexts: Catalogue<VerdictKey, VerdictMessages> = {
  ja: ja,
  'ja-easy': jaEasy,
  en: en,
  ko: ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}
