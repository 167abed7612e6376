// `madoguchi edition check`: what nobody has compared with its source since a day, and what the
// edition itself says is not confirmed. For whoever keeps the contents; needs no server.

import { join } from 'node:path'
import { townFiles } from '../adapters/town/town-folder.ts'
import { parseDay, type Day } from '../core/kernel/day.ts'
import { notCheckedSince } from '../core/rules/last-checked.ts'
import { commonOptions, readArgs, type CliCommand } from '../faces/cli/command.ts'
import { defaultTown, Misuse } from './config.ts'
import { editionsOf, municipalities, openWorld } from './world.ts'

export const edition: CliCommand = {
  summary: 'what in an edition was not compared with its source since a day',
  help:
    'madoguchi edition check --older-than YYYY-MM-DD [--town CODE] [--edition ID]\n' +
    'Prints a line for each value last checked before that day, then what is not confirmed.',
  run: (args, terminal) => {
    const { values, positionals } = readArgs(args, {
      ...commonOptions,
      town: { type: 'string' },
      edition: { type: 'string' },
      'older-than': { type: 'string' },
    })
    if (positionals[0] !== 'check') throw new Misuse('madoguchi edition knows one word: check')
    const since = dayOf(values['older-than'])
    const code = values.town ?? defaultTown()
    const { town } = openWorld(code, values.edition ?? editionsOf(code).at(-1))
    const { id, day, doubts = [] } = town.edition
    const old = notCheckedSince(since, day, townFiles(join(municipalities, code)))
    const lines = [
      `edition ${id}: ${String(old.length)} values last checked before ${since}`,
      ...old.map(
        ({ where, path, checkedOn, cite }) => `${checkedOn}  ${where}  ${path}  ${cite.join(' ')}`,
      ),
      ...doubts.map(
        ({ certainty, rules, what, where }) =>
          `${certainty}  ${rules.join(' ')}  ${what.en ?? what.ja}: ask ${where.en ?? where.ja}`,
      ),
    ]
    terminal.out(lines.join('\n'))
    return Promise.resolve(0)
  },
}

function dayOf(text: string | undefined): Day {
  const date = parseDay(text)
  if (date) return date
  throw new Misuse('--older-than takes a day, YYYY-MM-DD')
}
