// The issuer's terminal: what only the card window can do to a chip, over the issuer channel.
//
// The real channel is not public; ours is described in docs/card.md. A session is one
// mutual authentication, and everything in it is encrypted and counted. Faults of the
// channel reject; none of them changes the chip.

import type { ChipKind, KeyName, PinName } from '../../core/chip/chip.ts'
import type { ChipReport, ProvenKey } from '../../core/chip/issuer-terminal.ts'
import type { CardContent } from '../../core/chip/card-content.ts'
import type { CardConnection } from './chip-card.ts'
import type { CardId } from '../../core/kernel/ids.ts'

export type CertificateKind = 'sign' | 'auth'

export type IssuerSession = {
  /** Writes name, address, pictures and the numbers; also after a change of the face (CHG-02). */
  writeContent(content: CardContent): Promise<void>
  /** Makes the pair inside the chip; the statement it signs is the proof for the authority. */
  generateKeyPair(key: KeyName): Promise<ProvenKey>
  readPublicKey(key: KeyName): Promise<ProvenKey>
  writeCertificate(kind: CertificateKind, certificate: Uint8Array): Promise<void>
  /** The certificate of the CA above, which stands beside the holder's. */
  writeCaCertificate(kind: CertificateKind, certificate: Uint8Array): Promise<void>
  /** Removes the certificate and destroys the private key under it. */
  removeCertificate(kind: CertificateKind): Promise<void>
  /** Sets or resets; tries are full again. `resident_register` sets both of its references. */
  setPin(pin: PinName, value: string): Promise<void>
  /** Tries are full again, the value stays (PIN-11, PIN-13). */
  unlockPin(pin: PinName): Promise<void>
  /** To `face_authentication`: the authentication PIN is erased. Back: set a new one after it. */
  switchKind(kind: ChipKind): Promise<void>
  report(): Promise<ChipReport>
}

export type CardIssuer = {
  /** Makes a blank chip under this id. Rejects when one is kept there already. */
  make(cardId: CardId, cardNumber: string): Promise<void>
  /** Opens the issuer channel; rejects when the chip or the issuer is not genuine. */
  authenticate(connection: CardConnection): Promise<IssuerSession>
  /** A terminal at a clinic has checked the face: the authentication key works without PIN. */
  vouchForFace(connection: CardConnection): Promise<void>
}
