// A town's folder, already parsed as JSON, becomes a `Town` or a list of what is wrong with it.
//
// Pure: whoever reads the files gives them here by their path in the folder. Every problem
// names file, place and what to write, so that a ward can add itself without a programmer.

import { isObject, readShape, type Shape } from '../kernel/shape.ts'
import { yen, type Yen } from '../kernel/yen.ts'
import type { PhoneLine } from './phone-line.ts'
import type { Day } from '../kernel/day.ts'
import { entryOn, timelineProblems, type Timeline } from './timeline.ts'
import { tableProcedures, type KioskDocument, type Town } from './town.ts'
import {
  contactsShape,
  editionShape,
  feesShape,
  municipalityShape,
  windowsShape,
} from './town-shape.ts'

/** Parsed JSON by path inside the town's folder: `windows.json`, `guides/2024-02/edition.json`. */
export type TownFiles = Readonly<Record<string, unknown>>
export type TownProblem = {
  readonly file: string
  /** Dotted path inside the file, empty for the whole file. */
  readonly path: string
  readonly message: string
}
export type TownReading =
  | { readonly ok: true; readonly town: Town }
  | { readonly ok: false; readonly problems: readonly TownProblem[] }

/** The town as one edition of its guide has it, with the values of its own day or of `on`. */
export function readTown(files: TownFiles, editionId: string, on?: Day): TownReading {
  const problems: TownProblem[] = []
  const sink = { files, problems }
  const editionFile = `guides/${editionId}/edition.json`
  const edition = part(editionFile, editionShape, sink)
  const municipality = part('municipality.json', municipalityShape, sink)
  const windows = part('windows.json', windowsShape, sink)
  const fees = part('fees.json', feesShape, sink)
  const contacts = part('contacts.json', contactsShape, sink)
  if (!edition || !municipality || !windows || !fees || !contacts) return { ok: false, problems }

  if (edition.id !== editionId) {
    const message = `id is ${edition.id}: write the name of the folder, ${editionId}`
    problems.push({ file: editionFile, path: 'id', message })
  }
  const pick = resolverOn(on ?? edition.day, problems)
  const chosen = {
    municipality: pick('municipality.json', municipality),
    windows: pick('windows.json', windows),
    procedures: pick('windows.json', windows.procedures) as Town['procedures'],
    fees: pick('fees.json', fees),
    contacts: pick('contacts.json', contacts),
  }
  if (problems.length > 0) return { ok: false, problems }

  const { code, name, kana, prefecture, localGovernmentCode, office, basis } = municipality
  const town: Town = {
    ...{ code, name, kana, prefecture, localGovernmentCode, office, basis, edition },
    smartDocuments: chosen.municipality.smartDocuments,
    ...townWindows(chosen.windows),
    procedures: chosen.procedures,
    fees: townFees(chosen.fees),
    ...townContacts(chosen.contacts),
  }
  const atOdds = crossProblems(town)
  return atOdds.length === 0 ? { ok: true, town } : { ok: false, problems: atOdds }
}

type ShapeValue<S> = S extends Shape<infer T> ? T : never
type Windows = ShapeValue<typeof windowsShape>
type Resolved<File> = {
  readonly [K in keyof File]: File[K] extends Timeline<infer V> ? V : never
}
type Resolver = <File extends object>(file: string, content: File) => Resolved<File>

type Sink = { readonly files: TownFiles; readonly problems: TownProblem[] }

function part<T>(file: string, shape: Shape<T>, { files, problems }: Sink): T | undefined {
  if (files[file] === undefined) {
    problems.push({
      file,
      path: '',
      message: 'the file is missing: write it, see the guide in docs',
    })
    return undefined
  }
  const read = readShape(shape, files[file])
  if (read.ok) return read.value
  problems.push(...read.problems.map(({ path, message }) => ({ file, path, message })))
  return undefined
}

function resolverOn(date: Day, problems: TownProblem[]): Resolver {
  return (file, content) => {
    const timelines = Object.entries(content).filter(([, value]) => Array.isArray(value))
    const resolved = timelines.map(([path, value]) => {
      const timeline = value as Timeline<unknown>
      const wrong = timelineProblems(timeline)
      problems.push(...wrong.map((message) => ({ file, path, message: `${path} ${message}` })))
      const entry = entryOn(timeline, date)
      if (!entry && wrong.length === 0) {
        const message = `${path} has no value on ${date}: add an entry from that day or earlier`
        problems.push({ file, path, message })
      }
      return [path, entry?.value]
    })
    return Object.fromEntries(resolved) as Resolved<typeof content>
  }
}

function townWindows(windows: Omit<Resolved<Windows>, 'procedures'>) {
  const { locations, otherCounters, weekly, closed, supportPurposes } = windows
  return { locations, otherCounters, hours: { weekly, closed }, supportPurposes }
}

type Prices = {
  readonly reissueWithCertificateYen: number
  readonly reissueCardOnlyYen: number
  readonly certificateIssueYen: number
  readonly kioskYen: Readonly<Partial<Record<KioskDocument, number>>>
}

function townFees(prices: Prices): Town['fees'] {
  const kioskYen = Object.entries(prices.kioskYen).map(([code, price]) => [code, yen(price)])
  return {
    reissueWithCertificateYen: prices.reissueWithCertificateYen as Yen,
    reissueCardOnlyYen: prices.reissueCardOnlyYen as Yen,
    certificateIssueYen: prices.certificateIssueYen as Yen,
    kioskYen: Object.fromEntries(kioskYen) as Town['fees']['kioskYen'],
  }
}

type LineAsWritten = Omit<PhoneLine, 'hours'> & { readonly hours?: PhoneLine['hours'] }

function townContacts(contacts: {
  readonly lines: readonly LineAsWritten[]
  readonly pages: Town['pages']
}): Pick<Town, 'lines' | 'pages'> {
  const lines = contacts.lines.map((line) => ({ ...line, hours: line.hours ?? null }))
  return { lines, pages: contacts.pages }
}

/** What only the whole can show: hours for places that are not there, a place twice. */
function crossProblems(town: Town): readonly TownProblem[] {
  const file = 'windows.json'
  const ids = town.locations.map(({ id }) => id)
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  const strangers = town.hours.weekly.flatMap(({ at }) =>
    at === 'all' ? [] : at.filter((id) => !ids.includes(id)),
  )
  const rowless = tableProcedures.filter((code) => !Object.hasOwn(town.procedures, code))
  const backwards = town.hours.weekly.filter(({ opens, closes }) => opens >= closes)
  return [
    ...twice.map((id) => ({ file, path: 'locations', message: `${id} stands twice: keep one` })),
    ...rowless.map((code) => ({
      file,
      path: 'procedures',
      message: `${code} has no row: add "${code}": [{ "from": …, "cite": …, "value": … }]`,
    })),
    ...strangers.map((id) => ({
      file,
      path: 'weekly',
      message: `hours for ${id}, which is not among the locations: add it there, or correct it`,
    })),
    ...backwards.map(({ opens, closes }) => ({
      file,
      path: 'weekly',
      message: `${opens} to ${closes} runs backwards: write the earlier time as "opens"`,
    })),
  ]
}

/** The editions a set of files holds, oldest first. */
export function editionIdsIn(files: TownFiles): readonly string[] {
  return Object.keys(files)
    .flatMap((path) => /^guides\/([^/]+)\/edition\.json$/.exec(path)?.[1] ?? [])
    .filter((id) => isObject(files[`guides/${id}/edition.json`]))
    .sort()
}
