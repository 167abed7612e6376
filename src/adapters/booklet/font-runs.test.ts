// Whatever the guide's pages say in a language, some font of its booklet has every letter.

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import { expect, test } from 'vitest'
import { locales } from '../../shell/ports/web.ts'
import { fontRuns, hasGlyph, registerFonts } from './font-runs.ts'

const root = join(import.meta.dirname, '../../..')

function lettersIn(locale: string): string {
  const files = globSync(
    [
      `municipalities/*/guides/*/contents/**/*.${locale}.md`,
      `src/faces/{guide,shared}/texts/${locale.toLowerCase()}/*.json`,
    ],
    { cwd: root },
  )
  const text = files.map((file) => readFileSync(join(root, file), 'utf8')).join('')
  return [...new Set(text.replaceAll(/\s/gu, ''))].join('')
}

test.each(locales)('%s: no letter of its texts is a box', (locale) => {
  const doc = new PDFDocument({ autoFirstPage: false, font: '' })
  registerFonts(doc, locale)
  const text = lettersIn(locale)
  expect(text.length).toBeGreaterThan(80)
  for (const weight of ['regular', 'bold'] as const) {
    const boxes = fontRuns(doc, locale, { text, weight }).flatMap((run) =>
      Array.from(run.text).filter((letter) => !hasGlyph(doc, run.font, letter)),
    )
    expect(boxes).toEqual([])
  }
})

test('a Korean page writes 区内 with the face that has 内', () => {
  const doc = new PDFDocument({ autoFirstPage: false, font: '' })
  registerFonts(doc, 'ko')
  const runs = fontRuns(doc, 'ko', { text: '구내(区内)', weight: 'regular' })
  expect(runs.map(({ font }) => font)).toContain('regular-1')
})
