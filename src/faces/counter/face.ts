// 窓口 — the counter: clerks look people up and carry procedures out, drawn from declarations.

import { photoLimits } from '../../core/photo/application-photo.ts'
import { townCode } from '../../shell/office.ts'
import { readPhoto } from '../../shell/photos/photos.ts'
import type { Face, FaceReply, FaceRequest, Route } from '../../shell/ports/web.ts'
import {
  caseStep,
  confirmCase,
  discardCase,
  keypadState,
  renewKeypad,
  showCase,
  showCheck,
  takeCase,
} from './case-routes.tsx'
import { showChecklist } from './checklist.tsx'
import { changePlace, showHome } from './home.tsx'
import { logOut, showLogin, takeLogin } from './login.tsx'
import { showPerson, unknownResident } from './person-page.tsx'
import { showAct } from './receipt.tsx'
import { forClerk, type Clerk } from './session.ts'
import type { CounterWorld } from './world.ts'

type StaffPage = (world: CounterWorld, request: FaceRequest, clerk: Clerk) => Promise<FaceReply>

export function counterFace(world: CounterWorld): Face {
  const staff = (page: StaffPage) => ({
    handle: forClerk(world, (request, clerk) => page(world, request, clerk)),
  })
  const person = '/counter/residents/:id'
  return {
    id: 'counter',
    inProduction: 'every-route',
    routes: [
      { method: 'GET', path: '/counter/login', handle: showLogin(world) },
      { method: 'POST', path: '/counter/login', handle: takeLogin(world) },
      { method: 'POST', path: '/counter/logout', handle: logOut },
      { method: 'GET', path: '/counter', ...staff(showHome) },
      { method: 'POST', path: '/counter/place', ...staff(changePlace) },
      { method: 'GET', path: '/counter/photos/:key', ...staff(showPhoto) },
      { method: 'GET', path: person, ...staff(showPerson) },
      { method: 'GET', path: `${person}/acts/:act`, ...staff(showAct) },
      ...caseRoutes(world, `${person}/do/:procedure`),
    ],
  }
}

function caseRoutes(world: CounterWorld, path: string): readonly Route[] {
  const step = (handler: Parameters<typeof caseStep>[1]) => ({
    handle: forClerk(world, caseStep(world, handler)),
  })
  return [
    { method: 'GET', path, ...step(showCase) },
    { method: 'POST', path, maxBytes: photoLimits.maxBytes, files: 1, ...step(takeCase) },
    { method: 'POST', path: `${path}/discard`, ...step(discardCase) },
    { method: 'GET', path: `${path}/check`, ...step(showCheck) },
    { method: 'GET', path: `${path}/checklist`, ...step(showChecklist) },
    { method: 'GET', path: `${path}/keypad`, ...step(keypadState) },
    { method: 'POST', path: `${path}/keypad`, ...step(renewKeypad) },
    { method: 'POST', path: `${path}/confirm`, ...step(confirmCase) },
  ]
}

/** The picture of an application, for staff only; never interpreted as anything but a picture. */
async function showPhoto(
  world: CounterWorld,
  request: FaceRequest,
  clerk: Clerk,
): Promise<FaceReply> {
  const { office } = world
  const photoKey = request.params.key ?? ''
  const photo = await readPhoto(office.database, { town: townCode(office), photoKey })
  if (!photo) return unknownResident(world, request, clerk)
  return { status: 200, type: photo.type, body: photo.bytes }
}
