// The logins of a demo ward: a clerk at every window and an operator of the hotline. They are
// printed at the first start, refused in production mode, and real for nobody.

import type { Town } from '../../core/rules/town.ts'
import { type Office } from '../office.ts'
import { type StaffMember } from './staff.ts'

export type DemoLogin = { readonly member: StaffMember; readonly password: string }

const password = 'specimen-1234'

/** One clerk for each location, named after it, a second one at the first, and an operator. */
export function demoStaff(town: Town): readonly DemoLogin[] {
  const clerks = town.locations.map(({ id, name }) => clerk(`clerk_${id}`, id, name.ja))
  const first = town.locations[0]
  const second = first ? [clerk('clerk_second', first.id, `${first.name.ja}・2人目`)] : []
  const operator: StaffMember = {
    staffId: 'operator',
    displayName: '見本 受付（電話）',
    role: 'operator',
    place: 'hotline',
    demo: true,
  }
  const secondOperator = { ...operator, staffId: 'operator_second' }
  return [...clerks, ...second, operator, secondOperator].map((each) =>
    'member' in each ? each : { member: each, password },
  )
}

export async function enrolDemoStaff(office: Office): Promise<void> {
  for (const login of demoStaff(office.world.town)) {
    await office.staff.enrol(login)
  }
}

function clerk(staffId: string, place: string, where: string): DemoLogin {
  const displayName = `見本 職員（${where}）`
  return { member: { staffId, displayName, role: 'clerk', place, demo: true }, password }
}
