// `/guide/fax`: how to write the FAX of App-7, the form to print, and where to send it.
//
// The form takes no My Number. There is only one, complete and in Japanese, since Japanese
// staff read it; an old address of the guide's own leads to it.

import { blockOf } from '../../core/guide/contents.ts'
import type { FaceReply, FaceRequest } from '../../shell/ports/web.ts'
import { LinkButton } from '../shared/controls.tsx'
import { useTexts } from '../shared/reader-locale.ts'
import { textsOf } from '../shared/texts/message.ts'
import { addressBook } from '../shared/address-book.ts'
import { BlockSection } from './body.tsx'
import { guidePage, headed } from './guide-page.tsx'
import type { GuideContext } from './guide-world.ts'
import { toolsTexts } from './texts/tools.ts'

/** The one form there is; the hotline, which receives it, prints it. */
export const formToPrint = addressBook.faxFormPdf

const blockIds = ['fax-who', 'fax-write', 'fax-suspend']

/** The form to print and the same one to fill in here. */
export function FaxForms() {
  const { t } = useTexts(toolsTexts)
  return (
    <p class="actions">
      <LinkButton href={formToPrint} icon="print">
        {t('faxPdf')}
      </LinkButton>
      <LinkButton href={addressBook.faxForm} kind="secondary">
        {t('faxWebForm')}
      </LinkButton>
    </p>
  )
}

export function faxPage(context: GuideContext, request: FaceRequest): FaceReply {
  const { locale } = request
  const blocks = blockIds.map((id) => blockOf(context.contents, locale, id))
  return guidePage(context, request, {
    ...headed(textsOf(toolsTexts, locale), 'faxTitle'),
    body: (
      <>
        <FaxForms />
        {blocks.map(
          (block) =>
            block && <BlockSection key={block.id} {...{ block, locale, edition: context }} />,
        )}
      </>
    ),
  })
}
