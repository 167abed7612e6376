// Opens every face of the office; the only list of them.

import { createPublicKey } from 'node:crypto'
import { join } from 'node:path'
import { bookletPrinter } from '../adapters/booklet/booklet-printer.ts'
import { certificateStatus } from '../adapters/certificate-status/certificate-status.ts'
import { loadContents } from '../adapters/contents/contents-folder.ts'
import { fraudReportFile } from '../adapters/fraud-reports/fraud-report-file.ts'
import { pdfPress } from '../adapters/pdf/pdf-press.ts'
import { openPictures } from '../adapters/pictures/pictures.ts'
import { openSignedFiles } from '../adapters/signed-file/signed-files.ts'
import { apiFace } from '../faces/api/face.ts'
import type { ApiContext } from '../faces/api/context.ts'
import { clientFace } from '../faces/pc-client/face.ts'
import { authoritiesFace } from '../faces/authorities/face.tsx'
import { verifyFace } from '../faces/verify/face.ts'
import { jobsFace } from '../faces/jobs/face.tsx'
import { answersAt } from './own-addresses.ts'
import { clockFace } from '../faces/clock/face.ts'
import { counterFace } from '../faces/counter/face.ts'
import { deskFace } from '../faces/desk/face.ts'
import { enrolFace } from '../faces/enrol/face.tsx'
import { faxFace } from '../faces/fax/face.ts'
import { frontFace } from '../faces/front/face.ts'
import { guideFace } from '../faces/guide/face.ts'
import type { GuideContext } from '../faces/guide/guide-world.ts'
import { officeDoors } from '../faces/hotline/doors.ts'
import { hotlineFace } from '../faces/hotline/face.ts'
import { keypadFace } from '../faces/keypad/face.ts'
import { kioskFace } from '../faces/kiosk/face.ts'
import { createTray } from '../faces/kiosk/context.ts'
import { lettersFace } from '../faces/letters/face.ts'
import { portalFace } from '../faces/portal/face.ts'
import { readerFace } from '../faces/reader/face.ts'
import { signInFace } from '../faces/sign-in/face.ts'
import { currentCard } from '../core/resident-file/resident-file.ts'
import { fileOf } from '../faces/api/context.ts'
import { openKeypads } from '../shell/keypad/keypads.ts'
import { parsePrinted } from '../shell/ledger/kept-checkpoints.ts'
import { proveLedger } from '../shell/ledger/prove.ts'
import { townCode, type Office } from '../shell/office.ts'
import { certificateRegisterOf } from '../shell/register/register-of-office.ts'
import type { Apart } from '../shell/ports/apart.ts'
import type { SignInScreens } from '../shell/ports/sign-in.ts'
import { productionFace, type Face } from '../shell/ports/web.ts'
import { enrolmentsIn } from '../shell/staff/enrolments.ts'
import type { Attachments } from './attachments.ts'
import type { Config } from './config.ts'
import type { OpenedNeighbours } from './open-neighbours.ts'
import { enrolmentFolder } from './staff-command.ts'
import { dueDayIn } from './verify-folder.ts'
import { editionsOf, municipalities, openEditions, openWorld } from './world.ts'

export type FaceParts = {
  readonly office: Office
  readonly neighbours: OpenedNeighbours
  readonly config: Config
  readonly attachments: Attachments
  readonly apart: Apart
  readonly signIn: SignInScreens
}

/** In the order in which the front page lists them. */
export function openFaces(parts: FaceParts): readonly Face[] {
  const { office, neighbours, config } = parts
  const keypads = openKeypads(office.budgets)
  const press = pdfPress({ seal: neighbours.keys.paperSeal })
  const api = apiContext(parts)
  const pictures = openPictures(parts.apart)
  const signedFiles = openSignedFiles(parts.apart)
  const enrolments = enrolmentsIn(enrolmentFolder(config.data), Date.now)
  const demonstration = !config.production
  const cardFaces = [
    portalFace({ office, neighbours }),
    kioskFace({ office, neighbours, press, tray: createTray() }),
    clientFace({ office, neighbours, certificateStatus, signedFiles }),
    signInFace({ office, neighbours, screens: parts.signIn, demonstration }),
  ]
  const counter = counterFace({ office, neighbours, keypads, pictures })
  const readers = [...cardFaces, counter]
  const faces = [
    deskFace({ office, neighbours, readers }),
    ...cardFaces,
    guideFace(guideContext(parts)),
    lettersFace({ office, press }),
    counter,
    hotlineFace({ office, doors: officeDoors(office, certificateRegisterOf(office)) }),
    clockFace({ office, neighbours }),
    faxFace({ office, press, pictures }),
    keypadFace({ office, neighbours, keypads }),
    readerFace({
      reader: neighbours.chipsOn(office.chipStore).reader,
      cardOf: async (person) => {
        const file = await fileOf(api, person)
        return file && currentCard(file)?.id
      },
    }),
    apiFace(api),
    authoritiesFace({ pki: neighbours.authorities, answersAt: answersAt(config) }),
    jobsFace({ office, neighbours }),
    verifyFace({ office, neighbours, certificateStatus, signedFiles }),
    enrolFace({ office, enrolments }),
  ]
  const there = config.production ? faces.map(productionFace) : faces
  const open = there.filter(({ routes }) => routes.length > 0)
  return [frontFace({ office, open: open }), ...there]
}

/** The guide of the loaded edition, with the town's other editions to compare with. */
function guideContext({ office, config }: FaceParts): GuideContext {
  const { world } = office
  const others = editionsOf(world.town.code)
    .filter((id) => id !== world.town.edition.id)
    .map((id) => openWorld(world.town.code, id))
  return {
    ...world,
    contents: loadContents(municipalities, world),
    now: office.clock.now,
    otherEditions: others.map((each) => ({
      ...each,
      contents: loadContents(municipalities, each),
    })),
    booklet: bookletPrinter(),
    mayReport: (address) => office.budgets.take('report by address', address),
    fraudReports: fraudReportFile(join(config.data, 'fraud-reports.jsonl')),
  }
}

function apiContext({ office, neighbours, config, attachments }: FaceParts): ApiContext {
  return {
    office,
    neighbours,
    editions: openEditions(office.world.town.code, config.edition),
    verifyLedger: (printed) =>
      proveLedger(office.database, townCode(office), {
        checkpointKey: createPublicKey(neighbours.keys.checkpointKey),
        checkpoints: config.checkpoints,
        printed: printed === undefined ? undefined : parsePrinted(printed),
        dueDay: dueDayIn(townCode(office)),
      }),
    attach: attachments.attach,
    detach: attachments.detach,
    isAttached: attachments.isAttached,
  }
}
