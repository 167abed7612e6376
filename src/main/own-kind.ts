// An office is for demonstration or for production, from its first start on; a folder of one
// kind is not opened as the other.
//
// In a synthetic ward everybody's PINs and the staff's passwords are known; among real people
// synthetic ones would get cards. The mark stands in the database, beside what it is about.

import { type Office } from '../shell/office.ts'
import { Misuse, type Config } from './config.ts'

export async function expectOwnKind(office: Office, config: Config): Promise<void> {
  const { synthetic, production } = await kindOf(office)
  const where = config.databaseUrl === undefined ? config.data : 'The database of DATABASE_URL'
  if (config.production && synthetic) {
    throw new Misuse(
      `${where} holds a synthetic ward, whose PINs and passwords everybody knows. ` +
        'Start --production with a folder of its own: --data DIR.',
    )
  }
  if (!config.production && production) {
    throw new Misuse(
      `${where} is a production office. Start it with --production, ` +
        'or the demonstration with another folder: --data DIR.',
    )
  }
  if (!config.production || production) return
  await office.marks.set('production')
}

/** A seeding that was cut off left staff or people behind, too. */
async function kindOf(office: Office): Promise<{ synthetic: boolean; production: boolean }> {
  const [seeded, people, production] = [
    await office.marks.has('seeded'),
    await office.marks.syntheticPeople(),
    await office.marks.has('production'),
  ]
  return { synthetic: seeded || people, production }
}
