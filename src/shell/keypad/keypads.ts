// 暗証番号の入力端末 — the resident's own keypad, which the clerk's screen never shows.
//
// The clerk opens a task and gets an id for the act and a short code for the resident's
// screen. What is typed exists in this process's memory only, until the act takes it or
// ten minutes are over: never in the database, a log, an address or a session.

import { randomBytes, randomInt } from 'node:crypto'
import type { PinCode } from '../../core/card/card.ts'
import type { CardId } from '../../core/kernel/ids.ts'
import { pinCodes } from '../../core/rules/national/card.ts'
import { openBudgets, type Budgets } from '../budgets/budgets.ts'
import type { TypedPins } from '../neighbours/carry-out.ts'
import { isEasyToGuess } from './easy-to-guess.ts'

export type KeypadTask = {
  readonly cardId: CardId
  /** PINs that the chip has to accept first. */
  readonly verify: readonly PinCode[]
  /** PINs that the resident chooses. */
  readonly set: readonly PinCode[]
}

/** The one thing the keypad asks now. */
export type Question =
  | { readonly ask: 'verify'; readonly pin: PinCode }
  | { readonly ask: 'blocked'; readonly pin: PinCode }
  /** May one number serve for all of these (PIN-06)? */
  | { readonly ask: 'share'; readonly pins: readonly PinCode[] }
  | { readonly ask: 'new'; readonly pins: readonly PinCode[] }
  | { readonly ask: 'repeat'; readonly pins: readonly PinCode[]; readonly easyToGuess: boolean }
  | { readonly ask: 'nothing' }

export type KeypadLook = {
  readonly code: string
  readonly task: KeypadTask
  /** The resident's screen has taken the task up. */
  readonly joined: boolean
  /** The card has lain on the counter's reader since the task was opened. */
  readonly cardSeen: boolean
  readonly question: Question
  /** How many questions are answered, and how many there are. */
  readonly step: number
  readonly steps: number
}

export type Answered = {
  readonly pins: TypedPins
  readonly verified: readonly PinCode[]
}

/** Who types a code: the name of a screen that took up a task before, and where it stands. */
export type Screen = { readonly media?: string | undefined; readonly address: string }

export type Keypads = {
  readonly open: (task: KeypadTask) => { readonly id: string; readonly code: string }
  /** The task of a code, once: a second screen is turned away, and so is a guesser. */
  readonly join: (code: string, screen: Screen) => string | undefined
  readonly look: (id: string) => KeypadLook | undefined
  readonly noteCardSeen: (id: string) => void
  readonly noteVerified: (id: string, pin: PinCode) => void
  readonly noteBlocked: (id: string, pin: PinCode) => void
  readonly chooseSharing: (id: string, share: boolean) => void
  /** A value of right format: kept as the first entry, set when repeated alike. */
  readonly type: (id: string, value: string) => 'once' | 'set' | 'differs' | 'gone'
  /** Forgets the first entry, to choose another number. */
  readonly startOver: (id: string) => void
  /** Everything answered, for the act; undefined while something is open. */
  readonly answers: (id: string) => Answered | undefined
  /** Forgets the task and what was typed. */
  readonly end: (id: string) => void
}

type Entry = {
  readonly code: string
  readonly task: KeypadTask
  readonly expiresAt: number
  joined: boolean
  cardSeen: boolean
  readonly verified: Set<PinCode>
  blocked: PinCode | undefined
  sharing: boolean | undefined
  first: string | undefined
  readonly pins: Map<PinCode, string>
}

const lifeMs = 10 * 60_000
/** Long enough that the guesses all strangers together may make in its life find none. */
const codeDigits = 8

/** A store of keypad tasks; `nowMs` is the real clock, given so that tests can move it. */
export function openKeypads(
  budgets: Budgets = openBudgets(),
  nowMs: () => number = Date.now,
): Keypads {
  const entries = new Map<string, Entry>()
  const sweep = () => {
    for (const [id, { expiresAt }] of entries) if (expiresAt <= nowMs()) entries.delete(id)
  }
  const find = (id: string) => {
    sweep()
    return entries.get(id)
  }
  return {
    open: (task) => {
      sweep()
      const id = randomBytes(24).toString('base64url')
      const entry = blankEntry(task, freshCode(entries), nowMs() + lifeMs)
      entries.set(id, entry)
      setTimeout(sweep, lifeMs + 1000).unref()
      return { id, code: entry.code }
    },
    join: (code, screen) => {
      sweep()
      if (!mayGuess(budgets, screen, 'look')) return undefined
      const found = [...entries].find(([, entry]) => entry.code === code && !entry.joined)
      if (!found) {
        mayGuess(budgets, screen, 'take')
        return undefined
      }
      found[1].joined = true
      return found[0]
    },
    look: (id) => {
      const entry = find(id)
      return entry && lookAt(entry)
    },
    noteCardSeen: (id) => change(find(id), { cardSeen: true }),
    noteVerified: (id, pin) => find(id)?.verified.add(pin),
    noteBlocked: (id, pin) => change(find(id), { blocked: pin }),
    chooseSharing: (id, share) => change(find(id), { sharing: share }),
    type: (id, value) => typeInto(find(id), value),
    startOver: (id) => change(find(id), { first: undefined }),
    answers: (id) => {
      const entry = find(id)
      if (!entry || questionOf(entry).ask !== 'nothing') return undefined
      return { pins: Object.fromEntries(entry.pins), verified: [...entry.verified] }
    },
    end: (id) => void entries.delete(id),
  }
}

/**
 * Wrong codes count for the screen that typed them. One that took up a task before has an
 * account of its own, so that no stranger at the same address can use it up.
 */
function mayGuess(budgets: Budgets, { media, address }: Screen, how: 'look' | 'take'): boolean {
  if (media !== undefined) return budgets[how]('keypad by browser', media).ok
  return budgets[how]('keypad by address', address).ok && budgets[how]('keypad').ok
}

function blankEntry(task: KeypadTask, code: string, expiresAt: number): Entry {
  const ordered = pinCodes.filter((pin) => task.set.includes(pin))
  return {
    code,
    task: { ...task, set: ordered },
    expiresAt,
    joined: false,
    cardSeen: false,
    verified: new Set(),
    blocked: undefined,
    sharing: undefined,
    first: undefined,
    pins: new Map(),
  }
}

function freshCode(entries: ReadonlyMap<string, Entry>): string {
  const taken = new Set([...entries.values()].map(({ code }) => code))
  for (;;) {
    const code = String(randomInt(0, 10 ** codeDigits)).padStart(codeDigits, '0')
    if (!taken.has(code)) return code
  }
}

function change(
  entry: Entry | undefined,
  patch: Partial<Pick<Entry, 'blocked' | 'sharing' | 'first' | 'cardSeen'>>,
): void {
  if (entry) Object.assign(entry, patch)
}

function lookAt(entry: Entry): KeypadLook {
  const groups = groupsOf(entry)
  const answered = groups.filter((pins) => pins.every((pin) => entry.pins.has(pin))).length
  return {
    code: entry.code,
    task: entry.task,
    joined: entry.joined,
    cardSeen: entry.cardSeen,
    question: questionOf(entry),
    step: entry.verified.size + answered,
    steps: entry.task.verify.length + groups.length,
  }
}

function questionOf(entry: Entry): Question {
  const toVerify = entry.task.verify.find((pin) => !entry.verified.has(pin))
  if (toVerify) return { ask: entry.blocked === toVerify ? 'blocked' : 'verify', pin: toVerify }
  const pins = groupsOf(entry).find((group) => !group.every((pin) => entry.pins.has(pin)))
  if (!pins) return { ask: 'nothing' }
  if (pins.length > 1 && entry.sharing === undefined) return { ask: 'share', pins }
  if (entry.first === undefined) return { ask: 'new', pins }
  return { ask: 'repeat', pins, easyToGuess: isEasyToGuess(entry.first) }
}

/** PINs that are asked for together: the four-digit ones, unless their holder said no. */
function groupsOf({ task, sharing }: Entry): readonly (readonly PinCode[])[] {
  const alone = task.set.filter((pin) => pin === 'sign').map((pin) => [pin])
  const digits = task.set.filter((pin) => pin !== 'sign')
  if (sharing === false) return [...alone, ...digits.map((pin) => [pin])]
  return digits.length > 0 ? [...alone, digits] : alone
}

function typeInto(entry: Entry | undefined, value: string): 'once' | 'set' | 'differs' | 'gone' {
  if (!entry) return 'gone'
  const question = questionOf(entry)
  if (question.ask === 'new') {
    entry.first = value
    return 'once'
  }
  if (question.ask !== 'repeat') return 'gone'
  const same = entry.first === value
  entry.first = undefined
  if (!same) return 'differs'
  for (const pin of question.pins) entry.pins.set(pin, value)
  return 'set'
}
