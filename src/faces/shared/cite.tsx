// 根拠：利用のご案内 2(13) — the quiet line that says where a statement comes from.
//
// Rules that the guide does not state (readings, definitions of this system) are named by
// their own id, so that a reader never takes our reading for the guide's word.

import type { RuleId } from '../../core/rules/rule-id.ts'
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
  const sections = [...new Set(rules.flatMap((id) => guideSectionsOf[id].split(' ')))]
    .filter((section) => section !== '')
    .sort()
    .map((section) => {
      if (section === 'cover') return plain('citeCover')
      const number = section.replace('App-', '')
      return number === section ? section : plain('citeAppendix', { number })
    })
  const between = locale === 'en' || locale === 'ko' ? ', ' : '・'
  if (sections.length > 0) return plain('citeGuide', { sections: sections.join(between) })
  return plain('citeReading', { rules: rules.join(between) })
}
