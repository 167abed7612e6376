// Questions about the four PINs. An entry is never repeated in an answer or a complaint.

import { aChoice, aList, anObject, aText } from '../kernel/shape.ts'
import { isPinFormatKept } from '../pin/pin-format.ts'
import { pinAttempts, pinLockAfter } from '../pin/pin-lock.ts'
import { pinCodes } from '../rules/national/card.ts'
import { answered, defineArea, type Area } from './area.ts'

const aPin = aChoice(pinCodes)

const pinFormat = defineArea(anObject({ pin: aPin, value: aText }), ({ pin, value }, { rules }) => {
  const finding = isPinFormatKept(pin, value, rules)
  return answered(finding, { valid: finding.value })
})

const pinLock = defineArea(
  anObject({ pin: aPin, attempts: aList(aChoice(pinAttempts)) }),
  ({ pin, attempts }, { rules }) => {
    const finding = pinLockAfter(pin, attempts, rules)
    return answered(finding, finding.value)
  },
)

export const pinAreas = {
  pin_format: pinFormat,
  pin_lock: pinLock,
} satisfies Readonly<Record<string, Area>>
