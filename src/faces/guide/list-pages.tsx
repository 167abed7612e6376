// Pages that list blocks: the questions people ask, and what a search found.

import { blockOf, sectionOf, sectionOfBlock, type GuideLocale } from '../../core/guide/contents.ts'
import { findPages } from '../../core/guide/search/find-pages.ts'
import { searchGuide, searchIndex, type SearchIndex } from '../../core/guide/search/search.ts'
import type { FaceReply, FaceRequest } from '../../shell/ports/web.ts'
import { EmptyState } from '../shared/notices.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { guide } from './addresses.ts'
import { BlockBody, Line, titleView, type BodyProps } from './body.tsx'
import { guidePage } from './guide-page.tsx'
import type { GuideContext } from './guide-world.ts'
import { SearchForm, Sections } from './home-page.tsx'
import { searchablePages } from './searchable-pages.ts'
import { pagesTexts } from './texts/pages.ts'

export function faqPage(context: GuideContext, request: FaceRequest): FaceReply {
  const { locale } = request
  const { t, plain } = textsOf(pagesTexts, locale)
  const props = { locale, edition: context }
  return guidePage({
    request,
    edition: context,
    title: plain('faqTitle'),
    body: (
      <>
        <h1>{t('faqTitle')}</h1>
        {context.contents.faq.map((group) => (
          <section key={group.id} id={group.id}>
            <h2>{t(`faq_${group.id}`)}</h2>
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

const indexes = new WeakMap<object, Map<GuideLocale, SearchIndex>>()

/** The index is made at the first search and kept as long as its contents. */
function indexFor({ contents }: GuideContext, locale: GuideLocale): SearchIndex {
  const byLocale = indexes.get(contents) ?? new Map<GuideLocale, SearchIndex>()
  indexes.set(contents, byLocale)
  const index = byLocale.get(locale) ?? searchIndex(contents, locale)
  byLocale.set(locale, index)
  return index
}

export function searchPage(context: GuideContext, request: FaceRequest): FaceReply {
  const { locale, query } = request
  const { t, plain } = textsOf(pagesTexts, locale)
  const typed = (query.get('q') ?? '').slice(0, 100)
  const hits = searchGuide(indexFor(context, locale), typed)
  const pages = findPages(searchablePages(locale, context).index, typed)
  const nothing = typed !== '' && hits.length === 0 && pages.length === 0
  const props = { locale, edition: context }
  return guidePage({
    request,
    edition: context,
    title: plain('searchTitle'),
    body: (
      <>
        <h1>{t('searchTitle')}</h1>
        <SearchForm locale={locale} typed={typed} />
        <PageHits pages={pages} {...props} />
        {nothing && <NothingFound typed={typed} {...props} />}
        {hits.length > 0 && <p role="status">{t('searchFound', { count: hits.length })}</p>}
        <ol class="guide-hits">
          {hits.map((hit) => (
            <li key={hit.block}>
              <a href={`${guide.routes.section.href({ section: hit.section })}#${hit.block}`}>
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
  return (
    <section>
      <h2>{textsOf(pagesTexts, locale).t('searchPages')}</h2>
      <ul class="guide-choices">
        {pages.map((page) => (
          <li key={page}>
            <a href={`${guide.entry}/${page}`}>{titles.get(page)}</a>
          </li>
        ))}
      </ul>
    </section>
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
