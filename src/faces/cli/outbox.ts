// `madoguchi outbox`: what the office owed and gave up, with the last error; `--retry` tries again.

import { callOffice, commonOptions, readArgs, sayProblem, type CliCommand } from './command.ts'
import type { GivenUpJob } from '../../shell/outbox/given-up.ts'

export const outboxCommand: CliCommand = {
  summary: 'what the office owed and gave up, and another try',
  help: `madoguchi outbox [--retry JOB] [--url URL] [--json]
  Lists the jobs that were given up (making a chip, issuing a certificate, writing an address),
  each with its last error. --retry tries one again, when its cause has been mended.`,
  run: async (args, terminal) => {
    const { values } = readArgs(args, { ...commonOptions, retry: { type: 'string' } })
    if (values.retry !== undefined) {
      const job = encodeURIComponent(values.retry)
      const tried = await callOffice(values.url, `/api/outbox/${job}/retry`, {})
      if (tried.status !== 200) return sayProblem(terminal, tried)
      const { failed } = tried.body as { failed: number }
      if (values.json) terminal.out(JSON.stringify(tried.body))
      else terminal.out(failed === 0 ? 'It is done.' : 'It failed again and is owed still.')
      return failed === 0 ? 0 : 1
    }
    const reply = await callOffice(values.url, '/api/outbox')
    if (reply.status !== 200) return sayProblem(terminal, reply)
    const jobs = reply.body as readonly GivenUpJob[]
    if (values.json) terminal.out(JSON.stringify(jobs))
    else if (jobs.length === 0) terminal.out('Nothing was given up.')
    else for (const job of jobs) terminal.out(line(job))
    return 0
  },
}

function line({ jobId, kind, residentId, attempts, lastError, owedSince }: GivenUpJob): string {
  const since = owedSince.slice(0, 16).replace('T', ' ')
  const owed = `owed since ${since} UTC, ${attempts} tries`
  return `${jobId}  ${kind}  ${residentId}  ${owed}: ${lastError}`
}
