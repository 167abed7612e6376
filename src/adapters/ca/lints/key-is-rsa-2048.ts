// The key is RSA with 2048 bits and exponent 65537, and not obviously broken.

import type { Lint } from './lint.ts'

// SEQUENCE { SEQUENCE { rsaEncryption, NULL }, BIT STRING { SEQUENCE { INTEGER 257 octets …
const beginning = Buffer.from(
  '30820122300d06092a864886f70d01010105000382010f003082010a0282010100',
  'hex',
)
const exponent = Buffer.from('0203010001', 'hex')

export const keyIsRsa2048: Lint = {
  id: 'key_is_rsa_2048',
  cites: 'RFC 3279 2.3.1: RSAPublicKey, parameters NULL; SP 800-89 5.3.3: the modulus is odd',
  objects({ spki }) {
    const { whole } = spki
    if (whole.length !== 294 || !whole.subarray(0, beginning.length).equals(beginning)) {
      return 'the key is not RSA with 2048 bits'
    }
    if (!whole.subarray(289).equals(exponent)) return 'the exponent is not 65537'
    const [highest, lowest] = [whole[beginning.length] ?? 0, whole[288] ?? 0]
    return highest & 0x80 && lowest & 1 ? undefined : 'the modulus is short or even'
  },
}
