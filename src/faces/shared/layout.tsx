// The frame of every page: band, header, languages, the sentence at the foot; and the reply.
//
// No page carries an inline style or script, so a strict content policy holds. A page may
// hold personal data, so none is stored by browsers or proxies unless it says so.

import type { ComponentChildren, VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { locales, type FaceReply, type Locale } from '../../shell/ports/web.ts'
import { Icon } from './icons.tsx'
import { languageTag, localeName } from './locale.ts'
import { ReaderLocale, useCommonTexts, useLocale } from './reader-locale.ts'

/** Name of a script in some face's `islands` folder: keypad, desk, refresh, print. */
export type IslandName = string

/** Residents read large and airy, staff dense, a kiosk full screen; a device is a small frame. */
export type Character = 'resident' | 'staff' | 'kiosk' | 'device'

export type Page = {
  readonly locale: Locale
  /** For the window's title; no readings (`plain`). */
  readonly title: string
  /** First path segment, `portal`; the front page is `front`. */
  readonly face: string
  readonly body: ComponentChildren
  readonly character?: Character
  /** Name of the face in the header; without it only the product's name stands there. */
  readonly faceName?: string
  readonly scripts?: readonly IslandName[]
  readonly status?: number
  /** Where the language links lead, path and query; absent: the same path. */
  readonly here?: string
  /** Without script the page asks again after so many seconds. */
  readonly refreshSeconds?: number
  /** … and goes there instead: a kiosk left alone clears itself. */
  readonly refreshTo?: string
  /** What the footer may add: links to sources, contacts. */
  readonly footer?: ComponentChildren
  readonly headers?: Readonly<Record<string, string>>
}

/** A whole HTML page as a reply. */
export function renderPage(page: Page): FaceReply {
  const document = (
    <ReaderLocale.Provider value={page.locale}>
      <Layout {...page} />
    </ReaderLocale.Provider>
  )
  return {
    status: page.status ?? 200,
    type: 'text/html; charset=utf-8',
    body: `<!doctype html>${renderToString(document)}`,
    headers: {
      'cache-control': 'no-store',
      'content-language': languageTag[page.locale],
      ...page.headers,
    },
  }
}

/** A part of a page, for islands that exchange one block. */
export function renderPart(locale: Locale, part: VNode): string {
  return renderToString(<ReaderLocale.Provider value={locale}>{part}</ReaderLocale.Provider>)
}

function Layout(page: Page) {
  const character = page.character ?? 'resident'
  const { t, plain } = useCommonTexts()
  return (
    <html lang={languageTag[page.locale]}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${page.title} | ${plain('siteName')}`}</title>
        <link rel="icon" href="/assets/mark.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/madoguchi.css" />
        <link rel="stylesheet" href="/assets/fonts.css" />
        {page.refreshSeconds !== undefined && <RefreshWithoutScript {...page} />}
        {page.scripts?.map((name) => (
          <script key={name} type="module" src={`/assets/${name}.js`} />
        ))}
      </head>
      <body class={`page page--${character} face--${page.face} locale--${page.locale}`}>
        <a class="skip-link" href="#main">
          {t('skipToContent')}
        </a>
        <header>
          <p class="specimen-band">{t('specimenBand')}</p>
          <Header {...page} />
        </header>
        <main id="main" class="main" tabIndex={-1}>
          {page.body}
        </main>
        <footer class="footer">
          {page.footer}
          <p class="footer__sentence">{t('footerSentence')}</p>
        </footer>
      </body>
    </html>
  )
}

function Header({ faceName, here, face }: Page) {
  const { t } = useCommonTexts()
  return (
    <div class="header">
      <p class="header__name">
        <a class="header__home" href="/">
          <img class="header__mark" src="/assets/mark.svg" alt="" width="32" height="32" />
          <span>{t('siteName')}</span>
        </a>
        {faceName && <span class="header__face">{faceName}</span>}
        {face === 'front' && <span class="header__face">{t('siteLine')}</span>}
      </p>
      <LanguageLinks {...(here === undefined ? {} : { here })} />
    </div>
  )
}

type LanguageLinksProps = {
  readonly here?: string
  /** Where the links stand twice on a page, the second needs a name of its own. */
  readonly label?: string
}

/** Every language by its own name; links, so that it works without script and in print. */
export function LanguageLinks({ here, label }: LanguageLinksProps) {
  const reader = useLocale()
  const { plain } = useCommonTexts()
  return (
    <nav class="languages" aria-label={label ?? plain('language')}>
      <Icon name="globe" />
      <ul class="languages__list">
        {locales.map((locale) => (
          <li key={locale}>
            <a
              href={withLocale(here ?? '', locale)}
              lang={languageTag[locale]}
              hreflang={languageTag[locale]}
              {...(locale === reader ? { 'aria-current': 'true' } : {})}
            >
              {localeName[locale]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function withLocale(here: string, locale: Locale): string {
  const [path = '', query = ''] = here.split('?')
  const search = new URLSearchParams(query)
  search.set('lang', locale)
  return `${path}?${search.toString()}`
}

/** With script an island does this, and more gently; so it stands in <noscript> then. */
function RefreshWithoutScript({ refreshSeconds = 5, refreshTo, scripts = [] }: Page) {
  const content =
    refreshTo === undefined ? `${refreshSeconds}` : `${refreshSeconds};url=${refreshTo}`
  const meta = <meta http-equiv="refresh" content={content} />
  return scripts.length > 0 ? <noscript>{meta}</noscript> : meta
}
