import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { OperatorFault } from '../../shell/ports/operator-fault.ts'
import { authAppOf, readAuthAppFile } from './auth-app-file.ts'

const path = new URL('../../../compat/auth-app.json', import.meta.url)
const page = readFileSync(new URL('../../../docs/auth-app.md', import.meta.url), 'utf8')

test('the page lists every field with its value, its mark and why, and the day', () => {
  const { fields, checkedOn } = readAuthAppFile(path)
  expect(page).toContain(checkedOn)
  const rows = page
    .split('\n')
    .filter((line) => /^\| \S+ +\| .*\| (seen|second-hand|inferred|choice) +\|/.test(line))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))
  expect(rows.map(([, name]) => name)).toEqual(Object.keys(fields))
  for (const [, name = '', value, mark, why] of rows) {
    const field = fields[name as keyof typeof fields]
    expect([name, mark, why]).toEqual([name, field.mark, field.why])
    expect([name, value]).toEqual([name, shown(field.value)])
  }
})

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map((each) => `\`${String(each)}\``).join(', ')
  if (typeof value === 'object') return 'see the file'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return `\`${text}\``.replaceAll('|', '\\|')
}

test('a value of another kind, a mark that is none and a field too many are refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'auth-app-'))
  const read = JSON.parse(readFileSync(path, 'utf8')) as {
    fields: Record<string, Record<string, unknown>>
  }
  const file = join(folder, 'auth-app.json')
  for (const [name, change] of [
    ['lifetime.id_token', { value: 'soon' }],
    ['scopes', { mark: 'heard' }],
    ['another', { value: 1, mark: 'choice', why: 'none' }],
  ] as const) {
    const fields = { ...read.fields, [name]: { ...read.fields[name], ...change } }
    writeFileSync(file, JSON.stringify({ ...read, fields }))
    expect(() => readAuthAppFile(file)).toThrow(OperatorFault)
  }
  rmSync(folder, { recursive: true })
})

test('the values alone are what the service takes', () => {
  const values = authAppOf(readAuthAppFile(path))
  expect(values['path.realm']).toBe('/api/realms/main')
  expect(values['lifetime.authorization_code']).toBe(60)
})
