// `madoguchi staff add`: a code with which a member of staff enters at `/counter/enrol` and
// chooses a password. It needs the data folder, not the office: whoever may write there may
// let people in.

import { join, resolve } from 'node:path'
import { CliMisuse, readArgs, type CliCommand } from '../faces/cli/command.ts'
import { enrolmentsIn, hoursGood } from '../shell/staff/enrolments.ts'
import type { StaffMember, StaffRole } from '../shell/staff/staff.ts'
import { defaultTown } from './config.ts'
import { openWorld } from './world.ts'

export const enrolmentFolder = (data: string) => join(data, 'enrolments')

export const staffCommand: CliCommand = {
  summary: 'makes a code with which a member of staff enters and sets a password',
  help: `madoguchi staff add ID --name NAME --place LOCATION [--role clerk] [--data ./data]
madoguchi staff add ID --name NAME --role operator [--data ./data]

  Prints a code for one person; it works once, within ${hoursGood} hours, at /counter/enrol of the
  office that has this data folder. The office may be running. The same ID again replaces the
  password, once the code is used.`,
  run: async (args, terminal) => {
    const { values, positionals } = readArgs(args, {
      name: { type: 'string' },
      place: { type: 'string' },
      role: { type: 'string', default: 'clerk' },
      data: { type: 'string', default: './data' },
      town: { type: 'string', default: defaultTown() },
      json: { type: 'boolean', default: false },
    })
    const [verb, staffId] = positionals
    if (verb !== 'add' || staffId === undefined) {
      throw new CliMisuse('Say whom: madoguchi staff add ID --name NAME --place LOCATION')
    }
    const member = memberOf({ ...values, staffId })
    const code = enrolmentsIn(enrolmentFolder(resolve(values.data)), Date.now).invite(member)
    if (values.json) terminal.out(JSON.stringify({ staffId, code, hours: hoursGood }))
    else {
      terminal.out(`Code for ${member.displayName} (${staffId}): ${code}`)
      terminal.out(`  Used once, within ${hoursGood} hours, at /counter/enrol.`)
    }
    return Promise.resolve(0)
  },
}

type RecordedRequest = {
  readonly staffId: string
  readonly name?: string | undefined
  readonly place?: string | undefined
  readonly role: string
  readonly town: string
}

const idShape = /^[\w.-]{1,40}$/

function memberOf({ staffId, name, place, role, town }: RecordedRequest): StaffMember {
  if (!idShape.test(staffId)) {
    throw new CliMisuse(`An ID has letters, figures, "_", "." and "-" only, unlike "${staffId}".`)
  }
  if (name === undefined || name.trim() === '') throw new CliMisuse('Say who it is: --name NAME')
  const staffRole = roleOf(role)
  const at = staffRole === 'operator' ? 'hotline' : locationIn(town, place)
  return { staffId, displayName: name.trim(), role: staffRole, place: at, demo: false }
}

function roleOf(role: string): StaffRole {
  if (role === 'clerk' || role === 'operator') return role
  throw new CliMisuse(`--role is clerk (counter) or operator (hotline), not ${role}`)
}

function locationIn(town: string, place: string | undefined): string {
  const ids = openWorld(town).town.locations.map(({ id }) => id)
  if (place !== undefined && ids.includes(place)) return place
  throw new CliMisuse(`Say where a clerk works: --place, one of ${ids.join(', ')}`)
}
