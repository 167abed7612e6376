// 窓口 — the counter: clerks look people up and carry procedures out, drawn from declarations.

import type { Face, FaceReply, FaceRequest } from '../../shell/ports/web.ts'
import { counter } from './addresses.ts'
import {
  caseStep,
  confirmCase,
  discardCase,
  keypadState,
  renewKeypad,
  showCase,
  showCheck,
  takeCase,
  type CaseHandler,
} from './case-routes.tsx'
import { showChecklist } from './checklist.tsx'
import { showHome } from './home.tsx'
import { logOut, showLogin, takeLogin } from './login.tsx'
import { showPerson, unknownResident } from './person-page.tsx'
import { showAct } from './receipt.tsx'
import { forClerk, type Clerk } from './session.ts'
import type { CounterContext } from './context.ts'

export function counterFace(context: CounterContext): Face {
  const step = (each: CaseHandler) => forClerk(caseStep(each))
  return counter.open(context, {
    home: forClerk(showHome),
    askLogIn: showLogin,
    logIn: takeLogin,
    logOut,
    photo: forClerk(showPhoto),
    person: forClerk(showPerson),
    act: forClerk(showAct),
    case: step(showCase),
    takeCase: step(takeCase),
    discard: step(discardCase),
    check: step(showCheck),
    checklist: step(showChecklist),
    keypad: step(keypadState),
    renewKeypad: step(renewKeypad),
    confirm: step(confirmCase),
  })
}

/** The picture of an application, for staff only; never interpreted as anything but a picture. */
async function showPhoto(
  context: CounterContext,
  request: FaceRequest,
  clerk: Clerk,
): Promise<FaceReply> {
  const { office } = context
  const photoKey = request.params.key ?? ''
  const photo = await office.photos.read(photoKey)
  if (!photo) return unknownResident(context, request, clerk)
  return { status: 200, type: photo.type, body: photo.bytes }
}
