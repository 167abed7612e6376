// Opens every face of the office; the only list of them.

import { createPublicKey } from 'node:crypto'
import { certificateStatus } from '../adapters/certificate-status/certificate-status.ts'
import { pdfPress } from '../adapters/pdf/pdf-press.ts'
import { apiFace } from '../faces/api/face.ts'
import type { ApiWorld } from '../faces/api/world.ts'
import { clientFace } from '../faces/client/face.ts'
import { clockFace } from '../faces/clock/face.ts'
import { counterFace } from '../faces/counter/face.ts'
import { deskFace } from '../faces/desk/face.ts'
import { faxFace } from '../faces/fax/face.ts'
import { frontFace } from '../faces/front/face.ts'
import { officeDoors } from '../faces/hotline/doors.ts'
import { hotlineFace } from '../faces/hotline/face.ts'
import { keypadFace } from '../faces/keypad/face.ts'
import { kioskFace } from '../faces/kiosk/face.ts'
import { createTray } from '../faces/kiosk/world.ts'
import { portalFace } from '../faces/portal/face.ts'
import { readerFace } from '../faces/reader/face.ts'
import { currentCard } from '../core/resident-file/resident-file.ts'
import { fileOf } from '../faces/api/world.ts'
import { chipStoreOn } from '../shell/chips/chip-store.ts'
import { openKeypads } from '../shell/keypad/keypads.ts'
import { verifyLedger } from '../shell/ledger/verify.ts'
import { townCode, type Office } from '../shell/office.ts'
import { certificateRegisterOf } from '../shell/register/certificate-register.ts'
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

const openDoors = [
  'desk',
  'portal',
  'kiosk',
  'counter',
  'hotline',
  'clock',
  'pki',
  'openapi',
] as const

export function openFaces(parts: FaceParts): readonly Face[] {
  const { office, works, config } = parts
  const keypads = openKeypads()
  const press = pdfPress({ seal: works.keys.paperSeal })
  const api = apiWorld(parts)
  return [
    frontFace({ office, open: [...openDoors] }),
    apiFace(api),
    readerFace({
      reader: works.chipsOn(chipStoreOn(office.database, townCode(office))).reader,
      production: config.production,
      cardOf: async (person) => {
        const file = await fileOf(api, person)
        return file && currentCard(file)?.id
      },
    }),
    faxFace({ office, press }),
    counterFace({ office, works, keypads }),
    keypadFace({ office, works, keypads }),
    clockFace({ office, works }),
    hotlineFace({ office, doors: officeDoors(office, certificateRegisterOf(office)) }),
    deskFace({ office, works }),
    portalFace({ office, works }),
    clientFace({ office, works, certificateStatus }),
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
