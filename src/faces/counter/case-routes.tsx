// A procedure from the first page to the receipt: fill in, check, confirm.
//
// Filling in is kept as a draft; confirming carries the draft out once, whoever presses how
// often. What cannot be done leaves the draft as it is, with the reason on the page.

import type { RefusalCode } from '../../core/refusal/register.ts'
import type { KeypadLook, KeypadTask } from '../../shell/keypad/keypads.ts'
import { taskWithCard } from '../../shell/keypad/task-card.ts'
import type { Performed } from '../../shell/act-request.ts'
import { jsonReply, seeOther, type FaceReply, type FaceRequest } from '../../shell/ports/web.ts'
import { carryOut, PinNotTyped } from '../../shell/neighbours/carry-out.ts'
import { renderPart } from '../shared/layout.tsx'
import { counter } from './addresses.ts'
import { examine, requestOf, type Examined } from './case.ts'
import { readCase } from './case-form.ts'
import { casePage, type CaseSetting } from './case-page.tsx'
import { checkPage, isWaiting, type Checked } from './check-page.tsx'
import { feeOf } from './fee.ts'
import { KeypadStateView } from './keypad-block.tsx'
import { readPerson } from './person.ts'
import { caseAddress, unknownResident } from './person-page.tsx'
import {
  draftName,
  draftOn,
  dropDraft,
  keepDraft,
  readClerkAnew,
  type Clerk,
  type Draft,
} from './session.ts'
import { beginDraft, counterProcedure } from './begin-case.ts'
import type { CounterContext } from './context.ts'

export type CaseHandler = (setting: CaseSetting) => Promise<FaceReply>

/** Finds person, procedure and draft for a step; nobody and nothing are answered in words. */
export function caseStep(step: CaseHandler) {
  return async (
    context: CounterContext,
    request: FaceRequest,
    clerk: Clerk,
  ): Promise<FaceReply> => {
    const { id = '', procedure: code = '' } = request.params
    const procedure = counterProcedure(code)
    const person = procedure && (await readPerson(context, id))
    if (!procedure || !person) return unknownResident(context, request, clerk)
    const storedDraft = clerk.drafts[draftName(id, code)]
    const key = request.form.key ?? context.office.newId()
    const draft =
      storedDraft && storedDraft.doneActId === undefined
        ? draftOn(context.office.clock.today(), storedDraft)
        : beginDraft(context, { procedure, person, key })
    return step({
      context,
      request,
      clerk,
      person,
      counterCase: { procedure, residentId: id, draft },
    })
  }
}

export async function showCase(setting: CaseSetting): Promise<FaceReply> {
  const { context, clerk, counterCase } = setting
  const seen = await examine(context, clerk, counterCase)
  const resumed = clerk.drafts[nameOf(setting)]?.key === counterCase.draft.key
  const begun = Object.keys(counterCase.draft.input).length + counterCase.draft.papers.length > 0
  const hopeless = seen && !begun ? hopelessRefusal(seen) : undefined
  return casePage(setting, {
    ...(seen ? { fee: feeOf(counterCase, seen) } : {}),
    ...(hopeless ? { refusal: hopeless } : {}),
    resumed: resumed && begun,
  })
}

/** A refusal that no form can cure is told before anything is filled in. */
function hopelessRefusal({ outcome }: Examined) {
  if (outcome.ok) return undefined
  const curable: readonly RefusalCode[] = [
    'field-missing',
    'field-secret',
    'field-wrong',
    'papers-missing',
    'representative-not-named',
    'pin-required',
  ]
  return curable.includes(outcome.refusal.code) ? undefined : outcome.refusal
}

/** The form comes in: problems go back with it, a sound one goes on to the check. */
export async function takeCase(setting: CaseSetting): Promise<FaceReply> {
  const { context, request, clerk, person } = setting
  const { procedure, residentId, draft: earlier } = setting.counterCase
  const { draft, problems } = await readCase(context, request, { procedure, earlier })
  const counterCase = { procedure, residentId, draft }
  const seen = await examine(context, clerk, counterCase)
  if (!seen) return unknownResident(context, request, clerk)
  const filled = { ...setting, counterCase }
  await keepDraft(request, clerk, { name: nameOf(setting), draft })
  const fee = feeOf(counterCase, seen)
  if (draft.seenSeq !== person.seq) {
    return casePage(filled, { problems, fee, changedSince: draft.seenSeq }, 409)
  }
  if (problems.length > 0) return casePage(filled, { problems, fee }, 422)
  if (!seen.outcome.ok) return casePage(filled, { refusal: seen.outcome.refusal, fee }, 422)
  const keypadId = seen.keypad && openKeypad(context, draft, seen.keypad)
  const withKeypad = keypadId === undefined ? withoutKeypad(draft) : { ...draft, keypadId }
  await keepDraft(request, clerk, { name: nameOf(setting), draft: withKeypad })
  return seeOther(`${addressOf(setting)}/check`)
}

export async function showCheck(setting: CaseSetting): Promise<FaceReply> {
  const { context, clerk, person, counterCase } = setting
  if (!clerk.drafts[nameOf(setting)] || counterCase.draft.doneActId !== undefined) {
    return seeOther(addressOf(setting))
  }
  const checked = await checkedCase(setting)
  if (!checked) return unknownResident(context, setting.request, clerk)
  const changed = counterCase.draft.seenSeq !== person.seq
  const refused = !checked.seen.outcome.ok
  return checkPage(setting, checked, changed ? 409 : refused ? 422 : 200)
}

async function checkedCase(setting: CaseSetting): Promise<Checked | undefined> {
  const { context, clerk, person, counterCase } = setting
  const seen = await examine(context, clerk, counterCase)
  if (!seen) return undefined
  const { outcome } = seen
  const trouble = {
    ...(outcome.ok ? {} : { refusal: outcome.refusal }),
    ...(counterCase.draft.seenSeq === person.seq
      ? {}
      : { changedSince: counterCase.draft.seenSeq }),
  }
  return {
    seen,
    trouble,
    ...(seen.keypad ? { keypad: lookAt(context, counterCase.draft, seen.keypad) } : {}),
  }
}

/** The task as it stands, unless it is gone or the case has come to need other PINs. */
function lookAt(
  { keypads }: CounterContext,
  { keypadId }: Draft,
  task: KeypadTask,
): KeypadLook | 'expired' {
  const look = keypadId === undefined ? undefined : keypads.look(keypadId)
  return look && sameTask(look.task, task) ? look : 'expired'
}

function sameTask(one: KeypadTask, other: KeypadTask): boolean {
  const text = ({ cardId, verify, set }: KeypadTask) =>
    JSON.stringify([cardId, verify.toSorted(), set.toSorted()])
  return text(one) === text(other)
}

/** The part of the page about the keypad, for the block that renews itself. */
export async function keypadState(setting: CaseSetting): Promise<FaceReply> {
  const { request, counterCase } = setting
  const address = addressOf(setting)
  const checked = await checkedCase(setting)
  const keypad = checked?.keypad
  if (keypad === undefined || !isWaiting(keypad)) return jsonReply({ go: `${address}/check` })
  const { locale } = request
  const part = (
    <KeypadStateView {...{ locale, address, residentId: counterCase.residentId, keypad }} />
  )
  return jsonReply({ html: renderPart(locale, part) })
}

/** A new code, after the old one ran out. */
export async function renewKeypad(setting: CaseSetting): Promise<FaceReply> {
  const { context, request, clerk, counterCase } = setting
  const seen = await examine(context, clerk, counterCase)
  if (counterCase.draft.keypadId !== undefined) context.keypads.end(counterCase.draft.keypadId)
  if (seen?.keypad) {
    const { id: keypadId } = context.keypads.open(seen.keypad)
    await keepDraft(request, clerk, {
      name: nameOf(setting),
      draft: { ...counterCase.draft, keypadId },
    })
  }
  return seeOther(`${addressOf(setting)}/check`)
}

export async function discardCase(setting: CaseSetting): Promise<FaceReply> {
  const { context, request, clerk, counterCase } = setting
  if (counterCase.draft.keypadId !== undefined) context.keypads.end(counterCase.draft.keypadId)
  await dropDraft(request, clerk, nameOf(setting))
  return seeOther(addressOf(setting))
}

/** Carries the draft out; pressed twice it is one act, and both presses see its receipt. */
export async function confirmCase(setting: CaseSetting): Promise<FaceReply> {
  const { context, request, clerk, counterCase } = setting
  const { residentId, draft } = counterCase
  const before = clerk.drafts[nameOf(setting)]
  if (before?.doneActId !== undefined && before.key === request.form.key) {
    return seeOther(actAddress(residentId, before.doneActId))
  }
  if (before === undefined || before.key !== request.form.key) return seeOther(addressOf(setting))
  const performed = await attempt(setting)
  if (performed === 'pins_open') return doneMeanwhile(setting)
  switch (performed.result) {
    case 'done': {
      const done = { ...withoutKeypad(draft), doneActId: performed.actId }
      await keepDraft(request, clerk, { name: nameOf(setting), draft: done })
      if (draft.keypadId !== undefined) context.keypads.end(draft.keypadId)
      return seeOther(actAddress(residentId, performed.actId))
    }
    case 'refused':
    case 'stale':
      return showCheckAnew(setting, performed)
    case 'key_reused': {
      // Not a key that this counter made: the clerk confirms once more, under a new one.
      const renewed = { ...draft, key: context.office.newId() }
      await keepDraft(request, clerk, { name: nameOf(setting), draft: renewed })
      return seeOther(`${addressOf(setting)}/check`)
    }
    case 'unknown_resident':
      return unknownResident(context, request, clerk)
  }
}

async function attempt(setting: CaseSetting): Promise<Performed | 'pins_open'> {
  const { context, clerk, counterCase } = setting
  const { keypadId } = counterCase.draft
  // The card that the PINs are for is asked after once more: taken meanwhile, they are gone.
  if (keypadId !== undefined) await taskWithCard(context.office, context.keypads, keypadId)
  const answers = keypadId === undefined ? undefined : context.keypads.answers(keypadId)
  if (keypadId !== undefined && !answers) return 'pins_open'
  const request = requestOf(clerk, counterCase, answers?.verified ?? [])
  try {
    return await carryOut(context.office, context.neighbours, {
      request,
      pins: answers?.pins ?? {},
    })
  } catch (error) {
    if (error instanceof PinNotTyped) return 'pins_open'
    throw error
  }
}

/** The keypad is gone because the other press of the same button was done a moment ago. */
async function doneMeanwhile(setting: CaseSetting): Promise<FaceReply> {
  const { request, counterCase } = setting
  const { drafts } = await readClerkAnew(request, setting.clerk)
  const done = drafts[nameOf(setting)]?.doneActId
  return done === undefined
    ? showCheck(setting)
    : seeOther(actAddress(counterCase.residentId, done))
}

/** The page as it stands after the refusal: the person is read anew, the draft is kept. */
async function showCheckAnew(
  setting: CaseSetting,
  performed: Performed & { result: 'refused' | 'stale' },
): Promise<FaceReply> {
  const { context, counterCase } = setting
  const person = (await readPerson(context, counterCase.residentId)) ?? setting.person
  const anew = { ...setting, person }
  const checked = await checkedCase(anew)
  if (!checked) return seeOther(addressOf(setting))
  if (performed.result === 'stale') return checkPage(anew, checked, 409)
  const trouble = { ...checked.trouble, refusal: performed.refusal }
  return checkPage(anew, { ...checked, trouble }, 422)
}

function openKeypad({ keypads }: CounterContext, { keypadId }: Draft, task: KeypadTask): string {
  const look = keypadId === undefined ? undefined : keypads.look(keypadId)
  const goesOn = look && sameTask(look.task, task) && look.question.ask !== 'blocked'
  if (keypadId !== undefined && goesOn) return keypadId
  if (keypadId !== undefined) keypads.end(keypadId)
  return keypads.open(task).id
}

function withoutKeypad(draft: Draft): Draft {
  const { keypadId: _gone, ...rest } = draft
  return rest
}

function nameOf({ counterCase }: CaseSetting): string {
  return draftName(counterCase.residentId, counterCase.procedure.id)
}

function addressOf({ counterCase }: CaseSetting): string {
  return caseAddress(counterCase.residentId, counterCase.procedure.id)
}

function actAddress(residentId: string, actId: string): string {
  return counter.routes.act.href({ id: residentId, act: actId })
}
