// Opens every face of the office; the only list of them.

import { apiFace } from '../faces/api/face.ts'
import type { ApiWorld } from '../faces/api/world.ts'
import { verifyLedger } from '../shell/ledger/verify.ts'
import { townCode, type Office } from '../shell/office.ts'
import { createPublicKey } from 'node:crypto'
import type { Face, FaceReply, Locale } from '../shell/ports/web.ts'
import type { Config } from './config.ts'
import type { OpenedWorks } from './open-works.ts'

export type FaceParts = {
  readonly office: Office
  readonly works: OpenedWorks
  readonly config: Config
}

export function openFaces(parts: FaceParts): readonly Face[] {
  return [apiFace(apiWorld(parts))]
}

export function errorPage(status: number, _locale: Locale): FaceReply {
  return { status, type: 'text/html', body: String(status) }
}

function apiWorld({ office, works, config }: FaceParts): ApiWorld {
  return {
    office,
    works,
    production: config.production,
    verifyLedger: () =>
      verifyLedger(office.database, townCode(office), createPublicKey(works.keys.checkpointKey)),
    attach: () => Promise.reject(new Error('no transport')),
    detach: () => false,
  }
}
