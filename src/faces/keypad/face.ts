// 暗証番号の入力端末 — the resident's own screen: one question, and nothing else on it.
//
// What is typed goes from the form into the task's memory and is never sent back to a page,
// not even after a mistake. The screen remembers only which task it has taken up.

import type { PinCode } from '../../core/card/card.ts'
import { isPinFormatKept } from '../../core/pin/pin-format.ts'
import type { Keypads, KeypadLook, Question } from '../../shell/keypad/keypads.ts'
import type { Office } from '../../shell/office.ts'
import { seeOther, type Face, type FaceReply, type FaceRequest } from '../../shell/ports/web.ts'
import { askTriesLeft, checkPin } from '../../shell/works/carry-out.ts'
import type { Works } from '../../shell/works/works.ts'
import { keypadPage, type KeypadProblem } from './page.tsx'

export type KeypadWorld = {
  readonly office: Office
  readonly works: Works
  readonly keypads: Keypads
}

export function keypadFace(world: KeypadWorld): Face {
  return {
    id: 'keypad',
    inProduction: 'every-route',
    routes: [
      { method: 'GET', path: '/keypad', handle: (request) => show(world, request) },
      { method: 'POST', path: '/keypad/join', handle: (request) => join(world, request) },
      { method: 'POST', path: '/keypad/answer', handle: (request) => answer(world, request) },
      { method: 'POST', path: '/keypad/leave', handle: leave },
    ],
  }
}

type Taken = { readonly id: string; readonly look: KeypadLook }

async function show(
  world: KeypadWorld,
  request: FaceRequest,
  problem?: KeypadProblem,
): Promise<FaceReply> {
  const taken = await takenTask(world, request)
  if (!taken) {
    const code = request.form.code ?? request.query.get('code') ?? ''
    return keypadPage({ locale: request.locale, code, ...(problem ? { problem } : {}) })
  }
  const { question, step, steps, task } = taken.look
  const triesLeft =
    question.ask === 'verify'
      ? await askTriesLeft(world.office, world.works, { cardId: task.cardId, pin: question.pin })
      : undefined
  if (question.ask === 'verify' && triesLeft === 0) {
    world.keypads.noteBlocked(taken.id, question.pin)
    return show(world, request)
  }
  return keypadPage({
    locale: request.locale,
    question,
    step,
    steps,
    rules: world.office.world.rules,
    ...(triesLeft === undefined ? {} : { triesLeft }),
    ...(problem ? { problem } : {}),
  })
}

async function takenTask(
  { keypads }: KeypadWorld,
  request: FaceRequest,
): Promise<Taken | undefined> {
  const { taskId } = await request.session.get()
  const look = typeof taskId === 'string' ? keypads.look(taskId) : undefined
  return look && typeof taskId === 'string' ? { id: taskId, look } : undefined
}

async function join(world: KeypadWorld, request: FaceRequest): Promise<FaceReply> {
  const code = (request.form.code ?? '').normalize('NFKC').replaceAll(/\D/gu, '')
  const known = await knownScreen(request)
  const taskId = world.keypads.join(code, { known, address: request.address })
  if (taskId === undefined) {
    await forget(request)
    return show(world, request, { code: 'codeUnknown' })
  }
  await request.session.become({ taskId }, { screen: known ?? world.office.newId() })
  return seeOther('/keypad')
}

async function leave(request: FaceRequest): Promise<FaceReply> {
  await forget(request)
  return seeOther('/keypad')
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

async function answer(world: KeypadWorld, request: FaceRequest): Promise<FaceReply> {
  const taken = await takenTask(world, request)
  if (!taken) return seeOther('/keypad')
  const problem = await take(world, taken, request.form)
  return problem ? show(world, request, problem) : seeOther('/keypad')
}

/** Takes the answer to the question that is open now; anything else asks it again. */
async function take(
  world: KeypadWorld,
  taken: Taken,
  form: FaceRequest['form'],
): Promise<KeypadProblem | undefined> {
  const { keypads } = world
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
      return verify(world, taken, { pin: question.pin, value: form.pin ?? '' })
    case 'new':
    case 'repeat':
      return setPin(world, taken, { question, value: form.pin ?? '' })
    case 'blocked':
    case 'nothing':
      return undefined
  }
}

async function verify(
  { office, works, keypads }: KeypadWorld,
  { id, look }: Taken,
  { pin, value }: { pin: PinCode; value: string },
): Promise<KeypadProblem | undefined> {
  const said = await checkPin(office, works, { cardId: look.task.cardId, pin, value })
  switch (said.outcome) {
    case 'accepted':
      keypads.noteVerified(id, pin)
      return undefined
    case 'blocked':
      keypads.noteBlocked(id, pin)
      return undefined
    case 'wrong':
      return { code: 'pinWrong', pin, triesLeft: said.triesLeft }
    case 'not_this_pin':
      return formatProblem(pin, value)
  }
}

type Choosing = Question & { readonly ask: 'new' | 'repeat' }

async function setPin(
  { office, keypads }: KeypadWorld,
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
