// Answers to try a procedure with, to find out whether it can be begun at all.
//
// Each choice is tried in turn; a day is today, one lately and one far ahead, a text anything.
// Whatever still says no does not depend on the form.

import { addDays, type Day } from '../kernel/day.ts'
import type { AnyProcedure, Field } from './define.ts'

type Input = Readonly<Record<string, string>>

/** Enough for every procedure with one long list and a few short ones. */
const mostInputs = 64
const latelyDays = 30
const aheadDays = 400

export function possibleInputs({ fields }: AnyProcedure, today: Day): readonly Input[] {
  let inputs: readonly Input[] = [{}]
  for (const [name, field] of Object.entries(fields)) {
    const answers = answersTo(field, today)
    inputs = inputs.flatMap((input) => answers.map((answer) => ({ ...input, [name]: answer })))
  }
  return inputs.slice(0, mostInputs)
}

function answersTo(field: Field, today: Day): readonly string[] {
  switch (field.kind) {
    case 'choice':
      return field.options
    case 'yes_no':
      return ['yes']
    case 'day':
      return [today, addDays(today, -latelyDays), addDays(today, aheadDays)]
    case 'text':
    case 'photo':
      return ['0']
  }
}
