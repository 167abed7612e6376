// postinstall: builds once what the browser needs, so that `npm start` answers within seconds.
//
// Out of src/faces come one stylesheet, the islands (small scripts) and the fonts, all under
// dist/assets. Nothing is built when the sources and the tools are those of the last build.
import { createHash } from 'node:crypto'
import { cp, glob, link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, VERSION as rolldownVersion } from 'rolldown'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const assets = join(root, 'dist', 'assets')
const require = createRequire(import.meta.url)

const tokensFile = require.resolve('@digital-go-jp/design-tokens/dist/tokens.css')
const fontPackage = dirname(require.resolve('@fontsource-variable/noto-sans-jp/package.json'))
const fontVersion = JSON.parse(await readFile(join(fontPackage, 'package.json'), 'utf8')).version

/** Builds when something changed; true when it did. */
export async function buildAssets() {
  const sources = await sourceFiles()
  const stamp = await stampOf(sources)
  if ((await readFile(join(assets, 'build.txt'), 'utf8').catch(() => '')) === stamp) return false

  await rm(assets, { recursive: true, force: true })
  await mkdir(join(assets, 'fonts', fontVersion), { recursive: true })
  await writeFile(join(assets, 'madoguchi.css'), await stylesheetOf(sources.styles))
  await bundle(islandsByName(sources.islands))
  await copyFonts()
  for (const picture of sources.pictures) await cp(picture, join(assets, basename(picture)))
  await writeFile(join(assets, 'build.txt'), stamp)
  return true
}

async function sourceFiles() {
  return {
    styles: inOrder(await found('src/faces/*/styles/*.css')),
    islands: await found('src/faces/*/islands/*.{ts,tsx}'),
    pictures: await found('src/faces/*/*.svg'),
  }
}

async function found(pattern) {
  const files = []
  for await (const file of glob(pattern, { cwd: root })) {
    if (!file.includes('.test.')) files.push(join(root, file))
  }
  return files.sort()
}

/** The kit before the faces, and paper after everything. */
function inOrder(files) {
  const kit = ['base', 'page', 'forms', 'facts']
  const rank = (file) => {
    if (basename(file) === 'print.css') return 3
    if (!file.includes(join('faces', 'shared'))) return 2
    return kit.includes(basename(file, '.css')) ? 0 : 1
  }
  const place = (file) => kit.indexOf(basename(file, '.css'))
  return files.sort((a, b) => rank(a) - rank(b) || (rank(a) === 0 ? place(a) - place(b) : 0))
}

async function stylesheetOf(files) {
  const styles = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n')
  return `${usedTokens(await readFile(tokensFile, 'utf8'), styles)}\n${withoutRemarks(styles)}\n`
}

/** Without comments and indentation; compressed on its way, a stylesheet gains little by more. */
function withoutRemarks(styles) {
  return styles.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/\s*\n\s*/g, '\n')
}

/** Only the variables that some rule uses, with those they lean on. */
function usedTokens(tokens, styles) {
  const declared = new Map(
    [...tokens.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  )
  const used = new Set()
  const take = (text) => {
    for (const [, name] of text.matchAll(/var\((--[\w-]+)/g)) {
      if (!declared.has(name) || used.has(name)) continue
      used.add(name)
      take(declared.get(name))
    }
  }
  take(styles)
  const lines = [...declared].filter(([name]) => used.has(name))
  const missing = [...styles.matchAll(/var\((--[\w-]+)/g)]
    .map(([, name]) => name)
    .filter((name) => !declared.has(name) && !styles.includes(`${name}:`))
  if (missing.length > 0) throw new Error(`no such design token: ${missing.join(', ')}`)
  return `:root{${lines.map(([name, value]) => `${name}:${value}`).join(';')}}`
}

function islandsByName(files) {
  return Object.fromEntries(files.map((file) => [basename(file).replace(/\.tsx?$/, ''), file]))
}

async function bundle(input) {
  await build({
    cwd: root,
    input,
    platform: 'browser',
    tsconfig: false,
    transform: { target: 'es2022', jsx: { runtime: 'automatic', importSource: 'preact' } },
    output: {
      dir: assets,
      minify: true,
      entryFileNames: '[name].js',
      chunkFileNames: '[name]-[hash].js',
    },
  })
}

/** The slices a browser asks for by what a page contains; every weight is in each of them. */
async function copyFonts() {
  const sheet = await readFile(join(fontPackage, 'wght.css'), 'utf8')
  const folder = join(assets, 'fonts', fontVersion)
  for (const [, file] of sheet.matchAll(/url\(\.\/files\/([\w.[\]-]+\.woff2)\)/g)) {
    await linked(join(fontPackage, 'files', file), join(folder, file))
  }
  const served = sheet
    .replaceAll("'Noto Sans JP Variable'", "'Noto Sans JP'")
    .replaceAll('./files/', `fonts/${fontVersion}/`)
    .replaceAll(/\/\*.*?\*\//g, '')
    .replaceAll(/\s*\n\s*/g, '')
  await writeFile(join(assets, 'fonts.css'), served)
}

/** One file under two names takes its room once; between two disks it has to be a copy. */
async function linked(from, to) {
  await link(from, to).catch(() => cp(from, to))
}

async function stampOf(sources) {
  const hash = createHash('sha256').update(`rolldown ${rolldownVersion} font ${fontVersion}`)
  const own = fileURLToPath(import.meta.url)
  for (const file of [own, tokensFile, ...Object.values(sources).flat()]) {
    hash.update(relative(root, file)).update(await readFile(file))
  }
  return `${hash.digest('hex')}\n`
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildAssets()
}
