// Small pieces that all calculators show: a day, yes or no, a choice of people or places.

import type { ComponentChild } from 'preact'
import type { Day } from '../../../core/kernel/day.ts'
import { holderKinds } from '../../../core/rules/national/card.ts'
import type { Locale } from '../../../shell/ports/web.ts'
import { formatDay } from '../../shared/format/format.ts'
import { textsOf } from '../../shared/texts/message.ts'
import { commonTexts } from '../../shared/texts/common.ts'
import { ruby } from '../../shared/texts/ruby.tsx'
import { toolsTexts } from '../texts/tools.ts'
import { easy } from '../words.ts'

export function dayView(locale: Locale, day: Day): ComponentChild {
  return ruby(easy(locale, formatDay(locale, day, { weekday: true })))
}

export function yesNo(locale: Locale) {
  const { t } = textsOf(commonTexts, locale)
  return [
    { value: 'yes', label: t('yes') },
    { value: 'no', label: t('no') },
  ]
}

export function holderOptions(locale: Locale) {
  const { t } = textsOf(toolsTexts, locale)
  return holderKinds.map((kind) => ({ value: kind, label: t(`holder_${kind}`) }))
}
