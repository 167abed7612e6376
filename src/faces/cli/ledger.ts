// `madoguchi verify-ledger`: recomputes every link; a changed byte names its place.

import { callOffice, commonOptions, OfficeUnreachable, readArgs, sayProblem } from './command.ts'
import type { CliCommand, ExitStatus, Terminal } from './command.ts'
import type { LedgerReport } from '../../shell/ledger/verify.ts'

/** Opens a ledger that no office has open. */
export type VerifyHere = (dataFolder: string) => Promise<LedgerReport>

export function verifyLedgerCommand(verifyHere: VerifyHere): CliCommand {
  return {
    summary: 'proves that nothing in the ledger was changed',
    help: `madoguchi verify-ledger [--url URL] [--data DIR] [--json]
  Asks the running office; when none answers, opens the ledger in the data folder itself.`,
    run: async (args, terminal) => {
      const { values } = readArgs(args, {
        ...commonOptions,
        data: { type: 'string' },
      })
      if (values.data !== undefined) {
        return report(await verifyHere(values.data), values.json, terminal)
      }
      try {
        const reply = await callOffice(values.url, '/api/verify-ledger', {})
        if (reply.status !== 200) return sayProblem(terminal, reply)
        return report(reply.body as LedgerReport, values.json, terminal)
      } catch (error) {
        if (!(error instanceof OfficeUnreachable)) throw error
        return report(await verifyHere('./data'), values.json, terminal)
      }
    },
  }
}

function report(found: LedgerReport, asJson: boolean, terminal: Terminal): ExitStatus {
  if (asJson) terminal.out(JSON.stringify(found))
  else {
    const { streams, facts, checkpoints, faults } = found
    terminal.out(`${facts} facts in ${streams} streams, ${checkpoints} signed checkpoints.`)
    for (const fault of faults) terminal.error(`  ${fault}`)
    terminal.out(faults.length === 0 ? 'The ledger is whole.' : 'The ledger has been changed.')
  }
  return found.faults.length === 0 ? 0 : 1
}
