// The whole ward of personas, each followed to the next step that the counter recommends: from
// every window, at hours of a week with a maintenance Sunday, no advice leads into a refusal.

import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nextStep, refusalWhatever, type NextStep } from '../src/core/advice/next-step.ts'
import { addDays, day, dayOf, momentAt, type Moment } from '../src/core/kernel/day.ts'
import { currentCard } from '../src/core/resident-file/resident-file.ts'
import { procedureById } from '../src/core/procedures/index.ts'
import { preview } from '../src/shell/perform.ts'
import { askTriesLeft } from '../src/shell/neighbours/carry-out.ts'
import { openJourney, type Journey } from './testing/office.ts'

type Personas = { readonly personas: readonly { readonly persona: string }[] }
const folder = new URL('../municipalities/arakawa/personas.json', import.meta.url)
const { personas } = JSON.parse(readFileSync(folder, 'utf8')) as Personas
const everybody = personas.map(({ persona }) => persona)

let journey: Journey
beforeAll(async () => {
  journey = await openJourney('2024-09-17T10:00', everybody)
}, 300_000)
afterAll(() => journey.end())

const week = Array.from({ length: 7 }, (_, index) => addDays(day('2024-09-17'), index))
const moments = week.flatMap((on) =>
  ['08:29', '10:00', '17:15', '19:00'].map((time) => momentAt(on, time)),
)

async function seenOf(persona: string) {
  const { office, neighbours } = journey
  const seen = await preview(office, {
    procedure: 'pin_reset',
    residentId: `r-${persona}`,
    actor: { kind: 'staff', id: 'clerk' },
    channel: 'window',
    place: 'card_window',
    applicant: 'holder',
    papers: [],
  })
  if (!seen) throw new Error(`${persona} is not registered`)
  const card = currentCard(seen.caseFile.file)
  const tries: Record<string, number> = {}
  for (const pin of card && card.state !== 'returned' ? card.pinsSet : []) {
    tries[pin] = await askTriesLeft(office, neighbours, { cardId: card!.id, pin })
  }
  return { seen, tries }
}

/** What is wrong with the step from here, followed as it says; undefined when nothing is. */
function wrongWith(step: NextStep, from: Awaited<ReturnType<typeof seenOf>>['seen']) {
  const { place = from.given.place, opens = from.given.now } = step.elsewhere
  const given = { ...from.given, ...(place ? { place } : {}), now: opens, today: dayOf(opens) }
  const procedure = procedureById(step.procedureId)
  return procedure && refusalWhatever(procedure, { ...from, given })?.code
}

test.each(everybody)('%s is advised nothing that is refused', async (persona) => {
  const { seen, tries } = await seenOf(persona)
  const places = seen.given.town.locations.map(({ id }) => id)
  const at = (place: string, now: Moment) => ({ ...seen.given, place, now, today: dayOf(now) })
  const wrong = places.flatMap((place) =>
    moments.flatMap((now) => {
      const here = { ...seen, given: at(place, now) }
      const step = nextStep(here, tries)
      const code = step && wrongWith(step, here)
      return code ? [`${place} ${now} ${step.procedureId}: ${code}`] : []
    }),
  )
  expect(wrong).toEqual([])
})

test.each([
  // persona   the next step, at the card window on a Tuesday morning
  ['hanako', undefined],
  ['taro', undefined], // declined the signature certificate (GEN-16)
  ['mukou', undefined], // gave the other one up (GEN-16)
  ['li', 'stay_validity_change'],
  ['maria', 'stay_validity_change'],
  ['nguyen', 'stay_validity_change'],
  ['kigengire', 'apply_reissue'],
  ['tsukiko', 'release_suspension'],
  ['yuki', 'pin_reset'],
  ['kaigai', undefined],
])('the next step of %s is %s', async (persona, procedure) => {
  const { seen, tries } = await seenOf(persona)
  expect(nextStep(seen, tries)?.procedureId).toBe(procedure)
})
