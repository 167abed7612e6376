// The frame of every page of the guide: where one is, the page, and the ways on from it.

import type { ComponentChildren } from 'preact'
import type { FaceReply, FaceRequest } from '../../shell/ports/web.ts'
import { useTexts } from '../shared/reader-locale.ts'
import { everyValue, type EveryValue } from '../shared/texts/message.ts'
import { ruby } from '../shared/texts/ruby.tsx'
import { guide } from './addresses.ts'
import { dayOf } from '../../core/kernel/day.ts'
import { editionFor } from '../../core/rules/editions.ts'
import type { GuideContext, GuideEdition } from './guide-world.ts'
import { pagesTexts } from './texts/pages.ts'
import { editionTitle } from './words.ts'

type GuidePage = {
  readonly title: string
  /** Above the body; pages that head themselves leave it out. */
  readonly heading?: ComponentChildren
  readonly body: ComponentChildren
  readonly status?: number
}

type Asked = Pick<FaceRequest, 'locale' | 'path' | 'query'>

export function guidePage(context: GuideEdition, request: Asked, page: GuidePage): FaceReply {
  const { locale } = request
  const { title, heading, body, status = 200 } = page
  return guide.page({
    ...{ locale, title, status },
    here: hereOf(request),
    scripts: ['print'],
    body: (
      <>
        {request.path !== guide.entry && <GuideNav />}
        {heading && <h1>{heading}</h1>}
        {body}
      </>
    ),
    footer: <Footer request={request} edition={context} />,
  })
}

/** A page under this text, which is also the window's title. */
export function headed<K>(words: Words<K>, key: K, values: EveryValue = everyValue({})) {
  return { title: words.plain(key, values), heading: words.t(key, values) }
}

type Words<K> = {
  readonly t: (key: K, values: EveryValue) => ComponentChildren
  readonly plain: (key: K, values: EveryValue) => string
}

/** The address without its language, so that the language links keep everything else. */
function hereOf({ path, query }: Asked): string {
  const search = new URLSearchParams(query)
  search.delete('lang')
  const text = search.toString()
  return text === '' ? path : `${path}?${text}`
}

function GuideNav() {
  const { t, plain } = useTexts(pagesTexts)
  return (
    <nav class="guide-nav" aria-label={plain('faceName')}>
      <a href={guide.entry}>{t('homeTitle')}</a>
      <a href={guide.routes.search.href()}>{t('searchTitle')}</a>
      <a href={guide.routes.faq.href()}>{t('faqTitle')}</a>
      <a href={guide.routes.calculators.href()}>{t('calculatorsTitle')}</a>
    </nav>
  )
}

type FooterProps = {
  readonly request: Asked
  readonly edition: GuideEdition & Partial<GuideContext>
}

function Footer({ request, edition }: FooterProps) {
  const { t, locale } = useTexts(pagesTexts)
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
        <p class="guide-as-of">
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
function addressIn({ path, query }: Asked, other: GuideEdition): string {
  const search = new URLSearchParams(query)
  search.set('asOf', other.town.edition.day)
  return `${path}?${search.toString()}`
}
