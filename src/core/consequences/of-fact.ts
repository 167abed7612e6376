// What each fact means to the person, one line for one fact.
//
// Facts that only keep the books (a form handed out, a serial recorded) say nothing here.

import type { Fact, FactOf } from '../facts.ts'
import { isLive } from '../certificate/revocation.ts'
import type { CaseFile } from '../procedures/define.ts'
import type { RuleId } from '../rules/rule-id.ts'
import type { Consequence } from './consequence.ts'
import { say } from './say.ts'

export function consequenceOf(fact: Fact, before: CaseFile): readonly Consequence[] {
  if (fact.type === 'CertificateRevoked') return revoked(fact, before)
  if (fact.type === 'CertificateOrdered') return [ordered(fact)]
  if (fact.type === 'FeeCharged') return [charged(fact)]
  const plain = plainConsequence(fact)
  return plain ? [plain] : []
}

function revoked(fact: FactOf<'CertificateRevoked'>, { card }: CaseFile): readonly Consequence[] {
  const kind = fact.certificate
  const ended = say('certificates')(`${kind}_revoked`, revocationCites[fact.cause])
  const goesOn = fact.cause === 'record_changed' && isLive(card?.auth)
  return goesOn ? [ended, say('certificates')('auth_goes_on', ['REV-06'])] : [ended]
}

const revocationCites: Readonly<Record<FactOf<'CertificateRevoked'>['cause'], readonly RuleId[]>> =
  {
    card_ended: ['REV-01'],
    record_changed: ['REV-04', 'CHG-03'],
    holder_request: ['REV-09'],
    renewed: ['VAL-12'],
    replaced: ['REV-01', 'SUS-06'],
    switched_to_face_authentication: ['FACE-07'],
  }

function ordered(fact: FactOf<'CertificateOrdered'>): Consequence {
  const { certificate, expiryDate, usableFrom, portalLoginFrom } = fact
  const portal = portalLoginFrom === undefined ? {} : { portalLoginFrom }
  return say('certificates')(`${certificate}_ordered`, ['USE-01', 'USE-02', 'VAL-13'], {
    expiryDate,
    usableFrom,
    ...portal,
  })
}

function charged({ amountYen }: FactOf<'FeeCharged'>): Consequence {
  return amountYen === 0
    ? say('fee')('nothing_to_pay', ['FEE-02'])
    : say('fee')('fee_charged', ['REISSUE-05', 'FEE-01'], { amountYen })
}

function plainConsequence(fact: Fact): Consequence | undefined {
  switch (fact.type) {
    case 'CardDelivered':
      return say('card')('card_delivered', ['VAL-01', 'VAL-03'], { expiryDate: fact.expiryDate })
    case 'CardSuspended':
      return say('card')('card_suspended', ['SUS-02', 'REV-07'])
    case 'CardSuspensionReleased':
      return say('card')('card_released', ['SUS-05'])
    case 'CardAbolished':
      return say('card')('card_abolished', ['SUS-04', 'REV-03j'])
    case 'CardExpired':
      return say('card')('card_expired', ['VAL-14', 'REV-03k'])
    case 'CardLapsed':
      return say('card')('card_lapsed', ['REV-02', lapseCites[fact.cause]], { cause: fact.cause })
    case 'CardReturned':
      return say('card')('card_returned', ['RET-01', 'REV-03l'])
    case 'CardReplaced':
      return say('card')('old_card_replaced', ['SUS-06'])
    case 'CardAnnotatedMovedAbroad':
      return say('card')('card_annotated_and_given_back', ['MOV-10'])
    case 'CardFaceUpdated':
      return say('card')('face_updated', ['CHG-02'], { lines: fact.lines.length })
    case 'CardValidityChanged':
      return say('card')('validity_changed', ['STAY-01', 'STAY-05'], {
        expiryDate: fact.expiryDate,
      })
    case 'CardKindSwitched':
      return say('card')(`switched_to_${fact.kind}`, ['FACE-01'])
    default:
      return lesserConsequence(fact)
  }
}

function lesserConsequence(fact: Fact): Consequence | undefined {
  switch (fact.type) {
    case 'CertificatesHeld':
      return say('certificates')('certificates_held', ['REV-07'])
    case 'CertificatesResumed':
      return say('certificates')('certificates_resumed', ['USE-02', 'SUS-11'], {
        portalLoginFrom: fact.portalLoginFrom,
      })
    case 'CertificateExpired':
      return say('certificates')(`${fact.certificate}_expired`, ['REV-05', 'REV-10'])
    case 'PinsSet':
      return say('pins')('pins_set', ['PIN-05'], { pins: fact.pins.join(',') })
    case 'PinRemoved':
      return say('pins')('pin_removed', ['FACE-01'], { pin: fact.pin })
    case 'PinReset':
    case 'PinUnlocked':
      return say('pins')('pin_count_cleared', ['PIN-07', 'PIN-16'], { pin: fact.pin })
    case 'PinChanged':
      return say('pins')('pin_changed', ['PIN-15'], { pin: fact.pin })
    case 'RecordClosed':
      return say('record')(`record_${fact.recordState}`, ['REV-03g', 'REV-03h'])
    case 'ApplicationWithdrawn':
      return say('card')('application_withdrawn', ['REISSUE-05'])
    default:
      return undefined
  }
}

const lapseCites: Readonly<Record<FactOf<'CardLapsed'>['cause'], RuleId>> = {
  late_14: 'REV-03a',
  late_30: 'REV-03b',
  late_90: 'REV-03c',
  moved_abroad: 'REV-03d',
  my_number_change: 'REV-03e',
  resident_code_change: 'REV-03f',
  death: 'REV-03g',
  record_deleted: 'REV-03h',
  out_of_register: 'REV-03i',
  stay_shortened: 'STAY-03',
}
