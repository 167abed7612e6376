// Puts the files of a contents folder together and says everything that is wrong with them.
//
// Every block of the outline stands in every locale, in the same order; cites are rules of
// the rulebook; placeholders have a value in this town; links lead to a section that exists.

import { ruleIds } from '../rules/rule-id.ts'
import {
  blockLines,
  faqGroups,
  guideLocales,
  type Block,
  type ContentPage,
  type Contents,
  type FaqGroup,
  type GuideLocale,
  type Section,
} from './contents.ts'
import { inlineParts } from './inline.ts'
import { parseSection, type ParsedBlock } from './parse-section.ts'
import { guideValue, type ValueSource } from './values.ts'

export type ContentFiles = {
  /** `outline.json`, `names.json`, `pages.json`, already parsed. */
  readonly outline: Outline
  readonly names: Contents['names']
  readonly pages: Readonly<Record<string, ContentPage>>
  /** `<section>.<locale>.md` → text. */
  readonly texts: Readonly<Record<string, string>>
}

export type Outline = {
  readonly sections: readonly {
    readonly id: string
    readonly sources: readonly string[]
    readonly blocks: readonly Pick<Block, 'id' | 'sources' | 'cites'>[]
  }[]
  readonly faq: readonly FaqGroup[]
}

export type ContentsReading = { readonly contents: Contents; readonly problems: readonly string[] }

export function readContents(
  edition: string,
  files: ContentFiles,
  source: Pick<ValueSource, 'rules' | 'town'>,
): ContentsReading {
  const problems: string[] = []
  const inLocale = (locale: GuideLocale) =>
    files.outline.sections.flatMap((planned) => {
      const read = readSection(planned, locale, files.texts)
      problems.push(...read.problems)
      return read.section ? [read.section] : []
    })
  const sections = Object.fromEntries(
    guideLocales.map((locale) => [locale, inLocale(locale)]),
  ) as unknown as Record<GuideLocale, readonly Section[]>
  const { names, pages } = files
  const contents = { edition, sections, faq: files.outline.faq, names, pages }
  problems.push(...citeProblems(files.outline), ...strayFiles(files))
  for (const locale of guideLocales) {
    problems.push(...textProblems(sections[locale], locale, { ...source, pages }))
  }
  return { contents, problems }
}

type Planned = Outline['sections'][number]

function readSection(
  planned: Planned,
  locale: GuideLocale,
  texts: ContentFiles['texts'],
): { section?: Section; problems: readonly string[] } {
  const file = `${planned.id}.${locale}.md`
  const text = Object.hasOwn(texts, file) ? texts[file] : undefined
  if (text === undefined) return { problems: [`${file}: is missing`] }
  const reading = parseSection(text)
  if (!reading.ok) return { problems: [`${file}: ${reading.message}`] }
  const parsed = reading.section
  if (parsed.section !== planned.id || parsed.locale !== locale) {
    return { problems: [`${file}: section and locale do not fit the file's name`] }
  }
  const title = planned.blocks.map(({ id }) => id).join(' ')
  const found = parsed.blocks.map(({ id }) => id).join(' ')
  if (title !== found) return { problems: [`${file}: has blocks ${found}; wanted ${title}`] }
  const blocks = planned.blocks.map((block, index) => ({
    ...block,
    ...(parsed.blocks[index] as ParsedBlock),
  }))
  const empty = blocks.filter(({ body }) => body.length === 0).map(({ id }) => id)
  const { id, sources } = planned
  return {
    section: { id, sources, title: parsed.title, blocks },
    problems: empty.map((each) => `${file}: ${each} says nothing`),
  }
}

function citeProblems({ sections, faq }: Outline): readonly string[] {
  const idsInUse = new Set<string>(ruleIds)
  const blocks = sections.flatMap((section) => section.blocks)
  const ids = new Set(blocks.map(({ id }) => id))
  const groups: readonly string[] = faqGroups
  const strange = faq.filter(({ id }) => !groups.includes(id))
  return [...blocks, ...faq]
    .flatMap(({ id, cites }) => [
      ...(cites.length === 0 ? [`outline.json: ${id} cites nothing`] : []),
      ...cites
        .filter((cite) => !idsInUse.has(cite))
        .map((cite) => `outline.json: ${id} cites ${cite}`),
    ])
    .concat(
      faq.flatMap((group) =>
        group.blocks
          .filter((id) => !ids.has(id))
          .map((id) => `outline.json: the questions name a block ${id} that no section has`),
      ),
      strange.map(
        ({ id }) => `outline.json: questions cannot be about ${id}; write ${groups.join(', ')}`,
      ),
    )
}

function strayFiles({ outline, texts }: ContentFiles): readonly string[] {
  const ids = new Set(
    outline.sections.flatMap(({ id }) => guideLocales.map((locale) => `${id}.${locale}.md`)),
  )
  return Object.keys(texts)
    .filter((file) => !ids.has(file))
    .map((file) => `${file}: stands in no outline`)
}

function textProblems(
  sections: readonly Section[],
  locale: GuideLocale,
  source: ValueSource,
): readonly string[] {
  const ids = new Set(sections.map(({ id }) => id))
  return sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      [block.title, ...blockLines(block)].flatMap(inlineParts).flatMap((part) => {
        const at = `${section.id}.${locale}.md: ${block.id}`
        if (part.kind === 'section' && !ids.has(part.id)) return [`${at} links to ${part.id}`]
        if (part.kind === 'text' && /[{}]|\[\[/.test(part.text)) return [`${at} has a stray brace`]
        if (part.kind !== 'value' || guideValue(part.key, source)) return []
        return [`${at} has {${part.key}}, which has no value here`]
      }),
    ),
  )
}
