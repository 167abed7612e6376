// The national telephone and FAX lines of 4(4), with their hours (CONTACT-01…10).
//
// Two owners are named for the general line; the Digital Agency wins (rulebook 32, 5).

import type { LineHours, PhoneLine } from '../phone-line.ts'
import type { RuleId } from '../rule-id.ts'
import { stated } from './entry.ts'

const digitalAgency = { ja: 'デジタル庁', en: 'Digital Agency' }
const foreignLanguages = ['en', 'zh', 'ko', 'es', 'pt'] as const

const generalHours: readonly LineHours[] = [
  { on: 'business_days', opens: '09:30', closes: '20:00' },
  { on: 'weekends_and_holidays', opens: '09:30', closes: '17:30' },
]
const cardCentreHours: readonly LineHours[] = [{ on: 'daily', opens: '08:30', closes: '20:00' }]

const general = (cite: RuleId) =>
  ({
    kind: 'voice',
    owner: digitalAgency,
    hours: generalHours,
    closedAtYearEnd: true,
    free: true,
    cite,
  }) as const

const cardCentre = {
  kind: 'voice',
  owner: digitalAgency,
  hours: cardCentreHours,
  closedAtYearEnd: true,
  suspensionAnyTime: true,
  free: false,
  cite: 'CONTACT-04',
} as const

const nationalLines: readonly PhoneLine[] = [
  {
    ...general('CONTACT-01'),
    number: '0120-95-0178',
    languages: ['ja'],
    topics: ['card', 'system', 'portal', 'suspension', 'fraud'],
    suspensionAnyTime: true,
  },
  {
    ...general('CONTACT-02'),
    number: '0120-0178-26',
    languages: foreignLanguages,
    topics: ['system', 'portal'],
    suspensionAnyTime: false,
  },
  {
    ...general('CONTACT-02'),
    number: '0120-0178-27',
    languages: foreignLanguages,
    topics: ['card', 'suspension'],
    suspensionAnyTime: true,
  },
  {
    ...general('CONTACT-03'),
    kind: 'fax',
    number: '0120-601-785',
    languages: ['ja'],
    topics: ['card', 'system', 'suspension'],
    suspensionAnyTime: true,
  },
  { ...cardCentre, number: '0570-783-578', languages: ['ja'], topics: ['card', 'suspension'] },
  {
    ...cardCentre,
    number: '0570-064-738',
    languages: foreignLanguages,
    topics: ['card', 'suspension'],
  },
  {
    ...cardCentre,
    number: '050-3818-1250',
    languages: ['ja', ...foreignLanguages],
    topics: ['card', 'suspension'],
    insteadOf: '0570-783-578',
  },
  {
    number: '188',
    kind: 'voice',
    owner: { ja: '消費者ホットライン', en: 'Consumer Hotline' },
    languages: ['ja'],
    topics: ['fraud'],
    hours: null,
    closedAtYearEnd: false,
    suspensionAnyTime: false,
    free: false,
    cite: 'CONTACT-08',
  },
  {
    number: '#9110',
    kind: 'voice',
    owner: { ja: '警察相談専用電話', en: 'Police consultation line' },
    languages: ['ja'],
    topics: ['fraud'],
    hours: [{ on: 'business_days', opens: '08:30', closes: '17:15' }],
    closedAtYearEnd: false,
    suspensionAnyTime: false,
    free: false,
    cite: 'CONTACT-09',
  },
  {
    number: '03-6457-9585',
    kind: 'voice',
    owner: {
      ja: '個人情報保護委員会 マイナンバー苦情あっせん相談窓口',
      en: 'Personal Information Protection Commission, My Number complaint desk',
    },
    languages: ['ja'],
    topics: ['personal_information'],
    hours: [{ on: 'business_days', opens: '09:30', closes: '17:30' }],
    closedAtYearEnd: true,
    suspensionAnyTime: false,
    free: false,
    cite: 'CONTACT-10',
  },
]

export const contact = {
  lines: stated(['CONTACT-01', 'CONTACT-02', 'CONTACT-04'], nationalLines),
  suspensionFax: stated('FAX-01', '0120-601-785'),
}
