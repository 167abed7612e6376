// The register of all procedures: one line each, and the only barrel of the code.

import type { AnyProcedure } from './define.ts'
import { releaseSuspension } from './release-suspension.ts'

export const procedures: readonly AnyProcedure[] = [releaseSuspension]

const byId = new Map(procedures.map((procedure) => [procedure.id, procedure]))

export function procedureById(id: string): AnyProcedure | undefined {
  return byId.get(id)
}
