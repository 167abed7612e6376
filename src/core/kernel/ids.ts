// Identifiers. Branded strings, so that a card's id cannot stand where a resident's belongs.
//
// The core never makes an id: fresh ones are given (style: the day, the rules and ids are given).

declare const idBrand: unique symbol
type Id<K extends string> = string & { readonly [idBrand]: K }

export type ResidentId = Id<'resident'>
export type HouseholdId = Id<'household'>
export type CardId = Id<'card'>
export type ApplicationId = Id<'application'>
export type CertificateId = Id<'certificate'>
export type StaffId = Id<'staff'>

export const residentId = (text: string) => text as ResidentId
export const householdId = (text: string) => text as HouseholdId
export const cardId = (text: string) => text as CardId
export const applicationId = (text: string) => text as ApplicationId
export const certificateId = (text: string) => text as CertificateId
export const staffId = (text: string) => text as StaffId
