// The printed booklet, read back by another program (pdftotext of poppler).

import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { locales } from '../../shell/ports/web.ts'
import { bookletPrinter } from './booklet-printer.ts'

const program = '/usr/bin/pdftotext'
const installed = existsSync(program)

test.runIf(process.env['CI'] === 'true')('pdftotext is installed where CI runs', () => {
  expect(installed, `${program} is missing`).toBe(true)
})

const samples = {
  ja: '手数料は1,000円です。髙﨑さん',
  'ja-easy': 'お金《かね》は1,000円《えん》です。',
  en: 'The fee is 1,000 yen.',
  ko: '수수료는 1,000엔입니다.',
  'zh-Hans': '手续费为1,000日元。',
  'zh-Hant': '手續費為1,000日圓。',
} as const

describe.skipIf(!installed)('the booklet (needs /usr/bin/pdftotext)', () => {
  test.each(locales)('in %s every letter can be read back', async (locale) => {
    const folder = mkdtempSync(join(tmpdir(), 'booklet-'))
    const file = join(folder, 'booklet.pdf')
    const pdf = await bookletPrinter().print({
      locale,
      title: 'T',
      subtitle: 'S',
      band: 'B',
      contentsTitle: 'C',
      parts: [
        { kind: 'chapter', title: 'Chapter', source: '2(13)' },
        { kind: 'paragraph', text: samples[locale] },
        { kind: 'table', title: 'Table', head: ['a', 'b'], rows: [['0120-95-0178', 'x']] },
      ],
    })
    writeFileSync(file, pdf)
    const read = execFileSync(program, ['-raw', file, '-']).toString('utf8').replace(/\s/g, '')
    rmSync(folder, { recursive: true })
    expect(read).toContain('0120-95-0178')
    expect(read).toContain('1,000')
    if (locale !== 'ja-easy') expect(read).toContain(samples[locale].replace(/\s/g, ''))
  })
})
