// `/guide/read/:section`: one section of the contents, with the tables that belong to it.

import { sectionOf } from '../../core/guide/contents.ts'
import type { FaceReply, FaceRequest } from '../../shell/ports/web.ts'
import { LinkButton } from '../shared/controls.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { guide } from './addresses.ts'
import { BlockSection, plainLine, sectionAddress, titleView } from './body.tsx'
import { guidePage } from './guide-page.tsx'
import type { GuideContext } from './guide-world.ts'
import { SectionTables } from './tables.tsx'
import { pagesTexts } from './texts/pages.ts'

export function sectionPage(context: GuideContext, request: FaceRequest): FaceReply | undefined {
  const { locale, params } = request
  const section = sectionOf(context.contents, locale, params['section'] ?? '')
  if (!section) return undefined
  const props = { locale, edition: context }
  const { t, plain } = textsOf(pagesTexts, locale)
  const all = context.contents.sections[locale]
  const next = all[all.indexOf(section) + 1]
  return guidePage(context, request, {
    title: plainLine(section.title, props),
    heading: titleView(section.title, props),
    body: (
      <>
        <ul class="guide-toc" aria-label={plain('contentsOnPage')}>
          {section.blocks.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{titleView(title, props)}</a>
            </li>
          ))}
        </ul>
        {section.blocks.map((block) => (
          <BlockSection key={block.id} block={block} {...props} />
        ))}
        <SectionTables id={section.id} now={context.now()} {...props} />
        {context.booklet && (
          <LinkButton
            href={guide.routes.leaflet.href({ section: section.id }, { lang: locale })}
            kind="secondary"
            icon="paper"
          >
            {t('leafletLink')}
          </LinkButton>
        )}
        {next && (
          <p>
            <a href={sectionAddress(next.id)}>
              {t('nextSection', { title: plainLine(next.title, props) })}
            </a>
          </p>
        )}
      </>
    ),
  })
}
