// The question what becomes of a FAX form, beside the data on the card it names.
//
// A form is what somebody wrote: items left out, crossed through or impossible are part of the
// question, not mistakes of the asker. Only the kinds of the fields are required.

import { faxOutcome, faxSenders } from '../fax/fax-form.ts'
import {
  aChoice,
  aFlag,
  aList,
  anObject,
  aText,
  aWholeNumber,
  optional,
  type Shape,
} from '../kernel/shape.ts'
import { aCivilDay, answered, defineArea, missingField, unanswered, type Area } from './area.ts'

const anItem = optional(aText)
const aNumberItem = blankOr(aWholeNumber)

const form = anObject({
  hearingImpaired: aFlag,
  replyFax: anItem,
  choice: optional(aList(aWholeNumber)),
  name: anItem,
  sender: blankOr(aChoice(faxSenders)),
  senderName: anItem,
  address: anItem,
  birthEra: anItem,
  birthYear: aNumberItem,
  birthMonth: aNumberItem,
  birthDay: aNumberItem,
  sex: anItem,
  reason: anItem,
  question: anItem,
})

const card = anObject({ name: aText, address: aText, birthDate: aCivilDay, sex: aText })

const faxForm = defineArea(
  anObject({ form, card: optional(card) }),
  ({ form: { choice = [], ...written }, card: onCard }, { rules }) => {
    const finding = faxOutcome({ ...written, choice }, onCard, rules)
    if (finding === 'card-needed') return unanswered(missingField('card'))
    return answered(finding, finding.value)
  },
)

/** An item that is not text may be left blank with an empty text. */
function blankOr<T>(shape: Shape<T>): Shape<T | undefined> {
  return optional({
    read: (value, path, problems) => (value === '' ? undefined : shape.read(value, path, problems)),
  })
}

export const faxAreas = { fax_form: faxForm } satisfies Readonly<Record<string, Area>>
