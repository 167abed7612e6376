// Asks for a PIN without showing it. Never taken from the command line, where other users
// of the machine and the shell's history would see it.

import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import type { Terminal } from './command.ts'

export type SecretAsker = (question: string) => Promise<string>

/** From a person at a terminal: not echoed. From a pipe: one line a question. */
export function secretAsker(terminal: Terminal): SecretAsker {
  if (process.stdin.isTTY) return (question) => askHidden(terminal, question)
  let lines: AsyncIterator<string, undefined> | undefined
  return async () => {
    lines ??= terminal.input()[Symbol.asyncIterator]()
    const next = await lines.next()
    return next.value ?? ''
  }
}

function askHidden(terminal: Terminal, question: string): Promise<string> {
  terminal.error(question)
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true })
  return new Promise((resolve) => {
    lines.question('', (answer) => {
      lines.close()
      resolve(answer)
    })
  })
}
