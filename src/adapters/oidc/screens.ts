// The person's side of both services: what is asked in a sign-in on its way, and its end.
//
// Only the browser that began a sign-in can go on with it: the provider's signed cookie is asked
// before anything else, so an address sent to somebody else opens nothing.

import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import type { Interaction, Provider } from 'oidc-provider'
import type { SignInItem } from '../../core/sign-in/items.ts'
import type {
  Login,
  SignInOffice,
  SignInRequest,
  SignInScreens,
  SignInServiceName,
  SignInVisit,
} from '../../shell/ports/sign-in.ts'
import { keepLogin } from './configuration.ts'
import { claimNames, itemsAsked } from './scopes.ts'

export type OpenedService = {
  readonly service: SignInServiceName
  readonly provider: Provider
  readonly scopes: Readonly<Record<string, readonly SignInItem[]>>
  /** How long what was read from the card is kept for. */
  readonly loginSeconds: number
  readonly acrOf: (asked: unknown) => string
}

type Found = { readonly opened: OpenedService; readonly interaction: Interaction }

export function signInScreens(
  services: readonly OpenedService[],
  office: SignInOffice,
): SignInScreens {
  const find = async (visit: SignInVisit): Promise<Found> => {
    const found = await findIn(services, visit)
    if (found) return found
    throw new Error('the sign-in is over')
  }
  return {
    requestOf: async (visit) => {
      const found = await findIn(services, visit)
      return found && requestOf(found)
    },
    accept: async (visit, login) => {
      const found = await find(visit)
      await accept(found, office, login)
      return ownPath(found)
    },
    refuse: async (visit, { error, description }) => {
      const found = await find(visit)
      const { interaction, opened } = found
      interaction.result = { error, error_description: description }
      await interaction.persist()
      await office.note({
        ...{ service: opened.service, clientId: String(interaction.params.client_id) },
        ...{ act: 'refused', items: [], reason: description },
      })
      return ownPath(found)
    },
  }
}

/** The browser stays at the name under which it asks. */
function ownPath({ interaction }: Found): string {
  return new URL(interaction.returnTo).pathname
}

async function findIn(
  services: readonly OpenedService[],
  { id, cookies }: SignInVisit,
): Promise<Found | undefined> {
  const request = new IncomingMessage(new Socket())
  request.headers = { ...(cookies !== undefined && { cookie: cookies }) }
  for (const opened of services) {
    const interaction = await opened.provider
      .interactionDetails(request, new ServerResponse(request))
      .catch(notThere)
    // One that was refused is over, whatever the browser still shows.
    if (interaction?.uid === id && !interaction.result?.error) return { opened, interaction }
  }
  return undefined
}

/** No cookie, or none of a sign-in that is on its way; anything else is a fault. */
function notThere(error: Error): undefined {
  if (error.name !== 'SessionNotFound') throw error
}

async function requestOf({ opened, interaction }: Found): Promise<SignInRequest> {
  const { params } = interaction
  const clientId = String(params.client_id)
  const client = await opened.provider.Client.find(clientId)
  const { clientName, policyUri, tosUri } = client ?? {}
  return {
    service: opened.service,
    clientId,
    returnsTo: String(params.redirect_uri),
    items: itemsAsked(opened.scopes, params),
    ...(clientName !== undefined && { clientName }),
    ...(policyUri !== undefined && { policyUrl: policyUri }),
    ...(tosUri !== undefined && { termsUrl: tosUri }),
    ...(typeof params.login_hint === 'string' && { loginHint: params.login_hint }),
  }
}

async function accept(
  { opened, interaction }: Found,
  office: SignInOffice,
  login: Login,
): Promise<void> {
  const { provider, service, scopes, loginSeconds } = opened
  const { params } = interaction
  const clientId = String(params.client_id)
  const grant = new provider.Grant({ accountId: login.residentId, clientId })
  grant.addOIDCScope(String(params.scope))
  const claims = claimNames(params.claims)
  if (claims.length > 0) grant.addOIDCClaims([...claims])
  const grantId = await grant.save()
  await keepLogin({ office, service }, { grantId, seconds: loginSeconds, login })
  interaction.result = {
    login: {
      accountId: login.residentId,
      acr: opened.acrOf(params.acr_values),
      amr: ['pin', 'sc'],
    },
    consent: { grantId },
  }
  await interaction.persist()
  await office.note({
    ...{ residentId: login.residentId, cardId: login.cardId, service, clientId },
    ...{ act: 'consented', items: itemsAsked(scopes, params) },
  })
}
