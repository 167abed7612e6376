// `madoguchi client verify`: every signature in a file, each with its verdict. No card needed.
//
// Exit 0 only when all is known and all is well: without --ca it is unknown whom to trust,
// without an answer of the authority (OCSP, its list, or --crl) whether the certificate was
// in effect.

import { readFile } from 'node:fs/promises'
import { moment } from '../../core/kernel/day.ts'
import { integrityOutcomes } from '../../core/verdict/outcomes.ts'
import { outcomesOf, type PartOutcome, type Verdict } from '../../core/verdict/verdict.ts'
import { epochOf } from '../../shell/clock/clock.ts'
import type { StatusAnswer, StatusQuestion } from '../../shell/ports/chip-certificate-status.ts'
import { signedFileFormats, type SignedFileFormat } from '../../shell/ports/chip-signed-file.ts'
import { allGood, checkSignatures } from '../../shell/signed-documents/check-signatures.ts'
import { formatOfBytes, verdictReport } from '../../shell/signed-documents/verdict-report.ts'
import { textsOf } from '../shared/texts/message.ts'
import { verdictTexts } from '../shared/texts/verdict.ts'
import { momentFor, type ClientOptions, type ClientRun } from './client-parts.ts'
import { CliMisuse, OfficeUnreachable, type ExitStatus } from './command.ts'

export async function verifyFile(run: ClientRun): Promise<ExitStatus> {
  const { parts, options, terminal, args } = run
  const [path] = args
  if (path === undefined) throw new CliMisuse('Say which file: madoguchi client verify FILE')
  const signed = await readFile(path)
  const content = options.content === undefined ? undefined : await readFile(options.content)
  const format = options.format === undefined ? formatOfBytes(signed) : named(options.format)
  const verdicts = await checkSignatures(
    {
      signedFiles: parts.signedFiles,
      authorities: (await Promise.all((options.ca ?? []).map(readAuthorities))).flat(),
      askStatus: await statusSource(run),
      // The last instant of the minute: what was signed within it is not of the future.
      now: epochOf(await momentToJudgeAt(options)) + 59_999,
    },
    { format, signed, content },
  )
  if (options.json) terminal.out(JSON.stringify(verdicts.map(verdictReport)))
  else verdicts.forEach((verdict, index) => say(run, verdict, { index, of: verdicts.length }))
  return allGood(verdicts) ? 0 : 1
}

async function statusSource({ parts, options }: ClientRun) {
  const { certificateStatus } = parts
  if (options.crl === undefined)
    return (question: StatusQuestion) => certificateStatus.ask(question)
  const list = await readFile(options.crl)
  return (question: StatusQuestion): Promise<StatusAnswer> =>
    Promise.resolve(certificateStatus.readList(question, fromPem(list)[0] ?? list))
}

/** DER or PEM; a PEM file may hold several. */
async function readAuthorities(path: string): Promise<readonly Uint8Array[]> {
  const bytes = await readFile(path)
  const found = fromPem(bytes)
  return found.length > 0 ? found : [bytes]
}

function fromPem(bytes: Buffer): readonly Buffer[] {
  const blocks = bytes.toString('latin1').matchAll(/-----BEGIN [^-]+-----([^-]+)-----END/g)
  return [...blocks].map(([, base64 = '']) => Buffer.from(base64, 'base64'))
}

/** What was asked for; else the office's virtual time, as its certificates; else this machine's. */
async function momentToJudgeAt(options: ClientOptions) {
  if (options.at !== undefined) return moment(options.at)
  try {
    return await momentFor({ ...options, card: 'virtual' })
  } catch (error) {
    if (error instanceof OfficeUnreachable) return momentFor({ ...options, card: 'real' })
    throw error
  }
}

function named(format: string): SignedFileFormat {
  const found = signedFileFormats.find((each) => each === format)
  if (found) return found
  throw new CliMisuse(`--format is one of ${signedFileFormats.join(', ')}`)
}

type Numbered = { readonly index: number; readonly of: number }

const { plain } = textsOf(verdictTexts, 'en')

function say({ terminal }: ClientRun, verdict: Verdict, { index, of }: Numbered): void {
  if (verdict.integrity === 'no_signature') {
    terminal.error(plain('no_signature'))
    return
  }
  const which = of === 1 ? '' : `Signature ${index + 1} of ${of}. `
  terminal.out(`${which}${plain(verdict.good ? 'verdict_good' : 'verdict_not_good')}`)
  for (const each of outcomesOf(verdict)) terminal.out(`  ${line(each)}`)
  terminal.out(`  ${plain('signer')}: ${verdict.subject ?? '-'}`)
  for (const [term, value] of timesIn(verdict)) terminal.out(`  ${plain(term)}: ${value}`)
  const { holder } = verdict
  if (!holder) return
  terminal.out(`  ${plain('holder_name')}: ${holder.name}`)
  terminal.out(`  ${plain('holder_address')}: ${holder.address}`)
  terminal.out(`  ${plain('holder_birth')}: ${holder.birthDate}`)
  terminal.out(`  ${plain('holder_sex')}: ${plain(`sex_${holder.sex}`)}`)
}

function line({ part, outcome, good, open }: PartOutcome): string {
  const mark = good ? 'ok' : open ? '??' : 'NO'
  const kind = part === 'integrity' && !good ? `${kindOf(outcome)}. ` : ''
  return `${mark} ${plain(`part_${part}`)}: ${kind}${plain(outcome)}`
}

function kindOf(outcome: string): string {
  return plain(`kind_${integrityOutcomes[outcome as keyof typeof integrityOutcomes]}`)
}

function timesIn({ claimedAt, provenAt }: Verdict) {
  const moments = [
    ['claimed_at', claimedAt],
    ['proven_at', provenAt],
  ] as const
  return moments.flatMap(([term, at]) =>
    at === undefined ? [] : [[term, new Date(at).toISOString()] as const],
  )
}
