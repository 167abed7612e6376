// Sample people and cards for the gallery: synthetic, with long names and full fields.

import { day, moment, type Day } from '../../src/core/kernel/day.ts'
import type { DeskCard } from '../../src/faces/desk/chosen-card.tsx'
import type { DeskReader } from '../../src/faces/desk/reader-slots.tsx'
import type { ListedCertificate } from '../../src/faces/portal/certificates-page.tsx'
import type { CardView } from '../../src/faces/shared/card-view.ts'

export const today: Day = day('2024-06-03')

export const hanako: CardView = {
  id: 'card-hanako',
  kind: 'standard',
  status: 'valid',
  name: '見本　花子',
  address: '見本県見本市見本町一丁目2番3号　見本ハイツ405号室',
  birthDate: day('1980-02-17'),
  sex: 'female',
  holderKind: 'japanese',
  expiryDate: day('2028-06-15'),
  certificateExpiryDate: day('2026-02-17'),
  additions: ['令6.4.1 住所変更 見本町二丁目1番1号', '令6.5.20 氏名変更 見本花子（旧氏 試験）'],
  additionCapacity: 4,
  securityCode: '0000',
  issuer: '見本市長',
}

export const longName: CardView = {
  ...hanako,
  id: 'card-long',
  name: 'MAXIMILIANA ALEXANDRA VON SPECIMENBERG-TESTMANN',
  address:
    '見本県見本市大字見本字見本千二百三十四番地五百六十七　グランドメゾン見本スペシメンタワー3901号室',
  holderKind: 'fixed_stay',
  sex: 'unspecified',
  additions: ['1', '2', '3', '4'].map(
    (line) => `令6.${line}.1 在留期間の変更により有効期間を2025年${line}月1日まで延長`,
  ),
}

export const cards: readonly CardView[] = [
  hanako,
  { ...hanako, id: 'card-2', name: '見本　太郎', status: 'suspended', sex: 'male', additions: [] },
  { ...hanako, id: 'card-3', name: '𠮷野　髙子', status: 'expired' },
  longName,
  { ...hanako, id: 'card-5', name: '試験　一郎', kind: 'face_authentication' },
  { ...hanako, id: 'card-6', name: '試験　二郎', status: 'abolished' },
]

export const readers: readonly DeskReader[] = [
  {
    reader: 'portal',
    card: { id: 'card-hanako', name: '見本　花子' },
    title: 'portal',
    href: '/portal',
  },
  { reader: 'kiosk', title: 'kiosk', href: '/kiosk' },
  { reader: 'counter', title: 'counter', href: '/counter' },
  { reader: 'client', title: 'client', href: '/portal/client' },
]

export const deskCard: DeskCard = {
  card: hanako,
  pins: [
    { pin: 'sign', triesLeft: 5, of: 5 },
    { pin: 'auth', triesLeft: 2, of: 3 },
    { pin: 'resident_register', triesLeft: 0, of: 3 },
    { pin: 'card_info', of: 3 },
  ],
  certificates: [
    { kind: 'auth', status: 'valid', expiryDate: day('2026-02-17') },
    { kind: 'sign', status: 'lapsed', expiryDate: day('2026-02-17') },
  ],
  lastDeed: 'pin_refused',
}

const latest = {
  kind: 'auth',
  serialHex: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
  generation: 2,
  issuedAt: moment('2024-05-30T16:45'),
  lastValid: moment('2028-06-15T23:59'),
  today: { word: 'valid' },
} as const
const since = moment('2024-05-30T09:10')

/** One in each state, and both kinds. */
export const issued: readonly ListedCertificate[] = [
  latest,
  { ...latest, kind: 'sign', today: { word: 'suspended', since } },
  { ...latest, generation: 1, today: { word: 'lapsed', since, reason: 'cessationOfOperation' } },
  { ...latest, generation: 1, kind: 'sign', today: { word: 'expired' } },
]
