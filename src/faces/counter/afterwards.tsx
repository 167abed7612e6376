// 「このあと」 on a receipt: what is left for the resident to do, by when, in words to them.
//
// Worked out again from the ledger as it stood before the act, so a receipt that is printed
// later says the same. What an application leaves to do has a block of its own (NextVisit).

import type { Consequence } from '../../core/consequences/consequence.ts'
import { afterwards } from '../../core/consequences/consequences.ts'
import { dayOf, moment } from '../../core/kernel/day.ts'
import { foldFile } from '../../core/resident-file/resident-file.ts'
import type { Locale } from '../../shell/ports/web.ts'
import { everyValue, textsOf } from '../shared/texts/message.ts'
import { shownDetail } from './consequence-view.tsx'
import type { CounterContext } from './context.ts'
import type { ActWithFacts } from './history.ts'
import type { Person } from './person.ts'
import { afterwardsTexts, type AfterwardsKey } from './texts/afterwards.ts'
import { counterTexts } from './texts/counter.ts'

type AfterwardsProps = {
  readonly context: CounterContext
  readonly locale: Locale
  readonly person: Person
  readonly act: ActWithFacts
}

export function Afterwards(props: AfterwardsProps) {
  const { locale, act } = props
  const { t } = textsOf(counterTexts, locale)
  const words = leftToDo(props).flatMap((each) => sentence(locale, each))
  if (words.length === 0 && act.facts.some(({ type }) => type === 'ApplicationAccepted'))
    return null
  return (
    <section class="next-visit" aria-labelledby="afterwards-title">
      <h2 id="afterwards-title">{t('receiptNext')}</h2>
      {words.length === 0 && <p>{t('receiptNothingNext')}</p>}
      <ul class="acts__facts">
        {words.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </section>
  )
}

function leftToDo({ context, person, act }: AfterwardsProps): readonly Consequence[] {
  const earlier = person.acts.filter(({ seq }) => seq < act.seq).toReversed()
  const before = foldFile(earlier.flatMap(({ facts }) => facts))
  if (!before) return []
  const { world } = context.office
  const given = { ...world, today: dayOf(moment(act.act.virtualAt)), input: {} }
  return afterwards({ before, household: person.household }, act.facts, given)
}

function sentence(locale: Locale, { code, detail = {} }: Consequence): readonly string[] {
  if (!isAfterwardsKey(code)) return []
  const values = Object.entries(detail).map(
    ([name, value]) => [name, shownDetail(locale, name, value)] as const,
  )
  return [textsOf(afterwardsTexts, locale).plain(code, everyValue(Object.fromEntries(values)))]
}

function isAfterwardsKey(code: string): code is AfterwardsKey {
  return Object.hasOwn(afterwardsTexts.ja, code)
}
