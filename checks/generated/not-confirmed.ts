// The checklist of whoever keeps the editions: values by the day they were last compared with their
// source, and what an edition itself calls not confirmed.

import { join } from 'node:path'
import {
  listEditions,
  listTowns,
  loadTown,
  townFiles,
} from '../../src/adapters/town/town-folder.ts'
import { day } from '../../src/core/kernel/day.ts'
import { nationalDoubts } from '../../src/core/rules/doubts/national-doubts.ts'
import { notCheckedSince } from '../../src/core/rules/last-checked.ts'
import { root } from '../sources.ts'

const municipalities = join(root, 'municipalities')

export function notConfirmedDocument(): string {
  return [
    '# Not confirmed since',
    '',
    'What to compare with its source, the longest ago first ([how](../adding-an-edition.md)). Written by `node checks/generate.ts --write`.',
    '',
    '## National law',
    '',
    ...nationalDoubts.map(
      ({ certainty, what, where, rules }) =>
        `- [ ] ${certainty}: ${what.en}; ask ${where.en}${rules.length > 0 ? ` (${rules.join(', ')})` : ''}`,
    ),
    '',
    ...listTowns(municipalities).flatMap(townPart),
  ].join('\n')
}

function townPart(code: string): readonly string[] {
  const folder = join(municipalities, code)
  const newest = listEditions(folder).at(-1)
  const { edition, name } = loadTown(folder, newest)
  const values = notCheckedSince(day('9999-12-31'), edition.day, townFiles(folder))
  const byDay = Map.groupBy(values, ({ checkedOn }) => checkedOn)
  return [
    `## ${name.en ?? name.ja}, edition ${edition.id}`,
    '',
    ...(edition.doubts ?? []).map(
      ({ certainty, what, where, rules }) =>
        `- [ ] ${certainty}: ${what.en ?? what.ja}; ask ${where.en ?? where.ja} (${rules.join(', ')})`,
    ),
    ...[...byDay].flatMap(([checkedOn, each]) => [
      '',
      `Last checked on ${checkedOn}:`,
      '',
      ...each.map(({ where, path, cite }) => `- [ ] ${where} \`${path}\` (${cite.join(', ')})`),
    ]),
    '',
  ]
}
