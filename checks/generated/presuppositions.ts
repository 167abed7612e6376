// docs/generated/presuppositions.md: what the acceptance of every procedure presupposes, asked of
// the procedures themselves. Each row takes one thing away and holds the answer.

import { procedures } from '../../src/core/procedures/index.ts'
import type { AnyProcedure } from '../../src/core/procedures/define.ts'
import {
  absencesOf,
  cardsInOtherStates,
  type Absence,
} from '../../src/core/procedures/testing/absences.ts'
import { decided } from '../../src/core/procedures/testing/casework.ts'
import { presuppositions } from '../../src/core/procedures/testing/presuppositions.ts'

const head = `# What acceptance presupposes

Written by \`node checks/generate.ts --write\`; do not edit. For every procedure one case is accepted
with everything in order; each row takes one thing away from it and holds the answer: the code of
the refusal, its rule, and the procedure that helps instead. The cases stand in
\`src/core/procedures/testing/presuppositions.ts\`.
`

export function presuppositionsDocument(): string {
  return [head, ...procedures.map(sectionOf)].join('\n')
}

function sectionOf(procedure: AnyProcedure): string {
  const { file, details = {}, own = [] } = presuppositions[procedure.id]
  const accepted = { file, details }
  const asked: readonly Absence[] = [
    ...absencesOf(procedure, accepted),
    ...cardsInOtherStates(procedure, accepted),
    ...own.map(([what, other, more]) => ({
      what,
      file: other ?? file,
      details: { ...details, ...more },
    })),
  ]
  const rows = asked.map((absence) => rowOf(procedure, absence))
  return [
    `## ${procedure.title} \`${procedure.id}\`\n`,
    '| without, or with | answer | rule | instead |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

function rowOf({ id }: AnyProcedure, { what, file, details }: Absence): string {
  const outcome = decided(id, file, details)
  if (outcome.ok) return `| ${what} | accepted as well | | |`
  const { code, cite, next } = outcome.refusal
  return `| ${what} | \`${code}\` | ${cite} | ${next === undefined ? '' : `\`${next}\``} |`
}
