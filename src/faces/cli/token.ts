// The options that name a PKCS#11 token, for whoever starts an office or holds a ceremony. Its
// PIN comes from the environment, so that no list of processes shows it.

import { tokenPinVariable, type TokenAddress } from '../../shell/ports/key-ceremony.ts'
import { CliMisuse } from './command.ts'

export const tokenOptions = { token: { type: 'string' }, library: { type: 'string' } } as const

/** Where the package that speaks PKCS#11 is, when npm could not install it in its place. */
const packageVariable = 'MADOGUCHI_PKCS11_PACKAGE'

type Values = { readonly token?: string | undefined; readonly library?: string | undefined }

export function tokenOf(
  { token: tokenLabel, library }: Values,
  environment: Readonly<Record<string, string | undefined>>,
): TokenAddress | undefined {
  if (tokenLabel === undefined && library === undefined) return undefined
  if (tokenLabel === undefined || library === undefined) {
    throw new CliMisuse('--token and --library go together')
  }
  const { [tokenPinVariable]: pin, [packageVariable]: packageName } = environment
  if (pin === undefined) throw new CliMisuse(`the token's PIN is read from ${tokenPinVariable}`)
  return { tokenLabel, library, pin, packageName }
}
