// Reads everything of the chosen town before anything is opened, and says all that is wrong.
//
// A start founds authorities and seeds a ward: half a minute in which a mistake in the town's
// folder would stay unseen, and after which it would leave an office that does not open.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadContents } from '../adapters/contents/contents-folder.ts'
import { listTowns } from '../adapters/town/town-folder.ts'
import { OperatorFault } from '../shell/ports/operator-fault.ts'
import { readPersonas, type Persona } from '../shell/seed/personas.ts'
import { Misuse, type Config } from './config.ts'
import { editionsOf, municipalities, openWorld } from './world.ts'

/** Throws with every reason why this town cannot be opened. */
export function checkTown(config: Pick<Config, 'town' | 'edition'>): void {
  const towns = listTowns(municipalities)
  if (!towns.includes(config.town)) {
    throw new Misuse(
      `there is no town "${config.town}" in municipalities/: there are ${towns.join(', ')} ` +
        '(docs/adding-a-municipality.md)',
    )
  }
  const editions = new Set([...editionsOf(config.town), config.edition])
  const wrong = [
    ...[...editions].flatMap((edition) => faultOf(() => openEdition(config.town, edition))),
    ...faultOf(() => personasOf(config.town)),
  ]
  // What all editions share is wrong in each of them and said once.
  if (wrong.length === 0) return
  throw new OperatorFault({
    place: `municipalities/${config.town}`,
    happened: `this town cannot be opened.\n${[...new Set(wrong)].join('\n')}\n`,
    next: 'Nothing was opened or changed; mend it and start again: docs/adding-a-municipality.md',
  })
}

function openEdition(town: string, edition: string | undefined): void {
  loadContents(municipalities, openWorld(town, edition))
}

/** The synthetic people of a town; none where it describes none. */
export function personasOf(town: string): readonly Persona[] {
  const path = join(municipalities, town, 'personas.json')
  return existsSync(path) ? readPersonas(readJson(path)) : []
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new Error(`${path} is no JSON`, { cause })
  }
}

function faultOf(read: () => unknown): readonly string[] {
  try {
    read()
    return []
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}
