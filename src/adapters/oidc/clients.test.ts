import { expect, test } from 'vitest'
import type { SignInStore } from '../../shell/ports/sign-in.ts'
import { clientRegister, type ClientOptions } from './clients.ts'

const client = { client_id: 'mine', redirect_uris: ['https://service.example/callback'] }

function registerWith(more: Partial<ClientOptions>) {
  const said: string[] = []
  const store = { find: async () => undefined, write: async () => undefined }
  const office = {
    store: store as unknown as SignInStore,
    say: (line: string) => void said.push(line),
  }
  const register = clientRegister({
    ...{ service: 'plain', office, registered: [client], open: false, common: {} },
    ...more,
  })
  return { register, said }
}

test('where only registered clients are let in, nobody else is', async () => {
  const { register, said } = registerWith({})
  expect(await register.find('mine')).toMatchObject(client)
  expect(await register.find('other')).toBeUndefined()
  expect(said).toEqual([])
})

test('a guest is served, and the log says so once', async () => {
  const { register, said } = registerWith({ open: true })
  expect(await register.find('guest')).toMatchObject({ token_endpoint_auth_method: 'none' })
  await register.find('guest')
  expect(said).toEqual([
    '  sign-in: client "guest" is registered nowhere and is served all the same',
  ])
})
