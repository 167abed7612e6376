// What a placeholder in the contents stands for: fees, days, numbers and names of this town,
// this edition. No figure is written in a text, so a changed fee changes everywhere.
//
// The value keeps its kind; whoever shows it writes it as the reader's locale does.

import type { Day } from '../kernel/day.ts'
import { linesOf } from '../phone-line/line-hours.ts'
import type { PhoneLine } from '../rules/phone-line.ts'
import type { Rules } from '../rules/rules.ts'
import type { Town } from '../rules/town.ts'
import type { ContentPage } from './contents.ts'

export type GuideValue =
  | { readonly kind: 'number'; readonly value: number }
  /** `10` as in "the 10th birthday". */
  | { readonly kind: 'ordinal'; readonly value: number }
  | { readonly kind: 'yen'; readonly amount: number }
  | { readonly kind: 'time'; readonly time: string }
  /** Month and day of both ends, `12-29` to `01-03`. */
  | { readonly kind: 'yearly_span'; readonly from: string; readonly to: string }
  | { readonly kind: 'millimetres'; readonly value: number }
  | { readonly kind: 'phone'; readonly number: string }
  /** Dialled by a FAX machine only: never a link for a telephone. */
  | { readonly kind: 'fax'; readonly number: string }
  /** A large round sum as law prints it: 300万円. */
  | { readonly kind: 'fine'; readonly amount: number }
  /** A month alone: the guide names no day. */
  | { readonly kind: 'month'; readonly day: Day }
  | { readonly kind: 'page'; readonly url: string }
  /** Ids of places and offices whose names are to be written. */
  | { readonly kind: 'names'; readonly ids: readonly string[] }

export type ValueSource = {
  readonly rules: Rules
  readonly town: Town
  readonly pages: Readonly<Record<string, ContentPage>>
}

/** The value of `{key}`, or undefined when this town or edition has none. */
export function guideValue(key: string, source: ValueSource): GuideValue | undefined {
  const [group = '', name = ''] = key.split('.')
  switch (group) {
    case 'phone':
    case 'fax':
      return phoneValue(group, name, source)
    case 'url':
      return pageValue(name, source)
    case 'place':
    case 'places':
    case 'town':
    case 'office':
      return nameValue(group, name, source.town)
    default:
      return figureOf(group, name, source)
  }
}

function figureOf(group: string, name: string, source: ValueSource): GuideValue | undefined {
  const figures = figuresOf(source)[group]
  return figures && Object.hasOwn(figures, name) ? figures[name] : undefined
}

type Figures = Readonly<Record<string, Readonly<Record<string, GuideValue | undefined>>>>

function figuresOf({ rules, town }: ValueSource): Figures {
  const { moves, stay, validity, pins, reissue, usable, falseApplication } = rules
  return {
    fee: { ...feesOf(town), ...expressFees(rules) },
    days: {
      move_in: number(moves.notifyWithinDays),
      planned_move_out: number(moves.afterPlannedMoveOutDays),
      continued_use: number(moves.continuedUseWithinDays),
      stay_notify: number(stay.notifyWithinDays),
      insurance_minimum: number(rules.insurance.refusedAtDaysLeft),
      portal_login: number(usable.portalLoginDelayDays),
      abroad_apply: number(rules.abroad.applyDaysBeforeDeparture),
      abroad_free: number(rules.abroad.freeReissueWithinDays),
      express: number(rules.express.issue?.askWithinDays ?? null),
    },
    business_days: {
      stay: number(stay.changeableAfterBusinessDays),
      usable: number(usable.generalDelayBusinessDays),
    },
    months: {
      renewal: number(rules.renewal.opensMonthsBefore),
      insurance_after: number(rules.insuranceUse.monthsAfterExpiry),
      stay_extension: number(stay.extensionMonths),
      reissue_from: number(reissue.preparationMonths.from),
      reissue_to: number(reissue.preparationMonths.to),
    },
    years: { renewal: number(validity.renewalYears) },
    birthdays: {
      adult: ordinal(validity.adultBirthdays),
      minor: ordinal(validity.minorBirthdays),
      certificate: ordinal(validity.certificateBirthdays),
    },
    age: { adult: number(validity.adultAge), sign: number(validity.signMinimumAge) },
    ...figuresOfPins(pins),
    photo: {
      high: { kind: 'millimetres', value: reissue.photoMillimetres.high },
      wide: { kind: 'millimetres', value: reissue.photoMillimetres.wide },
    },
    prison: { years: number(falseApplication.prisonYearsAtMost) },
    fine: { yen: { kind: 'fine', amount: falseApplication.fineYenAtMost } },
    time: {
      kiosk_opens: { kind: 'time', time: rules.kiosk.opens },
      kiosk_closes: { kind: 'time', time: rules.kiosk.closes },
    },
    month: { home_visit_care: month(rules.faceAuthCard.usableFrom.home_visit_care) },
    span: { year_end: { kind: 'yearly_span', ...rules.yearEnd } },
  }
}

function figuresOfPins({ sign, auth }: Rules['pins']): Figures {
  return {
    length: {
      sign_min: number(sign.minLength),
      sign_max: number(sign.maxLength),
      digits: number(auth.minLength),
    },
    tries: { sign: number(sign.tries), auth: number(auth.tries) },
  }
}

function expressFees({
  express: { issue },
}: Rules): Readonly<Record<string, GuideValue | undefined>> {
  if (issue === null) return {}
  return {
    express_with_certificate: yen(issue.withCertificateYen),
    express_card_only: yen(issue.cardOnlyYen),
  }
}

function feesOf(town: Town): Readonly<Record<string, GuideValue | undefined>> {
  const { fees } = town
  return {
    card_with_certificate: yen(fees.reissueWithCertificateYen),
    card_only: yen(fees.reissueCardOnlyYen),
    certificate_issue: yen(fees.certificateIssueYen),
    kiosk_document: yen(fees.kioskYen.resident_record_copy),
  }
}

function number(value: number | null): GuideValue | undefined {
  return value === null ? undefined : { kind: 'number', value }
}

function ordinal(value: number): GuideValue {
  return { kind: 'ordinal', value }
}

function yen(amount: number | undefined): GuideValue | undefined {
  return amount === undefined ? undefined : { kind: 'yen', amount }
}

function month(date: Day | undefined): GuideValue | undefined {
  return date === undefined ? undefined : { kind: 'month', day: date }
}

type LineTest = (line: PhoneLine) => boolean
const cited =
  (cite: PhoneLine['cite'], test: LineTest = () => true): LineTest =>
  (line) =>
    line.cite === cite && test(line)
const inJapanese: LineTest = ({ languages }) => languages.includes('ja')

/** How the texts name the lines of 4(4): by what they are, never by their digits. */
const lineTests = {
  general: cited('CONTACT-01'),
  foreign_system: cited('CONTACT-02', (line) => !line.suspensionAnyTime),
  foreign_card: cited('CONTACT-02', (line) => line.suspensionAnyTime),
  hearing: cited('CONTACT-03'),
  card_centre: cited('CONTACT-04', (line) => inJapanese(line) && line.insteadOf === undefined),
  card_centre_foreign: cited('CONTACT-04', (line) => !inJapanese(line)),
  card_centre_other: cited('CONTACT-04', (line) => line.insteadOf !== undefined),
  town: cited('CONTACT-05'),
  town_hall: cited('CONTACT-06', (line) => line.topics.includes('convenience_store')),
  ext_records: cited('CONTACT-06', (line) => line.topics.includes('online_move_out')),
  ext_card: cited('CONTACT-06', (line) => line.topics.includes('card')),
  consumer: cited('CONTACT-08'),
  police: cited('CONTACT-09'),
  commission: cited('CONTACT-10'),
} as const satisfies Readonly<Record<string, LineTest>>
export type LineKey = keyof typeof lineTests
const lineKeys = Object.keys(lineTests) as readonly LineKey[]

/** The line a text calls `general`, `foreign_card`, `police` … */
export function lineCalled(name: string, world: Pick<ValueSource, 'rules' | 'town'>) {
  const key = lineKeys.find((each) => each === name)
  return key && linesOf(world).find(lineTests[key])
}

/** How the texts call a line, to find its name and what is to be noted of it. */
export function keyOfLine(line: PhoneLine): LineKey | undefined {
  return lineKeys.find((key) => lineTests[key](line))
}

function phoneValue(
  kind: 'phone' | 'fax',
  name: string,
  source: ValueSource,
): GuideValue | undefined {
  const line = lineCalled(name, source)
  return line && { kind, number: line.number.replace(/^ext\. /, '') }
}

function pageValue(name: string, { town, pages }: ValueSource): GuideValue | undefined {
  const own = town.pages.find(({ id }) => id === name)
  const url = own?.url ?? (Object.hasOwn(pages, name) ? pages[name]?.url : undefined)
  return url === undefined ? undefined : { kind: 'page', url }
}

function nameValue(group: string, name: string, town: Town): GuideValue | undefined {
  if (group === 'town' || group === 'office') return { kind: 'names', ids: [group] }
  if (group === 'places') {
    const offices = town.locations.filter(({ kind }) => kind === 'ward_office')
    return { kind: 'names', ids: offices.map(({ id }) => id) }
  }
  const id = name === 'record_counter' ? 'resident_records' : name
  const known = [...town.locations, ...town.otherCounters].some((place) => place.id === id)
  return known ? { kind: 'names', ids: [id] } : undefined
}
