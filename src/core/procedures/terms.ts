// The words that procedures are declared in: who comes, with what, from where, to fill in what.
//
// A leaf, so that refusals can carry them: everything else about a procedure leans on refusals.

/** Who stands at the window, or speaks for the resident. `office` = the register itself acts. */
export const applicants = ['holder', 'guardian', 'household_member', 'proxy', 'office'] as const
export type Applicant = (typeof applicants)[number]

/** Who came in the holder's place; a death is notified by somebody with a relation. */
export type Representative = { readonly name: string; readonly relation?: string }

/** Papers and things a person may be asked to bring. */
export const papers = [
  'card',
  'identity_document',
  'second_identity_document',
  'photo',
  'expiry_notice',
  'residence_card',
  'pending_stay_application',
  'police_report_number',
  'disaster_certificate',
  'old_card',
  'delivery_notice',
  'proxy_letter',
  'guardianship_proof',
  'move_out_certificate_data',
  'record_change_notification',
  'family_register_proof',
] as const
export type Paper = (typeof papers)[number]

/** Where an act may come from. Windows are places of the town; the rest are channels. */
export const channels = [
  'window',
  'phone',
  'fax',
  'portal',
  'client',
  'kiosk',
  'register',
  'system',
] as const
export type Channel = (typeof channels)[number]

export type FieldKind =
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'day' }
  | { readonly kind: 'text'; readonly maxLength: number }
  | { readonly kind: 'yes_no' }
  | { readonly kind: 'photo' }

/** Why a new card is asked for (REISSUE-01, FEE-01, FEE-02). */
export const reissueReasons = [
  'lost',
  'stolen',
  'chip_broken',
  'soiled',
  'renewal',
  'expired_fixed_stay',
  'continued_use_not_done',
  'continued_use_impossible',
  'own_convenience',
  'preprinted_former_surname',
  'moved_abroad',
  'face_full',
  'sex_change',
  'disaster',
  'other',
] as const
export type ReissueReason = (typeof reissueReasons)[number]
