// Opens every face of the office; the only list of them.

import { createPublicKey } from 'node:crypto'
import { pdfPress } from '../adapters/pdf/pdf-press.ts'
import { apiFace } from '../faces/api/face.ts'
import type { ApiWorld } from '../faces/api/world.ts'
import { counterFace } from '../faces/counter/face.ts'
import { deskFace } from '../faces/desk/face.ts'
import { frontFace } from '../faces/front/face.ts'
import { kioskFace } from '../faces/kiosk/face.ts'
import { createTray } from '../faces/kiosk/world.ts'
import { portalFace } from '../faces/portal/face.ts'
import { openKeypads } from '../shell/keypad/keypads.ts'
import { verifyLedger } from '../shell/ledger/verify.ts'
import { townCode, type Office } from '../shell/office.ts'
import type { Face } from '../shell/ports/web.ts'
import type { Attachments } from './attachments.ts'
import type { Config } from './config.ts'
import type { OpenedWorks } from './open-works.ts'

export type FaceParts = {
  readonly office: Office
  readonly works: OpenedWorks
  readonly config: Config
  readonly attachments: Attachments
}

export function openFaces(parts: FaceParts): readonly Face[] {
  const { office, works } = parts
  const keypads = openKeypads()
  const press = pdfPress({ seal: works.keys.paperSeal })
  return [
    frontFace({ office, open: ['desk', 'portal', 'kiosk', 'counter', 'pki', 'openapi'] }),
    apiFace(apiWorld(parts)),
    counterFace({ office, works, keypads }),
    deskFace({ office, works }),
    portalFace({ office, works }),
    kioskFace({ office, works, press, tray: createTray() }),
  ]
}

function apiWorld({ office, works, config, attachments }: FaceParts): ApiWorld {
  return {
    office,
    works,
    production: config.production,
    verifyLedger: () =>
      verifyLedger(office.database, townCode(office), createPublicKey(works.keys.checkpointKey)),
    attach: attachments.attach,
    detach: attachments.detach,
  }
}
