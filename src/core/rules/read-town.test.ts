import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { municipalities } from '../../../conformance/worlds.ts'
import { editionIdsIn, readTown, type TownFiles } from './read-town.ts'

const edition = 'guides/2024-04/edition.json'
const names = ['municipality.json', 'windows.json', 'fees.json', 'contacts.json', edition]

function freshFiles(): Record<string, unknown> {
  const read = (name: string) =>
    JSON.parse(readFileSync(join(municipalities, 'hoshimigaura', name), 'utf8')) as unknown
  return Object.fromEntries(names.map((name) => [name, read(name)]))
}

/** The files with one value replaced, or taken out when it is undefined. */
function changed(file: string, path: string, value: unknown): TownFiles {
  const files = freshFiles()
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const holder = keys.reduce<Record<string, unknown>>(
    (at, key) => at[key] as Record<string, unknown>,
    files[file] as Record<string, unknown>,
  )
  if (value === undefined) Reflect.deleteProperty(holder, last)
  else holder[last] = value
  return files
}

test('the fictional town reads without a problem', () => {
  const reading = readTown(freshFiles(), '2024-04')
  expect(reading).toMatchObject({ ok: true, town: { code: 'hoshimigaura' } })
  expect(editionIdsIn(freshFiles())).toEqual(['2024-04'])
})

const entry = { from: '2024-01-01', cite: ['FEE-01'], checkedOn: '2026-11-23', value: 1 }

const cells = 'procedures.return_card.0.value.at'
// The named path is `=` when it is the one that was changed.
// prettier-ignore
const mistakes: readonly [string, string, unknown, string, RegExp][] = [
  // file, path, value, named path, message
  ['municipality.json', 'code', 'Big Town', '=', /small letters/],
  ['municipality.json', 'name.ja', undefined, '=', /missing/],
  ['municipality.json', 'localGovernmentCode', '13118', '=', /six digits/],
  ['municipality.json', 'motto', 'x', '=', /not known here/],
  ['fees.json', 'reissueCardOnlyYen', undefined, '=', /missing/],
  ['fees.json', 'reissueCardOnlyYen.0.value', -1, '=', /whole number/],
  ['fees.json', 'reissueCardOnlyYen.0.value', 900.5, '=', /whole number/],
  ['fees.json', 'reissueCardOnlyYen.0.from', '2024-02-30', '=', /YYYY-MM-DD/],
  ['fees.json', 'reissueCardOnlyYen.0.cite.0', 'FEE-99', '=', /write one of/],
  ['fees.json', 'reissueCardOnlyYen', [], '=', /no entry/],
  ['fees.json', 'reissueCardOnlyYen', [entry, entry], '=', /one value a day/],
  ['fees.json', 'reissueCardOnlyYen.0.from', '2024-04-02', 'reissueCardOnlyYen', /no value on/],
  ['windows.json', 'locations.0.value.0.id', 'window', '=', /card_window/],
  ['windows.json', 'locations.0.value.1.kind', 'kiosk', '=', /ward_office/],
  ['windows.json', 'locations.0.value.2.id', 'ward_misaki', 'locations', /stands twice/],
  ['windows.json', 'weekly.0.value.0.weekdays.0', 7, '=', /0 \(Sunday\) to 6/],
  ['windows.json', 'weekly.0.value.0.opens', '9:00', '=', /HH:MM/],
  ['windows.json', 'weekly.0.value.0.opens', '18:00', 'weekly', /backwards/],
  ['windows.json', 'weekly.0.value.1.at.0', 'ward_none', 'weekly', /not among the locations/],
  ['windows.json', 'closed.0.value.0.from', '13-01', '=', /MM-DD/],
  ['windows.json', `${cells}.ward_office.accepts`, 'maybe', '=', /with_move/],
  ['windows.json', 'procedures.return_card', undefined, 'procedures', /return_card has no row/],
  ['contacts.json', 'pages.0.value.0.url', 'www.example', '=', /https/],
  ['contacts.json', 'lines.0.value.0.hours', '9-5', '=', /list/],
  [edition, 'day', 'April', '=', /YYYY-MM-DD/],
  [edition, 'id', '2024-05', '=', /name of the folder/],
]

test.each(mistakes)('%s with %s = %j is named', (file, path, ...rest) => {
  const [value, namedPath, message] = rest
  const reading = readTown(changed(file, path, value), '2024-04')
  if (reading.ok) throw new Error('the mistake went unnoticed')
  const found = reading.problems.find(
    (problem) => problem.path === (namedPath === '=' ? path : namedPath),
  )
  expect(found?.file).toBe(file)
  expect(found?.message).toMatch(message)
})

test.each(names)('a folder without %s is told to write it', (name) => {
  const { [name]: _gone, ...files } = freshFiles()
  const reading = readTown(files, '2024-04')
  expect(reading).toMatchObject({ ok: false })
  if (!reading.ok) expect(reading.problems[0]).toMatchObject({ file: name })
})

test('several mistakes in several files are named together', () => {
  const files = { ...changed('fees.json', 'reissueCardOnlyYen', 1), 'contacts.json': [] }
  const reading = readTown(files, '2024-04')
  if (reading.ok) throw new Error('the mistakes went unnoticed')
  expect(reading.problems.map(({ file }) => file).sort()).toEqual(['contacts.json', 'fees.json'])
})
