// Small pieces that several calculators have: a day shown, and what can be chosen.

import type { ComponentChild } from 'preact'
import type { Day } from '../../../core/kernel/day.ts'
import { holderKinds } from '../../../core/rules/national/card.ts'
import type { Locale } from '../../../shell/ports/web.ts'
import { textsOf } from '../../shared/texts/message.ts'
import { commonTexts } from '../../shared/texts/common.ts'
import { ruby } from '../../shared/texts/ruby.tsx'
import { toolsTexts, type ToolsKey } from '../texts/tools.ts'
import { dayText } from '../words.ts'

export function dayView(locale: Locale, day: Day): ComponentChild {
  return ruby(dayText(locale, day))
}

/** One of several, under its name in the texts. */
export function choice<const V extends string>(
  label: ToolsKey,
  values: readonly V[],
  named: (value: V) => ComponentChild,
) {
  const options = values.map((value) => ({ value, label: named(value) }))
  return (name: string) => ({ kind: 'choice', name, label, options }) as const
}

export function yesNo(label: ToolsKey, locale: Locale) {
  return choice(label, ['yes', 'no'], textsOf(commonTexts, locale).t)
}

export function holderChoice(locale: Locale) {
  const { t } = textsOf(toolsTexts, locale)
  return choice('holderKind', holderKinds, (kind) => t(`holder_${kind}`))('holder')
}
