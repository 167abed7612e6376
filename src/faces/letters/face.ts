// 手紙の確認 (/letters) — is this letter ours, and where to turn when it is not.
//
// Without login and without memory: a code tells what the letter was about and no more of its
// addressee than the addressee knows anyway.

import { readLetterCode } from '../../core/notice/letter-code.ts'
import { linesNow, type LineNow } from '../../core/phone-line/line-hours.ts'
import { type Office } from '../../shell/office.ts'
import type { PaperPress } from '../../shell/ports/papers.ts'
import type { Face } from '../../shell/ports/web.ts'
import type { Handler } from '../shared/define-face.tsx'
import { letters } from './addresses.ts'
import { lettersPage, type LetterAnswer } from './letters-page.tsx'
import { maskedName } from './masked-name.ts'

type LettersContext = {
  readonly office: Office
  readonly press: Pick<PaperPress, 'isGenuine'>
}

export function lettersFace(context: LettersContext): Face {
  return letters.open(context, { check })
}

const check: Handler<LettersContext> = async ({ office, press }, { query, locale }) => {
  const typed = {
    code: query.get('code') ?? '',
    number: query.get('number') ?? '',
    mark: query.get('mark') ?? '',
  }
  const askedPaper = typed.number !== '' || typed.mark !== ''
  const request = query.has('code')
  return lettersPage(locale, {
    here: letters.routes.check.href(request ? { code: typed.code } : {}),
    typed,
    letter: request ? await answerFor(office, typed.code) : { found: 'nothing_asked' },
    ...(askedPaper && { paperGenuine: press.isGenuine(typed.number, typed.mark) }),
    lines: fraudLines(office),
  })
}

async function answerFor(office: Office, typed: string): Promise<LetterAnswer> {
  const read = readLetterCode(typed)
  if (!read.ok) return { found: 'problem', problem: read.problem }
  const letter = await office.letters.byCode(read.code)
  if (!letter) return { found: 'unknown' }
  const version = await office.files.read(letter.residentId)
  return {
    found: 'genuine',
    reminder: letter.notice.startsWith('expiry_reminder/'),
    maskedName: maskedName(version?.file.resident.name.full ?? ''),
    sentOn: letter.sentOn,
  }
}

/** The line for fraud that answers now stands first; personal data has a line of its own. */
function fraudLines(office: Office): readonly LineNow[] {
  const at = office.clock.now()
  return (['fraud', 'personal_information'] as const).flatMap(
    (topic) => linesNow({ topic, language: 'ja', at }, office.world).value,
  )
}
