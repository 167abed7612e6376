// 署名の検証 (/verify, /api/verify) — is this what was signed, by whom, and was the certificate in
// effect? Anybody may ask; a file lives as long as the request, and nothing is remembered.

import type { Verdict } from '../../core/verdict/verdict.ts'
import {
  jsonReply,
  problem,
  type Face,
  type FaceReply,
  type FaceRequest,
} from '../../shell/ports/web.ts'
import { checkingWith, type CheckingParts } from '../../shell/signed-documents/check-in-office.ts'
import {
  allGood,
  checkBareSignature,
  checkSignatures,
} from '../../shell/signed-documents/check-signatures.ts'
import { reasonsAgainst, verdictReport } from '../../shell/signed-documents/verdict-report.ts'
import { verify } from './addresses.ts'
import { readQuestion, type Question, type QuestionProblem } from './question.ts'
import { verifyPage } from './verify-page.tsx'

export function verifyFace(parts: CheckingParts): Face {
  return verify.open(parts, {
    show: (_parts, { locale }) => verifyPage({ locale }),
    check: answerOnPage,
    ask: answerForPrograms,
  })
}

async function answerOnPage(parts: CheckingParts, request: FaceRequest): Promise<FaceReply> {
  const { locale } = request
  const question = readQuestion(request)
  if ('problem' in question) return verifyPage({ locale, problem: question })
  return verifyPage({ locale, verdicts: await verdictsOn(parts, question) })
}

async function answerForPrograms(parts: CheckingParts, request: FaceRequest): Promise<FaceReply> {
  const question = readQuestion(request)
  if ('problem' in question) return refused(question)
  const verdicts = await verdictsOn(parts, question)
  return jsonReply({
    good: allGood(verdicts),
    signatures: verdicts.map((each) => ({ ...verdictReport(each), against: reasonsAgainst(each) })),
  })
}

async function verdictsOn(parts: CheckingParts, question: Question): Promise<readonly Verdict[]> {
  const given = checkingWith(parts)
  if ('bare' in question) return [await checkBareSignature(given, question.bare)]
  return checkSignatures(given, question.file)
}

const sentences: Readonly<Record<QuestionProblem['problem'], string>> = {
  noFile: 'There is nothing to check.',
  tooLarge: 'The file is too large: at most 5 MB.',
  notBase64: 'This is not base64.',
  bareIncomplete: 'A signature by itself needs what was signed and the certificate.',
}

function refused({ problem: code, field }: QuestionProblem): FaceReply {
  return problem(code === 'tooLarge' ? 413 : 422, {
    code: `verify-${code.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    title: sentences[code],
    detail:
      `Field "${field}". Send "signed" (and "content" for a detached signature), or ` +
      '"signature", "content" and "certificate": as files of a form, or in JSON as base64.',
  })
}
