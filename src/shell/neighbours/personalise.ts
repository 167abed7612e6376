// 券面とチップ — what the issuer writes into a chip: made once, rewritten when the face changes.

import type { CardContent, SexCode } from '../../core/chip/card-content.ts'
import type { CardId } from '../../core/kernel/ids.ts'
import type { Day } from '../../core/kernel/day.ts'
import type { ResidentFile } from '../../core/resident-file/resident-file.ts'
import { chipStoreOn } from '../chips/chip-store.ts'
import type { Queries } from '../ledger/database.ts'
import { townCode, type Office } from '../office.ts'
import type { Neighbours } from './neighbours.ts'

type Target = { readonly file: ResidentFile; readonly cardId: CardId; readonly expiryDate: Day }

/** Makes the chip if it is not there yet, and writes the holder's data. May be repeated. */
export async function personaliseChip(
  office: Office,
  neighbours: Neighbours,
  target: Target,
): Promise<void> {
  const store = office.chipStore
  const { issuer } = neighbours.chipsOn(store)
  if ((await store.load(target.cardId)) === undefined) {
    await issuer.make(target.cardId, cardNumber(target.cardId))
  }
  await writeFace(office, neighbours, { ...target, queries: office.database })
}

/** Writes name, address, pictures and numbers as they stand in the register now. */
export async function writeFace(
  office: Office,
  neighbours: Neighbours,
  target: Target & { readonly queries: Queries },
): Promise<void> {
  const { reader, issuer } = neighbours.chipsOn(chipStoreOn(target.queries, townCode(office)))
  const content = await contentOf(office, neighbours, target)
  const connection = await reader.open(target.cardId)
  try {
    const session = await issuer.authenticate(connection)
    await session.writeContent(content)
  } finally {
    await connection.close()
  }
}

async function contentOf(
  office: Office,
  neighbours: Neighbours,
  { file, cardId, expiryDate, queries }: Target & { queries: Queries },
): Promise<CardContent> {
  const { resident } = file
  const myNumber = await neighbours.numbers.reveal(queries, resident.id)
  if (myNumber === undefined) throw new Error('a resident without a number has no card made')
  const texts = {
    name: resident.name.full,
    address: resident.address,
    securityCode: securityCode(cardId),
    myNumber,
  }
  return {
    ...texts,
    birthDate: resident.birthDate,
    sex: sexCodes[resident.sex],
    cardExpiryDate: expiryDate,
    municipalityCode: office.world.town.localGovernmentCode.slice(0, 5),
    pictures: neighbours.drawPictures(texts),
  }
}

const sexCodes: Readonly<Record<ResidentFile['resident']['sex'], SexCode>> = {
  male: '1',
  female: '2',
  unspecified: '9',
}

/** Fifteen digits of the card's own, from its id. */
export function cardNumber(cardId: CardId): string {
  return digitsOf(cardId, 15)
}

/** The four digits printed beside the expiry date. */
export function securityCode(cardId: CardId): string {
  return digitsOf(`${cardId} security`, 4)
}

function digitsOf(text: string, count: number): string {
  let state = 0xcbf29ce484222325n
  for (const letter of text) {
    state = BigInt.asUintN(64, (state ^ BigInt(letter.codePointAt(0) ?? 0)) * 0x100000001b3n)
  }
  return (state % 10n ** BigInt(count)).toString().padStart(count, '0')
}
