// 利用のご案内 — the guide's texts: sections of blocks, the same ones in every locale.
//
// Texts live in a town's folder, one file per section and locale; figures and numbers in
// them are placeholders (values.ts). Sources and rule ids stand once, in the outline, and
// hold for all locales alike.

import type { RuleId } from '../rules/rule-id.ts'

export const guideLocales = ['ja', 'ja-easy', 'en', 'ko', 'zh-Hans', 'zh-Hant'] as const
export type GuideLocale = (typeof guideLocales)[number]

export type BodyPart =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }

export type Block = {
  readonly id: string
  /** Sections of the source: `2(13)`, `App-2`, `cover`. */
  readonly sources: readonly string[]
  readonly cites: readonly RuleId[]
  readonly title: string
  readonly body: readonly BodyPart[]
}

export type Section = {
  readonly id: string
  readonly sources: readonly string[]
  readonly title: string
  readonly blocks: readonly Block[]
}

/** What the questions people ask are about. */
export const faqGroups = ['face', 'address', 'certificates', 'loss', 'other'] as const

/** The questions people ask (4(1)): groups of blocks that stand in their own sections too. */
export type FaqGroup = {
  readonly id: (typeof faqGroups)[number]
  readonly cites: readonly RuleId[]
  readonly blocks: readonly string[]
}

export type ContentPage = { readonly url: string; readonly cite: RuleId }

export type Contents = {
  readonly edition: string
  readonly sections: Readonly<Record<GuideLocale, readonly Section[]>>
  readonly faq: readonly FaqGroup[]
  /** Names of places and offices in locales that the town's own data do not write. */
  readonly names: Readonly<Record<string, Readonly<Partial<Record<GuideLocale, string>>>>>
  readonly pages: Readonly<Record<string, ContentPage>>
}

export function sectionOf(
  contents: Contents,
  locale: GuideLocale,
  id: string,
): Section | undefined {
  return contents.sections[locale].find((section) => section.id === id)
}

export function blockOf(contents: Contents, locale: GuideLocale, id: string): Block | undefined {
  return contents.sections[locale]
    .flatMap((section) => section.blocks)
    .find((block) => block.id === id)
}

/** The section in which a block stands. */
export function sectionOfBlock(contents: Contents, blockId: string): string | undefined {
  return contents.sections.ja.find((section) => section.blocks.some(({ id }) => id === blockId))?.id
}

/** All text of a block in reading order, as written (with placeholders and readings). */
export function blockLines(block: Block): readonly string[] {
  return block.body.flatMap((part) => (part.kind === 'list' ? part.items : [part.text]))
}
