// The catalogues of texts: `node tools/texts.mjs` puts every locale's file in the order of the
// Japanese one and writes the typed binding beside them; with --check it changes nothing and
// says what is wrong. docs/translating.md is the page for translators.
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { IntlMessageFormat } from 'intl-messageformat'
import { format, resolveConfig } from 'prettier'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const folders = {
  ja: 'ja',
  'ja-easy': 'ja-easy',
  en: 'en',
  ko: 'ko',
  'zh-Hans': 'zh-hans',
  'zh-Hant': 'zh-hant',
}
/** Whoever reads it: staff read Japanese or English, everybody any of the six. */
const localesOf = { everybody: Object.keys(folders), staff: ['ja', 'en'] }

/**
 * Every catalogue under a root, brought in order; returns the problems found, as sentences.
 * With `check` nothing is written, and a file that would change is a problem.
 */
export async function tendTexts({ from = root, check = false } = {}) {
  const problems = []
  const options = await resolveConfig(join(root, 'tools/texts.mjs'))
  for (const list of globSync('src/faces/*/texts/catalogues.json', { cwd: from }).sort()) {
    const folder = join(from, dirname(list))
    for (const [name, entry] of Object.entries(readJson(join(from, list), problems) ?? {})) {
      const catalogue = readCatalogue({ folder, name, ...entry }, problems)
      if (!catalogue) continue
      const written = new Map(filesOf(catalogue))
      const binding = join(folder, `${name}.ts`)
      written.set(binding, await format(bindingOf(catalogue), { ...options, filepath: binding }))
      for (const [file, text] of written) put({ file, text, check, from }, problems)
    }
  }
  return problems
}

function readCatalogue({ folder, name, about, readers }, problems) {
  const locales = localesOf[readers]
  if (!locales) {
    problems.push(`${folder}: ${name} has readers "${readers}"; it is "everybody" or "staff".`)
    return undefined
  }
  const read = locales.map((locale) => {
    const file = join(folder, folders[locale], `${name}.json`)
    return [locale, readJson(file, problems)]
  })
  if (read.some(([, messages]) => messages === undefined)) return undefined
  const messages = Object.fromEntries(read)
  const catalogue = { folder, name, about, locales, messages, arguments: {} }
  for (const locale of locales) compareKeys(catalogue, locale, problems)
  for (const key of Object.keys(messages.ja)) readArguments(catalogue, key, problems)
  return catalogue
}

function compareKeys({ name, messages }, locale, problems) {
  const here = messages[locale]
  for (const key of Object.keys(messages.ja)) {
    if (typeof here[key] !== 'string' || here[key].trim() === '') {
      problems.push(`${locale} ${name}.json: "${key}" is missing.`)
    }
  }
  for (const key of Object.keys(here)) {
    if (!Object.hasOwn(messages.ja, key)) {
      problems.push(`${locale} ${name}.json: "${key}" does not stand in the Japanese file.`)
    }
  }
}

/** The values a message takes are those of the Japanese one; others may leave some out. */
function readArguments(catalogue, key, problems) {
  const { name, locales, messages } = catalogue
  for (const locale of locales) {
    const found = argumentsOf(messages[locale][key], `${locale} ${name}.json: "${key}"`, problems)
    if (locale === 'ja') catalogue.arguments[key] = found
    for (const value of Object.keys(found)) {
      if (value in catalogue.arguments[key]) continue
      problems.push(`${locale} ${name}.json: "${key}" takes {${value}}, the Japanese one does not.`)
    }
  }
}

function argumentsOf(message = '', where, problems) {
  try {
    const parsed = new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst()
    return Object.assign({}, ...parsed.map(argumentsIn))
  } catch (error) {
    problems.push(`${where} is not a message: ${error.message}`)
    return {}
  }
}

const kinds = { 1: 'string | number', 2: 'number', 5: 'string', 6: 'number' }

/** ICU elements: 1 a value, 2 a number, 5 a choice between words, 6 a plural; 0 and 7 are text. */
function argumentsIn({ type, value, options = {} }) {
  if (!(type in kinds)) return {}
  const inside = Object.values(options).flatMap((branch) => branch.value.map(argumentsIn))
  return Object.assign({}, ...inside, { [value]: kinds[type] })
}

function filesOf({ folder, name, locales, messages }) {
  const keys = Object.keys(messages.ja)
  return locales.map((locale) => {
    const known = keys.filter((key) => Object.hasOwn(messages[locale], key))
    const extra = Object.keys(messages[locale]).filter((key) => !keys.includes(key))
    const ordered = [...known, ...extra].map((key) => [key, messages[locale][key]])
    const text = `${JSON.stringify(Object.fromEntries(ordered), null, 2)}\n`
    return [join(folder, folders[locale], `${name}.json`), text]
  })
}

function bindingOf({ folder, name, about, locales, messages, arguments: given }) {
  const camel = name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase())
  const type = camel[0].toUpperCase() + camel.slice(1)
  const message =
    basename(dirname(folder)) === 'shared' ? './message.ts' : '../../shared/texts/message.ts'
  const local = (locale) => folders[locale].replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase())
  const used = (locale) => (locales.includes(locale) ? locale : locale === 'ja-easy' ? 'ja' : 'en')
  return [
    `// ${wrapped(about)}`,
    '// Written by tools/texts.mjs from the JSON files beside it; change those.',
    '',
    `import type { Catalogue, NoValues } from '${message}'`,
    ...locales.map(
      (locale) =>
        `import ${local(locale)} from './${folders[locale]}/${name}.json' with { type: 'json' }`,
    ),
    '',
    '/** Every message with the values it takes. */',
    `export type ${type}Messages = {`,
    ...Object.keys(messages.ja).map((key) => `  readonly ${quoted(key)}: ${valuesOf(given[key])}`),
    '}',
    `export type ${type}Key = keyof ${type}Messages`,
    '',
    `export const ${camel}Texts: Catalogue<${type}Key, ${type}Messages> = {`,
    ...Object.keys(folders).map((locale) => `  ${quoted(locale)}: ${local(used(locale))},`),
    '}',
    '',
  ].join('\n')
}

function valuesOf(given) {
  const entries = Object.entries(given)
  if (entries.length === 0) return 'NoValues'
  return `{ ${entries.map(([value, kind]) => `readonly ${quoted(value)}: ${kind}`).join('; ')} }`
}

function quoted(key) {
  return /^[A-Za-z_]\w*$/.test(key) ? key : `'${key}'`
}

function wrapped(text) {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last.length + word.length > 92) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.join('\n// ')
}

function readJson(file, problems) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    problems.push(`${file}: ${error.code === 'ENOENT' ? 'is not there' : error.message}`)
    return undefined
  }
}

function put({ file, text, check, from }, problems) {
  const before = readOrEmpty(file)
  if (before === text) return
  if (check) problems.push(`${file.slice(from.length + 1)} is not in order: node tools/texts.mjs`)
  else writeFileSync(file, text)
}

function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const problems = await tendTexts({ check: process.argv.includes('--check') })
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length > 0 ? 1 : 0
}
