// The opaque identifier that stands where a name would: fourteen random letters and
// digits, the municipality code, a tail.
//
// 72 random bits keep two of a nation's certificates from ever sharing one.

import { randomFillSync } from 'node:crypto'
import type { CertificateKind } from '../../shell/ports/certificate-register.ts'
import { commonNameTail } from './unconfirmed-choices.ts'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const randomLength = 14
const pool = Buffer.alloc(1024)
let used = pool.length

export function freshCommonName(kind: CertificateKind, municipalityCode: string): string {
  let name = ''
  while (name.length < randomLength) {
    const value = nextByte()
    // 252 = 7 × 36: larger values would make some letters likelier.
    if (value < 252) name += alphabet.charAt(value % 36)
  }
  return name + municipalityCode + commonNameTail[kind]
}

function nextByte(): number {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  return pool[used++] ?? 0
}
