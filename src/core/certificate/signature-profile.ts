// 署名用電子証明書 — what a reader of the signature certificate looks for: under which policy
// it is issued, and where it names its holder (JPKI-S-01).

/** Policies of specimen certificates, under the arc that is set aside for examples. */
export const policyOid = { sign: '2.999.8.5.1.1.20', auth: '2.999.8.5.1.3.30' } as const

/** The real policy of signature certificates; a real card in a reader has it. */
const realSignPolicy = '1.2.392.200149.8.5.1.1.20'

export function isSignaturePolicy(oid: string): boolean {
  return oid === policyOid.sign || oid === realSignPolicy
}

export const otherNameOid = {
  name: '1.2.392.200149.8.5.5.1',
  nameFlags: '1.2.392.200149.8.5.5.2',
  sex: '1.2.392.200149.8.5.5.3',
  birth: '1.2.392.200149.8.5.5.4',
  address: '1.2.392.200149.8.5.5.5',
  addressFlags: '1.2.392.200149.8.5.5.6',
} as const
