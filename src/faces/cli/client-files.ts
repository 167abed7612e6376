// `madoguchi client sign`: files signed with the card (CMS, PDF, XML).
//
// The tries left are told before the PIN is asked for. Verifying stands in client-verify.ts.

import { readFile, writeFile } from 'node:fs/promises'
import {
  readCertificate,
  readSignCertificate,
  signDigest,
  type SignAnswer,
} from '../../core/chip/reader.ts'
import { converse } from '../../shell/ports/chip-card.ts'
import {
  signedFileFormats,
  type DigestSigner,
  type SignedFileFormat,
} from '../../shell/ports/chip-signed-file.ts'
import type { ClientCard } from './client-card.ts'
import { ClientCardFault } from './client-card.ts'
import { askPin, carries } from './client-look.ts'
import { momentFor, withCard, type ClientRun } from './client-parts.ts'
import { sayPinAnswer } from './client-pins.ts'
import { CliMisuse, type ExitStatus, type Terminal } from './command.ts'

type Key = 'sign' | 'auth'

export async function signFile(run: ClientRun): Promise<ExitStatus> {
  const { options, parts, terminal, args } = run
  const [path] = args
  if (path === undefined) throw new CliMisuse('Say which file: madoguchi client sign FILE')
  const format = formatOf(options.format, path)
  const key = keyOf(options.key)
  const content = await readFile(path)
  const at = Temporal.PlainDateTime.from(await momentFor(options)).toZonedDateTime('Asia/Tokyo')
  return withCard(run, async (card) => {
    if (!(await carries(card, key))) return sayNoCertificate(terminal, key)
    const pin = await askPin(run, card, key)
    const opened = await certificateFor(run, card, { key, pin })
    if (typeof opened === 'number') return opened
    const signed = await parts.signedFiles.sign({
      format,
      content,
      certificate: opened,
      caCertificate: await converse(card, readCertificate(`${key}_ca`)),
      at: at.epochMilliseconds,
      signDigest: signerBy(card, { key, pin }),
    })
    const out = options.out ?? `${path}${endings[format]}`
    await writeFile(out, signed)
    terminal.out(`Signed: ${out}`)
    return 0
  })
}

type Opening = { readonly key: Key; readonly pin: string }

/** The signer's certificate, or the exit status after saying why there is none. */
async function certificateFor(
  run: ClientRun,
  card: ClientCard,
  { key, pin }: Opening,
): Promise<Uint8Array | ExitStatus> {
  if (key === 'sign') {
    const read = await converse(card, readSignCertificate(pin))
    if (read.outcome === 'read') return read.certificate
    if (read.outcome !== 'absent') return sayPinAnswer(run, key, read)
  } else {
    const certificate = await converse(card, readCertificate('auth'))
    if (certificate) return certificate
  }
  return sayNoCertificate(run.terminal, key)
}

function sayNoCertificate(terminal: Terminal, key: Key): ExitStatus {
  terminal.error(`Not done: this card carries no ${certificateNames[key]}.`)
  terminal.error('  One can be issued at the card window, unless its holder is too young for it')
  terminal.error('  or has declined it (REV-11, JPKI-S-03).')
  return 1
}

const certificateNames: Readonly<Record<Key, string>> = {
  sign: 'signature certificate',
  auth: 'user authentication certificate',
}

function signerBy(card: ClientCard, { key, pin }: Opening): DigestSigner {
  return async (sha256) => {
    const answer: SignAnswer = await converse(card, signDigest({ key, pin, sha256 }))
    if (answer.outcome === 'signed') return answer.signature
    if (answer.outcome === 'wrong') {
      throw new ClientCardFault(`wrong PIN, ${answer.triesLeft} tries left (PIN-07)`)
    }
    throw new ClientCardFault(notSigned[answer.outcome])
  }
}

const notSigned: Readonly<Record<Exclude<SignAnswer['outcome'], 'signed' | 'wrong'>, string>> = {
  accepted: 'the card took the PIN and did not sign',
  no_key: 'the card carries no key for this certificate',
  blocked: 'the PIN of this key is locked, or was never set (PIN-07, FACE-05)',
  not_this_pin: 'this text cannot be the PIN of this key; no try was used (PIN-01, PIN-02)',
}

const endings: Readonly<Record<SignedFileFormat, string>> = {
  cms: '.p7m',
  cms_detached: '.p7s',
  pdf: '.signed.pdf',
  xml: '.signed.xml',
}

function formatOf(named: string | undefined, path: string): SignedFileFormat {
  if (named === undefined) return formatByEnding(path)
  const format = signedFileFormats.find((each) => each === named)
  if (format) return format
  throw new CliMisuse(`--format is one of ${signedFileFormats.join(', ')}`)
}

function formatByEnding(path: string): SignedFileFormat {
  if (/\.pdf$/i.test(path)) return 'pdf'
  return /\.xml$/i.test(path) ? 'xml' : 'cms'
}

function keyOf(named: string | undefined): Key {
  if (named === undefined || named === 'sign') return 'sign'
  if (named === 'auth') return 'auth'
  throw new CliMisuse('--key is sign or auth')
}
