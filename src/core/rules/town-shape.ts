// What a town's folder must hold, file by file. The shapes give the complaints their words.
//
// Every choice is a dated, cited timeline, exactly as a national value is; keys that are
// not known are named, because a misspelt one would otherwise be silently without effect.

import {
  aChoice,
  aDay,
  aFlag,
  aList,
  anObject,
  aPattern,
  aTable,
  aText,
  aTime,
  aWholeNumber,
  optional,
  type Shape,
} from '../kernel/shape.ts'
import { lineLanguages, lineTopics } from './phone-line.ts'
import { ruleIds } from './rule-id.ts'
import type { Timeline } from './timeline.ts'
import {
  acceptances,
  kioskDocuments,
  locationKinds,
  locationServices,
  provenances,
} from './town.ts'

const aRuleId = aChoice(ruleIds)
const aCode = aPattern(/^[a-z][a-z0-9_]*$/, 'write a code of small letters, digits and _')
const aMonthDay = aPattern(
  /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  'write a month and day, MM-DD',
)
const anAddress = aPattern(/^https?:\/\//, 'write an address that begins with https://')

const aLocalized = anObject(
  {
    ja: aText,
    'ja-easy': optional(aText),
    en: optional(aText),
    ko: optional(aText),
    'zh-Hans': optional(aText),
    'zh-Hant': optional(aText),
  },
  'closed',
)

function dated<T>(value: Shape<T>): Shape<Timeline<T>> {
  const entry = anObject({ from: aDay, cite: aList(aRuleId), checkedOn: aDay, value }, 'closed')
  return aList(entry) as unknown as Shape<Timeline<T>>
}

export const municipalityShape = anObject(
  {
    code: aCode,
    name: aLocalized,
    kana: aText,
    prefecture: aLocalized,
    localGovernmentCode: aPattern(/^\d{6}$/, 'write six digits'),
    office: aLocalized,
    basis: aChoice(['real', 'fictional']),
    smartDocuments: dated(aList(aCode)),
  },
  'closed',
)

const location = anObject(
  {
    id: aPattern(
      /^(card_window|support_window|ward_[a-z0-9_]+)$/,
      'write card_window, support_window or ward_…',
    ),
    kind: aChoice(locationKinds),
    name: aLocalized,
    address: optional(aLocalized),
    floor: optional(aLocalized),
    services: aList(aChoice(locationServices)),
    cite: aRuleId,
  },
  'closed',
)

const otherCounter = anObject(
  { id: aCode, name: aLocalized, place: aLocalized, cite: aRuleId },
  'closed',
)

const aWeekday: Shape<number> = {
  read(value, path, problems) {
    const number = aWholeNumber.read(value, path, problems)
    if (number === undefined || number <= 6) return number
    problems.push({ code: 'wrong-value', path, message: `${path}: write 0 (Sunday) to 6` })
    return undefined
  },
}

const everyLocation: Shape<'all' | readonly string[]> = {
  read: (value, path, problems) =>
    value === 'all' ? 'all' : aList(aText).read(value, path, problems),
}

const weekly = anObject(
  {
    weekdays: aList(aWeekday),
    weeksOfMonth: optional(aList(aWholeNumber)),
    opens: aTime,
    closes: aTime,
    at: everyLocation,
    onNationalHoliday: aChoice(['open', 'closed']),
    cite: aRuleId,
  },
  'closed',
)

const closedSpan = anObject({ from: aMonthDay, to: aMonthDay, cite: aRuleId }, 'closed')
const cell = anObject({ accepts: aChoice(acceptances), provenance: aChoice(provenances) }, 'closed')

const procedureRow = anObject(
  {
    title: aLocalized,
    at: anObject({ card_window: cell, ward_office: cell, support_window: cell }, 'closed'),
    stopsForMaintenance: aFlag,
    cite: aRuleId,
  },
  'closed',
)

export const windowsShape = anObject(
  {
    locations: dated(aList(location)),
    otherCounters: dated(aList(otherCounter)),
    weekly: dated(aList(weekly)),
    closed: dated(aList(closedSpan)),
    procedures: aTable(dated(procedureRow)),
    supportPurposes: dated(aList(aCode)),
  },
  'closed',
)

const [residentRecordCopy, sealCertificate] = kioskDocuments
export const feesShape = anObject(
  {
    reissueWithCertificateYen: dated(aWholeNumber),
    reissueCardOnlyYen: dated(aWholeNumber),
    certificateIssueYen: dated(aWholeNumber),
    kioskYen: dated(
      anObject(
        {
          [residentRecordCopy]: optional(aWholeNumber),
          [sealCertificate]: optional(aWholeNumber),
        },
        'closed',
      ),
    ),
  },
  'closed',
)

const lineHours = anObject(
  {
    on: aChoice(['business_days', 'weekends_and_holidays', 'daily']),
    opens: aTime,
    closes: aTime,
  },
  'closed',
)

const line = anObject(
  {
    number: aText,
    extensionOf: optional(aText),
    kind: aChoice(['voice', 'fax']),
    owner: aLocalized,
    languages: aList(aChoice(lineLanguages)),
    topics: aList(aChoice(lineTopics)),
    hours: optional(aList(lineHours)),
    closedAtYearEnd: aFlag,
    suspensionAnyTime: aFlag,
    free: aFlag,
    cite: aRuleId,
  },
  'closed',
)

const page = anObject({ id: aCode, title: aLocalized, url: anAddress, cite: aRuleId }, 'closed')

export const contactsShape = anObject(
  { lines: dated(aList(line)), pages: dated(aList(page)) },
  'closed',
)

const aDoubt = anObject(
  {
    id: aPattern(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write a code of small letters, digits and -'),
    rules: aList(aRuleId),
    certainty: aChoice(['medium', 'low', 'unconfirmed']),
    what: aLocalized,
    where: aLocalized,
  },
  'closed',
)

export const editionShape = anObject(
  {
    id: aPattern(/^\d{4}-\d{2}$/, 'write a year and month, YYYY-MM'),
    day: aDay,
    title: aLocalized,
    basis: aChoice(['published', 'compiled', 'fictional']),
    from: optional(aDay),
    doubts: optional(aList(aDoubt)),
  },
  'closed',
)
