// An address of the guide that leads nowhere: said plainly, with all pages to go on to.

import type { FaceReply, FaceRequest } from '../../shell/ports/web.ts'
import { commonTexts } from '../shared/texts/common.ts'
import { textsOf } from '../shared/texts/message.ts'
import { guidePage, headed } from './guide-page.tsx'
import type { GuideContext } from './guide-world.ts'
import { SearchForm, Sections } from './home-page.tsx'

export function notFoundPage(context: GuideContext, request: FaceRequest): FaceReply {
  const { locale } = request
  const words = textsOf(commonTexts, locale)
  return guidePage(context, request, {
    ...headed(words, 'notFoundTitle'),
    status: 404,
    body: (
      <>
        <p>{words.t('notFoundBody')}</p>
        <SearchForm typed="" />
        <Sections locale={locale} edition={context} />
      </>
    ),
  })
}
