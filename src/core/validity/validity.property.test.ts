import fc from 'fast-check'
import { expect, test } from 'vitest'
import { guideWorld } from '../../../conformance/worlds.ts'
import { addDays, addMonths, day, daysBetween, earliest, yearOf, type Day } from '../kernel/day.ts'
import { moveInDeadlines } from '../move/move-in.ts'
import { renewalWindow } from '../notice/renewal-window.ts'
import { holderKinds } from '../rules/national/card.ts'
import { businessDaysAfter, isBusinessDay } from '../rules/business-day.ts'
import { changeStay, extendStay } from '../stay/stay-change.ts'
import { ageOn, birthdayIn, nthBirthdayAfter } from './birthday.ts'
import { birthdayLimit, cardExpiry } from './card-validity.ts'
import { certificateExpiry } from './certificate-validity.ts'

const { rules } = guideWorld
const between = (from: string, days: number) =>
  fc.integer({ min: 0, max: days }).map((count) => addDays(day(from), count))
const leapDays = fc.constantFrom(...['1960', '1996', '2000', '2008'].map((y) => day(`${y}-02-29`)))
const birthDate = fc.oneof(between('1925-01-01', 35_000), leapDays)
const lateDay = between('2022-04-01', 10_000)
const person = fc
  .record({ birthDate, issueDate: lateDay })
  .filter(({ birthDate: born, issueDate }) => born <= issueDate)

test('a card never outlives its tenth birthday, and an adult has at least nine years of it', () => {
  fc.assert(
    fc.property(person, ({ birthDate: born, issueDate }) => {
      const { value } = birthdayLimit({ birthDate: born, issueDate }, rules)
      const years = ageOn(born, issueDate) >= 18 ? 10 : 5
      expect(value > issueDate && value <= addMonths(issueDate, years * 12 + 1)).toBe(true)
      expect(value >= addMonths(issueDate, (years - 1) * 12)).toBe(true)
      expect(birthdayIn(yearOf(value), born)).toBe(value)
    }),
  )
})

test('a fixed stay only ever shortens a card', () => {
  fc.assert(
    fc.property(
      person,
      lateDay,
      fc.constantFrom(...holderKinds),
      (who, stayEndDate, holderKind) => {
        const limit = birthdayLimit(who, rules).value
        const { value } = cardExpiry({ ...who, holderKind, stayEndDate }, rules)
        expect(value).toBe(holderKind === 'fixed_stay' ? earliest(limit, stayEndDate) : limit)
      },
    ),
  )
})

test('a signature certificate never outlives the authentication certificate or the card', () => {
  const renewal = fc.option(lateDay, { nil: undefined })
  fc.assert(
    fc.property(person, lateDay, renewal, renewal, ({ birthDate: born, issueDate }, ...rest) => {
      const [onDate, oldAuth, oldSign] = rest
      const limit = birthdayLimit({ birthDate: born, issueDate }, rules).value
      const common = { birthDate: born, onDate: onDate > born ? onDate : born, cardExpiry: limit }
      const auth = certificateExpiry(
        { ...common, certificate: 'auth', ...(oldAuth && { oldExpiry: oldAuth }) },
        rules,
      ).value
      const sign = certificateExpiry(
        {
          ...common,
          certificate: 'sign',
          authExpiry: auth,
          ...(oldSign && { oldExpiry: oldSign }),
        },
        rules,
      ).value
      expect(auth <= limit && sign <= auth && sign <= limit).toBe(true)
    }),
  )
})

test('age changes on birthdays only, by one, also for those born on 29 February', () => {
  fc.assert(
    fc.property(person, ({ birthDate: born, issueDate: date }) => {
      const change = ageOn(born, addDays(date, 1)) - ageOn(born, date)
      const isBirthday = birthdayIn(yearOf(addDays(date, 1)), born) === addDays(date, 1)
      expect(change).toBe(isBirthday && addDays(date, 1) > born ? 1 : 0)
    }),
  )
})

test('counting birthdays one by one is the same as counting them at once', () => {
  fc.assert(
    fc.property(
      person,
      fc.integer({ min: 2, max: 12 }),
      ({ birthDate: born, issueDate }, count) => {
        const before = nthBirthdayAfter(born, issueDate, count - 1)
        expect(nthBirthdayAfter(born, before, 1)).toBe(nthBirthdayAfter(born, issueDate, count))
      },
    ),
  )
})

test('renewal is open on exactly the days from its first through the expiry', () => {
  const around = fc.integer({ min: -200, max: 30 })
  fc.assert(
    fc.property(lateDay, around, (expiry, offset) => {
      const onDate = addDays(expiry, offset)
      const { renewableFrom, canRenew } = renewalWindow(
        { expiry, onDate, holderKind: 'japanese' },
        rules,
      ).value
      expect(canRenew).toBe(onDate >= renewableFrom && onDate <= expiry)
      const length = daysBetween(renewableFrom, expiry)
      expect(length >= 89 && length <= 92).toBe(true)
    }),
  )
})

test('no change or extension of a stay passes the birthday limit', () => {
  fc.assert(
    fc.property(person, lateDay, lateDay, (who, onDate, newStayEndDate) => {
      const limit = birthdayLimit(who, rules).value
      const card = { ...who, onDate, cardExpiry: earliest(limit, addMonths(onDate, 1)) }
      const change = changeStay({ ...card, newStayEndDate }, rules).value
      if (change.result === 'changed') expect(change.cardExpiry <= limit).toBe(true)
      const flags = { applicationPendingConfirmed: true, extensionUsed: false }
      const extension = extendStay({ ...card, ...flags }, rules).value
      if (extension.result !== 'extended') return
      expect(extension.cardExpiry >= card.cardExpiry && extension.cardExpiry <= limit).toBe(true)
    }),
  )
})

test('a move is late by exactly the limits whose last day is over', () => {
  const offset = fc.integer({ min: -5, max: 120 })
  fc.assert(
    fc.property(lateDay, offset, offset, offset, (started, ...offsets) => {
      const [planned, notified, continued] = offsets
      const notifiedOn = addDays(started, Math.max(0, notified))
      const move = {
        startedLivingDate: started,
        plannedMoveOutDate: addDays(started, planned - 60),
        moveInNotifiedDate: notifiedOn,
        continuedUseDate: addDays(notifiedOn, Math.max(0, continued)),
        asOf: addDays(notifiedOn, 400),
      }
      const { reasons, cardLapsed } = moveInDeadlines(move, rules).value
      const late = [
        ...(daysBetween(started, notifiedOn) > 14 ? ['late_14'] : []),
        ...(daysBetween(move.plannedMoveOutDate, notifiedOn) > 30 ? ['late_30'] : []),
        ...(continued > 90 ? ['late_90'] : []),
      ]
      expect(reasons).toEqual(late)
      expect(cardLapsed).toBe(late.length > 0)
    }),
  )
})

test('between a day and its nth business day after lie exactly n business days', () => {
  fc.assert(
    fc.property(between('2024-01-01', 1000), fc.integer({ min: 1, max: 12 }), (from, count) => {
      const to = businessDaysAfter(from, count, guideWorld)
      expect(isBusinessDay(to, guideWorld)).toBe(true)
      const days: Day[] = []
      for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) days.push(date)
      expect(days.filter((date) => isBusinessDay(date, guideWorld))).toHaveLength(count)
    }),
  )
})
