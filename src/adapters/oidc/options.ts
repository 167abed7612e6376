// What the sign-in services are opened with.

import type { SignInOffice } from '../../shell/ports/sign-in.ts'
import type { AuthApp } from './auth-app-file.ts'
import type { RegisteredClient } from './clients-file.ts'
import type { SignInPages } from './pages.ts'

export type SignInOptions = {
  readonly office: SignInOffice
  /** Where people and services reach the office: `http://127.0.0.1:8080`. */
  readonly origin: string
  readonly port: number
  /** Any client may ask, registered or not. */
  readonly open: boolean
  readonly registered: readonly RegisteredClient[]
  readonly pages: SignInPages
  readonly authApp: AuthApp
}
