// Where the guide is silent, damaged or contradicts itself, and which reading is taken.

import { readings, type Reading } from '../../src/core/rules/readings/readings.ts'

const headings: Readonly<Record<Reading['kind'], string>> = {
  contradiction: 'Contradictions, and what wins',
  silence: 'Silences and double meanings',
  damage: 'Damaged or slipped places',
}

export function contradictionsDocument(): string {
  const parts = (['contradiction', 'silence', 'damage'] as const).flatMap((kind) => [
    `## ${headings[kind]}`,
    '',
    '| id | place in the guide | what | reading taken | confidence | rules |',
    '| --- | --- | --- | --- | --- | --- |',
    ...readings.filter((reading) => reading.kind === kind).map(row),
    '',
  ])
  return [
    '# Readings of the guide',
    '',
    'The guide is the specification, and it is not always clear. What this product does there, and how sure that is. The same register is shown in the guide itself. Written by `node checks/generate.ts --write`.',
    '',
    ...parts,
  ].join('\n')
}

function row({ id, place, what, reading, confidence, rules }: Reading): string {
  const cells = [
    id,
    place,
    `${what.en}<br>${what.ja}`,
    `${reading.en}<br>${reading.ja}`,
    confidence.replace('_', '–'),
    rules.join(', '),
  ]
  return `| ${cells.join(' | ')} |`
}
