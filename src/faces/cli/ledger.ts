// `madoguchi verify-ledger`: recomputes every link; a changed byte names its place.

import {
  callOffice,
  CliMisuse,
  commonOptions,
  OfficeUnreachable,
  readArgs,
  sayProblem,
} from './command.ts'
import type { CliCommand, ExitStatus, Terminal } from './command.ts'
import { parsePrinted } from '../../shell/ledger/kept-checkpoints.ts'
import type { LedgerReport } from '../../shell/ledger/verify.ts'

/** Opens a ledger that no office has open. */
export type VerifyHere = (
  dataFolder: string,
  options: {
    readonly checkpoints?: string | undefined
    readonly printed?: ReturnType<typeof parsePrinted>
  },
) => Promise<LedgerReport>

export function verifyLedgerCommand(verifyHere: VerifyHere): CliCommand {
  return {
    summary: 'proves that nothing in the ledger was changed',
    help: `madoguchi verify-ledger [--url URL] [--data DIR] [--json]
    [--checkpoints DIR] [--printed "NUMBER ROOT"]
  Asks the running office; when none answers, opens the ledger in the data folder itself.
  Every link is recomputed, every view compared with the facts, and the checkpoints that are
  kept outside the database with those in it: in the data folder, or with --data in DIR.
  --printed compares a checkpoint line that this command printed earlier.`,
    run: async (args, terminal) => {
      const { values } = readArgs(args, {
        ...commonOptions,
        data: { type: 'string' },
        checkpoints: { type: 'string' },
        printed: { type: 'string' },
      })
      const printed = values.printed === undefined ? undefined : parsePrinted(values.printed)
      if (values.printed !== undefined && !printed) {
        throw new CliMisuse('--printed takes a line like "12 3f2a 90bc …", as it was printed.')
      }
      const options = { checkpoints: values.checkpoints, printed }
      if (values.data !== undefined) {
        return report(await verifyHere(values.data, options), values.json, terminal)
      }
      try {
        const reply = await callOffice(values.url, '/api/verify-ledger', {
          printed: values.printed,
        })
        if (reply.status !== 200) return sayProblem(terminal, reply)
        return report(reply.body as LedgerReport, values.json, terminal)
      } catch (error) {
        if (!(error instanceof OfficeUnreachable)) throw error
        return report(await verifyHere('./data', options), values.json, terminal)
      }
    },
  }
}

function report(found: LedgerReport, asJson: boolean, terminal: Terminal): ExitStatus {
  if (asJson) terminal.out(JSON.stringify(found))
  else {
    const { streams, facts, checkpoints, faults } = found
    terminal.out(`${facts} facts in ${streams} streams, ${checkpoints} signed checkpoints.`)
    if (found.printable !== undefined) terminal.out(`Last checkpoint: ${found.printable}`)
    for (const fault of faults) terminal.error(`  ${fault}`)
    terminal.out(faults.length === 0 ? 'The ledger is whole.' : 'The ledger has been changed.')
  }
  return found.faults.length === 0 ? 0 : 1
}
