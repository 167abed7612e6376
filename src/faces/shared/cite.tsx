// 根拠：利用のご案内 2(13) — the quiet line that says where a statement comes from.
//
// Rules that the guide does not state (readings, definitions of this system) are named by
// their own id, so that a reader never takes our reading for the guide's word.

import { laterRuleIds } from '../../core/rules/later-rule-id.ts'
import type { GuideRuleId, RuleId } from '../../core/rules/rule-id.ts'
import type { Locale } from '../../shell/ports/web.ts'
import { useLocale } from './reader-locale.ts'
import { guideSectionsOf } from './rule-sections.ts'
import { commonTexts } from './texts/common.ts'
import { textsOf } from './texts/message.ts'

export function Cite({ rules }: { readonly rules: readonly RuleId[] }) {
  if (rules.length === 0) return null
  const { t } = textsOf(commonTexts, useLocale())
  return (
    <p class="cite">
      <small>
        {t('cite')}
        {sourcesText(useLocale(), rules)}
      </small>
    </p>
  )
}

/** 利用のご案内 1(1)・2(13), without the word before it. */
function sourcesText(locale: Locale, rules: readonly RuleId[]): string {
  const { plain } = textsOf(commonTexts, locale)
  const later = rules.filter((id) => !isOfGuide(id))
  const sections = [
    ...new Set(rules.filter(isOfGuide).flatMap((id) => guideSectionsOf[id].split(' '))),
  ]
    .filter((section) => section !== '')
    .sort()
    .map((section) => {
      if (section === 'cover') return plain('citeCover')
      const number = section.replace('App-', '')
      return number === section ? section : plain('citeAppendix', { number })
    })
  const between = locale === 'en' || locale === 'ko' ? ', ' : '・'
  const sources = [
    ...(sections.length > 0 ? [plain('citeGuide', { sections: sections.join(between) })] : []),
    ...(later.length > 0 ? [plain('citeLater', { rules: later.join(between) })] : []),
  ]
  if (sources.length > 0) return sources.join(between)
  return plain('citeReading', { rules: rules.join(between) })
}

const laterIds: readonly string[] = laterRuleIds

function isOfGuide(id: RuleId): id is GuideRuleId {
  return !laterIds.includes(id)
}
