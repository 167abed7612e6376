// `/guide/editions`: what another edition of the same guide says differently, in its own words.
//
// Texts are compared with their figures filled in, so a changed fee shows in the sentence
// that names it.

import type { Block } from '../../core/guide/contents.ts'
import { blockLines, blockOf } from '../../core/guide/contents.ts'
import type { FaceReply, FaceRequest, Locale } from '../../shell/ports/web.ts'
import { DescriptionList } from '../shared/lists.tsx'
import { EmptyState } from '../shared/notices.tsx'
import { useTexts } from '../shared/reader-locale.ts'
import { textsOf } from '../shared/texts/message.ts'
import { ruby } from '../shared/texts/ruby.tsx'
import { lineText, titleView } from './body.tsx'
import { guidePage, headed } from './guide-page.tsx'
import type { GuideEdition, GuideContext } from './guide-world.ts'
import { pagesTexts } from './texts/pages.ts'
import { editionTitle } from './words.ts'

export function editionsPage(context: GuideContext, request: FaceRequest): FaceReply {
  const { locale } = request
  const words = textsOf(pagesTexts, locale)
  const { t } = words
  const others = context.otherEditions ?? []
  return guidePage(context, request, {
    ...headed(words, 'editionsTitle'),
    body: (
      <>
        <p class="lead">{t('editionsLead')}</p>
        {others.length === 0 && <EmptyState title={t('editionsOne')} />}
        {others.map((other) => (
          <Comparison key={other.town.edition.id} {...{ context, other, locale }} />
        ))}
      </>
    ),
  })
}

type Pair = {
  readonly context: GuideEdition
  readonly other: GuideEdition
  readonly locale: Locale
}

function Comparison({ context: world, other, locale }: Pair) {
  const { t } = textsOf(pagesTexts, locale)
  const changed = changedBlocks({ context: world, other, locale })
  return (
    <section>
      <h2>
        <span lang={locale === 'en' ? 'en' : 'ja'}>{editionTitle(other, locale)}</span>
      </h2>
      {changed.length === 0 && <p>{t('editionsSame')}</p>}
      {changed.map(({ block, before, after }) => (
        <section key={block.id} class="guide-reading">
          <h3>{titleView(block.title, { locale, edition: other })}</h3>
          <DescriptionList
            items={[
              { term: editionTitle(world, locale), value: <Lines lines={before} /> },
              { term: editionTitle(other, locale), value: <Lines lines={after} /> },
            ]}
          />
        </section>
      ))}
    </section>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const { t } = useTexts(pagesTexts)
  if (lines.length === 0) return <>{t('editionsNone')}</>
  return (
    <>
      {lines.map((line, index) => (
        <p key={index}>{ruby(line)}</p>
      ))}
    </>
  )
}

type Changed = {
  readonly block: Block
  readonly before: readonly string[]
  readonly after: readonly string[]
}

function changedBlocks({ context: world, other, locale }: Pair): readonly Changed[] {
  const linesIn = (edition: GuideEdition, block: Block | undefined) =>
    block ? blockLines(block).map((line) => lineText(line, { locale, edition })) : []
  const blocks = other.contents.sections[locale].flatMap((section) => section.blocks)
  return blocks.flatMap((block) => {
    const before = linesIn(world, blockOf(world.contents, locale, block.id))
    const after = linesIn(other, block)
    const lost = before.filter((line) => !after.includes(line))
    const gained = after.filter((line) => !before.includes(line))
    return lost.length + gained.length === 0 ? [] : [{ block, before: lost, after: gained }]
  })
}
