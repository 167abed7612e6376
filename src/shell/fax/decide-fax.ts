// What becomes of a fax, and doing it: two different people, then the suspension and the answer
// in one transaction (FAX-01…09).

import {
  differingBySignOnly,
  faxOutcome,
  type FaxCard,
  type FaxForm,
} from '../../core/fax/fax-form.ts'
import type { Applicant } from '../../core/procedures/define.ts'
import { currentCard, type ResidentFile } from '../../core/resident-file/resident-file.ts'
import { townCode, type Office } from '../office.ts'
import { perform } from '../perform.ts'
import type { Request } from '../act-request.ts'
import type { FaxResult } from './fax-result.ts'
import { closeFax, type Fax } from './faxes.ts'

export type Confirmed =
  | { readonly done: true; readonly result: FaxResult }
  | { readonly done: false; readonly why: 'same_person' | 'not_entered' }

/** Would this form need a card to compare with? */
export function needsCard(office: Office, form: FaxForm): boolean {
  return faxOutcome(form, undefined, office.world.rules) === 'card-needed'
}

/** The outcome as the form stands, without doing anything. */
export async function outcomeOf(
  office: Office,
  { form, residentId }: { form: FaxForm; residentId?: string },
): Promise<FaxResult> {
  const version = residentId === undefined ? undefined : await office.files.read(residentId)
  const card = version && cardOnFile(version.file)
  const found = faxOutcome(form, card, office.world.rules)
  if (found === 'card-needed') return { result: 'no_card' }
  const signOnly = card && found.value.result === 'mismatch' ? differingBySignOnly(form, card) : []
  return signOnly.length > 0 ? { ...found.value, signOnly } : found.value
}

/** The second member of staff agrees: done, and answered in the words that `wordsFor` finds. */
export async function confirmFax(
  office: Office,
  order: {
    readonly faxId: string
    readonly operator: string
    readonly wordsFor: (fax: Fax, result: FaxResult) => string
  },
): Promise<Confirmed> {
  const { faxId, operator, wordsFor } = order
  const town = townCode(office)
  const fax = await office.faxes.read(faxId)
  if (fax?.state !== 'entered' || !fax.form) return { done: false, why: 'not_entered' }
  if (fax.enteredBy === operator) return { done: false, why: 'same_person' }

  const { form, residentId } = fax
  const found = await outcomeOf(office, { form, ...(residentId !== undefined && { residentId }) })
  const end = { faxId, confirmedBy: operator }
  if (found.result === 'accepted' && form.choice.includes(2) && residentId !== undefined) {
    const answer = wordsFor(fax, found)
    const performed = await perform(
      office,
      suspension({ faxId, operator, residentId, form }),
      async (queries) => {
        const closed = await closeFax(queries, town, { ...end, outcome: found, answer })
        if (!closed) throw new Error('a fax was confirmed twice at once')
      },
    )
    if (performed.result === 'done') return { done: true, result: found }
    if (performed.result !== 'refused') throw new Error('a fax about nobody')
    const refused: FaxResult = { result: 'refused', refusal: performed.refusal }
    await closeFax(office.database, town, {
      ...end,
      outcome: refused,
      answer: wordsFor(fax, refused),
    })
    return { done: true, result: refused }
  }
  await closeFax(office.database, town, { ...end, outcome: found, answer: wordsFor(fax, found) })
  return { done: true, result: found }
}

const applicants: Readonly<Record<NonNullable<FaxForm['sender']>, Applicant>> = {
  self: 'holder',
  family: 'household_member',
  other: 'proxy',
}

function suspension(about: {
  faxId: string
  operator: string
  residentId: string
  form: FaxForm
}): Request {
  return {
    procedure: 'suspend',
    residentId: about.residentId,
    actor: { kind: 'operator', id: about.operator },
    channel: 'fax',
    applicant: applicants[about.form.sender ?? 'self'],
    papers: [],
    idempotencyKey: `fax ${about.faxId}`,
  }
}

/** What stands on the card: its face, and the record for what the face does not say. */
function cardOnFile(file: ResidentFile): FaxCard | undefined {
  const card = currentCard(file)
  if (!card) return undefined
  const { face, printed } = card
  return {
    name: face?.name ?? printed.name,
    address: face?.address ?? printed.address,
    birthDate: face?.birthDate ?? file.resident.birthDate,
    sex: face?.sex ?? file.resident.sex,
  }
}
