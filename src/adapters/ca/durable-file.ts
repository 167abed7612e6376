// Writing a file so that it is either the old one or the new one, also after a power cut, and
// reading it back without taking something else for it.

import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { z } from 'zod'
import { OperatorFault } from '../../shell/ports/operator-fault.ts'

export async function writeDurably(path: string, text: string, mode: number): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const fresh = `${path}.new`
  await writeAndSync(fresh, text, mode)
  await rename(fresh, path)
  const handle = await open(folder, 'r')
  await handle.sync().finally(() => handle.close())
}

/** The file's text, or undefined when there is no such file. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

export const restoreAuthorities = 'Put the folder `authorities` of the last backup back, whole.'

/** What a file of the authorities holds; one that was cut or altered is said to be so. */
export function parsedFile<T>(path: string, text: string, shape: z.ZodType<T>): T {
  try {
    return shape.parse(JSON.parse(text))
  } catch {
    throw new OperatorFault({
      place: path,
      happened: 'the file cannot be read: it was altered or cut.',
      next: restoreAuthorities,
    })
  }
}

async function writeAndSync(path: string, text: string, mode: number): Promise<void> {
  const handle = await open(path, 'w', mode)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
