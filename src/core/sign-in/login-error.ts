// How a service hears that no sign-in came about: an error of OAuth 2.0 and one line.
//
// What a card cannot do is `access_denied` for every service, and the line begins with the code
// of the refusal, so that a test can tell a suspended card from a locked PIN.

import type { Refusal } from '../kernel/outcome.ts'

export type LoginError = { readonly error: string; readonly description: string }

export const cancelled: LoginError = {
  error: 'access_denied',
  description: 'cancelled: the person ended the sign-in',
}

export function loginErrorOf({ code, cite }: Refusal): LoginError {
  return { error: 'access_denied', description: `${code} (${cite})` }
}
