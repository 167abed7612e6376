// The nightly run of the notices: decide, print, mail. Killed anywhere, it is simply run again.
//
// Three passes, each finding out itself what is left: who is due and not told yet (the fact is
// the memory), which letters are in no printed batch, which mails are owed. A mail may go out
// twice when the run dies between sending and noting it; both carry the same Message-ID.

import { dueNotices } from '../../core/notice/due-notices.ts'
import type { ResidentFile } from '../../core/resident-file/resident-file.ts'
import { townCode, type Office } from '../office.ts'
import { perform } from '../perform.ts'
import type { MailSender } from '../ports/mail.ts'
import type { PaperPress } from '../ports/papers.ts'
import { letterMail, letterPaper } from './letter-content.ts'
import {
  fillBatch,
  keepLetter,
  lettersOfBatch,
  lettersToMail,
  markMailed,
  markPrinted,
  unprintedBatches,
} from './letters.ts'
import { mailingList } from './mailing-list.ts'
import { pagesOfResidents } from './due-residents.ts'

export type NoticeNeighbours = {
  readonly press: Pick<PaperPress, 'letters'>
  /** Takes a file for the mail house; the same name again replaces it. */
  readonly keepFile: (name: string, bytes: Uint8Array) => Promise<void>
  /** Absent: nobody is mailed, and the mails stay owed. */
  readonly mail?: Pick<MailSender, 'send'>
  /** Where a reader checks a code: `https://…/letters`. */
  readonly lettersUrl: string
}

export type NoticeRun = {
  readonly looked: number
  readonly notified: number
  readonly letters: number
  readonly batches: number
  readonly mailed: number
  readonly mailsFailed: number
}

const lettersPerBatch = 200

export async function runNotices(office: Office, neighbours: NoticeNeighbours): Promise<NoticeRun> {
  const decided = await decideAll(office)
  const batches = await printAll(office, neighbours)
  const mails = neighbours.mail
    ? await mailAll(office, neighbours, neighbours.mail)
    : { mailed: 0, mailsFailed: 0 }
  return { ...decided, batches, ...mails }
}

async function decideAll(office: Office) {
  const { rules, town } = office.world
  const on = { today: office.clock.today(), rules, edition: town.edition.id }
  const sum = { looked: 0, notified: 0, letters: 0 }
  for await (const page of pagesOfResidents(office)) {
    sum.looked += page.looked
    for (const file of page.files) {
      if (dueNotices(file, on).length === 0) continue
      const letters = await tell(office, file)
      sum.letters += letters
      sum.notified += letters > 0 ? 1 : 0
    }
  }
  return sum
}

/** The act decides again on the file as it is now; its letters are kept with it. */
async function tell(office: Office, { resident }: ResidentFile): Promise<number> {
  const key = { town: townCode(office), edition: office.world.town.edition.id }
  const email = resident.reminder?.email
  let letters = 0
  const performed = await perform(
    office,
    {
      procedure: 'send_notice',
      residentId: resident.id,
      actor: { kind: 'system', id: 'notices' },
      channel: 'system',
      applicant: 'office',
      papers: [],
    },
    async (queries, facts) => {
      letters = 0
      for (const fact of facts) {
        if (fact.type !== 'NoticeSent') continue
        await keepLetter(queries, key, { fact, ...(email !== undefined && { email }) })
        letters += 1
      }
    },
  )
  return performed.result === 'done' ? letters : 0
}

/** Letters into batches, each batch a PDF and a mailing list of the same name. */
async function printAll(office: Office, neighbours: NoticeNeighbours): Promise<number> {
  const town = townCode(office)
  const day = office.clock.today()
  while (await fillBatch(office.database, town, { day, size: lettersPerBatch }));
  const batches = await unprintedBatches(office.database, town)
  for (const batch of batches) {
    const addressed = await lettersOfBatch(office.database, town, batch)
    const papers = addressed.map((each) => letterPaper(office.world, each, neighbours.lettersUrl))
    if (papers.length > 0) {
      await neighbours.keepFile(`${batch}.pdf`, await neighbours.press.letters(papers))
      await neighbours.keepFile(`${batch}.csv`, mailingList(batch, addressed))
    }
    await markPrinted(office.database, town, batch)
  }
  return batches.length
}

const mailsPerPage = 100

async function mailAll(
  office: Office,
  { lettersUrl }: NoticeNeighbours,
  mail: Pick<MailSender, 'send'>,
) {
  const town = townCode(office)
  const sum = { mailed: 0, mailsFailed: 0 }
  let after = ''
  for (;;) {
    const page = await lettersToMail(office.database, town, { after, limit: mailsPerPage })
    for (const each of page) {
      const sent = await mail.send(letterMail(office.world, each, lettersUrl)).then(
        () => true,
        () => false,
      )
      if (sent) await markMailed(office.database, town, each.letter.letterCode)
      sum.mailed += sent ? 1 : 0
      sum.mailsFailed += sent ? 0 : 1
    }
    const last = page.at(-1)
    if (!last) return sum
    after = last.letter.letterCode
  }
}
