// What is public about the authorities and must outlive a restart: `authorities.json`.
//
// Each generation keeps its certificate, its number of shards (fixed for ever, because the
// shard is written in every certificate) and every address it was ever published under:
// a list names them all, so certificates issued under an older address still match.

import { join } from 'node:path'
import { z } from 'zod'
import { OperatorFault } from '../../shell/ports/operator-fault.ts'
import type { CaId } from '../../shell/ports/certificate-register.ts'
import { parsedFile, readIfThere, restoreAuthorities, writeDurably } from './durable-file.ts'

const generationShape = z.object({
  caId: z.custom<CaId>((text) => typeof text === 'string' && /^(sign|auth)-[1-9]\d*$/.test(text)),
  kind: z.enum(['sign', 'auth']),
  generation: z.int().positive(),
  certificate: z.base64(),
  shards: z.int().positive().max(65_536),
  publicUrls: z.array(z.string()).min(1),
})
const fileShape = z.object({ version: z.literal(1), generations: z.array(generationShape) })

export type GenerationRecord = z.infer<typeof generationShape>

export const keystorePath = (folder: string) => join(folder, 'keystore.json')
const recordsPath = (folder: string) => join(folder, 'authorities.json')

export async function readGenerations(folder: string): Promise<GenerationRecord[]> {
  const text = await readIfThere(recordsPath(folder))
  return text === undefined ? [] : parsedFile(recordsPath(folder), text, fileShape).generations
}

/** What the log of certificates says was founded must be here, or it would be founded anew. */
export async function demandGenerations(
  folder: string,
  logged: readonly { readonly caId: string; readonly der: Uint8Array }[],
): Promise<void> {
  const records = await readGenerations(folder)
  for (const { caId, der } of logged) {
    const record = records.find((each) => each.caId === caId)
    if (record && Buffer.from(der).equals(Buffer.from(record.certificate, 'base64'))) continue
    throw new OperatorFault({
      place: recordsPath(folder),
      happened: `the authority ${caId} of this office is missing here, or is another.`,
      next: restoreAuthorities,
    })
  }
}

export async function writeGenerations(
  folder: string,
  generations: readonly GenerationRecord[],
): Promise<void> {
  const text = JSON.stringify({ version: 1, generations }, null, 2)
  await writeDurably(recordsPath(folder), text, 0o644)
}
