// POST /api/do: a procedure carried out as staff would, papers included.

import { isProcedureId } from '../../core/procedures/index.ts'
import type { Performed } from '../../shell/act-request.ts'
import { jsonReply, problem, type FaceReply, type FaceRequest } from '../../shell/ports/web.ts'
import { doAsStaff, type StaffOrder } from '../../shell/neighbours/as-staff.ts'
import { readVisit, unreadable, isRecord, type Unreadable } from './visit.ts'
import { fileOf, unknownPerson, type ApiContext } from './context.ts'

export async function carryOutByScript(
  context: ApiContext,
  { json, headers }: FaceRequest,
): Promise<FaceReply> {
  const order = readOrder(json, headers['idempotency-key'])
  if ('detail' in order) return problem(400, { code: 'order-not-readable', ...order })
  const file = await fileOf(context, order.person)
  if (!file) return unknownPerson(order.person)
  const { person: _person, procedure, ...rest } = order
  if (!isProcedureId(procedure)) return unknownProcedure()
  const residentId = file.resident.id
  const performed = await doAsStaff(context.office, context.neighbours, {
    ...rest,
    procedure,
    residentId,
  })
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
    case 'key_reused':
      return problem(422, {
        code: 'idempotency-key-reused',
        title: 'This key stands for another person, procedure or input; nothing was done.',
        detail: 'Send the first request again unchanged, or this one under a new key.',
      })
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

function readOrder(json: unknown, header: string | undefined): ReadOrder | Unreadable {
  if (!isRecord(json)) return unreadable('The body must be a JSON object.')
  const { procedure, person, input, visit, cardId } = json
  if (typeof procedure !== 'string') return unreadable('"procedure" must be a procedure code.')
  if (typeof person !== 'string') return unreadable('"person" must be a persona or resident id.')
  if (input !== undefined && !isRecord(input)) return unreadable('"input" must be an object.')
  if (cardId !== undefined && typeof cardId !== 'string') {
    return unreadable('"cardId" must be the id of a card.')
  }
  const seen = readVisit(visit)
  if ('title' in seen) return seen
  const key = readKey(json.idempotencyKey, header)
  if ('detail' in key) return key
  return {
    procedure,
    person,
    ...(input === undefined ? {} : { input }),
    ...(cardId === undefined ? {} : { cardId }),
    ...(visit === undefined ? {} : { visit: seen }),
    ...key,
  }
}

const longestKey = 255

/** The key in the header `Idempotency-Key` (in quotes or without) or in the body. */
function readKey(
  inBody: unknown,
  inHeader: string | undefined,
): { readonly idempotencyKey?: string } | Unreadable {
  const header = /^"(.*)"$/.exec(inHeader ?? '')?.[1] ?? inHeader
  const key = inBody ?? header
  if (key === undefined) return {}
  if (typeof key !== 'string' || key === '' || key.length > longestKey) {
    return unreadable(`The idempotency key must be a text of 1 to ${longestKey} characters.`)
  }
  if (header !== undefined && header !== key) {
    return unreadable('The header Idempotency-Key and "idempotencyKey" differ; send one of them.')
  }
  return { idempotencyKey: key }
}
