// Labels of the fields that procedures ask for.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from './message.ts'
import ja from './ja/fields.json' with { type: 'json' }
import jaEasy from './ja-easy/fields.json' with { type: 'json' }
import en from './en/fields.json' with { type: 'json' }
import ko from './ko/fields.json' with { type: 'json' }
import zhHans from './zh-hans/fields.json' with { type: 'json' }
import zhHant from './zh-hant/fields.json' with { type: 'json' }

/** Every message with the values it takes. */
export type FieldsMessages = {
  readonly reason: NoValues
  readonly lostAtHome: NoValues
  readonly policeReportNumber: NoValues
  readonly circumstance: NoValues
  readonly cardKind: NoValues
  readonly withAuth: NoValues
  readonly withSign: NoValues
  readonly photo: NoValues
  readonly withQrCode: NoValues
  readonly pin: NoValues
  readonly certificate: NoValues
  readonly serial: NoValues
  readonly inquiredFeeYen: NoValues
  readonly oldCardReturned: NoValues
  readonly staffReason: NoValues
  readonly residenceCardReceivedOn: NoValues
  readonly stayEndDate: NoValues
  readonly signCertificate: NoValues
  readonly address: NoValues
  readonly movedOn: NoValues
  readonly household: NoValues
  readonly plannedOn: NoValues
  readonly destinationName: NoValues
  readonly movers: NoValues
  readonly destination: NoValues
  readonly startedLivingOn: NoValues
  readonly formerAddress: NoValues
  readonly departureOn: NoValues
  readonly keepCard: NoValues
  readonly name: NoValues
  readonly kana: NoValues
  readonly domicile: NoValues
  readonly familyHead: NoValues
  readonly formerSurname: NoValues
  readonly alias: NoValues
  readonly sex: NoValues
  readonly birthDate: NoValues
  readonly holderKind: NoValues
  readonly adultWard: NoValues
  readonly through: NoValues
  readonly wanted: NoValues
  readonly locale: NoValues
  readonly email: NoValues
  readonly document: NoValues
  readonly newHousehold: NoValues
  readonly takeOff: NoValues
  readonly diedOn: NoValues
  readonly representativeName: NoValues
  readonly representativeRelation: NoValues
}
export type FieldsKey = keyof FieldsMessages

export const fieldsTexts: Catalogue<FieldsKey, FieldsMessages> = {
  ja: ja,
  'ja-easy': jaEasy,
  en: en,
  ko: ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}
