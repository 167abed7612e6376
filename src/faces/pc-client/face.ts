// 利用者クライアントソフト, `/portal/client`: the card on the computer's reader (CLIENT-02).
//
// What it can: show, check, notify, revoke, change a PIN. What it cannot, unlock and reset, it
// sends to the place that can (PIN-15). Nobody logs in here: each act asks for its own PIN.

import { cardholderOn, type Cardholder } from '../../shell/doors/authenticate.ts'
import { jsonReply, seeOther, type Face, type FaceRequest } from '../../shell/ports/web.ts'
import type { Handler } from '../shared/define-face.tsx'
import { askChange, askRevoke, change, revoke } from './acts.ts'
import { client } from './addresses.ts'
import { showFiles, signFile, verifyFile } from './files.ts'
import { refused } from './frame.tsx'
import { cardWantedPage, clientHomePage } from './home-page.tsx'
import { lookAt } from './look.ts'
import { askSignPin, checkAuth, openSign, showWhere } from './questions.ts'
import { remember, remembered, type ClientContext } from './context.ts'

const go = client.routes.home.href()

export function clientFace(context: ClientContext): Face {
  const cardHere = () => cardholderOn(context.office, 'client')
  return client.open(
    context,
    {
      home,
      state: async () => jsonReply((await cardHere()) ? { go } : {}),
      watch: async (_world, { session }) => {
        const { cardId } = await session.peek()
        return jsonReply((await cardHere())?.card.id === cardId ? {} : { go })
      },
      notice: switchNotice,
      check: checkAuth,
      askSign: askSignPin,
      sign: openSign,
      askChange,
      change,
      askRevoke,
      revoke,
      where: showWhere,
      files: showFiles,
      signFile,
      verifyFile,
    },
    refused,
  )
}

const home: Handler<ClientContext, Cardholder | undefined> = async (
  context,
  request,
  cardholder,
) => {
  const { locale } = request
  if (!cardholder) return cardWantedPage(locale)
  const { noticeOff, last } = await remembered(request)
  if (last) await remember(request, { noticeOff })
  const look = await lookAt(context, cardholder)
  return clientHomePage(locale, { look, noticeOff, last })
}

async function switchNotice(_world: ClientContext, request: FaceRequest) {
  await remember(request, { noticeOff: request.form.notice === 'off' })
  return seeOther(go)
}
