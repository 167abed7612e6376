// The frame of every page of the guide: where one is, the page, and the ways on from it.

import type { ComponentChildren } from 'preact'
import type { FaceReply, FaceRequest, Locale } from '../../shell/ports/web.ts'
import { textsOf } from '../shared/texts/message.ts'
import { guide } from './addresses.ts'
import type { GuideEdition } from './guide-world.ts'
import { pagesTexts } from './texts/pages.ts'

export type GuidePage = {
  readonly request: Pick<FaceRequest, 'locale' | 'path' | 'query'>
  readonly edition: GuideEdition
  readonly title: string
  readonly body: ComponentChildren
  readonly status?: number
}

export function guidePage({ request, edition, title, body, status = 200 }: GuidePage): FaceReply {
  const { locale } = request
  return guide.page({
    locale,
    title,
    status,
    here: hereOf(request),
    scripts: ['print'],
    body: (
      <>
        {request.path !== guide.entry && <GuideNav locale={locale} />}
        {body}
      </>
    ),
    footer: <Footer locale={locale} edition={edition} />,
  })
}

/** The address without its language, so that the language links keep everything else. */
function hereOf({ path, query }: GuidePage['request']): string {
  const search = new URLSearchParams(query)
  search.delete('lang')
  const text = search.toString()
  return text === '' ? path : `${path}?${text}`
}

function GuideNav({ locale }: { readonly locale: Locale }) {
  const { t, plain } = textsOf(pagesTexts, locale)
  return (
    <nav class="guide-nav" aria-label={plain('faceName')}>
      <a href={guide.entry}>{t('homeTitle')}</a>
      <a href={guide.routes.search.href()}>{t('searchTitle')}</a>
      <a href={guide.routes.faq.href()}>{t('faqTitle')}</a>
      <a href={guide.routes.calculators.href()}>{t('calculatorsTitle')}</a>
    </nav>
  )
}

function Footer({ locale, edition }: { locale: Locale; edition: GuideEdition }) {
  const { t } = textsOf(pagesTexts, locale)
  const { title } = edition.town.edition
  const own = locale === 'en' ? (title.en ?? title.ja) : title.ja
  return (
    <>
      <p>
        <span>{t('rulesOf', { edition: own })}</span>
      </p>
      <p>{t('specimenNote')}</p>
    </>
  )
}
