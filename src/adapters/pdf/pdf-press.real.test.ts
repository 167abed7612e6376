import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { day } from '../../core/kernel/day.ts'
import { householdId, residentId } from '../../core/kernel/ids.ts'
import { readTown } from '../../core/rules/read-town.ts'
import {
  PaperNotForRequester,
  type Letter,
  type PersonOnPaper,
  type ResidentRecordCopy,
} from '../../shell/ports/papers.ts'
import { pdfPress } from './pdf-press.ts'

const present = spawnSync('pdftotext', ['-v']).error === undefined
const press = pdfPress({ seal: Buffer.alloc(32, 3) })
const people = Array.from({ length: 100 }, (_, index) => String(index).padStart(3, '0'))

const edition = 'guides/2024-04/edition.json'
const names = ['municipality.json', 'windows.json', 'fees.json', 'contacts.json', edition]
const folder = new URL('../../../municipalities/hoshimigaura/', import.meta.url)
const files = names.map((name): [string, unknown] => [
  name,
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
])
const reading = readTown(Object.fromEntries(files), '2024-04')
if (!reading.ok) throw new Error('the fictional town cannot be read')
const { town } = reading

const person = (id: string, household = `h${id}`): PersonOnPaper => ({
  residentId: residentId(`r${id}`),
  householdId: householdId(household),
  name: { full: `標本${id}郎`, kana: `ヒョウホン${id}ロウ` },
  birthDate: day('1980-02-17'),
  sex: 'male',
  relation: '世帯主',
  address: `見本町${id}番`,
  addressSince: day('2019-05-01'),
  residentSince: day('2019-05-01'),
  addressNotifiedOn: day('2019-05-07'),
  formerAddress: '例示県見本市９番',
  japanese: true,
  familyRegister: { domicile: '例示県見本市１０番', head: '標本一郎' },
})

const copyFor = (id: string): ResidentRecordCopy => ({
  requester: {
    residentId: residentId(`r${id}`),
    householdId: householdId(`h${id}`),
    certificateSerial: `0${id}`,
  },
  town,
  documentId: crypto.randomUUID(),
  issuedOn: day('2024-06-03'),
  headOfHousehold: `標本${id}郎`,
  persons: [person(id)],
  wholeHousehold: true,
  shows: { relation: true, familyRegister: false },
})

function textOf(pdf: Uint8Array): string {
  return execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' })
}

describe.skipIf(!present && process.env.CI !== 'true')('papers read back (pdftotext)', () => {
  it('gives a hundred people at once each their own record and nobody else’s', async () => {
    const papers = await Promise.all(people.map((id) => press.residentRecordCopy(copyFor(id))))
    const numbers = new Set<string>()
    for (const [index, pdf] of papers.entries()) {
      const text = textOf(pdf)
      const names = [...new Set(text.match(/標本\d{3}郎/g))]
      expect(names).toEqual([`標本${people[index]!}郎`])
      expect([...new Set(text.match(/見本町\d{3}番/g))]).toEqual([`見本町${people[index]!}番`])
      numbers.add(/[0-9A-F]{4}(?:-[0-9A-F]{4}){3}/.exec(text)?.[0] ?? '')
    }
    expect(numbers.size).toBe(100)
  })

  it('makes none of a hundred papers when each asks about the next person', async () => {
    const answers = people.map((id, index) => {
      const content = { ...copyFor(id), persons: [person(people[(index + 1) % 100]!)] }
      return press.residentRecordCopy(content)
    })
    const ends = await Promise.allSettled(answers)
    const reasons = ends.map((end) =>
      end.status === 'rejected' ? (end.reason as unknown) : undefined,
    )
    expect(reasons.every((reason) => reason instanceof PaperNotForRequester)).toBe(true)
  })

  it('writes rare kanji and selectors, says specimen, and shows no number or code', async () => {
    const rare = '𠮷野　辻\u{E0100}髙﨑'
    const content = copyFor('001')
    const text = textOf(
      await press.residentRecordCopy({
        ...content,
        persons: [{ ...person('001'), name: { full: rare, kana: 'ヨシノ' } }],
      }),
    )
    expect(text).toContain(rare.replaceAll('　', ' ').split(' ')[1])
    expect(text).toContain('𠮷野')
    expect(text).toMatch(/S\s*P\s*E\s*C/)
    expect(text).toContain('見本環境で作られた書面です')
    expect(text).toMatch(/個人番号\s*省略/)
    expect(text).toContain('昭和55年2月17日')
    expect(text).toContain('令和6年6月3日')
    expect(text).not.toMatch(/\d{11,12}/)
  })

  it('carries days and former address; the family register only if chosen', async () => {
    const content = copyFor('001')
    const text = textOf(await press.residentRecordCopy(content))
    expect(text).toMatch(/住民となった年月日\s*令和元年5月1日/)
    expect(text).toMatch(/住所を定めた年月日\s*令和元年5月1日\s*届出年月日\s*令和元年5月7日/)
    expect(text).toMatch(/前住所\s*例示県見本市９番/)
    expect(text).toMatch(/本籍\s*省略\s*筆頭者\s*省略/)
    const full = { ...content, shows: { relation: false, familyRegister: true } }
    const chosen = textOf(await press.residentRecordCopy(full))
    expect(chosen).toMatch(/本籍\s*例示県見本市１０番\s*筆頭者\s*標本一郎/)
    expect(chosen).toMatch(/世帯主\s*省略/)
    const { familyRegister: _none, ...foreign } = person('001')
    const of = { ...full, persons: [{ ...foreign, japanese: false }] }
    expect(textOf(await press.residentRecordCopy(of))).toMatch(/国籍・地域\s*省略/)
  })

  it('keeps two full entries above the sentence that certifies them', async () => {
    const both = { ...person('001'), name: { ...person('001').name, formerSurname: '旧氏' } }
    const content = { ...copyFor('001'), persons: [both, both, both] }
    const pdf = await press.residentRecordCopy(content)
    expect(textOf(pdf)).toContain('1／2')
    const above = ['-x', '0', '-y', '0', '-W', '596', '-H', '640', '-l', '1']
    const seen = execFileSync('pdftotext', [...above, '-', '-'], { input: pdf, encoding: 'utf8' })
    expect(seen.match(/住民票コード/g)).toHaveLength(2)
  })

  it('prints a number and mark that the press recognises', async () => {
    const text = textOf(await press.residentRecordCopy(copyFor('002')))
    const number = /[0-9A-F]{4}(?:-[0-9A-F]{4}){3}/.exec(text)?.[0] ?? ''
    const mark = /照合符号\s*([A-Z2-9]{4}(?:-[A-Z2-9]{4}){2})/.exec(text)?.[1] ?? ''
    expect(press.isGenuine(number, mark)).toBe(true)
    expect(press.isGenuine(number.replace(/.$/, '0'), `${mark.slice(0, -1)}A`)).toBe(false)
  })

  it('puts each letter on its own page, its address in the envelope’s window', async () => {
    const letter = (name: string, locale: Letter['locale']): Letter => ({
      locale,
      title: '有効期限通知書',
      postalAddress: `見本町一丁目１番１号　見本住宅１０１号室`,
      addressee: `${name} 様`,
      senderLines: ['見本'],
      paragraphs: ['手続きができます。 갱신할 수 있습니다. 可以办理更新。'],
      facts: [['有効期限', '2027-03-01']],
      letterCode: 'K7QM-2HXA-W9TE',
      howToCheck: 'http://127.0.0.1/letters',
      sentOn: day('2027-01-12'),
    })
    const pdf = await press.letters([letter('見本　花子', 'ja'), letter('LI WEI', 'ko')])
    const [first, second] = textOf(pdf).split('\f')
    expect(first).toContain('花子')
    expect(first).not.toContain('LI WEI')
    expect(second).toContain('LI WEI')
    expect(second).toContain('갱신할 수 있습니다')
    // 20 mm to 110 mm from the left, 12 mm to 57 mm from the top, at 72 dots an inch.
    const inWindow = ['-x', '57', '-y', '34', '-W', '255', '-H', '127', '-l', '1']
    const seen = execFileSync('pdftotext', [...inWindow, '-', '-'], {
      input: pdf,
      encoding: 'utf8',
    })
    expect(seen).toMatch(/見本町一丁目[^]*花子\s*様/)
    expect(seen).not.toContain('有効期限')
  })

  it('prints the FAX form with the number to send it to and every item it asks for', async () => {
    const text = textOf(await press.faxForm({ town, faxNumber: '0120-601-785' }))
    const items = ['0120-601-785', '返信先', '氏名', '住所', '生年月日', '性別', '停止する理由']
    for (const item of [...items, '大正・昭和・平成・令和', '書かないでください']) {
      expect(text).toContain(item)
    }
  })

  it('is tagged, Japanese and titled', async () => {
    const pdf = Buffer.from(await press.residentRecordCopy(copyFor('003')))
    const info = execFileSync('pdfinfo', ['-'], { input: pdf, encoding: 'utf8' })
    expect(info).toMatch(/Tagged:\s+yes/)
    expect(info).toMatch(/Title:\s+住民票の写し/)
    expect(pdf.includes('/Lang (ja-JP)')).toBe(true)
  })
})
