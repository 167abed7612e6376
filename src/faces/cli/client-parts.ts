// What the client software (利用者クライアントソフト) is given, and what its commands share.

import type { Day, Moment } from '../../core/kernel/day.ts'
import { moment } from '../../core/kernel/day.ts'
import type { World } from '../../core/rules/world.ts'
import type { CardConnection } from '../../shell/ports/chip-card.ts'
import type { CertificateStatusSource } from '../../shell/ports/chip-certificate-status.ts'
import type { SignedFiles } from '../../shell/ports/chip-signed-file.ts'
import type { SecretAsker } from './client-secret.ts'
import { openVirtualCard, realCardPromise, type ClientCard } from './client-card.ts'
import { callOffice, CliMisuse, type ExitStatus, type Terminal } from './command.ts'

export type ClientParts = {
  /** The first real card in a PC/SC reader, or in the reader whose name contains this. */
  readonly openRealCard: (
    readerName: string | undefined,
  ) => Promise<CardConnection & { readonly readerName: string }>
  readonly signedFiles: SignedFiles
  readonly certificateStatus: CertificateStatusSource
  /** Where this user's one setting is kept; nothing about a card is. */
  readonly settingsFile: string
  /** Windows and hours, to say where to go. */
  readonly openWorld: () => World
  readonly askSecret: (terminal: Terminal) => SecretAsker
}

export type ClientOptions = {
  readonly url: string
  readonly json: boolean
  readonly card?: string | undefined
  readonly reader?: string | undefined
  readonly out?: string | undefined
  readonly format?: string | undefined
  readonly content?: string | undefined
  readonly ca?: readonly string[] | undefined
  /** A revocation list in a file, for who has no network. */
  readonly crl?: string | undefined
  /** When to judge; Japan time. */
  readonly at?: string | undefined
  readonly key?: string | undefined
  readonly withSign: boolean
  /** The PIN is forgotten, not only refused. */
  readonly forgotten: boolean
  /** Do not ask whether it is meant. */
  readonly yes: boolean
}

/** One run of one command of the client software. */
export type ClientRun = {
  readonly parts: ClientParts
  readonly options: ClientOptions
  readonly terminal: Terminal
  /** What follows the command's name. */
  readonly args: readonly string[]
}

export type ClientAction = (run: ClientRun) => Promise<ExitStatus>

/** Opens the card that was named, runs the work, and takes the card off again. */
export async function withCard<T>(
  { parts, options, terminal }: ClientRun,
  work: (card: ClientCard) => Promise<T>,
): Promise<T> {
  const card = await openCard(parts, options, terminal)
  try {
    return await work(card)
  } finally {
    await card.close().catch(() => undefined)
  }
}

async function openCard(
  parts: ClientParts,
  { card, reader, url }: ClientOptions,
  terminal: Terminal,
): Promise<ClientCard> {
  if (card === undefined) throw new CliMisuse('Say whose card: --card hanako, or --card real')
  if (card !== 'real') return openVirtualCard(url, card)
  // Said before anything is read, and apart from the output that a program may parse.
  terminal.error(realCardPromise)
  const real = await parts.openRealCard(reader)
  return { ...real, where: `card in ${real.readerName}`, real: true }
}

/** The office's virtual moment for its cards; the machine's own, in Japan, for a real one. */
export async function momentFor({ url, card }: ClientOptions): Promise<Moment> {
  if (card === undefined || card === 'real') {
    return moment(Temporal.Now.plainDateTimeISO('Asia/Tokyo').toString().slice(0, 16))
  }
  const { body } = await callOffice(url, '/readyz')
  return moment(String((body as { now?: unknown }).now))
}

/** The day in Japan on which a certificate's last second falls. */
export function lastDay(validTo: Date): Day {
  const zoned = Temporal.Instant.fromEpochMilliseconds(validTo.getTime()).toZonedDateTimeISO(
    'Asia/Tokyo',
  )
  return zoned.toPlainDate().toString() as Day
}
