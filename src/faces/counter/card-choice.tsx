// Which of a person's cards lies on the table (SUS-06): asked only while more than one of them
// has not come back, because then a return or a loss could end the wrong one.

import type { ResidentFile } from '../../core/resident-file/resident-file.ts'
import type { Locale } from '../../shell/ports/web.ts'
import { ChoiceGroup } from '../shared/choices.tsx'
import { formatDay } from '../shared/format/format.ts'
import { textsOf } from '../shared/texts/message.ts'
import { controlName } from './case-form.ts'
import type { FieldProblem } from './case-form.ts'
import type { Draft } from './session.ts'
import { counterTexts } from './texts/counter.ts'

type CardChoiceProps = {
  readonly locale: Locale
  readonly file: ResidentFile
  readonly draft: Draft
  readonly problems: readonly FieldProblem[]
}

export function CardChoice({ locale, file, draft, problems }: CardChoiceProps) {
  const { plain, t } = textsOf(counterTexts, locale)
  const cards = file.cards.filter(({ state }) => state !== 'returned')
  if (cards.length < 2) return null
  const name = controlName('cardId')
  const error = problems.find((each) => each.name === name)?.message
  return (
    <ChoiceGroup
      name={name}
      label={t('whichCard')}
      options={cards.map(({ id, deliveredOn, expiryDate }) => {
        const delivered = formatDay(locale, deliveredOn)
        return {
          value: id,
          label: plain('cardOfDays', { delivered, expires: formatDay(locale, expiryDate) }),
        }
      })}
      value={draft.cardId ?? ''}
      {...(error === undefined ? {} : { error })}
    />
  )
}
