// Which certificate a person means: one of the two, or both at once.

import type { CertificateKind } from '../certificate/certificate.ts'

export const certificateField = { kind: 'choice', options: ['auth', 'sign', 'both'] } as const

/** The authentication certificate first, because it caps the other one (VAL-13). */
export function chosenKinds(choice: 'auth' | 'sign' | 'both'): readonly CertificateKind[] {
  return choice === 'both' ? ['auth', 'sign'] : [choice]
}
