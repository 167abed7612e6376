// The list of faces, walked whole: what is declared of every route holds for every route.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openApart } from '../adapters/apart/apart.ts'
import { testBrowser } from '../faces/counter/testing/browser.ts'
import { openCounterOffice, type CounterOffice } from '../faces/counter/testing/office.ts'
import type { Apart } from '../shell/ports/apart.ts'
import type { Face } from '../shell/ports/web.ts'
import type { Config } from './config.ts'
import { openFaces } from './faces.ts'

let counter: CounterOffice
let faces: readonly Face[]
let apart: Apart
const data = mkdtempSync(join(tmpdir(), 'faces-test-'))

beforeAll(async () => {
  counter = await openCounterOffice()
  const { office, neighbours } = counter
  const at = { port: 8080, host: '127.0.0.1', publicUrls: [] }
  const config = { data, production: false, ...at } as unknown as Config
  const attachments = {
    attach: () => Promise.reject(new Error('nothing is attached here')),
    detach: () => false,
    isAttached: () => false,
    close: async () => undefined,
  }
  apart = openApart()
  faces = openFaces({ office, neighbours, config, attachments, apart })
})
afterAll(async () => {
  await counter.close()
  await apart.close()
  rmSync(data, { recursive: true, force: true })
})

const routes = () => faces.flatMap((face) => face.routes.map((route) => ({ face, route })))

test('every address is declared once, and every face begins at one of its own', () => {
  const names = routes().map(({ route }) => `${route.method} ${route.path}`)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  for (const { entry, routes: own } of faces) expect(own.map(({ path }) => path)).toContain(entry)
})

test('what is for staff asks who it is, but for logging in and out', () => {
  const open = routes()
    .filter(({ route }) => route.audience === 'staff' || route.audience === 'operators')
    .filter(({ route }) => route.guard === undefined || route.guard.endsWith('IfAny'))
    .map(({ route }) => `${route.method} ${route.path}`)
  expect(open.sort()).toEqual([
    'GET /counter/enrol',
    'GET /counter/login',
    'POST /counter/enrol',
    'POST /counter/login',
    'POST /counter/logout',
    'POST /hotline/login',
    'POST /hotline/logout',
  ])
})

test('a stranger without a card is served by no route that has a guard', async () => {
  const guarded = routes().filter(({ route }) => !(route.guard ?? 'IfAny').endsWith('IfAny'))
  expect(guarded.length).toBeGreaterThan(35)
  for (const { route } of guarded) {
    const stranger = testBrowser(faces)
    const path = route.path.replaceAll(/:\w+/g, 'any')
    const { status } = await (route.method === 'GET' ? stranger.get(path) : stranger.post(path))
    expect([303, 403], `${route.method} ${path}`).toContain(status)
  }
})
