// `/guide/booklet.pdf`: the same contents and data as the pages, as a booklet to print.
//
// A changed fee changes here as well, for the booklet has no text of its own.

import { sectionOf, type Block, type Section } from '../../core/guide/contents.ts'
import { withoutReadings } from '../../core/guide/inline.ts'
import { linesOf } from '../../core/phone-line/line-hours.ts'
import type { PhoneLine } from '../../core/rules/phone-line.ts'
import type { BookletDocument, BookletPart } from '../../shell/ports/booklet.ts'
import { pdfReply, type FaceReply, type FaceRequest, type Locale } from '../../shell/ports/web.ts'
import { formatTimeRange } from '../shared/format/format.ts'
import { commonTexts } from '../shared/texts/common.ts'
import { textsOf } from '../shared/texts/message.ts'
import { lineText, plainLine } from './body.tsx'
import type { GuideEdition, GuideContext } from './guide-world.ts'
import { lineName } from './lines-table.tsx'
import { hoursRows } from './tables.tsx'
import { pagesTexts } from './texts/pages.ts'
import { toolsTexts } from './texts/tools.ts'
import { editionTitle, placeName } from './words.ts'

const made = new WeakMap<object, Map<Locale, Uint8Array>>()

/** Printed once for each locale and kept, for it takes seconds and never changes. */
export async function bookletReply(
  context: GuideContext,
  { locale }: FaceRequest,
): Promise<FaceReply | undefined> {
  if (!context.booklet) return undefined
  const letters = made.get(context.contents) ?? new Map<Locale, Uint8Array>()
  made.set(context.contents, letters)
  const body =
    letters.get(locale) ?? (await context.booklet.print(bookletDocument(locale, context)))
  letters.set(locale, body)
  return pdfReply(body, `guide-${locale}.pdf`)
}

/** One section as a leaflet to lay out at a window. */
export async function leafletReply(
  context: GuideContext,
  { locale, params }: FaceRequest,
): Promise<FaceReply | undefined> {
  const section = sectionOf(context.contents, locale, params['section'] ?? '')
  if (!section || !context.booklet) return undefined
  const where = { locale, edition: context }
  const body = await context.booklet.print({
    ...cover(where),
    title: plainLine(section.title, where),
    parts: sectionParts(section, where),
  })
  return pdfReply(body, `${section.id}-${locale}.pdf`)
}

function bookletDocument(locale: Locale, edition: GuideEdition): BookletDocument {
  const { plain } = textsOf(pagesTexts, locale)
  const where = { locale, edition }
  return {
    ...cover(where),
    contentsTitle: plain('tocTitle'),
    parts: edition.contents.sections[locale].flatMap((section) => [
      {
        kind: 'chapter' as const,
        title: lineText(section.title, where),
        source: section.sources.join('・'),
      },
      ...sectionParts(section, where),
    ]),
  }
}

function cover({ locale, edition }: Where) {
  return {
    locale,
    title: textsOf(pagesTexts, locale).plain('homeTitle'),
    subtitle: editionTitle(edition, locale),
    band: textsOf(commonTexts, locale).plain('specimenBand'),
  }
}

function sectionParts(section: Section, where: Where): readonly BookletPart[] {
  return [
    ...section.blocks.flatMap((block) => blockParts(block, where)),
    ...sectionTables(section.id, where.locale, where.edition),
  ]
}

type Where = { readonly locale: Locale; readonly edition: GuideEdition }

function blockParts(block: Block, where: Where): readonly BookletPart[] {
  const body = block.body.map((part): BookletPart => {
    if (part.kind === 'paragraph') return { kind: 'paragraph', text: lineText(part.text, where) }
    const items = part.items.map((item) => lineText(item, where))
    return { kind: 'list', ordered: part.ordered, items }
  })
  return [
    { kind: 'heading', text: lineText(block.title, where) },
    ...body,
    { kind: 'note', text: sourceLine(block, where.locale) },
  ]
}

/** 根拠：利用のご案内 2(13). */
function sourceLine({ sources }: Block, locale: Locale): string {
  const { plain } = textsOf(commonTexts, locale)
  const sections = sources.map((source) =>
    source === 'cover' ? plain('citeCover') : source.replace('App-', 'App. '),
  )
  return `${plain('cite')}${plain('citeGuide', { sections: sections.join(', ') })}`
}

function sectionTables(id: string, locale: Locale, edition: GuideEdition): readonly BookletPart[] {
  const { plain } = textsOf(pagesTexts, locale)
  if (id === 'windows') {
    return [
      {
        kind: 'table',
        title: plain('hoursTable'),
        head: [plain('dayHead'), plain('hoursHead'), plain('placeHead')],
        rows: hoursRows(locale, edition).map((row) => row.map(withoutReadings)),
      },
      {
        kind: 'table',
        title: plain('locationTable'),
        head: [plain('placeHead'), plain('addressHead')],
        rows: edition.town.locations.map((location) => [
          withoutReadings(placeName(location.id, locale, edition)),
          `${location.address?.ja ?? ''} ${location.floor?.ja ?? ''}`.trim(),
        ]),
      },
    ]
  }
  return id === 'contacts' ? [linesTable(locale, edition)] : []
}

/** FAX before a FAX number, and the base before an extension. */
function printedNumber({ number, kind, extensionOf }: PhoneLine): string {
  if (kind === 'fax') return `FAX ${number}`
  return extensionOf === undefined ? number : `${extensionOf} ${number}`
}

function linesTable(locale: Locale, edition: GuideEdition): BookletPart {
  const { plain } = textsOf(pagesTexts, locale)
  const tools = textsOf(toolsTexts, locale)
  const hours = ({ opens, closes }: { opens: string; closes: string }) =>
    formatTimeRange(locale, opens, closes)
  const days = {
    business_days: 'onBusinessDays',
    weekends_and_holidays: 'onWeekends',
    daily: 'onDaily',
  } as const
  return {
    kind: 'table',
    title: plain('linesTable'),
    head: [plain('lineHead'), plain('hoursHead'), plain('languagesHead')],
    rows: linesOf(edition).map((line) => [
      `${withoutReadings(lineName(line, locale, edition))} ${printedNumber(line)}`,
      [
        ...(line.hours?.map((each) => `${plain(days[each.on])} ${hours(each)}`) ?? [
          plain('hoursNotGiven'),
        ]),
        ...(line.suspensionAnyTime ? [plain('suspendAnyTime')] : []),
      ].join(' / '),
      line.languages.map((language) => tools.plain(`lang_${language}`)).join(' · '),
    ]),
  }
}
