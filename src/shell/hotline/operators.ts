// 一時停止受付の職員 — who is logged in on the hotline. Its pages and the FAX queue share one login.

import { townCode, type Office } from '../office.ts'
import { seeOther, type FaceReply, type FaceRequest } from '../ports/web.ts'
import { staffById, type StaffMember } from '../staff/staff.ts'

/** The operator of this browser, if one has logged in. */
export async function operatorOf(
  office: Office,
  request: FaceRequest,
): Promise<StaffMember | undefined> {
  const { staffId } = await request.session.get()
  if (typeof staffId !== 'string') return undefined
  const member = await staffById(office.database, townCode(office), staffId)
  return member?.role === 'operator' ? member : undefined
}

export type OperatorHandle = (request: FaceRequest, operator: StaffMember) => Promise<FaceReply>

/** A page for operators; anyone else is led to the hotline's first page, which has the login. */
export function forOperator(
  office: Office,
  handle: OperatorHandle,
): (request: FaceRequest) => Promise<FaceReply> {
  return async (request) => {
    const operator = await operatorOf(office, request)
    return operator ? handle(request, operator) : seeOther('/hotline')
  }
}
