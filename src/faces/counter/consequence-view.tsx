// Everything that will be different, before anyone confirms; and what is to be done afterwards.
//
// The rule core tells what an act brings about. Facts that it leaves out, because they only
// keep the books, are named from the ledger's own words, so that nothing happens unsaid.

import type { Consequence } from '../../core/consequences/consequence.ts'
import { consequences } from '../../core/consequences/consequences.ts'
import { consequenceOf } from '../../core/consequences/of-fact.ts'
import { parseDay } from '../../core/kernel/day.ts'
import type { Locale } from '../../shell/ports/web.ts'
import { factSentence } from '../shared/fact-sentence.ts'
import { formatDay, formatYen } from '../shared/format/format.ts'
import { formatList } from '../shared/format/list.ts'
import { ConsequenceList, type Consequence as Line } from '../shared/lists.tsx'
import { everyValue, textsOf } from '../shared/texts/message.ts'
import { statesTexts } from '../shared/texts/states.ts'
import type { Examined } from './case.ts'
import { nameOfOption } from './names.ts'
import { consequencesTexts } from './texts/consequences.ts'
import { counterTexts } from './texts/counter.ts'

type ConsequencesProps = { readonly locale: Locale; readonly seen: Examined }

export function Consequences({ locale, seen }: ConsequencesProps) {
  const { t } = textsOf(counterTexts, locale)
  const { outcome, caseFile, given } = seen
  if (!outcome.ok) return null
  const shownConsequences = consequences(caseFile, outcome.facts, given)
  const shownHere = shownConsequences.filter(({ code }) => !ofFee.includes(code))
  const later = shownHere.filter(isLater)
  const now = shownHere.filter((each) => !isLater(each))
  const facts = outcome.facts.filter(
    (fact) => fact.type !== 'ApplicationAccepted' && consequenceOf(fact, caseFile).length === 0,
  )
  const lines: readonly Line[] = [
    ...facts.map((fact): Line => ({ tone: 'changes', text: factSentence(locale, fact) })),
    ...gathered(now).map((each): Line => {
      return { tone: toneOf(each), text: consequenceText(locale, each) }
    }),
  ]
  return (
    <>
      {lines.length > 0 && <ConsequenceList items={lines} />}
      {lines.length + later.length === 0 && <p>{t('nothingChanges')}</p>}
      {later.length > 0 && (
        <section class="afterwards">
          <h3>{t('afterwards')}</h3>
          <ul class="acts__facts">
            {later.map((each, index) => (
              <li key={index}>{consequenceText(locale, each)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** The price has a block of its own. */
const ofFee = ['nothing_to_pay', 'fee_charged', 'fee_at_delivery']

function isLater({ topic, code }: Consequence): boolean {
  return (topic === 'owed' && code !== 'card_expected') || topic === 'household'
}

const keeping = ['auth_goes_on', 'card_released', 'certificates_resumed', 'pin_count_cleared']
const ending = [
  'card_abolished',
  'card_lapsed',
  'card_expired',
  'card_returned',
  'old_card_replaced',
  'auth_revoked',
  'sign_revoked',
  'application_withdrawn',
]

function toneOf({ topic, code }: Consequence): Line['tone'] {
  if (keeping.includes(code)) return 'keeps'
  return topic === 'stops' || ending.includes(code) ? 'ends' : 'changes'
}

/** All services that stop stand in one line. */
function gathered(shownConsequences: readonly Consequence[]): readonly Consequence[] {
  const stops = shownConsequences.filter(({ code }) => code === 'service_stops')
  const [first] = stops
  if (!first) return shownConsequences
  const service = stops.map(({ detail }) => detail?.service ?? '').join(',')
  const others = shownConsequences.filter((each) => !stops.includes(each))
  return [...others, { ...first, detail: { service } }]
}

/** A code that has no text yet is shown as it is: a gap, but nothing hidden. */
function consequenceText(locale: Locale, { code, detail = {} }: Consequence): string {
  if (!isKnown(code)) return code
  const values: Record<string, string> = { portalLoginFrom: 'none', amountYen: '' }
  for (const [name, value] of Object.entries(detail))
    values[name] = shownDetail(locale, name, value)
  return textsOf(consequencesTexts, locale).plain(code, everyValue(values))
}

/** A value of a consequence in the reader's words. */
export function shownDetail(locale: Locale, name: string, value: string | number): string {
  if (typeof value === 'number') {
    return name === 'amountYen' ? formatYen(locale, value) : String(value)
  }
  const date = parseDay(value)
  if (date) return formatDay(locale, date)
  switch (name) {
    case 'pin':
    case 'pins':
      return listed(locale, value, (pin) => pinName(locale, pin))
    case 'service':
      return listed(locale, value, (service) =>
        isKnown(service)
          ? textsOf(consequencesTexts, locale).plain(service, everyValue({}))
          : service,
      )
    case 'reason':
      return nameOfOption(locale, value)
    default:
      return value
  }
}

function listed(locale: Locale, codes: string, nameOf: (code: string) => string): string {
  return formatList(locale, codes.split(',').map(nameOf))
}

function pinName(locale: Locale, pin: string): string {
  const { plain } = textsOf(statesTexts, locale)
  switch (pin) {
    case 'sign':
    case 'auth':
    case 'resident_register':
    case 'card_info':
      return plain(`${pin}Pin`)
    default:
      return pin
  }
}

function isKnown(code: string): code is keyof (typeof consequencesTexts)['ja'] {
  return Object.hasOwn(consequencesTexts.ja, code)
}
