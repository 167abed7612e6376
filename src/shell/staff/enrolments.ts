// Codes by which staff enter themselves: made by whoever may write the data folder, used once
// by the person, who then chooses the password alone.
//
// They lie as files and not in the database, so that one can be made while the office runs and
// holds the database. A file holds the code's hash only; what is read from the folder opens
// nothing.

import { createHash, randomInt } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StaffMember } from './staff.ts'

export type Enrolments = {
  /** A code for this person, good until it is used, at most for `hoursGood`. */
  readonly invite: (member: StaffMember) => string
  /** Does the work with whom the code names; undefined when it names nobody (any more). */
  readonly use: (
    code: string,
    work: (member: StaffMember) => Promise<void>,
  ) => Promise<StaffMember | undefined>
}

type EnrolmentRow = { readonly member: StaffMember; readonly until: number }

export const hoursGood = 48
/** Without the signs that are taken for one another: 60 bits in twelve. */
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const groups = 3
const groupLength = 4

export function enrolmentsIn(folder: string, nowMs: () => number): Enrolments {
  const fileOf = (code: string) => join(folder, `${hashOf(code)}.json`)
  return {
    invite: (member) => {
      const code = newCode()
      const row: EnrolmentRow = { member, until: nowMs() + hoursGood * 3_600_000 }
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      writeFileSync(fileOf(code), JSON.stringify(row), { mode: 0o600, flag: 'wx' })
      return code
    },
    use: async (code, work) => {
      const file = fileOf(code)
      const taken = `${file}.taken`
      // Of two at the same moment one finds the file gone.
      if (!moved(file, taken)) return undefined
      const { member, until } = JSON.parse(readFileSync(taken, 'utf8')) as EnrolmentRow
      const good = until > nowMs()
      if (good) {
        try {
          await work(member)
        } catch (error) {
          moved(taken, file)
          throw error
        }
      }
      rmSync(taken, { force: true })
      return good ? member : undefined
    },
  }
}

function newCode(): string {
  const group = () =>
    Array.from({ length: groupLength }, () => signs[randomInt(signs.length)]).join('')
  return Array.from({ length: groups }, group).join('-')
}

/** Typed in any case, with or without the lines between. */
function hashOf(code: string): string {
  const read = code
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
  return createHash('sha256').update(read).digest('hex')
}

function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}
