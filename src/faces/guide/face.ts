// 利用のご案内 — the guide: what to do after something happened, everything it says in six
// locales, calculators, search, the booklet. No login, no script needed, nothing kept.

import {
  seeOther,
  type Face,
  type FaceReply,
  type FaceRequest,
  type Route,
} from '../../shell/ports/web.ts'
import { ask, askCalendar } from './ask.ts'
import { bookletReply, leafletReply } from './booklet.ts'
import { calculatorPage, calculatorsPage } from './calculators/pages.tsx'
import { editionsPage } from './editions-page.tsx'
import { faxPage, formToPrint } from './fax-page.tsx'
import { fraudPage, receiveFraudReport } from './fraud-page.tsx'
import type { GuideWorld } from './guide-world.ts'
import { homePage } from './home-page.tsx'
import { faqPage, searchPage } from './list-pages.tsx'
import { notFoundPage } from './not-found-page.tsx'
import { readingsPage } from './readings-page.tsx'
import { sectionPage } from './section-page.tsx'

type Page = (
  world: GuideWorld,
  request: FaceRequest,
) => FaceReply | undefined | Promise<FaceReply | undefined>

const pages: readonly (readonly [string, Page])[] = [
  ['/guide', homePage],
  ['/guide/ask/:event', ask],
  ['/guide/ask/:event/calendar.ics', askCalendar],
  ['/guide/read/:section', sectionPage],
  ['/guide/read/:section/leaflet.pdf', leafletReply],
  ['/guide/faq', faqPage],
  ['/guide/search', searchPage],
  ['/guide/calculators', calculatorsPage],
  ['/guide/calculators/:calculator', calculatorPage],
  ['/guide/readings', readingsPage],
  ['/guide/editions', editionsPage],
  ['/guide/booklet.pdf', bookletReply],
  ['/guide/fraud', fraudPage],
  ['/guide/fax', faxPage],
  ['/guide/fax.pdf', () => seeOther(formToPrint)],
]

export function guideFace(world: GuideWorld): Face {
  const routes = pages.map(([path, page]): Route => ({
    method: 'GET',
    path,
    handle: async (request) => (await page(world, request)) ?? notFoundPage(world, request),
  }))
  return {
    id: 'guide',
    routes: [
      ...routes,
      {
        method: 'POST',
        path: '/guide/fraud',
        handle: (request) => receiveFraudReport(world, request),
      },
    ],
  }
}
