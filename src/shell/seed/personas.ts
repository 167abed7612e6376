// The synthetic people of a demo ward, as the town's folder describes them.
//
// Ages and days are relative to the first day of the ward, so that "expires in two months"
// stays true whenever it is started. All of them are invented; none has a real number.

import { z } from 'zod'
import { isProcedureId } from '../../core/procedures/index.ts'
import type { ProcedureId } from '../../core/procedures/procedure-id.ts'

const step = z.strictObject({
  daysAgo: z.number().int().min(0),
  do: z.string().transform((text, context): ProcedureId | 'wrong_pin' => {
    if (text === 'wrong_pin' || isProcedureId(text)) return text
    context.addIssue(`there is no procedure "${text}"`)
    return z.NEVER
  }),
  input: z.record(z.string(), z.union([z.string(), z.boolean(), z.number()])).optional(),
  visit: z.record(z.string(), z.unknown()).optional(),
  pin: z.enum(['sign', 'auth', 'resident_register', 'card_info']).optional(),
  times: z.number().int().min(1).max(16).optional(),
})

const persona = z.strictObject({
  persona: z.string().regex(/^[a-z][a-z0-9_]*$/),
  household: z.string(),
  relation: z.string(),
  name: z.string(),
  kana: z.string(),
  alias: z.string().optional(),
  sex: z.enum(['male', 'female', 'unspecified']),
  age: z.number().int().min(0).max(120).optional(),
  plusDays: z.number().int().min(0).max(365).optional(),
  birthDate: z.string().optional(),
  holderKind: z.enum([
    'japanese',
    'permanent_resident',
    'special_permanent_resident',
    'highly_skilled_2',
    'fixed_stay',
  ]),
  stayEndsIn: z.number().int().optional(),
  adultWard: z.boolean().optional(),
  address: z.string(),
  /** The resident record before anything happened: when they came, from where, 本籍と筆頭者. */
  register: z
    .strictObject({
      sinceDaysAgo: z.number().int().min(0),
      from: z.string(),
      domicile: z.string(),
      familyHead: z.string(),
    })
    .partial()
    .optional(),
  shows: z.array(z.string()).min(1),
  story: z.string(),
  history: z.array(step),
})

const file = z.strictObject({ personas: z.array(persona) })

export type Persona = z.infer<typeof persona>
export type PersonaStep = z.infer<typeof step>

/** Reads the content of a personas file; the error names the person and the field. */
export function readPersonas(json: unknown): readonly Persona[] {
  const read = file.safeParse(json)
  if (read.success) return read.data.personas
  const [issue] = read.error.issues
  const where = issue?.path.join('.') ?? ''
  throw new Error(`The personas file cannot be used: ${where}: ${issue?.message ?? ''}`)
}
