import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { day } from '../../core/kernel/day.ts'
import { fraudReportFile } from './fraud-report-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'fraud-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('reports are counted by their way from a day on, also in a file opened again', async () => {
  const path = join(folder, 'new', 'fraud-reports.txt')
  const reports = fraudReportFile(path)
  expect(await reports.countSince('call', day('2024-03-01'))).toBe(0)
  await reports.add({ on: day('2024-02-20'), way: 'call', subject: 'pin' })
  await reports.add({ on: day('2024-03-04'), way: 'call', subject: 'money' })
  await reports.add({ on: day('2024-03-04'), way: 'letter', subject: 'other' })
  appendFileSync(path, '2024-03-0')
  const opened = fraudReportFile(path)
  expect(await opened.countSince('call', day('2024-03-01'))).toBe(1)
  expect(await opened.countSince('call', day('2024-02-20'))).toBe(2)
})

test('many reports at once are all kept', async () => {
  const reports = fraudReportFile(join(folder, 'many.txt'))
  const report = { on: day('2024-03-04'), way: 'visit', subject: 'number' } as const
  await Promise.all(Array.from({ length: 50 }, () => reports.add(report)))
  expect(await reports.countSince('visit', day('2024-03-04'))).toBe(50)
})
