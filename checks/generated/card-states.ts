// The states of a card and of its certificates as a picture, drawn from the code.
//
// The arrows are the table of transitions itself; which procedures lead along them is what
// each declares as its effect on the card.

import { cardEvents, cardStates, transitions } from '../../src/core/card-state/card-state.ts'
import { procedures } from '../../src/core/procedures/index.ts'

const words: Readonly<Record<string, string>> = {
  suspended: 'suspend',
  released: 'release',
  abolished: 'abolish',
  expired: 'expire',
  lapsed: 'lapse',
  returned: 'return',
}

export function cardStatesDocument(): string {
  const arrows = cardEvents.flatMap((event) =>
    Object.entries(transitions[event])
      .filter(([from, to]) => from !== to)
      .map(([from, to]) => `    ${from} --> ${to}: ${event}`),
  )
  const ended = cardStates.filter((state) =>
    cardEvents.every((event) => transitions[event][state] === undefined),
  )
  return [
    '# The states of a card',
    '',
    'Drawn from `src/core/card-state/card-state.ts` (SUS-10). Only a suspension can be taken back; whatever has ended can still be returned and nothing else. Written by `node checks/generate.ts --write`.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '    [*] --> active: deliver',
    ...arrows,
    ...ended.map((state) => `    ${state} --> [*]`),
    '```',
    '',
    '## Which procedure does it',
    '',
    '| event | procedures | what happens to the certificates |',
    '| --- | --- | --- |',
    ...cardEvents.map((event) => `| ${event} | ${doneBy(event)} | ${onCertificates[event]} |`),
    '',
  ].join('\n')
}

const onCertificates = {
  suspend: 'both are held, nothing is revoked (REV-07)',
  release: 'both come back; the portal waits (USE-02)',
  abolish: 'both are revoked (REV-01, REV-03j)',
  expire: 'both are revoked (REV-01, REV-03k)',
  lapse: 'both are revoked (REV-01, REV-03a to REV-03i)',
  return: 'both are revoked (REV-01, REV-03l)',
} as const

function doneBy(event: string): string {
  return procedures
    .filter(({ effects }) => effects.card?.some((effect) => words[effect] === event))
    .map(({ id }) => `\`${id}\``)
    .join(', ')
}
