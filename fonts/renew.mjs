// Makes the font files of this folder again from the packages named in sources.json:
//
//   node fonts/renew.mjs                      all of them: minutes, for the best compression is slow
//   node fonts/renew.mjs NotoSansTC-Bold      only these
//
// Each package is fetched into a temporary folder, so none of them is a dependency. A font is
// taken as it is and compressed. The two Noto Serif files are only asked for letters that UD
// Mincho lacks, so the rest is cut away (with the variants that a selector chooses kept).
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants } from 'node:zlib'

const tools = ['subset-font@2.9.0', 'fontkit@2.0.4']
const here = fileURLToPath(new URL('.', import.meta.url))
const sources = JSON.parse(readFileSync(join(here, 'sources.json'), 'utf8'))
const home = mkdtempSync(join(tmpdir(), 'madoguchi-fonts-'))
const only = process.argv.slice(2)
const packages = [...new Set(sources.map((source) => source.package)), ...tools]

writeFileSync(join(home, 'package.json'), '{"private":true}')
const install = ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages]
execFileSync('npm', install, { cwd: home, stdio: 'inherit' })
const require = createRequire(join(home, 'package.json'))
const subset = require('subset-font')
const { create } = require('fontkit')

const folderOf = (source) => join(home, 'node_modules', source.package.replace(/@[^@]*$/, ''))
const original = (source) => readFileSync(join(folderOf(source), source.path))

for (const source of sources) {
  if (only.length > 0 && !only.includes(source.name)) continue
  const bytes = await bytesOf(source)
  source.sha256 = createHash('sha256').update(bytes).digest('hex')
  const packed = compressed(bytes)
  writeFileSync(join(here, `${source.name}.ttf.br`), packed)
  const licence = source.package.replace(/^.*\/(.*)@.*$/, '$1')
  copyFileSync(join(folderOf(source), 'LICENSE_FONT'), join(here, 'licences', `${licence}.txt`))
  writeFileSync(join(here, 'sources.json'), `${JSON.stringify(sources, undefined, 2)}\n`)
  console.log(`${source.name}: ${bytes.length} bytes, ${packed.length} on disk`)
}
rmSync(home, { recursive: true })

async function bytesOf(source) {
  if (!source.without) return original(source)
  const first = create(original(sources.find(({ name }) => name === source.without)))
  const letters = lettersBeyond(create(original(source)), new Set(first.characterSet))
  const text = String.fromCodePoint(...letters)
  return subset(original(source), text, { targetFormat: 'truetype', preserveNameIds: [0, 13, 14] })
}

/** Letters the first font lacks, those with a variant of their own, and the selectors. */
function lettersBeyond(font, known) {
  const selectors = font._cmapProcessor.uvs.varSelectors.toArray()
  const variants = selectors.flatMap(({ nonDefaultUVS }) => nonDefaultUVS ?? [])
  return new Set([
    ...font.characterSet.filter((letter) => !known.has(letter)),
    ...variants.map(({ unicodeValue }) => unicodeValue),
    ...selectors.map(({ varSelector }) => varSelector),
  ])
}

function compressed(bytes) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  }
  return brotliCompressSync(bytes, { params })
}
