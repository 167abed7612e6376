// The last words of a command that failed: what it is about, what happened, what to do. One place,
// at the edge; a stack trace never gets past it.
//
// What the system, PostgreSQL or the network said in their own short codes is told here in a
// sentence with the file, port or server it is about. Whatever else failed has words already.

import { OperatorFault } from '../shell/ports/operator-fault.ts'

type Coded = Error & {
  readonly code?: unknown
  readonly path?: unknown
  readonly port?: unknown
  readonly address?: unknown
}

/** The sentence to print; nothing of it is a secret. */
export function lastWords(error: unknown): string {
  if (error instanceof OperatorFault) return error.message
  if (!(error instanceof Error)) return String(error)
  const { code } = error as Coded
  const mishap = typeof code === 'string' ? (ofSystem(error, code) ?? ofDatabase(code)) : undefined
  return mishap === undefined ? error.message : new OperatorFault(mishap).message
}

type Mishap = ConstructorParameters<typeof OperatorFault>[0]

function ofSystem({ path, port, address }: Coded, code: string): Mishap | undefined {
  if (typeof port === 'number') return ofPort(`${text(address) ?? 'port'}:${port}`, code)
  const place = text(path)
  const sentence = ofFile[code]
  const unnamed = code === 'ENOSPC' ? 'The disk' : 'A file'
  return sentence && { place: place ?? unnamed, happened: sentence[0], next: sentence[1] }
}

const ofFile: Readonly<Record<string, readonly [happened: string, next: string]>> = {
  ENOENT: ['there is no such file or folder.', 'Name one that is there.'],
  EISDIR: ['this is a folder, not a file.', 'Name a file.'],
  ENOTDIR: ['part of this path is a file, not a folder.', 'Name another folder.'],
  EEXIST: ['there is something of this name already.', 'Take it away, or name another place.'],
  EACCES: ['you may not read or write here.', 'Give this user the right, or name another place.'],
  EPERM: ['you may not read or write here.', 'Give this user the right, or name another place.'],
  EROFS: ['this disk can only be read.', 'Name a folder that can be written (--data DIR).'],
  ENOSPC: ['the disk is full; nothing more was kept.', 'Make room on it and start again.'],
  EDQUOT: ['your quota is used up.', 'Make room and start again.'],
  EMFILE: ['too many files are open.', 'Allow this process more (ulimit -n).'],
}

function ofPort(place: string, code: string): Mishap | undefined {
  switch (code) {
    case 'EADDRINUSE':
      return {
        place,
        happened: 'this port is in use by another program.',
        next: 'Stop that one, or name another port (--port, --pki-port, --mail-port).',
      }
    case 'EACCES':
      return {
        place,
        happened: 'you may not listen on this port.',
        next: 'Name a port above 1023 (--port).',
      }
    case 'EADDRNOTAVAIL':
      return {
        place,
        happened: 'this machine has no such address.',
        next: 'Name one of its own (--host 127.0.0.1).',
      }
    case 'ECONNREFUSED':
      return { place, happened: 'nobody answers there.', next: 'Start it, or name another.' }
    default:
      return undefined
  }
}

/** PostgreSQL's SQLSTATEs of what only an operator can mend. */
function ofDatabase(code: string): Mishap | undefined {
  const sentence = ofState[code] ?? ofState[code.slice(0, 2)]
  return sentence && { place: 'The database', happened: sentence[0], next: sentence[1] }
}

const putBack = 'Put the database of the last backup back (madoguchi restore).'

const ofState: Readonly<Record<string, readonly [happened: string, next: string]>> = {
  53100: ['its disk is full; nothing more was kept.', 'Make room on it and start again.'],
  53300: ['it has no connection left.', 'Allow more, or end what holds them.'],
  25006: ['it only reads and keeps nothing.', 'Make it take writes, or name another.'],
  '57P01': ['it is shutting down.', 'Start it, then start this again.'],
  '57P03': ['it is starting and takes nobody yet.', 'Try again in a moment.'],
  '58P01': ['a file of it is missing.', putBack],
  58030: ['its disk does not read or write.', putBack],
  XX001: ['a file of it is damaged.', putBack],
  XX002: ['an index of it is damaged.', `${putBack} Or rebuild the index (reindex).`],
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
