// Reads compat/auth-app.json: everything about the national service's interface that is not known
// for certain, each value with its mark. The program takes the values from there and nowhere else.

import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { OperatorFault } from '../../shell/ports/operator-fault.ts'

const field = <V extends z.ZodType>(value: V) =>
  z.strictObject({
    value,
    mark: z.enum(['seen', 'second-hand', 'inferred', 'choice']),
    why: z.string().min(1),
  })

const path = field(z.string().regex(/^(\/[\w.-]+)+$/))
const pattern = field(z.string().refine((text) => text.startsWith('^') && text.endsWith('$')))
const words = field(z.array(z.string().min(1)))
const seconds = field(z.int().positive())
const yes = field(z.boolean())

const fields = z.strictObject({
  'path.realm': path,
  'path.authorization': path,
  'path.token': path,
  'path.userinfo': path,
  'path.jwks': path,
  'path.end_session': path,
  'path.discovery': path,
  'request.required': words,
  'request.client_id': pattern,
  'request.redirect_uri': pattern,
  'request.state': pattern,
  'request.nonce': pattern,
  'request.code_challenge': pattern,
  'request.code_challenge_method': pattern,
  'request.response_type': pattern,
  'request.unsupported': words,
  scopes: words,
  'acr.levels': words,
  'acr.revocation': words,
  'acr.default': field(z.string()),
  'callback.session_state': yes,
  'id_token.alg': field(z.enum(['ES256'])),
  'id_token.at_hash': yes,
  'id_token.aud': field(z.enum(['string'])),
  'access_token.format': field(z.enum(['opaque'])),
  client_authentication: field(z.array(z.enum(['private_key_jwt']))),
  'client_assertion.alg': field(z.array(z.enum(['ES256', 'RS256', 'PS256']))),
  subject: field(z.enum(['pairwise'])),
  'claims.profile': field(z.enum(['card_native', 'oidc_standard'])),
  'lifetime.authorization_code': seconds,
  'lifetime.access_token': seconds,
  'lifetime.id_token': seconds,
  'lifetime.refresh_token': seconds,
  refresh: yes,
  token_errors: field(z.record(z.string(), z.tuple([z.int(), z.string(), z.string()]))),
  client_error_status: field(z.int()),
})

const file = z.strictObject({
  about: z.string(),
  checkedOn: z.iso.date(),
  fields,
})

type AuthAppFile = z.infer<typeof file>
type Fields = AuthAppFile['fields']

/** The values alone. */
export type AuthApp = { readonly [Name in keyof Fields]: Fields[Name]['value'] }

export function readAuthAppFile(path: string | URL): AuthAppFile {
  const parsed = file.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (parsed.success) return parsed.data
  throw new OperatorFault({
    place: String(path),
    happened: z.prettifyError(parsed.error),
    next: 'Correct the file; docs/auth-app.md says what each field means.',
  })
}

export function authAppOf({ fields: read }: AuthAppFile): AuthApp {
  return Object.fromEntries(
    Object.entries(read).map(([name, { value }]) => [name, value]),
  ) as unknown as AuthApp
}
