// Checkpoints outside the database, where the database's owner cannot reach them: one file each in
// a folder, and a line that can be printed or read aloud.
//
// A file is written once and never replaced: another checkpoint under a number that is kept
// means that the ledger was cut back in between, and is said at once.

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { OperatorFault } from '../ports/operator-fault.ts'
import { makeFolder, replaceFile } from '../keys/whole-file.ts'
import type { Checkpoint } from './checkpoints.ts'

const shape = z.object({
  town: z.string(),
  number: z.int().positive(),
  root: z.string().regex(/^[0-9a-f]{64}$/),
  heads: z.record(z.string(), z.int().positive()),
  takenAt: z.string(),
  signature: z.base64(),
})

/** Keeps it unless it is kept; refuses another one of the same number. */
export function keepCheckpoint(folder: string, town: string, checkpoint: Checkpoint): void {
  makeFolder(folder)
  const path = join(folder, fileName(town, checkpoint.number))
  const kept = readdirSync(folder).includes(fileName(town, checkpoint.number))
  if (!kept) {
    replaceFile(path, Buffer.from(`${JSON.stringify({ town, ...checkpoint }, null, 1)}\n`))
  } else if (read(path)?.root !== checkpoint.root) {
    throw new OperatorFault({
      place: path,
      happened: 'another checkpoint of this number was kept before: the ledger was cut back.',
      next:
        'Run `madoguchi verify-ledger`. If an older backup was put back on purpose, move the ' +
        'files of this folder away.',
    })
  }
}

/** Those of one town, oldest first; a file that cannot be read is named in `unreadable`. */
export function readKept(folder: string, town: string) {
  const names = namesIn(folder).filter((name) => name.startsWith(`${town}-`))
  const checkpoints: Checkpoint[] = []
  const unreadable: string[] = []
  for (const name of names.sort()) {
    const checkpoint = read(join(folder, name))
    if (checkpoint) checkpoints.push(checkpoint)
    else unreadable.push(join(folder, name))
  }
  return { checkpoints, unreadable }
}

/** `12 3f2a 90bc …`: what a printed checkpoint shows and what is compared with it later. */
export function printedCheckpoint({ number, root }: Pick<Checkpoint, 'number' | 'root'>): string {
  return `${number} ${root.replaceAll(/(.{4})(?=.)/g, '$1 ')}`
}

/** A checkpoint as it was printed, in any spacing; undefined for anything else. */
export function parsePrinted(text: string): Pick<Checkpoint, 'number' | 'root'> | undefined {
  const [, number, digits = ''] = /^\s*(\d+)[\s:]+([0-9a-fA-F\s]+)$/.exec(text) ?? []
  const root = digits.replaceAll(/\s/g, '').toLowerCase()
  return root.length === 64 ? { number: Number(number), root } : undefined
}

const fileName = (town: string, number: number) => `${town}-${String(number).padStart(8, '0')}.json`

function read(path: string): Checkpoint | undefined {
  try {
    return shape.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data
  } catch {
    return undefined
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
