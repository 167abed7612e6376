// `/guide/editions`: what another edition of the same guide says differently, in its own words.
//
// Texts are compared with their figures filled in, so a changed fee shows in the sentence
// that names it.

import type { Block } from '../../core/guide/contents.ts'
import { withoutReadings } from '../../core/guide/inline.ts'
import { blockLines, blockOf } from '../../core/guide/contents.ts'
import type { FaceReply, FaceRequest, Locale } from '../../shell/ports/web.ts'
import { Button } from '../shared/controls.tsx'
import { SelectField } from '../shared/choices.tsx'
import { DescriptionList } from '../shared/lists.tsx'
import { EmptyState } from '../shared/notices.tsx'
import { useTexts } from '../shared/reader-locale.ts'
import { textsOf } from '../shared/texts/message.ts'
import { ruby } from '../shared/texts/ruby.tsx'
import { guide } from './addresses.ts'
import { lineText, titleView } from './body.tsx'
import { editionsSideBySide } from './edition-read.ts'
import { guidePage, headed } from './guide-page.tsx'
import type { GuideEdition, GuideContext } from './guide-world.ts'
import { pagesTexts } from './texts/pages.ts'
import { editionTitle } from './words.ts'

export function editionsPage(context: GuideContext, request: FaceRequest): FaceReply {
  const { locale, query } = request
  const words = textsOf(pagesTexts, locale)
  const { t } = words
  const all = editionsSideBySide(context)
  const named = (id: string | null) => all.find(({ town }) => town.edition.id === id)
  const before = named(query.get('from')) ?? all[0] ?? context
  const after = named(query.get('to')) ?? all.at(-1) ?? context
  return guidePage(context, request, {
    ...headed(words, 'editionsTitle'),
    body: (
      <>
        <p class="lead">{t('editionsLead')}</p>
        {all.length === 1 && <EmptyState title={t('editionsOne')} />}
        {all.length > 1 && (
          <>
            <EditionsForm {...{ all, before, after, locale }} />
            <Comparison context={before} other={after} locale={locale} />
            <Doubts edition={after} locale={locale} />
          </>
        )}
      </>
    ),
  })
}

type Choice = {
  readonly all: readonly GuideEdition[]
  readonly before: GuideEdition
  readonly after: GuideEdition
  readonly locale: Locale
}

function EditionsForm({ all, before, after, locale }: Choice) {
  const { t, plain } = textsOf(pagesTexts, locale)
  const options = all.map((each) => ({
    value: each.town.edition.id,
    label: withoutReadings(editionTitle(each, locale)),
  }))
  return (
    <form method="get" action={guide.routes.editions.href()}>
      <SelectField
        name="from"
        label={plain('editionsFrom')}
        options={options}
        value={before.town.edition.id}
      />
      <SelectField
        name="to"
        label={plain('editionsTo')}
        options={options}
        value={after.town.edition.id}
      />
      <Button>{t('editionsShow')}</Button>
    </form>
  )
}

/** What the later edition itself says is open, each with the place to ask. */
function Doubts({ edition, locale }: { readonly edition: GuideEdition; readonly locale: Locale }) {
  const { t, plain } = textsOf(pagesTexts, locale)
  const doubts = edition.town.edition.doubts ?? []
  if (doubts.length === 0) return null
  return (
    <section>
      <h2>{t('editionsDoubts')}</h2>
      <ul>
        {doubts.map(({ id, what, where }) => (
          <li key={id}>
            {ruby(
              plain('editionsAsk', {
                what: what[locale] ?? what.ja,
                where: where[locale] ?? where.ja,
              }),
            )}
          </li>
        ))}
      </ul>
    </section>
  )
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
      <h2>{ruby(editionTitle(other, locale))}</h2>
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
