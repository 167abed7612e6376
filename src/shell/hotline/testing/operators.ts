// Operators for tests of faces: enrolled, and the session of one who has logged in.

import { type Office } from '../../office.ts'

export async function logInAs(office: Office, staffId: string): Promise<{ staffId: string }> {
  await office.staff.enrol({
    member: { staffId, displayName: '見本 受付', role: 'operator', place: 'hotline', demo: true },
    password: 'specimen-1234',
  })
  return { staffId }
}
