// An address of the guide that leads nowhere: said plainly, with all pages to go on to.

import type { FaceReply, FaceRequest } from '../../shell/ports/web.ts'
import { commonTexts } from '../shared/texts/common.ts'
import { textsOf } from '../shared/texts/message.ts'
import { guidePage } from './guide-page.tsx'
import type { GuideContext } from './guide-world.ts'
import { SearchForm, Sections } from './home-page.tsx'

export function notFoundPage(context: GuideContext, request: FaceRequest): FaceReply {
  const { locale } = request
  const { t, plain } = textsOf(commonTexts, locale)
  return guidePage({
    request,
    edition: context,
    title: plain('notFoundTitle'),
    status: 404,
    body: (
      <>
        <h1>{t('notFoundTitle')}</h1>
        <p>{t('notFoundBody')}</p>
        <SearchForm locale={locale} typed="" />
        <Sections locale={locale} edition={context} />
      </>
    ),
  })
}
