// National values about days: the end of the year, the maintenance Sunday, the eras of the form.

import { day, type Day } from '../../kernel/day.ts'
import type { Timeline } from '../timeline.ts'
import { stated } from './entry.ts'

/** 年末年始 (GLB-05, AMB-29): month and day, both included. */
export const yearEnd = {
  from: stated(['GLB-05', 'AMB-29', 'CONTACT-07'], '12-29'),
  to: stated(['GLB-05', 'AMB-29', 'CONTACT-07'], '01-03'),
}

/** Maintenance of the national system: the nth Sunday when it follows the nth Saturday. */
export const maintenance = {
  sundayOfMonth: stated('WIN-07', 4),
  followsSaturdayOfMonth: stated('WIN-07', 3),
}

export type EraCode = 'taisho' | 'showa' | 'heisei' | 'reiwa'
/** First and last day of an era; the last of the present one is not known. */
export type Era = { readonly from: Day; readonly to: Day | null }

export const eras: Readonly<Record<EraCode, Timeline<Era>>> = {
  taisho: stated<Era>('FAX-06', { from: day('1912-07-30'), to: day('1926-12-25') }),
  showa: stated<Era>('FAX-06', { from: day('1926-12-25'), to: day('1989-01-07') }),
  heisei: stated<Era>('FAX-06', { from: day('1989-01-08'), to: day('2019-04-30') }),
  reiwa: stated<Era>('FAX-06', { from: day('2019-05-01'), to: null }),
}
