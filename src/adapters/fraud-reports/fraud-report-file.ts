// Keeps fraud reports in one file of the data folder, a line each; nothing in it names a person.
//
// Lines are appended whole, so several processes may write at once. A line that cannot be
// read (a full disk, a cut) is passed over: a report is a hint, never a record.

import { appendFile, mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parseDay } from '../../core/kernel/day.ts'
import type { FraudReport, FraudReports } from '../../shell/ports/fraud-reports.ts'

export function fraudReportFile(path: string): FraudReports {
  return {
    async add({ on, way, subject }) {
      await mkdir(dirname(path), { recursive: true })
      await appendFile(path, `${on} ${way} ${subject}\n`)
    },
    async countSince(way, since) {
      const reports = await linesOf(path)
      return reports.filter((report) => report.way === way && report.on >= since).length
    },
  }
}

async function linesOf(path: string): Promise<readonly Pick<FraudReport, 'on' | 'way'>[]> {
  const text = await readFile(path, 'utf8').catch(() => '')
  return text.split('\n').flatMap((line) => {
    const [day, way] = line.split(' ')
    const on = parseDay(day)
    return on === undefined || !isWay(way) ? [] : [{ on, way }]
  })
}

function isWay(text: string | undefined): text is FraudReport['way'] {
  return text === 'call' || text === 'mail' || text === 'letter' || text === 'visit'
}
