// The sign-in services as the office sees them: what a service asked of a person, and how the
// person's screens answer it. The protocol (OpenID Connect) is the adapter's.
//
// There are two services of one office: the plain one, as any OpenID Connect library expects it,
// and the compatible one with the addresses of the national service. Tokens carry the real time,
// because whoever checks them has no other; cards and certificates are judged by the office's day.

import type { ItemValues, SignInItem } from '../../core/sign-in/items.ts'
import type { LoginError } from '../../core/sign-in/login-error.ts'

export const signInServices = ['plain', 'compatible'] as const
export type SignInServiceName = (typeof signInServices)[number]

/** One sign-in on its way, by the id in its address and the cookies of its browser. */
export type SignInVisit = {
  readonly id: string
  readonly cookies: string | undefined
}

/** What a service asks. */
export type SignInRequest = {
  readonly service: SignInServiceName
  readonly clientId: string
  /** What it calls itself; absent for one that is registered nowhere. */
  readonly clientName?: string
  /** Where the browser goes back to. */
  readonly returnsTo: string
  readonly policyUrl?: string
  readonly termsUrl?: string
  readonly items: readonly SignInItem[]
  readonly loginHint?: string
}

/** Who signed in with which card, and what of it the service may be told. */
export type Login = {
  readonly residentId: string
  readonly cardId: string
  /** Of the certificate that answered. */
  readonly serial: string
  readonly items: ItemValues
}

/** The person's side of a sign-in; each answer gives the address at which the browser goes on. */
export type SignInScreens = {
  /** Undefined when there is no such sign-in in this browser, or it took too long. */
  readonly requestOf: (visit: SignInVisit) => Promise<SignInRequest | undefined>
  readonly accept: (visit: SignInVisit, login: Login) => Promise<string>
  readonly refuse: (visit: SignInVisit, error: LoginError) => Promise<string>
}

export type SignInRecord = {
  readonly content: Readonly<Record<string, unknown>>
  /** Which grant it came of: it ends with it. */
  readonly grantId?: string | undefined
  readonly uid?: string | undefined
  /** Real time, milliseconds; absent: it is kept. */
  readonly expiresAt?: number | undefined
}

export type SignInKey = {
  readonly service: SignInServiceName
  readonly kind: string
  readonly id: string
}

/** Where sessions, codes, tokens and clients are kept. */
export type SignInStore = {
  readonly write: (key: SignInKey, record: SignInRecord) => Promise<void>
  readonly find: (key: SignInKey) => Promise<SignInRecord['content'] | undefined>
  readonly findByUid: (key: SignInKey) => Promise<SignInRecord['content'] | undefined>
  /** Marks it used; false when it was before, whoever asked first. */
  readonly consume: (key: SignInKey) => Promise<boolean>
  readonly remove: (key: SignInKey) => Promise<void>
  readonly removeOfGrant: (service: SignInServiceName, grantId: string) => Promise<void>
}

export type SignInAct = {
  readonly residentId?: string
  readonly cardId?: string
  readonly service: SignInServiceName
  readonly clientId: string
  readonly act: 'consented' | 'told' | 'refreshed' | 'refused'
  /** Names of items, never their values. */
  readonly items: readonly SignInItem[]
  readonly reason?: string
}

/** What the services need of the office. */
export type SignInOffice = {
  readonly store: SignInStore
  readonly note: (act: SignInAct) => Promise<void>
  /** The card that signed in is in force, and its certificate too, at this moment. */
  readonly stands: (login: Pick<Login, 'cardId' | 'serial'>) => Promise<boolean>
  /** Out of which the people's names at each service and the seals are made: 32 bytes. */
  readonly secret: Uint8Array
  /** To whoever runs the office. */
  readonly say: (line: string) => void
}
