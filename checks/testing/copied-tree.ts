// A copy of the whole project to follow a page of docs/ in: what the page adds, nobody else sees.

import { spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../sources.ts'

/** Neither sources nor read by a test of sources. */
const leftOut = new Set(['node_modules', '.git', '.cache', 'data', 'dist', 'artifacts', 'coverage'])

export type CopiedTree = {
  readonly path: (file: string) => string
  readonly write: (file: string, text: string) => void
  readonly edit: (file: string, change: (before: string) => string) => void
  /** Runs a program of the project; its output where it failed, else an empty text. */
  readonly run: (...words: readonly [string, ...string[]]) => string
  readonly drop: () => void
}

/** Inside the project, so that the copy finds its packages. */
export function copiedTree(name: string): CopiedTree {
  const cache = join(root, '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, `${name}-`))
  for (const part of readdirSync(root).filter((each) => !leftOut.has(each))) {
    cpSync(join(root, part), join(folder, part), { recursive: true })
  }
  const path = (file: string) => join(folder, file)
  const write: CopiedTree['write'] = (file, text) => {
    mkdirSync(dirname(path(file)), { recursive: true })
    writeFileSync(path(file), text)
  }
  return {
    path,
    write,
    edit: (file, change) => write(file, change(readFileSync(path(file), 'utf8'))),
    run: (program, ...words) => {
      const script = program.includes('/')
        ? path(program)
        : join(root, 'node_modules', bin(program))
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1' },
      })
      return status === 0
        ? ''
        : `${program} ${words.join(' ')}: ${String(status)}\n${stdout}${stderr}`
    },
    drop: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function bin(program: string): string {
  return program === 'tsc' ? 'typescript/bin/tsc' : 'vitest/vitest.mjs'
}

/** The blocks of a page that stand under the name of a file, with that name. */
export function namedBlocks(page: string): readonly { file: string; text: string }[] {
  const blocks = page.matchAll(
    /^`([\w./-]+)`\n\n(?:<!-- prettier-ignore -->\n\n?)?```\w+\n([^]*?)^```$/gm,
  )
  return [...blocks].map(([, file = '', text = '']) => ({ file, text }))
}

/** The commands of the project that a page tells to run, in its order. */
export function toolsNamed(page: string): readonly (readonly string[])[] {
  const named = page.matchAll(/`node ((?:tools|checks)\/[^`]+)`/g)
  return [...named].map(([, words = '']) => words.split(' '))
}

/** The nth block of a language, counted from 0. */
export function blockOf(page: string, language: string, nth: number): string {
  const found = [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)\`\`\`$`, 'gm'))][nth]
  if (!found?.[1]) throw new Error(`the page has no ${language} block number ${String(nth)}`)
  return found[1]
}
