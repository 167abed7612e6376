// `/guide/fax`: how to write the FAX of App-7, the form to print, and where to send it.
//
// The form takes no My Number. It is the same one whatever the reader's language, with the
// Japanese words beside, since Japanese staff read it.

import { blockOf } from '../../core/guide/contents.ts'
import type { BookletDocument } from '../../shell/ports/booklet.ts'
import type { FaceReply, FaceRequest, Locale } from '../../shell/ports/web.ts'
import { LinkButton } from '../shared/controls.tsx'
import { commonTexts } from '../shared/texts/common.ts'
import { type PlainKey, textsOf } from '../shared/texts/message.ts'
import { guide } from './addresses.ts'
import { BlockBody, titleView } from './body.tsx'
import { pdfReply } from './booklet.ts'
import { guidePage } from './guide-page.tsx'
import type { GuideWorld } from './guide-world.ts'
import { type ToolsMessages, toolsTexts } from './texts/tools.ts'
import { filled } from './words.ts'

const blockIds = ['fax-who', 'fax-write', 'fax-suspend']

export function faxPage(world: GuideWorld, request: FaceRequest): FaceReply {
  const { locale } = request
  const { t, plain } = textsOf(toolsTexts, locale)
  const props = { locale, edition: world }
  return guidePage({
    request,
    edition: world,
    title: plain('faxTitle'),
    body: (
      <>
        <h1>{t('faxTitle')}</h1>
        {world.booklet && (
          <LinkButton href={guide.routes.faxPdf.href({ lang: locale })} icon="print">
            {t('faxPdf')}
          </LinkButton>
        )}
        {blockIds.map((id) => {
          const block = blockOf(world.contents, locale, id)
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

export async function faxFormReply(
  world: GuideWorld,
  { locale }: FaceRequest,
): Promise<FaceReply | undefined> {
  if (!world.booklet) return undefined
  return pdfReply(await world.booklet.print(faxForm(locale, world)), `fax-${locale}.pdf`)
}

const suspendFields = [
  'faxName',
  'faxSender',
  'faxAddress',
  'faxBirth',
  'faxSex',
  'faxReason',
] as const

function faxForm(locale: Locale, world: GuideWorld): BookletDocument {
  const own = textsOf(toolsTexts, locale)
  const japanese = textsOf(toolsTexts, 'ja')
  const both = (key: PlainKey<ToolsMessages>) =>
    locale === 'ja' || locale === 'ja-easy'
      ? japanese.plain(key)
      : `${japanese.plain(key)} / ${own.plain(key)}`
  return {
    locale,
    title: both('faxTitle'),
    subtitle: `FAX: ${filled('fax.hearing', locale, world)}`,
    band: textsOf(commonTexts, locale).plain('specimenBand'),
    parts: [
      { kind: 'blanks', labels: [both('faxReply')] },
      { kind: 'heading', text: both('faxChoice') },
      { kind: 'list', ordered: false, items: [both('faxChoice1'), both('faxChoice2')] },
      { kind: 'heading', text: both('faxChoice1') },
      { kind: 'blanks', labels: [both('faxQuestion'), '', ''] },
      { kind: 'heading', text: both('faxChoice2') },
      { kind: 'blanks', labels: suspendFields.map(both) },
      { kind: 'note', text: both('faxNoNumber') },
    ],
  }
}
