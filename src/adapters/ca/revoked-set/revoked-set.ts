// Which of all certificates issued are revoked, in two ribbons (the way of Clubcards, 2025).
//
// The authority knows every certificate it issued, so approximation can be put right: the
// first ribbon says "perhaps revoked" of all the revoked and of a few good ones, the second
// tells these two apart. Of a serial number issued the answer is always right; of any other
// it is arbitrary, so whoever asks must first have checked the certificate's signature.

import { lookUpIn, solveRibbon, type Ribbon } from './ribbon.ts'
import { readSerial, SerialList, wordsOfSerial } from './serial-list.ts'

export type IssuedSerials = { readonly revoked: SerialList; readonly good: SerialList }

/** What tells perhaps revoked from certainly good, then revoked from good. */
export type RevokedRibbons = { readonly perhaps: Ribbon; readonly certainly: Ribbon }

export const perhapsSalt = 1
export const certainlySalt = 2
export const mostColumns = 31

export async function buildRevokedSet({ revoked, good }: IssuedSerials): Promise<RevokedRibbons> {
  const columns = bestColumns(revoked.length, good.length)
  const groups = [{ serials: revoked, value: 0 }]
  const perhaps = await solveRibbon({ columns, salt: perhapsSalt, groups })
  const mistaken = await mistakenFor(perhaps, good)
  const certainly = await solveRibbon({
    columns: 1,
    salt: certainlySalt,
    groups: [
      { serials: revoked, value: 1 },
      { serials: mistaken, value: 0 },
    ],
  })
  return { perhaps, certainly }
}

/** A function that says whether a certificate that was issued is revoked. */
export function revokedIn({ perhaps, certainly }: RevokedRibbons): (serialHex: string) => boolean {
  const looks = [lookUpIn(perhaps), lookUpIn(certainly)] as const
  const words = new Int32Array(wordsOfSerial)
  return (serialHex) => {
    readSerial(serialHex, words, 0)
    return looks[0](words, 0) === 0 && looks[1](words, 0) === 1
  }
}

/** Each bit of the first ribbon halves the good ones that the second must hold as well. */
function bestColumns(revoked: number, good: number): number {
  let best = 0
  const bits = (columns: number) => revoked * columns + good / 2 ** columns
  while (best < mostColumns && bits(best + 1) < bits(best)) best++
  return best
}

async function mistakenFor(perhaps: Ribbon, good: SerialList): Promise<SerialList> {
  const look = lookUpIn(perhaps)
  const mistaken = new SerialList()
  await good.each((words, index) => {
    if (look(words, 0) === 0) mistaken.addFrom(good, index)
  })
  return mistaken
}
