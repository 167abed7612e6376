// The kept npm package that speaks PKCS#11, optional at install: a machine without a compiler
// still starts, and the types hold.
//
// It is loaded by name at run time, and only the parts used here are described.

const packageName = 'graphene-pk11'

export type Graphene = {
  readonly Module: { load(library: string, name: string): TokenModule }
  readonly ObjectClass: { readonly PUBLIC_KEY: number; readonly PRIVATE_KEY: number }
  readonly KeyType: { readonly RSA: number }
  readonly KeyGenMechanism: { readonly RSA: number }
  readonly SessionFlag: { readonly RW_SESSION: number; readonly SERIAL_SESSION: number }
}

export type TokenModule = {
  initialize(): void
  finalize(): void
  getSlots(withToken: boolean): Listed<Slot>
}

export type Slot = {
  getToken(): { readonly label: string }
  open(flags: number): Session
}

export type Session = {
  login(pin: string): void
  logout(): void
  close(): void
  find(template: Template): Listed<TokenObject>
  generateKeyPair(
    mechanism: number,
    open: Template,
    secret: Template,
  ): { readonly publicKey: PublicKey }
  createSign(mechanism: string, key: PrivateKey): { once(data: Buffer): Buffer }
}

type Template = Readonly<Record<string, string | number | boolean | Buffer>>

export type PublicKey = {
  getAttribute(template: { modulus: null; publicExponent: null }): {
    readonly modulus?: Buffer
    readonly publicExponent?: Buffer
  }
}

/** Nothing is read of it; it is handed back to its session. */
export type PrivateKey = { readonly handle: Buffer }

type TokenObject = { toType(): PrivateKey }

type Listed<T> = { readonly length: number; items(index: number): T }

/** The token, its software or the package that speaks to it is not there. */
export class TokenFault extends Error {
  readonly code = 'token-unavailable'
}

/** `name` is another place than the installed one, for tests that had to make the package. */
export async function loadGraphene(name: string = packageName): Promise<Graphene> {
  const module: unknown = await import(name).catch(() => {
    throw new TokenFault(
      `no PKCS#11 here: the optional package ${packageName} is not installed ` +
        '(it needs a compiler when npm installs it)',
    )
  })
  return module as Graphene
}
