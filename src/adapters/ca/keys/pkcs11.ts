// Keys in a PKCS#11 token: made there, never leaving it, found again by their label.
//
// The token's software is a shared library of the operator's choice; the package that
// speaks to it is optional and loaded only here. The token pads and signs, so the library
// gives it the DigestInfo of a SHA-256 digest.

import { createPublicKey } from 'node:crypto'
import type { TokenAddress } from '../../../shell/ports/key-ceremony.ts'
import type { KeyCustodian } from '../../../shell/ports/signer.ts'
import {
  loadGraphene,
  TokenFault,
  type Graphene,
  type PublicKey,
  type Session,
  type TokenModule,
} from './graphene.ts'
import { digestInfo } from './keystore.ts'

export async function openToken(options: TokenAddress): Promise<KeyCustodian> {
  const graphene = await loadGraphene(options.packageName)
  const module = graphene.Module.load(options.library, 'token')
  module.initialize()
  const session = openSession(graphene, module, options.tokenLabel)
  logIn(session, module, options)
  const find = (keyId: string) =>
    session.find({ class: graphene.ObjectClass.PRIVATE_KEY, label: keyId })

  return {
    async makeKey(keyId) {
      if (find(keyId).length > 0) {
        throw new TokenFault(
          `a key ${keyId} exists in the token: authorities were founded in it before. Take ` +
            'another token, or the data folder that belongs to it.',
        )
      }
      return spkiOf(makePair(graphene, session, keyId))
    },
    async sign(keyId, sha256) {
      const found = find(keyId)
      if (found.length !== 1) throw new TokenFault(`there is no key ${keyId}`)
      const key = found.items(0).toType()
      return session.createSign('RSA_PKCS', key).once(digestInfo(sha256))
    },
    async close() {
      session.logout()
      session.close()
      module.finalize()
    },
  }
}

function openSession({ SessionFlag }: Graphene, module: TokenModule, label: string): Session {
  const slots = module.getSlots(true)
  for (let n = 0; n < slots.length; n++) {
    const slot = slots.items(n)
    if (slot.getToken().label.trim() !== label) continue
    return slot.open(SessionFlag.RW_SESSION | SessionFlag.SERIAL_SESSION)
  }
  module.finalize()
  throw new TokenFault('there is no token with this label')
}

function logIn(session: Session, module: TokenModule, { pin, tokenLabel }: TokenAddress): void {
  try {
    session.login(pin)
  } catch (error) {
    session.close()
    module.finalize()
    const why = `the token ${tokenLabel} does not take this PIN; after some wrong ones it locks`
    throw new TokenFault(why, { cause: error })
  }
}

/** The private half is marked so that the token never gives it away. */
function makePair(graphene: Graphene, session: Session, keyId: string): PublicKey {
  const { KeyGenMechanism, KeyType, ObjectClass } = graphene
  const common = { label: keyId, id: Buffer.from(keyId), token: true, keyType: KeyType.RSA }
  const open = {
    ...common,
    class: ObjectClass.PUBLIC_KEY,
    modulusBits: 2048,
    publicExponent: Buffer.from([1, 0, 1]),
    verify: true,
  }
  const secret = {
    ...common,
    class: ObjectClass.PRIVATE_KEY,
    private: true,
    sensitive: true,
    extractable: false,
    sign: true,
  }
  return session.generateKeyPair(KeyGenMechanism.RSA, open, secret).publicKey
}

function spkiOf(key: PublicKey): Buffer {
  const { modulus, publicExponent } = key.getAttribute({ modulus: null, publicExponent: null })
  if (!modulus || !publicExponent) throw new TokenFault('the token does not show the public key')
  const jwk = {
    kty: 'RSA',
    n: modulus.toString('base64url'),
    e: publicExponent.toString('base64url'),
  }
  return createPublicKey({ key: jwk, format: 'jwk' }).export({ format: 'der', type: 'spki' })
}
