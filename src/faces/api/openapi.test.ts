import { expect, test } from 'vitest'
import { apiFace } from './face.ts'
import { describedRoutes } from './openapi.ts'
import type { ApiContext } from './context.ts'

test('the description names every route of the API, and no other', () => {
  const context = {} as ApiContext
  const routes = apiFace(context).routes.map(({ method, path }) => `${method} ${path}`)
  expect([...describedRoutes()].sort()).toEqual(routes.sort())
})
