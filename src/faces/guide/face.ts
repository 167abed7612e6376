// 利用のご案内 — the guide: what to do after something happened, everything it says in six
// locales, calculators, search, the booklet. No login, no script needed, nothing kept.

import { seeOther, type Face, type FaceReply, type FaceRequest } from '../../shell/ports/web.ts'
import type { Handler } from '../shared/define-face.tsx'
import { guide } from './addresses.ts'
import { ask, askCalendar } from './ask.ts'
import { bookletReply, leafletReply } from './booklet.ts'
import { calculatorPage, calculatorsPage } from './calculators/pages.tsx'
import { editionRead } from './edition-read.ts'
import { editionsPage } from './editions-page.tsx'
import { faxPage, formToPrint } from './fax-page.tsx'
import { fraudPage, receiveFraudReport } from './fraud-page.tsx'
import type { GuideContext } from './guide-world.ts'
import { homePage } from './home-page.tsx'
import { faqPage, searchPage } from './list-pages.tsx'
import { notFoundPage } from './not-found-page.tsx'
import { readingsPage } from './readings-page.tsx'
import { sectionPage } from './section-page.tsx'

type Page = (
  context: GuideContext,
  request: FaceRequest,
) => FaceReply | undefined | Promise<FaceReply | undefined>

export function guideFace(context: GuideContext): Face {
  return guide.open(context, {
    home: orNotFound(homePage),
    ask: orNotFound(ask),
    calendar: orNotFound(askCalendar),
    section: orNotFound(sectionPage),
    leaflet: orNotFound(leafletReply),
    faq: orNotFound(faqPage),
    search: orNotFound(searchPage),
    calculators: orNotFound(calculatorsPage),
    calculator: orNotFound(calculatorPage),
    readings: orNotFound(readingsPage),
    editions: orNotFound(editionsPage),
    booklet: orNotFound(bookletReply),
    fraud: orNotFound(fraudPage),
    fax: orNotFound(faxPage),
    faxPdf: () => seeOther(formToPrint),
    reportFraud: receiveFraudReport,
  })
}

/** A page that does not exist for what was asked is answered with all that do. */
function orNotFound(page: Page): Handler<GuideContext> {
  return async (context, request) => {
    const read = editionRead(context, request)
    return (await page(read, request)) ?? notFoundPage(read, request)
  }
}
