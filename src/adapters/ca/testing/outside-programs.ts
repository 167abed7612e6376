// Running a program that is not ours in a test: its exit status and everything it says.

import { spawn, spawnSync } from 'node:child_process'
import { writeFile } from 'node:fs/promises'

/** Whether a program is installed; in continuous integration it must be. */
export function hasProgram(name: string): boolean {
  const found = spawnSync('sh', ['-c', `command -v ${name}`]).status === 0
  if (!found && process.env['CI'] === 'true') throw new Error(`${name} is not installed`)
  return found
}

export type ProgramResult = { readonly status: number | null; readonly text: string }

/** Does not block, so that a server of the same test can answer the program. */
export function run(folder: string, command: string): Promise<ProgramResult> {
  const env = { ...process.env, TZ: 'UTC', LC_ALL: 'C' }
  return new Promise((resolve) => {
    const running = spawn('sh', ['-c', `${command} 2>&1`], { cwd: folder, env })
    let text = ''
    running.stdout.setEncoding('utf8').on('data', (more: string) => (text += more))
    running.on('close', (status) => resolve({ status, text }))
  })
}

/** The same structure in PEM, for programs that read nothing else. */
export async function writePem(path: string, label: string, der: Uint8Array): Promise<void> {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  const text = [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
  await writeFile(path, text)
}
