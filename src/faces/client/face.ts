// 利用者クライアントソフト, `/portal/client`: the card on the computer's reader (CLIENT-02).
//
// What it can: show, check, notify, revoke, change a PIN. What it cannot, unlock and reset, it
// sends to the place that can (PIN-15). Nobody logs in here: each act asks for its own PIN.

import type { FaceReply, FaceRequest, Face } from '../../shell/ports/web.ts'
import { jsonReply, routing, seeOther } from '../../shell/ports/web.ts'
import { largestFile, showFiles, signFile, verifyFile } from './files.ts'
import { askChange, askRevoke, change, revoke } from './acts.ts'
import { cardWantedPage, clientHomePage } from './home-page.tsx'
import { lookAt } from './look.ts'
import { askSignPin, checkAuth, openSign, showWhere } from './questions.ts'
import { cardHere, remember, remembered, type ClientWorld } from './world.ts'

export function clientFace(world: ClientWorld): Face {
  const bind = routing(world)
  const route: typeof bind = (method, path, handle) => bind(method, `/portal/client${path}`, handle)
  return {
    id: 'client',
    inProduction: 'every-route',
    routes: [
      route('GET', '', home),
      route('GET', '/state', async (each) =>
        jsonReply((await cardHere(each)) ? { go: '/portal/client' } : {}),
      ),
      route('POST', '/notice', switchNotice),
      route('POST', '/check', checkAuth),
      route('GET', '/sign', askSignPin),
      route('POST', '/sign', openSign),
      route('GET', '/pin/:pin', askChange),
      route('POST', '/pin/:pin', change),
      route('GET', '/revoke/:kind', askRevoke),
      route('POST', '/revoke/:kind', revoke),
      route('GET', '/where/:pin', showWhere),
      route('GET', '/files', showFiles),
      { ...route('POST', '/files/sign', signFile), maxBytes: largestFile, files: 1 },
      { ...route('POST', '/files/verify', verifyFile), maxBytes: largestFile, files: 2 },
    ],
  }
}

async function home(world: ClientWorld, request: FaceRequest): Promise<FaceReply> {
  const { locale } = request
  const known = await cardHere(world)
  if (!known) return cardWantedPage(locale)
  const { noticeOff, last } = await remembered(request)
  if (last) await remember(request, { noticeOff })
  const look = await lookAt(world, known)
  return clientHomePage({ locale, look, noticeOff, ...(last ? { last } : {}) })
}

async function switchNotice(_world: ClientWorld, request: FaceRequest): Promise<FaceReply> {
  await remember(request, { noticeOff: request.form.notice === 'off' })
  return seeOther('/portal/client')
}
