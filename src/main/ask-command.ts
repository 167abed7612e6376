// `madoguchi ask`: the rules of a town's edition, asked by JSON lines. Answers leave in batches,
// because a write for each line would cost more than the answer.

import { parseDay } from '../core/kernel/day.ts'
import { askCommand } from '../faces/cli/ask.ts'
import { commonOptions, readArgs, type CliCommand } from '../faces/cli/command.ts'
import { defaultTown, Misuse } from './config.ts'
import { openEditions, openWorld } from './world.ts'

const batch = 256

export const ask: CliCommand = {
  summary: 'answers questions to the rules, JSON lines in and out; needs no server',
  help:
    'madoguchi ask [--town CODE] [--edition ID | --as-of YYYY-MM-DD] < questions.jsonl\n' +
    'A question may name its "edition" or its day, "asOf"; else the day of its act picks.',
  run: async (args, terminal) => {
    const { values } = readArgs(args, {
      ...commonOptions,
      town: { type: 'string' },
      edition: { type: 'string' },
      'as-of': { type: 'string' },
    })
    const town = values.town ?? defaultTown()
    const asOf = values['as-of'] === undefined ? undefined : parseDay(values['as-of'])
    if (values['as-of'] !== undefined && asOf === undefined) {
      throw new Misuse(`--as-of takes a day, YYYY-MM-DD, not ${values['as-of']}`)
    }
    const world = openWorld(town, values.edition)
    const editions = openEditions(town, values.edition)
    let waiting: string[] = []
    const flush = () => {
      if (waiting.length > 0) terminal.out(waiting.join('\n'))
      waiting = []
    }
    const write = (line: string) => {
      if (waiting.push(line) >= batch) flush()
    }
    await askCommand(flushing(terminal.input(), flush), write, {
      world,
      editions,
      ...(asOf === undefined ? {} : { asOf }),
    })
    flush()
    return 0
  },
}

/** Answers what is there before waiting for more, so that a dialogue by pipe works too. */
async function* flushing(lines: AsyncIterable<string>, flush: () => void): AsyncGenerator<string> {
  let idle: NodeJS.Immediate | undefined
  for await (const line of lines) {
    clearImmediate(idle)
    yield line
    idle = setImmediate(flush)
  }
}
