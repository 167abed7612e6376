// Which rule of the rulebook lives where: in code, in the guide's contents, in a test.
//
// Lists that name every rule by its nature (the ids, the map of sections, the readings shown
// to people) prove nothing and are left out of "code".

import { readFileSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ruleIds, type RuleId } from '../../src/core/rules/rule-id.ts'
import { isTest, root, sourcesUnder } from '../sources.ts'
import { notBuiltReasons } from './not-built-reasons.ts'

export type Coverage = {
  readonly code: readonly string[]
  readonly content: readonly string[]
  readonly tests: readonly string[]
}

const namesEveryRule = new Set([
  'src/core/rules/rule-id.ts',
  'src/core/rules/later-rule-id.ts',
  'src/faces/shared/rule-sections.ts',
  'checks/generated/not-built-reasons.ts',
])
const ruleIdShape = /\b(?:L26-)?[A-Z]+(?:-[A-Z])?-\d\d[a-l]?\b/g

/** Every rule with the files that cite it, the rules in the order of the rulebook. */
export function ruleCoverage(): ReadonlyMap<RuleId, Coverage> {
  const cited = citations()
  return new Map(
    ruleIds.map((id) => {
      const files = [...(cited.get(id) ?? [])].sort()
      const kinds = Map.groupBy(files, kindOf)
      const [code = [], content = [], tests = []] = [
        kinds.get('code'),
        kinds.get('content'),
        kinds.get('tests'),
      ]
      return [id, { code, content, tests }]
    }),
  )
}

export function coverageDocument(): string {
  const coverage = ruleCoverage()
  const rows = [...coverage].map(([id, { code, content, tests }]) =>
    row([id, files(code), files(content), files(tests)]),
  )
  const uncovered = notBuilt(coverage).length
  return [
    '# Rule coverage',
    '',
    `${ruleIds.length} rules of the [rulebook](../rulebook.md) and of the [later law](../later-law.md); ${ruleIds.length - uncovered} are cited by code, contents or a test, ${uncovered} stand in [not-built.txt](not-built.txt). Written by \`node checks/generate.ts --write\`.`,
    '',
    row(['rule', 'code', 'contents', 'tests']),
    row(['---', '---', '---', '---']),
    ...rows,
    '',
  ].join('\n')
}

/** Rules that nothing cites, one a line with the reason; a rule without a reason says so. */
export function notBuiltDocument(): string {
  const lines = notBuilt(ruleCoverage()).map(
    (id) => `${id}: ${notBuiltReasons[id] ?? 'NO REASON GIVEN'}`,
  )
  return `${lines.join('\n')}\n`
}

export function notBuilt(coverage: ReadonlyMap<RuleId, Coverage>): readonly RuleId[] {
  return [...coverage]
    .filter(([, { code, content, tests }]) => code.length + content.length + tests.length === 0)
    .map(([id]) => id)
}

function citations(): ReadonlyMap<string, Set<string>> {
  const cited = new Map<string, Set<string>>()
  for (const { path, text } of [...sources(), ...contents()]) {
    for (const [id] of text.matchAll(ruleIdShape)) {
      cited.set(id, (cited.get(id) ?? new Set()).add(path))
    }
  }
  return cited
}

function sources() {
  return ['src', 'checks', 'journeys', 'conformance']
    .flatMap((folder) => sourcesUnder(folder))
    .filter(({ path }) => !namesEveryRule.has(path) && !path.startsWith('checks/generated/'))
}

/** What people read: the guides' contents and windows of every town, the cases, the readings. */
function contents(): readonly { path: string; text: string }[] {
  const inTowns = readdirSync(join(root, 'municipalities'), {
    recursive: true,
    withFileTypes: true,
  })
    .filter((each) => each.isFile() && /\.(json|md)$/.test(each.name))
    .map((each) => relative(root, join(each.parentPath, each.name)))
    .filter((path) => !path.endsWith('values.json') && !path.includes('personas'))
  return [...inTowns, 'conformance/cases.jsonl', 'conformance/later-law.jsonl'].map((path) => ({
    path,
    text: readFileSync(join(root, path), 'utf8'),
  }))
}

function kindOf(path: string): keyof Coverage {
  if (path.startsWith('conformance/') || path.startsWith('journeys/') || isTest(path)) {
    return 'tests'
  }
  const shown = path.startsWith('municipalities/') || path.startsWith('src/core/rules/readings/')
  return shown ? 'content' : 'code'
}

function files(paths: readonly string[]): string {
  return paths.map((path) => path.replace(/^src\//, '')).join('<br>')
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
