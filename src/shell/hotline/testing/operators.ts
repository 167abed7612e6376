// Operators for tests of faces: enrolled, and the session of one who has logged in.

import { townCode, type Office } from '../../office.ts'
import { enrolStaff } from '../../staff/staff.ts'

export async function logInAs(office: Office, staffId: string): Promise<{ staffId: string }> {
  await enrolStaff(office.database, townCode(office), {
    member: { staffId, displayName: '見本 受付', role: 'operator', place: 'hotline', demo: true },
    password: 'specimen-1234',
  })
  return { staffId }
}
