// What a procedure (手続き) is: a declaration that every face draws, and one decision.
//
// General things are declared: who may come, what to bring, the PIN, the fee, what happens to
// card, certificates and PINs. Only what is peculiar is decided. `decideProcedure` (decide.ts)
// checks the declared part first, so a `decide` may lean on it.

import type { Card, PinCode } from '../card/card.ts'
import type { Application } from '../application/application.ts'
import type { Fact } from '../facts.ts'
import type { Day, Moment } from '../kernel/day.ts'
import type { Decision } from '../kernel/outcome.ts'
import type { ResidentFile } from '../resident-file/resident-file.ts'
import type { RecordState, Resident } from '../resident/resident.ts'
import type { Calendar } from '../rules/calendar.ts'
import type { RuleId } from '../rules/rule-id.ts'
import type { Rules } from '../rules/rules.ts'
import type { LocationKind, Town } from '../rules/town.ts'
import type { ProcedureId } from './procedure-id.ts'
import type { Applicant, Channel, FieldKind, Paper, Representative } from './terms.ts'

export type { Applicant, Channel, FieldKind, Paper, Representative } from './terms.ts'

export type Outcome = Decision<Fact>

/** `optional` papers help but their absence refuses nothing; `when` names the circumstance. */
export type BringItem =
  Paper | { readonly paper: Paper; readonly when: string; readonly optional?: boolean }

export type Field = FieldKind & { readonly optional?: boolean }
export type Fields = Readonly<Record<string, Field>>

type ValueOf<F extends Field> = F extends { kind: 'choice'; options: readonly (infer O)[] }
  ? O
  : F extends { kind: 'day' }
    ? Day
    : F extends { kind: 'yes_no' }
      ? boolean
      : string

type OptionalKeys<F extends Fields> = {
  [K in keyof F]: F[K] extends { optional: true } ? K : never
}[keyof F]

/** The typed answers to a procedure's fields. */
export type InputOf<F extends Fields> = {
  readonly [K in Exclude<keyof F, OptionalKeys<F>>]: ValueOf<F[K]>
} & { readonly [K in OptionalKeys<F>]?: ValueOf<F[K]> }

/** Everything a decision may know beside the file. Nothing else exists for it. */
export type Given<I = Readonly<Record<string, unknown>>> = {
  readonly today: Day
  readonly now: Moment
  readonly rules: Rules
  readonly town: Town
  readonly calendar: Calendar
  readonly channel: Channel
  /** Whoever asked said which of the person's cards is meant; otherwise it is the newest. */
  readonly cardNamed?: boolean
  /** Id of the town's location, for channel `window`. */
  readonly place?: string
  /** Opening hours do not bind this act (recorded with it); the table of windows still does. */
  readonly hoursWaived?: boolean
  /** The support window's occasion (※2). */
  readonly supportPurpose?: string
  readonly applicant: Applicant
  /** Whoever came in the holder's place, by name. */
  readonly representative?: Representative
  readonly papers: readonly Paper[]
  /** PINs that the chip has just verified, in the resident's hands. */
  readonly pinsVerified: readonly PinCode[]
  /** PINs that the chip says are locked; nothing else can tell. */
  readonly pinsLocked: readonly PinCode[]
  readonly input: I
  /** A fresh id each call. */
  readonly newId: () => string
}

/** What the decision looks at. `card` is the one acted on: the current one unless named. */
export type CaseFile = {
  readonly file: ResidentFile
  readonly resident: Resident
  readonly card?: Card
  readonly application?: Application
  /** Full files of the other household members, for procedures that concern the household. */
  readonly household: readonly ResidentFile[]
  /** The household that the form names has somebody on the register. */
  readonly householdNamed: boolean
  /** A move or another change of this household's records was taken today (※1, AMB-08). */
  readonly recordChangedToday: boolean
}

export type CaseWithCard = CaseFile & { readonly card: Card }
export type CaseWithApplication = CaseFile & { readonly application: Application }

type CaseOf<A extends About> = A extends 'card'
  ? CaseWithCard
  : A extends 'application'
    ? CaseWithApplication
    : CaseFile

/** What must exist before the procedure makes sense. */
export type About = 'resident' | 'card' | 'application'

/** How the fee is found: declared, or computed by the fee table from reason and circumstances. */
export type FeeRule = 'none' | 'reissue_table' | 'certificate_issue'

/** In one word each, for people who compare procedures; checked against what decide does. */
export type Effects = {
  readonly card?: readonly string[]
  readonly certificates?: readonly string[]
  readonly pins?: readonly string[]
}

export type Procedure<
  A extends About = About,
  F extends Fields = Fields,
  I extends ProcedureId = ProcedureId,
> = {
  /** Wire code, snake_case; also the name of its texts. */
  readonly id: I
  /** The official Japanese name. */
  readonly title: string
  readonly cites: readonly RuleId[]
  readonly about: A
  readonly applicant: readonly Applicant[]
  readonly bring: readonly BringItem[]
  /** Who comes speaks in their own name, not for the holder: no letter is asked for. */
  readonly ownName?: boolean
  readonly channels: readonly Channel[]
  /** Row of the town's windows table (WIN-20…30); absent: not in the table. */
  readonly windowRow?: string
  /** The town's other counter that alone takes it (WIN-34): no reception window does. */
  readonly desk?: string
  /** Kinds of place that take it where the table has no row; absent: every one. */
  readonly places?: readonly LocationKind[]
  /** Closed states of the resident record in which it still makes sense; absent: none. */
  readonly records?: readonly RecordState[]
  readonly fee: FeeRule
  /** PIN that the holder enters, verified by the chip (PIN-17). */
  readonly pin?: PinCode
  readonly fields: F
  readonly effects: Effects
  /** The circumstances that hold, in the words of `bring[].when`. */
  readonly circumstances?: (about: CaseOf<A>, given: Given<InputOf<F>>) => readonly string[]
  readonly decide: (about: CaseOf<A>, given: Given<InputOf<F>>) => Outcome
}

/** A procedure whose own types are forgotten, as registers and faces hold them. */
export type AnyProcedure = Omit<Procedure, 'decide' | 'circumstances' | 'about'> & {
  readonly about: About
  readonly circumstances?: (about: never, given: never) => readonly string[]
  readonly decide: (about: never, given: never) => Outcome
}

export function defineProcedure<
  A extends About,
  const F extends Fields,
  const I extends ProcedureId,
>(declaration: Procedure<A, F, I>): Procedure<A, F, I> {
  return { ...declaration, bring: [...declaration.bring, ...proofsOf(declaration)] }
}

const proofs = {
  guardian: { paper: 'guardianship_proof', when: 'by_guardian' },
  proxy: { paper: 'proxy_letter', when: 'by_proxy' },
} as const satisfies Partial<Record<Applicant, BringItem>>

/** At a window whoever speaks for another shows what entitles them, in every procedure. */
function proofsOf({
  applicant,
  channels,
  ownName,
}: Pick<Procedure, 'applicant' | 'channels' | 'ownName'>): readonly BringItem[] {
  if (ownName || !channels.includes('window')) return []
  return (['proxy', 'guardian'] as const)
    .filter((each) => applicant.includes(each))
    .map((each) => proofs[each])
}
