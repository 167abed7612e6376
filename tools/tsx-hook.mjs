// Lets Node load `.tsx`: its own type stripping handles `.ts` only. Each file is transpiled
// once by TypeScript and kept under .cache, keyed by its content, so a start reads plain files.
import { registerHooks } from 'node:module'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const cache = fileURLToPath(new URL('../.cache/tsx/', import.meta.url))
mkdirSync(cache, { recursive: true })
let typescript

function transpiled(path) {
  const source = readFileSync(path, 'utf8')
  const kept = `${cache}${createHash('sha256').update(source).digest('hex').slice(0, 32)}.mjs`
  try {
    return readFileSync(kept, 'utf8')
  } catch {
    typescript ??= createRequire(import.meta.url)('typescript')
    const { outputText } = typescript.transpileModule(source, {
      fileName: path,
      compilerOptions: {
        target: 'esnext',
        module: 'esnext',
        jsx: 'react-jsx',
        jsxImportSource: 'preact',
        verbatimModuleSyntax: true,
      },
    })
    writeFileSync(`${kept}.${process.pid}`, outputText)
    renameSync(`${kept}.${process.pid}`, kept)
    return outputText
  }
}

registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith('.tsx')) return nextLoad(url, context)
    return { format: 'module', source: transpiled(fileURLToPath(url)), shortCircuit: true }
  },
})
