// What an order says about the visit: where, who came, with which papers.
//
// A list of what may be said, never a spread: who acted, which PINs the chip verified and
// whether somebody has moved are not for a body to tell.

import { applicants, channels, papers } from '../../core/procedures/terms.ts'
import type { StaffOrder } from '../../shell/neighbours/as-staff.ts'

export type Unreadable = { readonly title: string; readonly detail: string }
type Visit = NonNullable<StaffOrder['visit']>

const parts = ['channel', 'place', 'applicant', 'representative', 'papers', 'supportPurpose']

export function readVisit(value: unknown): Visit | Unreadable {
  if (value === undefined) return {}
  if (!isRecord(value)) return unreadable('"visit" must be an object.')
  if ('withMove' in value) {
    return unreadable('"withMove" is not told: file the move first, it is read from the record.')
  }
  const other = Object.keys(value).find((each) => !parts.includes(each))
  if (other !== undefined) {
    return unreadable(`"visit" has ${parts.map((each) => `"${each}"`).join(', ')} only.`)
  }
  const wrong = wrongPart(value)
  return wrong === undefined ? value : unreadable(wrong)
}

function wrongPart(value: Readonly<Record<string, unknown>>): string | undefined {
  const { channel, place, applicant, representative, supportPurpose } = value
  if (!isOneOf(channels, channel)) return `"channel" is one of ${channels.join(', ')}.`
  if (!isOneOf(applicants, applicant)) {
    return `"applicant" is one of ${applicants.join(', ')}.`
  }
  if (!isText(place) || !isText(supportPurpose)) return '"place" and "supportPurpose" are texts.'
  const brought = value.papers
  const known = Array.isArray(brought) && brought.every((each) => isOneOf(papers, each))
  if (brought !== undefined && !known) return `"papers" is a list of ${papers.join(', ')}.`
  if (representative === undefined || isPerson(representative)) return undefined
  return '"representative" must be {"name": …} may have a "relation"; 100 characters each.'
}

function isOneOf(allowed: readonly string[], value: unknown): boolean {
  return value === undefined || allowed.some((each) => each === value)
}

function isText(value: unknown): boolean {
  return value === undefined || typeof value === 'string'
}

const longestName = 100

function isPerson(value: unknown): boolean {
  if (!isRecord(value)) return false
  const { name, relation, ...others } = value
  if (Object.keys(others).length > 0) return false
  return [name, relation ?? ''].every(
    (each) => typeof each === 'string' && each.length <= longestName,
  )
}

export function unreadable(detail: string): Unreadable {
  return { title: 'The order cannot be read.', detail }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
