// POST /api/do: a procedure carried out as staff would, papers included.

import { isProcedureId } from '../../core/procedures/index.ts'
import type { Performed } from '../../shell/perform.ts'
import { jsonReply, problem, type FaceReply, type FaceRequest } from '../../shell/ports/web.ts'
import { doAsStaff, type StaffOrder } from '../../shell/works/as-staff.ts'
import { fileOf, refusedInProduction, unknownPerson, type ApiWorld } from './world.ts'

export async function carryOutByScript(world: ApiWorld, { json }: FaceRequest): Promise<FaceReply> {
  const refused = refusedInProduction(world)
  if (refused) return refused
  const order = readOrder(json)
  if ('detail' in order) return problem(400, { code: 'order-not-readable', ...order })
  const file = await fileOf(world, order.person)
  if (!file) return unknownPerson(order.person)
  const { person: _person, procedure, ...rest } = order
  if (!isProcedureId(procedure)) return unknownProcedure()
  const residentId = file.resident.id
  const performed = await doAsStaff(world.office, world.works, { ...rest, procedure, residentId })
  return replyFor(performed)
}

/** An act's outcome as a reply: done 200, refused 409 with rule and next step. */
export function replyFor(performed: Performed): FaceReply {
  switch (performed.result) {
    case 'done': {
      const { actId, seq, facts, repeated } = performed
      return jsonReply({ result: 'done', actId, seq, facts, repeated })
    }
    case 'refused': {
      const { code, cite, next, detail } = performed.refusal
      return problem(409, {
        code,
        title: 'The rules do not allow this now.',
        cites: [cite],
        ...(next === undefined ? {} : { next }),
        ...(detail === undefined ? {} : { values: detail }),
      })
    }
    case 'stale':
      return problem(409, { code: 'changed-meanwhile', title: 'Somebody else acted first.' })
    case 'unknown_resident':
      return problem(404, { code: 'unknown-resident', title: 'Nobody has this id.' })
  }
}

function unknownProcedure(): FaceReply {
  return problem(404, {
    code: 'unknown-procedure',
    title: 'There is no procedure with this code.',
    detail: 'GET /api/procedures lists them.',
  })
}

/** The order as it was written: whether there is such a person and procedure comes after. */
type ReadOrder = Omit<StaffOrder, 'residentId' | 'procedure'> & {
  readonly person: string
  readonly procedure: string
}

function readOrder(json: unknown): ReadOrder | { readonly title: string; readonly detail: string } {
  if (!isRecord(json)) return unreadable('The body must be a JSON object.')
  const { procedure, person, input, visit, idempotencyKey, cardId } = json
  if (typeof procedure !== 'string') return unreadable('"procedure" must be a procedure code.')
  if (typeof person !== 'string') return unreadable('"person" must be a persona or resident id.')
  if (input !== undefined && !isRecord(input)) return unreadable('"input" must be an object.')
  if (cardId !== undefined && typeof cardId !== 'string') {
    return unreadable('"cardId" must be the id of a card.')
  }
  if (visit !== undefined && !isRecord(visit)) return unreadable('"visit" must be an object.')
  return {
    procedure,
    person,
    ...(input === undefined ? {} : { input }),
    ...(cardId === undefined ? {} : { cardId }),
    ...(visit === undefined ? {} : { visit }),
    ...(typeof idempotencyKey === 'string' ? { idempotencyKey } : {}),
  }
}

function unreadable(detail: string) {
  return { title: 'The order cannot be read.', detail }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
