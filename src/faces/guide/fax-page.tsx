// `/guide/fax`: how to write the FAX of App-7, the form to print, and where to send it.
//
// The form takes no My Number. There is only one, complete and in Japanese, since Japanese
// staff read it; an old address of the guide's own leads to it.

import { blockOf } from '../../core/guide/contents.ts'
import type { FaceReply, FaceRequest } from '../../shell/ports/web.ts'
import { LinkButton } from '../shared/controls.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { addressBook } from '../shared/address-book.ts'
import { BlockBody, titleView } from './body.tsx'
import { guidePage } from './guide-page.tsx'
import type { GuideContext } from './guide-world.ts'
import { toolsTexts } from './texts/tools.ts'

/** The one form there is; the hotline, which receives it, prints it. */
export const formToPrint = addressBook.faxFormPdf

const blockIds = ['fax-who', 'fax-write', 'fax-suspend']

/** The form to print and the same one to fill in here. */
export function FaxForms({ locale }: Pick<FaceRequest, 'locale'>) {
  const { t } = textsOf(toolsTexts, locale)
  return (
    <p class="actions">
      <LinkButton href={formToPrint} icon="print">
        {t('faxPdf')}
      </LinkButton>
      <LinkButton href="/hotline/fax/form" kind="secondary">
        {t('faxWebForm')}
      </LinkButton>
    </p>
  )
}

export function faxPage(context: GuideContext, request: FaceRequest): FaceReply {
  const { locale } = request
  const { t, plain } = textsOf(toolsTexts, locale)
  const props = { locale, edition: context }
  return guidePage({
    request,
    edition: context,
    title: plain('faxTitle'),
    body: (
      <>
        <h1>{t('faxTitle')}</h1>
        <FaxForms locale={locale} />
        {blockIds.map((id) => {
          const block = blockOf(context.contents, locale, id)
          return (
            block && (
              <section key={id} id={id}>
                <h2>{titleView(block.title, props)}</h2>
                <BlockBody block={block} {...props} />
              </section>
            )
          )
        })}
      </>
    ),
  })
}
