// Puts the sign-in services together: where they are reached, who may ask, how their pages look.

import { hkdfSync } from 'node:crypto'
import { authAppOf, readAuthAppFile } from '../adapters/oidc/auth-app-file.ts'
import { readClientsFile } from '../adapters/oidc/clients-file.ts'
import type { Reader, SignInPages } from '../adapters/oidc/pages.ts'
import { openSignIn, type SignIn } from '../adapters/oidc/sign-in.ts'
import { chooseLocale } from '../adapters/web/locale.ts'
import { askLogoutPage, loggedOutPage, serviceErrorPage } from '../faces/sign-in/service-pages.tsx'
import type { Office } from '../shell/office.ts'
import type { SignInOffice } from '../shell/ports/sign-in.ts'
import type { Locale } from '../shell/ports/web.ts'
import { loginStands } from '../shell/sign-in/stands.ts'
import type { Config } from './config.ts'
import type { OpenedNeighbours } from './open-neighbours.ts'
import { officeUrlOf } from './own-addresses.ts'

const authAppFile = new URL('../../compat/auth-app.json', import.meta.url)

type Parts = {
  readonly office: Office
  readonly neighbours: OpenedNeighbours
  readonly config: Config
}

export function signInOf(
  { office, neighbours, config }: Parts,
  say: (line: string) => void,
): Promise<SignIn> {
  const { clients, port, production } = config
  return openSignIn({
    office: officeFor(office, neighbours, say),
    origin: officeUrlOf(config),
    port,
    open: clients === undefined && !production,
    registered: clients === undefined ? [] : readClientsFile(clients),
    pages,
    authApp: authAppOf(readAuthAppFile(authAppFile)),
  })
}

function officeFor(
  office: Office,
  { keys }: OpenedNeighbours,
  say: (line: string) => void,
): SignInOffice {
  return {
    store: office.signInStore,
    note: (act) =>
      office.signIns.note({
        ...act,
        virtualAt: office.clock.now(),
        recordedAt: office.clock.realInstant(),
      }),
    stands: (login) => loginStands(office, login),
    secret: new Uint8Array(hkdfSync('sha256', keys.numberSeal, new Uint8Array(), 'sign-in', 32)),
    say,
  }
}

const pages: SignInPages = {
  error: (reader, error) => serviceErrorPage(localeOf(reader), error),
  askLogout: (reader, form) => askLogoutPage(localeOf(reader), form),
  loggedOut: (reader) => loggedOutPage(localeOf(reader)),
}

function localeOf({ cookie = '', acceptLanguage }: Reader): Locale {
  const [, chosen] = /(?:^|; *)lang=([\w-]+)/.exec(cookie) ?? []
  return chooseLocale({ header: null, cookie: chosen, acceptLanguage })
}
