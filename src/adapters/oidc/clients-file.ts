// Reads clients.json: the services that may ask for a sign-in, each as OpenID Connect Dynamic
// Client Registration writes one down. Which of our two a client is for may be said with it.

import { readFileSync } from 'node:fs'
import type { ClientMetadata } from 'oidc-provider'
import { z } from 'zod'
import { OperatorFault } from '../../shell/ports/operator-fault.ts'
import { signInServices, type SignInServiceName } from '../../shell/ports/sign-in.ts'

export type RegisteredClient = ClientMetadata & {
  /** Absent: for both. */
  readonly service?: SignInServiceName
}

const file = z.array(
  z.looseObject({
    client_id: z.string().min(1),
    redirect_uris: z.array(z.url()).min(1),
    service: z.enum(signInServices).optional(),
  }),
)

export function readClientsFile(path: string): readonly RegisteredClient[] {
  const fault = (happened: string) =>
    new OperatorFault({
      place: path,
      happened,
      next: 'Write a list of clients, each with client_id and redirect_uris.',
    })
  let read: unknown
  try {
    read = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw fault(error instanceof Error ? error.message : String(error))
  }
  const parsed = file.safeParse(read)
  if (!parsed.success) throw fault(z.prettifyError(parsed.error))
  const ids = parsed.data.map(({ client_id: id, service }) => `${id} ${service ?? ''}`)
  const twice = ids.find((id, index) => ids.indexOf(id) !== index)
  if (twice !== undefined) throw fault(`the client ${twice.trim()} stands there twice.`)
  return parsed.data as unknown as readonly RegisteredClient[]
}
