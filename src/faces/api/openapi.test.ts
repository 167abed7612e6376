import { expect, test } from 'vitest'
import { apiFace } from './face.ts'
import { describedRoutes } from './openapi.ts'
import type { ApiWorld } from './world.ts'

test('the description names every route of the API, and no other', () => {
  const world = {} as ApiWorld
  const routes = apiFace(world).routes.map(({ method, path }) => `${method} ${path}`)
  expect([...describedRoutes()].sort()).toEqual(routes.sort())
})
