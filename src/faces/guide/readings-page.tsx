// `/guide/readings`: where the guide contradicts itself, is silent or was unreadable, and what
// is read there. Shown, not hidden; each with its rules.

import { readingText } from '../../core/rules/readings/reading-text.ts'
import { readings, type Reading } from '../../core/rules/readings/readings.ts'
import type { FaceReply, FaceRequest } from '../../shell/ports/web.ts'
import { Cite } from '../shared/cite.tsx'
import { DescriptionList } from '../shared/lists.tsx'
import { languageTag } from '../shared/locale.ts'
import { useTexts } from '../shared/reader-locale.ts'
import { textsOf } from '../shared/texts/message.ts'
import { ruby } from '../shared/texts/ruby.tsx'
import { guidePage, headed } from './guide-page.tsx'
import type { GuideContext } from './guide-world.ts'
import { pagesTexts } from './texts/pages.ts'

const kinds = ['contradiction', 'silence', 'damage'] as const

export function readingsPage(context: GuideContext, request: FaceRequest): FaceReply {
  const { locale } = request
  const words = textsOf(pagesTexts, locale)
  const { t } = words
  return guidePage(context, request, {
    ...headed(words, 'readingsTitle'),
    body: (
      <>
        <p class="lead">{t('readingsLead')}</p>
        {kinds.map((kind) => (
          <section key={kind}>
            <h2>{t(`readings_${kind}`)}</h2>
            {readings
              .filter((reading) => reading.kind === kind)
              .map((reading) => (
                <ReadingView key={reading.id} reading={reading} />
              ))}
          </section>
        ))}
      </>
    ),
  })
}

function ReadingView({ reading }: { readonly reading: Reading }) {
  const { t, locale } = useTexts(pagesTexts)
  const textOfReading = readingText(reading, locale)
  const lang = languageTag[locale]
  // Elsewhere 《》 are quotation marks, as Chinese uses them.
  const shown = (text: string) => (locale === 'ja-easy' ? ruby(text) : text)
  return (
    <section id={reading.id} class="guide-reading">
      <h3 lang={lang}>{shown(textOfReading.what)}</h3>
      <DescriptionList
        items={[
          { term: t('placeInGuide'), value: reading.place },
          { term: t('ourReading'), value: <span lang={lang}>{shown(textOfReading.reading)}</span> },
        ]}
      />
      <Cite rules={reading.rules} />
    </section>
  )
}
