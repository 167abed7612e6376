// Which scopes and claims stand for which items, and which items a request asks for.

import { cardItems, signInItems, yesNoItems, type SignInItem } from '../../core/sign-in/items.ts'

/** The plain service: standard scopes, each item alone, and the answers of yes or no. */
export const plainScopes = {
  profile: ['name', 'birthdate', 'gender'],
  address: ['address'],
  ...Object.fromEntries([...cardItems, ...yesNoItems].map((item) => [item, [item]])),
} as const satisfies Readonly<Record<string, readonly SignInItem[]>>

/** The compatible service: a scope for each item of the card. */
export const compatibleScopes: Readonly<Record<string, readonly SignInItem[]>> = Object.fromEntries(
  cardItems.map((item) => [item, [item]]),
)

export type Asked = { readonly scope?: unknown; readonly claims?: unknown }

/** Every item that a request asks for, by its scopes and by its claims parameter. */
export function itemsAsked(
  scopes: Readonly<Record<string, readonly SignInItem[]>>,
  { scope, claims }: Asked,
): readonly SignInItem[] {
  const byScope = (typeof scope === 'string' ? scope : '')
    .split(' ')
    .flatMap((name) => scopes[name] ?? [])
  const wanted = new Set<string>([...byScope, ...claimNames(claims)])
  return signInItems.filter((item) => wanted.has(item))
}

/** Names in the claims parameter (OpenID Connect Core 5.5); one that cannot be read has none. */
export function claimNames(claims: unknown): readonly string[] {
  if (typeof claims !== 'string') return []
  try {
    const parts = Object.values(JSON.parse(claims) as Readonly<Record<string, object | null>>)
    return parts.flatMap((part) => Object.keys(part ?? {}))
  } catch {
    return []
  }
}
