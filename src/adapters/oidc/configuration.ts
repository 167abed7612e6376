// What both services have in common: where things are kept, who a person is to a service, and that
// nothing is told of somebody whose card is no longer in force.
//
// A person has another name at each service (pairwise), which stays when the card is renewed. What
// was read from the card at the sign-in is kept with the grant and ends with it.

import { createHmac } from 'node:crypto'
import type { Account, Client, Configuration, KoaContextWithOIDC } from 'oidc-provider'
import { claimsOf, type ClaimsProfile, type SignInItem } from '../../core/sign-in/items.ts'
import type { Login, SignInOffice, SignInServiceName } from '../../shell/ports/sign-in.ts'
import { RecordAdapter } from './record-adapter.ts'
import type { ClientRegister } from './clients.ts'
import { derived, type SigningKey } from './signing-keys.ts'

export type ServiceParts = {
  readonly service: SignInServiceName
  readonly office: SignInOffice
  readonly clients: ClientRegister
  readonly keys: readonly SigningKey[]
  /** Part of the cookies' names: two offices on one machine must not share them. */
  readonly port: number
  readonly profile: ClaimsProfile
  readonly scopes: Readonly<Record<string, readonly SignInItem[]>>
}

/** A claim is supported by being named under `openid` or its scope. */
export function commonConfiguration(parts: ServiceParts): Configuration {
  const { service, office, clients, keys, scopes } = parts
  const sectors = derived(office.secret, `names of ${service}`)
  return {
    adapter: (kind: string) => {
      const records = new RecordAdapter({ store: office.store, service }, kind)
      if (kind !== 'Client') return records
      records.find = (id) => clients.find(id)
      return records
    },
    claims: { openid: ['sub', 'acr', 'auth_time'], ...scopes },
    cookies: {
      keys: [derived(office.secret, `cookies of ${service}`).toString('base64url')],
      names: {
        session: `madoguchi_${parts.port}_${service}_session`,
        interaction: `madoguchi_${parts.port}_${service}_interaction`,
        resume: `madoguchi_${parts.port}_${service}_resume`,
      },
      long: { signed: true, httpOnly: true, sameSite: 'lax' },
      short: { signed: true, httpOnly: true, sameSite: 'lax' },
    },
    findAccount: (ctx, accountId, token) => account(parts, accountId, token ?? grantOf(ctx)),
    interactions: { url: (_ctx, { uid }) => `/sign-in/${uid}` },
    jwks: { keys: [...keys] as never },
    loadExistingGrant: async (ctx) => existingGrant(parts, ctx),
    pairwiseIdentifier: (_ctx, accountId, client) =>
      createHmac('sha256', sectors)
        .update(`${sectorOf(client, clients)}\0${accountId}`)
        .digest('base64url'),
    subjectTypes: ['pairwise'],
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    clientBasedCORS: () => true,
    pkce: { required: () => service === 'compatible' },
  }
}

/** Services of one owner may share a sector; a guest is a sector of its own. */
function sectorOf(client: Client, clients: ClientRegister): string {
  const { sectorIdentifierUri: shared, clientId } = client
  return clients.isRegistered(clientId) && shared !== undefined ? new URL(shared).host : clientId
}

type Token = { readonly grantId?: string | undefined }

function grantOf({ oidc }: KoaContextWithOIDC): Token | undefined {
  const grantId = oidc.entities.Grant?.jti
  return grantId === undefined ? undefined : { grantId }
}

/** Nobody, once the card that signed in is not in force. */
async function account(
  { office, service, profile }: ServiceParts,
  accountId: string,
  token: Token | undefined,
): Promise<Account | undefined> {
  const { grantId } = token ?? {}
  if (grantId === undefined) return { accountId, claims: async () => ({ sub: accountId }) }
  const login = await loginOf({ office, service }, grantId)
  if (!login || login.residentId !== accountId) return undefined
  if (!(await office.stands(login))) return undefined
  return {
    accountId,
    claims: async () => ({ sub: accountId, ...claimsOf(login.items, profile) }),
  }
}

/** A grant of before holds while its card does; afterwards the card is asked for anew. */
async function existingGrant(parts: ServiceParts, ctx: KoaContextWithOIDC) {
  const { oidc } = ctx
  if (!oidc.client) return undefined
  const grantId = oidc.result?.consent?.grantId ?? oidc.session?.grantIdFor(oidc.client.clientId)
  if (grantId === undefined) return undefined
  const login = await loginOf(parts, grantId)
  if (!login || !(await parts.office.stands(login))) return undefined
  return oidc.provider.Grant.find(grantId)
}

type Place = Pick<ServiceParts, 'office' | 'service'>

export async function loginOf(
  { office, service }: Place,
  grantId: string,
): Promise<Login | undefined> {
  return (await office.store.find({ service, kind: 'Login', id: grantId })) as Login | undefined
}

export async function keepLogin(
  { office, service }: Place,
  { grantId, seconds, login }: { grantId: string; seconds: number; login: Login },
): Promise<void> {
  await office.store.write(
    { service, kind: 'Login', id: grantId },
    { content: { ...login }, grantId, expiresAt: Date.now() + seconds * 1000 },
  )
}
