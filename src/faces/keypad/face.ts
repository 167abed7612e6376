// 暗証番号の入力端末 — the resident's own screen: one question, and nothing else on it.
//
// What is typed goes from the form into the task's memory and is never sent back to a page,
// not even after a mistake. The screen remembers only which task it has taken up.

import type { PinCode } from '../../core/card/card.ts'
import { isPinFormatKept } from '../../core/pin/pin-format.ts'
import { cardRemoved } from '../../shell/doors/card-session.ts'
import type { Keypads, KeypadLook, Question } from '../../shell/keypad/keypads.ts'
import { taskWithCard } from '../../shell/keypad/task-card.ts'
import type { Office } from '../../shell/office.ts'
import { seeOther, type Face, type FaceReply, type FaceRequest } from '../../shell/ports/web.ts'
import { askTriesLeft, checkPin } from '../../shell/neighbours/carry-out.ts'
import type { Neighbours } from '../../shell/neighbours/neighbours.ts'
import { refusedPage } from '../shared/refused-page.tsx'
import { keypad } from './addresses.ts'
import { keypadPage, type KeypadProblem } from './page.tsx'

export type KeypadContext = {
  readonly office: Office
  readonly neighbours: Neighbours
  readonly keypads: Keypads
}

export function keypadFace(context: KeypadContext): Face {
  return keypad.open(context, { show: (each, request) => show(each, request), join, answer, leave })
}

type Taken = { readonly id: string; readonly look: KeypadLook }

async function show(
  context: KeypadContext,
  request: FaceRequest,
  problem?: KeypadProblem,
): Promise<FaceReply> {
  const taken = await takenTask(context, request)
  if (taken === 'card_removed') return cardTaken(request)
  if (!taken) {
    const code = request.form.code ?? request.query.get('code') ?? ''
    return keypadPage({ locale: request.locale, code, ...(problem ? { problem } : {}) })
  }
  const { question, step, steps, task } = taken.look
  const triesLeft =
    question.ask === 'verify'
      ? await askTriesLeft(context.office, context.neighbours, {
          cardId: task.cardId,
          pin: question.pin,
        })
      : undefined
  if (question.ask === 'verify' && triesLeft === 0) {
    context.keypads.noteBlocked(taken.id, question.pin)
    return show(context, request)
  }
  return keypadPage({
    locale: request.locale,
    question,
    step,
    steps,
    rules: context.office.world.rules,
    ...(triesLeft === undefined ? {} : { triesLeft }),
    ...(problem ? { problem } : {}),
  })
}

/** The task of this screen, asked for with its card at every step. */
async function takenTask(
  { office, keypads }: KeypadContext,
  { session }: FaceRequest,
): Promise<Taken | 'card_removed' | undefined> {
  const { taskId: id } = await session.get()
  const look = typeof id === 'string' ? await taskWithCard(office, keypads, id) : undefined
  if (look === undefined || look === 'card_removed') return look
  return typeof id === 'string' ? { id, look } : undefined
}

async function cardTaken({ locale, session }: FaceRequest) {
  await session.clear()
  return refusedPage(keypad, { locale, refusal: cardRemoved })
}

async function join(context: KeypadContext, request: FaceRequest): Promise<FaceReply> {
  const code = (request.form.code ?? '').normalize('NFKC').replaceAll(/\D/gu, '')
  const media = await knownScreen(request)
  const taskId = context.keypads.join(code, { media, address: request.address })
  if (taskId === undefined) {
    await forget(request)
    return show(context, request, { code: 'codeUnknown' })
  }
  await request.session.become({ taskId }, { screen: media ?? context.office.newId() })
  return seeOther(keypad.entry)
}

async function leave(_world: KeypadContext, request: FaceRequest): Promise<FaceReply> {
  await forget(request)
  return seeOther(keypad.entry)
}

/** The name of a screen that has taken up a task before. */
async function knownScreen(request: FaceRequest): Promise<string | undefined> {
  const { screen } = await request.session.get()
  return typeof screen === 'string' ? screen : undefined
}

/** The task is forgotten; that this is a screen of the office is not. */
async function forget(request: FaceRequest): Promise<void> {
  const screen = await knownScreen(request)
  await request.session.clear()
  if (screen !== undefined) await request.session.set({ screen })
}

async function answer(context: KeypadContext, request: FaceRequest): Promise<FaceReply> {
  const taken = await takenTask(context, request)
  if (taken === 'card_removed') return cardTaken(request)
  if (!taken) return seeOther(keypad.entry)
  const problem = await take(context, taken, request.form)
  return problem ? show(context, request, problem) : seeOther(keypad.entry)
}

/** Takes the answer to the question that is open now; anything else asks it again. */
async function take(
  context: KeypadContext,
  taken: Taken,
  form: FaceRequest['form'],
): Promise<KeypadProblem | undefined> {
  const { keypads } = context
  const { question } = taken.look
  if (form.again === 'yes') {
    keypads.startOver(taken.id)
    return undefined
  }
  switch (question.ask) {
    case 'share':
      if (form.share !== 'yes' && form.share !== 'no') return { code: 'shareEmpty' }
      keypads.chooseSharing(taken.id, form.share === 'yes')
      return undefined
    case 'verify':
      return verify(context, taken, { pin: question.pin, value: form.pin ?? '' })
    case 'new':
    case 'repeat':
      return setPin(context, taken, { question, value: form.pin ?? '' })
    case 'blocked':
    case 'nothing':
      return undefined
  }
}

async function verify(
  { office, neighbours, keypads }: KeypadContext,
  { id, look }: Taken,
  { pin, value }: { pin: PinCode; value: string },
): Promise<KeypadProblem | undefined> {
  const pinAnswer = await checkPin(office, neighbours, { cardId: look.task.cardId, pin, value })
  switch (pinAnswer.outcome) {
    case 'accepted':
      keypads.noteVerified(id, pin)
      return undefined
    case 'blocked':
      keypads.noteBlocked(id, pin)
      return undefined
    case 'wrong':
      return { code: 'pinWrong', pin, triesLeft: pinAnswer.triesLeft }
    case 'not_this_pin':
      return formatProblem(pin, value)
  }
}

type Choosing = Question & { readonly ask: 'new' | 'repeat' }

async function setPin(
  { office, keypads }: KeypadContext,
  { id }: Taken,
  { question, value }: { question: Choosing; value: string },
): Promise<KeypadProblem | undefined> {
  const [pin] = question.pins
  if (pin === undefined) return undefined
  if (!isPinFormatKept(pin, value, office.world.rules).value) return formatProblem(pin, value)
  return keypads.type(id, value) === 'differs' ? { code: 'differs' } : undefined
}

function formatProblem(pin: PinCode, value: string): KeypadProblem {
  if (value === '') return { code: 'pinEmpty' }
  return { code: pin === 'sign' ? 'formatSign' : 'formatDigits' }
}
