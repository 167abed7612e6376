// Pages that list blocks: the questions people ask, and what a search found.

import { blockOf, sectionOf, sectionOfBlock, type GuideLocale } from '../../core/guide/contents.ts'
import { findPages } from '../../core/guide/search/find-pages.ts'
import { searchGuide, searchIndex } from '../../core/guide/search/search.ts'
import type { FaceReply, FaceRequest } from '../../shell/ports/web.ts'
import { Links, Section } from '../shared/lists.tsx'
import { EmptyState } from '../shared/notices.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { guide } from './addresses.ts'
import { BlockBody, Line, sectionAddress, titleView, type BodyProps } from './body.tsx'
import { guidePage, headed } from './guide-page.tsx'
import type { GuideContext } from './guide-world.ts'
import { SearchForm, Sections } from './home-page.tsx'
import { searchablePages } from './searchable-pages.ts'
import { pagesTexts } from './texts/pages.ts'
import { oncePerLocale } from './words.ts'

export function faqPage(context: GuideContext, request: FaceRequest): FaceReply {
  const { locale } = request
  const words = textsOf(pagesTexts, locale)
  const props = { locale, edition: context }
  return guidePage(context, request, {
    ...headed(words, 'faqTitle'),
    body: (
      <>
        {context.contents.faq.map((group) => (
          <section key={group.id} id={group.id}>
            <h2>{words.t(`faq_${group.id}`)}</h2>
            {group.blocks.map((id) => (
              <Question key={id} id={id} {...props} />
            ))}
          </section>
        ))}
      </>
    ),
  })
}

function Question({ id, ...props }: BodyProps & { readonly id: string }) {
  const block = blockOf(props.edition.contents, props.locale, id)
  if (!block) return null
  return (
    <details class="guide-question" id={id}>
      <summary>{titleView(block.title, props)}</summary>
      <BlockBody block={block} {...props} />
    </details>
  )
}

/** The index is made at the first search. */
const indexFor = oncePerLocale((locale: GuideLocale, { contents }: GuideContext) =>
  searchIndex(contents, locale),
)

export function searchPage(context: GuideContext, request: FaceRequest): FaceReply {
  const { locale, query } = request
  const words = textsOf(pagesTexts, locale)
  const typed = (query.get('q') ?? '').slice(0, 100)
  const hits = searchGuide(indexFor(locale, context), typed)
  const pages = findPages(searchablePages(locale, context).index, typed)
  const nothing = typed !== '' && hits.length === 0 && pages.length === 0
  const props = { locale, edition: context }
  return guidePage(context, request, {
    ...headed(words, 'searchTitle'),
    body: (
      <>
        <SearchForm typed={typed} />
        <PageHits pages={pages} {...props} />
        {nothing && <NothingFound typed={typed} {...props} />}
        {hits.length > 0 && <p role="status">{words.t('searchFound', { count: hits.length })}</p>}
        <ol class="guide-hits">
          {hits.map((hit) => (
            <li key={hit.block}>
              <a href={`${sectionAddress(hit.section)}#${hit.block}`}>
                {titleView(hit.title, props)}
              </a>
              <p class="quiet">{sectionName(hit.block, props)}</p>
              <p>
                <Line text={hit.line} {...props} />
              </p>
            </li>
          ))}
        </ol>
      </>
    ),
  })
}

/** Pages that answer what was typed, in any of the words for it: often the shortest way. */
function PageHits({ pages, locale, edition }: BodyProps & { readonly pages: readonly string[] }) {
  const { titles } = searchablePages(locale, edition)
  if (pages.length === 0) return null
  const to = pages.map((page) => [`${guide.entry}/${page}`, titles.get(page)] as const)
  return (
    <Section title={textsOf(pagesTexts, locale).t('searchPages')}>
      <Links class="guide-choices" to={to} />
    </Section>
  )
}

function NothingFound({ typed, ...props }: BodyProps & { readonly typed: string }) {
  const { t } = textsOf(pagesTexts, props.locale)
  return (
    <>
      <EmptyState title={t('searchNone', { typed })}>{t('searchHint')}</EmptyState>
      <Sections {...props} />
    </>
  )
}

function sectionName(block: string, { locale, edition }: BodyProps) {
  const id = sectionOfBlock(edition.contents, block) ?? ''
  const section = sectionOf(edition.contents, locale, id)
  return section && titleView(section.title, { locale, edition })
}
