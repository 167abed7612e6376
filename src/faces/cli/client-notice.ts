// `madoguchi client notice on|off`: whether the client says at its start that a certificate
// expires soon (NOTICE-06). On unless switched off; remembered for this user of this machine.

import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { ClientRun } from './client-parts.ts'
import { CliMisuse, type ExitStatus } from './command.ts'

export async function switchNotice({ args, parts, terminal }: ClientRun): Promise<ExitStatus> {
  const [wish] = args
  if (wish !== 'on' && wish !== 'off') throw new CliMisuse('Say on or off.')
  await mkdir(dirname(parts.settingsFile), { recursive: true })
  await writeFile(parts.settingsFile, `${JSON.stringify({ expiryNotice: wish === 'on' })}\n`)
  terminal.out(`The notice about certificates that expire soon is ${wish}.`)
  return 0
}

export async function noticeIsOn(settingsFile: string): Promise<boolean> {
  try {
    const value: unknown = JSON.parse(await readFile(settingsFile, 'utf8'))
    return (value as { expiryNotice?: unknown }).expiryNotice !== false
  } catch {
    return true
  }
}
