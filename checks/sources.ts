// Reads the project's own sources for the checks.

import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

export type Source = { readonly path: string; readonly text: string; readonly lines: string[] }

/** Every TypeScript file under a folder of the project, tests included, in a stable order. */
export function sourcesUnder(folder: string): readonly Source[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile() && /\.tsx?$/.test(each.name))
    .map((each) => relative(root, join(each.parentPath, each.name)))
    .sort()
    .map(readSource)
}

export function readSource(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8')
  return { path, text, lines: text.split('\n') }
}

export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || path.includes('/testing/')
}

/** What a file imports: project paths as `src/…`, packages by their name. */
export function importsOf(source: Source): readonly string[] {
  const specifiers = [
    ...source.text.matchAll(/^\s*(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]/gm),
    ...source.text.matchAll(/^\s*import\s+['"]([^'"]+)['"]/gm),
    ...source.text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g),
  ].map((match) => match[1] ?? '')
  return specifiers.map((each) => {
    if (!each.startsWith('.')) return packageName(each)
    return relative(root, resolve(root, dirname(source.path), each))
  })
}

function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:'
  const [first = '', second = ''] = specifier.split('/')
  return first.startsWith('@') ? `${first}/${second}` : first
}
