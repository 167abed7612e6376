// Reads one section file: a few lines of front matter, then blocks that begin with `## id: title`.
//
// The form is a small part of Markdown, so that any editor shows it: each line is one
// paragraph, `- ` and `1. ` make lists. What does not fit is named with its line.

import type { BodyPart } from './contents.ts'

export type ParsedBlock = {
  readonly id: string
  readonly title: string
  readonly body: readonly BodyPart[]
}

export type ParsedSection = {
  readonly section: string
  readonly locale: string
  readonly title: string
  readonly blocks: readonly ParsedBlock[]
}

export type SectionReading =
  | { readonly ok: true; readonly section: ParsedSection }
  | { readonly ok: false; readonly message: string }

const blockHead = /^## ([a-z0-9-]+): (.+)$/
const frontMatterLine = /^(section|locale|title): (.+)$/

export function parseSection(text: string): SectionReading {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  const end = lines.indexOf('---', 1)
  if (lines[0] !== '---' || end < 0) return fault('line 1: write the front matter between ---')

  const head = Object.fromEntries(
    lines.slice(1, end).flatMap((line) => {
      const match = frontMatterLine.exec(line)
      return match ? [[match[1] ?? '', match[2] ?? '']] : []
    }),
  )
  const { section, locale, title } = head
  if (!section || !locale || !title) return fault('front matter: write section, locale and title')

  const blocks: { id: string; title: string; lines: string[] }[] = []
  for (const [index, line] of lines.slice(end + 1).entries()) {
    const match = blockHead.exec(line)
    if (match) blocks.push({ id: match[1] ?? '', title: match[2] ?? '', lines: [] })
    else if (line.startsWith('#')) return fault(`line ${end + index + 2}: write "## id: title"`)
    else if (line.trim() !== '') {
      const open = blocks.at(-1)
      if (!open) return fault(`line ${end + index + 2}: text before the first block`)
      open.lines.push(line.trim())
    }
  }
  const parsed = blocks.map(({ id, title: name, lines: body }) => ({
    id,
    title: name,
    body: partsOf(body),
  }))
  return { ok: true, section: { section, locale, title, blocks: parsed } }
}

function partsOf(lines: readonly string[]): readonly BodyPart[] {
  const parts: BodyPart[] = []
  for (const line of lines) {
    const item = /^(- |\d+\. )(.+)$/.exec(line)
    if (!item) {
      parts.push({ kind: 'paragraph', text: line })
      continue
    }
    const ordered = item[1] !== '- '
    const last = parts.at(-1)
    const open = last?.kind === 'list' && last.ordered === ordered ? last : undefined
    const items = [...(open?.items ?? []), item[2] ?? '']
    if (open) parts.pop()
    parts.push({ kind: 'list', ordered, items })
  }
  return parts
}

function fault(message: string): SectionReading {
  return { ok: false, message }
}
