// What client software (利用者クライアントソフト) does for the card at hand: a certificate revoked,
// a PIN changed (CLIENT-02). It can neither unlock nor reset (PIN-15).
//
// What the rules would refuse anyway is said before the chip is asked, and costs no try; a
// text that cannot be this PIN never reaches it. A wrong PIN costs one, and that is kept.

import type { PinCode } from '../../core/card/card.ts'
import type { CertificateKind } from '../../core/certificate/certificate.ts'
import type { Refusal } from '../../core/kernel/outcome.ts'
import { isPinFormatKept, pinCites } from '../../core/pin/pin-format.ts'
import type { RuleId } from '../../core/rules/rule-id.ts'
import type { Cardholder } from '../doors/authenticate.ts'
import type { Office } from '../office.ts'
import { runJobs } from '../outbox/run-jobs.ts'
import { perform, preview } from '../perform.ts'
import type { Performed, Request } from '../act-request.ts'
import { checkPin, setOnChip } from './carry-out.ts'
import type { Neighbours } from './neighbours.ts'

export type RevokeByClient = {
  readonly cardholder: Cardholder
  readonly certificate: CertificateKind
  /** The PIN of that certificate. */
  readonly typed: string
}

/** Ends one certificate, once the chip has taken its PIN (REV-09). */
export async function revokeByClient(
  office: Office,
  neighbours: Neighbours,
  { cardholder, certificate, typed }: RevokeByClient,
): Promise<Performed> {
  const request = requestFor(cardholder, {
    procedure: 'certificate_revoke',
    pin: certificate,
    input: { certificate },
  })
  const refusal = await whyNot(office, neighbours, { cardholder, request, pin: certificate, typed })
  if (refusal) return { result: 'refused', refusal }
  const performed = await perform(office, request)
  if (performed.result === 'done') await runJobs(office, neighbours)
  return performed
}

export type ChangeByClient = {
  readonly cardholder: Cardholder
  readonly pin: PinCode
  readonly current: string
  readonly next: string
}

/** Sets another PIN behind the right old one; the chip and the ledger change together. */
export async function changeByClient(
  office: Office,
  neighbours: Neighbours,
  { cardholder, pin, current, next }: ChangeByClient,
): Promise<Performed> {
  const request = requestFor(cardholder, { procedure: 'pin_change', pin, input: { pin } })
  const refusal =
    whyMisshapen(office, pin, next) ??
    (await whyNot(office, neighbours, { cardholder, request, pin, typed: current }))
  if (refusal) return { result: 'refused', refusal }
  return perform(office, request, (queries, facts) =>
    setOnChip(office, neighbours, { queries, facts, pins: { [pin]: next } }),
  )
}

type Ordered = Required<Pick<Request, 'procedure' | 'input'>> & { readonly pin: PinCode }

/** The same for every act of the client: the holder, with the card and its PIN, from anywhere. */
function requestFor({ card, file }: Cardholder, { procedure, pin, input }: Ordered): Request {
  const residentId = file.resident.id
  return {
    procedure,
    residentId,
    cardId: card.id,
    actor: { kind: 'resident', id: residentId },
    channel: 'client',
    applicant: 'holder',
    papers: [],
    pinsVerified: [pin],
    input,
  }
}

type ClientRequest = {
  readonly cardholder: Cardholder
  readonly request: Request
  readonly pin: PinCode
  readonly typed: string
}

async function whyNot(
  office: Office,
  neighbours: Neighbours,
  { cardholder, request, pin, typed }: ClientRequest,
): Promise<Refusal | undefined> {
  const seen = await preview(office, request)
  if (seen && !seen.outcome.ok) return seen.outcome.refusal
  if (!cardholder.card.pinsSet.includes(pin)) return notSet(cardholder, pin)
  const answer = await checkPin(office, neighbours, {
    cardId: cardholder.card.id,
    pin,
    value: typed,
  })
  switch (answer.outcome) {
    case 'accepted':
      return undefined
    case 'wrong':
      return { code: 'pin-wrong', cite: 'PIN-07', detail: { pin, triesLeft: answer.triesLeft } }
    case 'blocked':
      return { code: 'pin-locked', cite: lockedCites[pin], next: 'pin_unlock', detail: { pin } }
    case 'not_this_pin':
      return misshapen(pin)
  }
}

/** A face-authentication card has given its authentication PIN away (FACE-05). */
function notSet({ card }: Cardholder, pin: PinCode): Refusal {
  const byFace = pin === 'auth' && card.kind === 'face_authentication'
  return { code: 'pin-not-set', cite: byFace ? 'FACE-05' : 'PIN-05', detail: { pin } }
}

function whyMisshapen({ world }: Office, pin: PinCode, typed: string): Refusal | undefined {
  return isPinFormatKept(pin, typed, world.rules).value ? undefined : misshapen(pin)
}

function misshapen(pin: PinCode): Refusal {
  return { code: pin === 'sign' ? 'pin-format-sign' : 'pin-format', cite: pinCites[pin] }
}

const lockedCites: Readonly<Record<PinCode, RuleId>> = {
  sign: 'PIN-11',
  auth: 'PIN-13',
  resident_register: 'PIN-14',
  card_info: 'PIN-14',
}
