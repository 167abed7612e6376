// oidc-provider, loaded without its warning of a Node that is not yet in long-term support: the
// office brings its own Node, and the terminal is for what its operator can do something about.

/* eslint-disable no-console -- the library has no other way to be told */
const { warn } = console
console.warn = () => undefined
const loaded = await import('oidc-provider')
console.warn = warn
/* eslint-enable no-console -- from here on nothing writes there */

export const { Provider, errors, interactionPolicy } = loaded
