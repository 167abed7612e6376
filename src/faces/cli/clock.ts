// `madoguchi clock`: shows the virtual clock, or moves it and says what fell due on the way.

import { callOffice, CliMisuse, commonOptions, readArgs, sayProblem } from './command.ts'
import type { CliCommand } from './command.ts'

type ClockReply = {
  readonly now: string
  readonly done?: readonly {
    readonly on: string
    readonly residentId: string
    readonly procedure: string
  }[]
}

export const clockCommand: CliCommand = {
  summary: 'shows or moves the virtual clock',
  help: `madoguchi clock [--to 2024-06-03T10:00 | --advance-days 30] [--url URL] [--json]`,
  run: async (args, terminal) => {
    const { values } = readArgs(args, {
      ...commonOptions,
      to: { type: 'string' },
      'advance-days': { type: 'string' },
    })
    const order = moveOrder(values.to, values['advance-days'])
    const reply = await callOffice(values.url, '/clock', order)
    if (reply.status !== 200) return sayProblem(terminal, reply)
    const clock = reply.body as ClockReply
    if (values.json) terminal.out(JSON.stringify(clock))
    else {
      terminal.out(`The virtual clock says ${clock.now.replace('T', ' ')} (Japan time).`)
      for (const each of clock.done ?? []) {
        terminal.out(`  ${each.on}  ${each.procedure}  ${each.residentId}`)
      }
    }
    return 0
  },
}

function moveOrder(to: string | undefined, advanceDays: string | undefined) {
  if (to !== undefined) return { to }
  if (advanceDays === undefined) return undefined
  const days = Number(advanceDays)
  if (Number.isInteger(days)) return { advanceDays: days }
  throw new CliMisuse('--advance-days takes a whole number.')
}
