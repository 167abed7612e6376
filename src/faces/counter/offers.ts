// Which procedures this person can begin here, and which one stands to reason first.
//
// The procedures themselves are asked, with everything a visit could bring: whoever still
// says no is shown with the reason. A new procedure appears without a line of its own here.

import { freeAdditionLines, type Card } from '../../core/card/card.ts'
import { faceOf, outdatedItems } from '../../core/card/face.ts'
import { isAlive } from '../../core/card/in-use.ts'
import { isLive } from '../../core/certificate/revocation.ts'
import { addMonths, type Day } from '../../core/kernel/day.ts'
import { fieldOf, type Refusal } from '../../core/kernel/outcome.ts'
import { decideProcedure } from '../../core/procedures/decide.ts'
import type { AnyProcedure, CaseFile, Given, Paper } from '../../core/procedures/define.ts'
import { procedures } from '../../core/procedures/index.ts'
import { ordinaryApplicant } from '../../core/procedures/who-came.ts'
import type { ProcedureId } from '../../core/procedures/procedure-id.ts'
import { pinCodes } from '../../core/rules/national/card.ts'
import type { Rules } from '../../core/rules/rules.ts'
import {
  currentCard,
  openApplication,
  type ResidentFile,
} from '../../core/resident-file/resident-file.ts'
import { preview } from '../../shell/perform.ts'
import type { Tries } from './person.ts'
import { possibleInputs } from './possible-inputs.ts'
import type { Clerk } from './session.ts'
import type { CounterWorld } from './world.ts'

export type Offer = {
  readonly procedure: AnyProcedure
  /** What stands in the way, whatever is brought; absent: it can be begun. */
  readonly refusal?: Refusal
  /** Taken here only together with a move at the same visit. */
  readonly onlyWithMove?: boolean
}

/** Procedures of a counter: those a person comes to a window for. */
export const counterProcedures: readonly AnyProcedure[] = procedures.filter(
  ({ channels, applicant }) =>
    channels.includes('window') && applicant.some((each) => each !== 'office'),
)

export async function readOffers(
  { office }: CounterWorld,
  clerk: Clerk,
  residentId: string,
): Promise<readonly Offer[]> {
  const [any] = counterProcedures
  if (!any) return []
  const seen = await preview(office, {
    procedure: any.id,
    residentId,
    actor: { kind: 'staff', id: clerk.staff.staffId },
    channel: 'window',
    place: clerk.place,
    applicant: 'holder',
    papers: [],
    hoursWaived: true,
  })
  if (!seen) return []
  return counterProcedures.map((procedure) => offerOf(procedure, seen))
}

type Seen = { readonly caseFile: CaseFile; readonly given: Given }

function offerOf(procedure: AnyProcedure, seen: Seen): Offer {
  const refusal = refusalOf(procedure, seen)
  if (!refusal) return { procedure }
  const given = { ...seen.given, withMove: true }
  if (refusal.code === 'not-at-this-place' && !refusalOf(procedure, { ...seen, given })) {
    return { procedure, onlyWithMove: true }
  }
  return { procedure, refusal }
}

/** The refusal that stays whatever is filled in; undefined when some answer would do. */
function refusalOf(procedure: AnyProcedure, { caseFile, given }: Seen): Refusal | undefined {
  const applicant = ordinaryApplicant(procedure, caseFile.resident, given)
  const papers = procedure.bring.map((item): Paper =>
    typeof item === 'string' ? item : item.paper,
  )
  const full = { ...given, applicant, papers, pinsVerified: pinCodes }
  const refusals: Refusal[] = []
  for (const input of possibleInputs(procedure, given.today)) {
    const outcome = decideProcedure(procedure, caseFile, { ...full, input })
    if (outcome.ok || fieldOf(outcome.refusal) !== undefined) return undefined
    refusals.push(outcome.refusal)
  }
  return refusals[0]
}

export type Recommendation = {
  readonly procedureId: ProcedureId
  readonly because:
    | 'card_waits'
    | 'card_suspended'
    | 'pin_locked'
    | 'face_outdated'
    | 'face_full'
    | 'continued_use_owed'
    | 'card_ends_soon'
    | 'certificate_ends_soon'
    | 'card_ended'
    | 'no_card'
    | 'no_sign_certificate'
}

export type Known = {
  readonly file: ResidentFile
  readonly tries: Tries
  readonly today: Day
  readonly rules: Rules
}

/** The first thing worth doing of those that can be begun here. */
export function recommend(known: Known, offers: readonly Offer[]): Recommendation | undefined {
  const possible = new Set(
    offers.filter((each) => !each.refusal).map(({ procedure }) => procedure.id),
  )
  return wishes(known).find(({ procedureId }) => possible.has(procedureId))
}

function wishes(known: Known): readonly Recommendation[] {
  const { file } = known
  const application = openApplication(file)
  const card = currentCard(file)
  const waits: readonly Recommendation[] =
    application?.state === 'made' ? [{ procedureId: 'deliver_card', because: 'card_waits' }] : []
  if (!card) return [...waits, { procedureId: 'apply_first_issue', because: 'no_card' }]
  if (!isAlive(card)) return [...waits, { procedureId: 'apply_reissue', because: 'card_ended' }]
  return [...waits, ...wishesOfCard(known, card)]
}

function wishesOfCard({ file, tries, today, rules }: Known, card: Card): readonly Recommendation[] {
  const { resident } = file
  const soon = (expiry: Day) => addMonths(expiry, -rules.renewal.opensMonthsBefore) <= today
  const live = [card.sign, card.auth].filter((each) => each?.state === 'valid')
  const outdated = outdatedItems(card, faceOf(resident)).length > 0
  const found: readonly (Recommendation | false | undefined)[] = [
    card.state === 'suspended' && {
      procedureId: 'release_suspension',
      because: 'card_suspended',
    },
    resident.moveIn !== undefined &&
      resident.moveIn.continuedUseDoneOn === undefined && {
        procedureId: 'continued_use',
        because: 'continued_use_owed',
      },
    Object.values(tries).includes(0) && { procedureId: 'pin_reset', because: 'pin_locked' },
    outdated &&
      freeAdditionLines(card) > 0 && { procedureId: 'face_info_update', because: 'face_outdated' },
    outdated && { procedureId: 'apply_reissue', because: 'face_full' },
    soon(card.expiryDate) && { procedureId: 'apply_reissue', because: 'card_ends_soon' },
    live.some((each) => each && soon(each.expiryDate)) && {
      procedureId: 'certificate_renew',
      because: 'certificate_ends_soon',
    },
    !isLive(card.sign) && { procedureId: 'certificate_issue', because: 'no_sign_certificate' },
  ]
  return found.filter((each): each is Recommendation => typeof each === 'object')
}
