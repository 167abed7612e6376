// The frame of every page of the guide: where one is, the page, and the ways on from it.

import type { ComponentChildren } from 'preact'
import type { FaceReply, FaceRequest, Locale } from '../../shell/ports/web.ts'
import { textsOf } from '../shared/texts/message.ts'
import { ruby } from '../shared/texts/ruby.tsx'
import { guide } from './addresses.ts'
import { dayOf } from '../../core/kernel/day.ts'
import { editionFor } from '../../core/rules/editions.ts'
import { editionTitle } from './edition-read.ts'
import type { GuideContext, GuideEdition } from './guide-world.ts'
import { pagesTexts } from './texts/pages.ts'

export type GuidePage = {
  readonly request: Pick<FaceRequest, 'locale' | 'path' | 'query'>
  readonly edition: GuideEdition & Partial<GuideContext>
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
    footer: <Footer request={request} edition={edition} />,
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

function Footer({ request, edition }: Pick<GuidePage, 'request' | 'edition'>) {
  const { locale } = request
  const { t } = textsOf(pagesTexts, locale)
  const others = edition.otherEditions ?? []
  const ids = [edition, ...others].map(({ town }) => town.edition)
  const today = edition.now && dayOf(edition.now())
  const forToday = today && editionFor(ids.toSorted(byDay), today)
  const isOld = forToday !== undefined && forToday.day > edition.town.edition.day
  return (
    <>
      <p>
        <span>{t('rulesOf', { edition: editionTitle(edition, locale) })}</span>
      </p>
      {isOld && <p>{t('asOfLater')}</p>}
      {others.length > 0 && (
        <p>
          {t('asOfSwitch')}
          {others.map((other) => (
            <a key={other.town.edition.id} href={addressIn(request, other)}>
              {ruby(editionTitle(other, locale))}
            </a>
          ))}
        </p>
      )}
      <p>{t('specimenNote')}</p>
    </>
  )
}

function byDay(one: { readonly day: string }, other: { readonly day: string }): number {
  return one.day < other.day ? -1 : 1
}

/** The same page, read as of the other edition's own day. */
function addressIn({ path, query }: GuidePage['request'], other: GuideEdition): string {
  const search = new URLSearchParams(query)
  search.set('asOf', other.town.edition.day)
  return `${path}?${search.toString()}`
}
