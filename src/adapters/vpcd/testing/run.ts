// Runs an outside program and waits for it without blocking: the card it talks to may
// live in this very process.

import { spawn } from 'node:child_process'

export type Ran = { readonly status: number; readonly stdout: string; readonly stderr: string }

export type RunOptions = {
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
  readonly timeoutMs?: number
}

export function run(
  program: string,
  args: readonly string[],
  { input = '', env = {}, timeoutMs = 60_000 }: RunOptions = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...process.env, LC_ALL: 'C', ...env },
      timeout: timeoutMs,
      killSignal: 'SIGKILL',
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
    child.once('error', reject)
    child.once('close', (status) => {
      const text = (chunks: Buffer[]) => Buffer.concat(chunks).toString()
      resolve({ status: status ?? -1, stdout: text(out), stderr: text(err) })
    })
  })
}

/** The same, and anything but status 0 rejects with what the program said. */
export async function runWell(...call: Parameters<typeof run>): Promise<string> {
  const { status, stdout, stderr } = await run(...call)
  if (status !== 0) throw new Error(`${call[0]} ended with ${status}: ${stderr}${stdout}`)
  return stdout
}

/** Asks again until the answer is yes. */
export async function until(what: string, isAsked: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 30_000
  while (!(await isAsked())) {
    if (performance.now() > deadline) throw new Error(`waited in vain: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
