// Calculators of dates: expiry, renewal, the three limits of a move, a new residence card.

import { dayOf, earliest } from '../../../core/kernel/day.ts'
import { moveInDeadlines } from '../../../core/move/move-in.ts'
import { renewalWindow } from '../../../core/notice/renewal-window.ts'
import type { HolderKind } from '../../../core/resident/resident.ts'
import { stayChangeableFrom, stayNotifyLastDay } from '../../../core/stay/stay-change.ts'
import { ageOn } from '../../../core/validity/birthday.ts'
import { cardExpiry } from '../../../core/validity/card-validity.ts'
import { certificateExpiry } from '../../../core/validity/certificate-validity.ts'
import { textsOf } from '../../shared/texts/message.ts'
import { toolsTexts } from '../texts/tools.ts'
import { catalogueValues } from '../words.ts'
import type { Calculator, CalculatorGiven, ResultLine } from './calculator.ts'
import { dayView, holderChoice } from './words.tsx'

const word = ({ locale, context }: CalculatorGiven) => {
  const { t } = textsOf(toolsTexts, locale)
  const values = catalogueValues(locale, context)
  return (key: Parameters<typeof t>[0]) => t(key, values)
}

const expiry: Calculator = {
  id: 'expiry',
  fields: ({ locale }) => [
    { kind: 'day', name: 'birth', label: 'birthDate' },
    { kind: 'day', name: 'issue', label: 'issueDate' },
    { kind: 'day', name: 'certificate', label: 'certificateDate', optional: true },
    holderChoice(locale),
    { kind: 'day', name: 'stay', label: 'stayEnd', optional: true },
  ],
  work(inputs, given) {
    const { rules } = given.context
    const say = word(given)
    const birthDate = inputs.day('birth')
    const issueDate = inputs.day('issue')
    if (birthDate === undefined || issueDate === undefined) return { cites: [] }
    const stayEndDate = inputs.day('stay')
    const holderKind = inputs.choice('holder') as HolderKind
    const holding = { birthDate, issueDate, holderKind }
    const card = cardExpiry({ ...holding, ...(stayEndDate && { stayEndDate }) }, rules)
    const onDate = inputs.day('certificate') ?? issueDate
    const issued = { birthDate, onDate, cardExpiry: card.value }
    const auth = certificateExpiry({ ...issued, certificate: 'auth' }, rules)
    const sign = certificateExpiry(
      { ...issued, certificate: 'sign', authExpiry: auth.value },
      rules,
    )
    const tooYoung = ageOn(birthDate, onDate) < rules.validity.signMinimumAge
    const lines: readonly ResultLine[] = [
      { label: say('cardExpiry'), value: dayView(given.locale, card.value) },
      { label: say('authExpiry'), value: dayView(given.locale, auth.value) },
      {
        label: say('signExpiry'),
        value: tooYoung ? say('signNone') : dayView(given.locale, sign.value),
      },
    ]
    const age = tooYoung ? (['VAL-09'] as const) : []
    return { lines, cites: [...card.cites, ...auth.cites, ...sign.cites, ...age] }
  },
}

const renewal: Calculator = {
  id: 'renewal',
  fields: ({ locale }) => [
    { kind: 'day', name: 'expiry', label: 'expiryDate' },
    holderChoice(locale),
  ],
  work(inputs, given) {
    const expiryDay = inputs.day('expiry')
    if (expiryDay === undefined) return { cites: [] }
    const say = word(given)
    const { value, cites } = renewalWindow(
      {
        expiry: expiryDay,
        onDate: dayOf(given.context.now()),
        holderKind: inputs.choice('holder') as HolderKind,
      },
      given.context.rules,
    )
    return {
      sentences: [
        say(value.canRenew ? 'canRenewYes' : 'canRenewNo'),
        say(value.receivesNotice ? 'noticeYes' : 'noticeNo'),
      ],
      lines: [
        { label: say('renewableFrom'), value: dayView(given.locale, value.renewableFrom) },
        { label: say('expiryDate'), value: dayView(given.locale, expiryDay) },
      ],
      cites,
    }
  },
}

const moving: Calculator = {
  id: 'moving',
  fields: () => [
    { kind: 'day', name: 'living', label: 'startedLiving' },
    { kind: 'day', name: 'planned', label: 'plannedMoveOut' },
    { kind: 'day', name: 'notified', label: 'notifiedOn', optional: true },
  ],
  work(inputs, given) {
    const say = word(given)
    const startedLivingDate = inputs.day('living')
    const plannedMoveOutDate = inputs.day('planned')
    if (startedLivingDate === undefined || plannedMoveOutDate === undefined) return { cites: [] }
    const today = dayOf(given.context.now())
    const notified = inputs.day('notified')
    const { value, cites } = moveInDeadlines(
      {
        startedLivingDate,
        plannedMoveOutDate,
        moveInNotifiedDate: notified ?? today,
        continuedUseDate: null,
        asOf: today,
      },
      given.context.rules,
    )
    const { locale } = given
    const notifyBy = earliest(value.lastDay14, value.lastDay30)
    return {
      sentences: [say(value.cardLapsed ? 'lapsedYes' : 'lapsedNo')],
      lines: [
        ...(notified ? [] : [{ label: say('notifyBy'), value: dayView(locale, notifyBy) }]),
        { label: say('lastDay14'), value: dayView(locale, value.lastDay14) },
        { label: say('lastDay30'), value: dayView(locale, value.lastDay30) },
        ...(notified ? [{ label: say('lastDay90'), value: dayView(locale, value.lastDay90) }] : []),
      ],
      cites,
    }
  },
}

const stay: Calculator = {
  id: 'stay',
  fields: () => [
    { kind: 'day', name: 'received', label: 'receivedOn', optional: true },
    { kind: 'day', name: 'changed', label: 'changedOn', optional: true },
  ],
  work(inputs, given) {
    const say = word(given)
    const { context, locale } = given
    const received = inputs.day('received')
    const changed = inputs.day('changed')
    const from = received && stayChangeableFrom(received, context)
    const until = changed && stayNotifyLastDay(changed, context.rules)
    return {
      lines: [
        ...(from ? [{ label: say('changeableFrom'), value: dayView(locale, from.value) }] : []),
        ...(until ? [{ label: say('notifyUntil'), value: dayView(locale, until.value) }] : []),
      ],
      cites: [...(from?.cites ?? []), ...(until?.cites ?? [])],
    }
  },
}

export const dateCalculators: readonly Calculator[] = [expiry, renewal, moving, stay]
