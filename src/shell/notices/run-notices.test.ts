import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { guideWorld } from '../../../conformance/worlds.ts'
import type { Fact } from '../../core/facts.ts'
import { day, moment } from '../../core/kernel/day.ts'
import { residentId } from '../../core/kernel/ids.ts'
import { putHolder } from '../hotline/testing/holders.ts'
import { type Office } from '../office.ts'
import { perform } from '../perform.ts'
import type { OutgoingMail } from '../ports/mail.ts'
import type { Letter } from '../ports/papers.ts'
import { openTestOffice, type TestOffice } from '../testing/office.ts'
import { runNotices, type NoticeNeighbours } from './run-notices.ts'

let office: TestOffice
let printed: Letter[]
let files: Map<string, Uint8Array>
let mails: OutgoingMail[]

beforeEach(async () => {
  office = await openTestOffice(guideWorld, moment('2027-01-10T02:00'))
  printed = []
  files = new Map()
  mails = []
})

afterEach(() => office.close())

const neighbours = (more: Partial<NoticeNeighbours> = {}): NoticeNeighbours => ({
  press: {
    letters: async (letters) => {
      printed.push(...letters)
      return new TextEncoder().encode(letters.map(({ letterCode }) => letterCode).join(' '))
    },
  },
  keepFile: async (name, bytes) => {
    files.set(name, bytes)
  },
  mail: {
    send: async (mail) => {
      mails.push(mail)
    },
  },
  lettersUrl: 'https://office.example/letters',
  ...more,
})

async function wishReminder(id: string, wish: { locale: string; email?: string }): Promise<void> {
  await perform(office, {
    procedure: 'choose_reminder',
    residentId: id,
    actor: { kind: 'resident', id },
    channel: 'portal',
    applicant: 'holder',
    papers: [],
    input: { wanted: true, ...wish },
  })
}

const facts = () =>
  office.database
    .query<{ body: Fact }>("select body from facts where type = 'NoticeSent' order by stream, seq")
    .then((rows) => rows.map(({ body }) => body))

/** Hanako's certificates end 2027-02-17, Ken's card long after, Li's stay on 2027-03-01. */
async function fillWard(): Promise<void> {
  await putHolder(office, { id: 'hanako' })
  await putHolder(office, {
    id: 'ken',
    card: { expiryDate: '2032-02-17', certificates: '2031-02-17' },
  })
  await putHolder(office, {
    id: 'li',
    name: { full: 'LI WEI', kana: 'リー　ウェイ' },
    holderKind: 'fixed_stay',
    stayEndDate: day('2027-03-01'),
    card: { expiryDate: '2027-03-01', certificates: '2027-03-01' },
  })
  await putHolder(office, {
    id: 'ana',
    name: { full: '𠮷野　アナ', kana: 'ヨシノ　アナ' },
    card: { expiryDate: '2027-04-10', certificates: '2027-02-17' },
  })
}

describe('the nightly notices', () => {
  it('tell who is due, once, with letter, mailing list and code', async () => {
    await fillWard()
    const run = await runNotices(office, neighbours())
    expect(run).toEqual({
      looked: 4,
      notified: 2,
      letters: 3,
      batches: 1,
      mailed: 0,
      mailsFailed: 0,
    })
    expect(printed.map(({ addressee }) => addressee)).toEqual([
      '𠮷野　アナ 様',
      '𠮷野　アナ 様',
      '見本　花子 様',
    ])
    const list = new TextDecoder('shift_jis').decode(files.get('2027-01-10-00001.csv'))
    expect(list.split('\r\n')[0]).toBe('"連番","バッチ","管理番号","住所","氏名","敬称","外字"')
    expect(list).toContain('"見本　花子","様",""')
    expect(list).toContain('"〓野　アナ","様","U+20BB7"')
    const code = printed[2]?.letterCode ?? ''
    expect((await office.letters.byCode(code))?.residentId).toBe('hanako')

    expect(await runNotices(office, neighbours())).toMatchObject({
      notified: 0,
      letters: 0,
      batches: 0,
    })
    expect(printed).toHaveLength(3)
  })

  it('remind a holder with a fixed stay only on wish, in their language, by mail too', async () => {
    await fillWard()
    await wishReminder('li', { locale: 'zh-Hans', email: 'li@home.example' })
    expect(await runNotices(office, neighbours())).toMatchObject({ notified: 3, mailed: 1 })
    const letter = printed.find(({ addressee }) => addressee.startsWith('LI'))
    expect(letter?.locale).toBe('zh-Hans')
    expect(letter?.paragraphs.join(' ')).toContain('1,000日元')
    const [mail] = mails
    expect(mail?.to).toBe('li@home.example')
    expect(mail?.text).toContain(letter?.letterCode)
    expect(mail?.text).not.toContain('LI WEI')
  })

  it('try a mail again when it failed, under the same Message-ID', async () => {
    await putHolder(office, { id: 'hanako' })
    await wishReminder('hanako', { locale: 'ja', email: 'hanako@home.example' })
    const answers: string[] = []
    const failing = {
      send: async ({ messageId }: OutgoingMail) => {
        answers.push(messageId)
        throw new Error('the server does not answer')
      },
    }
    expect(await runNotices(office, neighbours({ mail: failing }))).toMatchObject({
      mailed: 0,
      mailsFailed: 1,
    })
    expect(await runNotices(office, neighbours())).toMatchObject({ mailed: 1, letters: 0 })
    expect(mails.map(({ messageId }) => messageId)).toEqual(answers)
  })

  it('come out the same when the run is killed at any statement and repeated', async () => {
    for (let id = 0; id < 6; id += 1) await putHolder(office, { id: `holder-${String(id)}` })
    let runs = 0
    for (let statements = 1; ; statements += 1) {
      const dying = dyingAfter(office, statements)
      runs += 1
      const ended = await runNotices(dying, neighbours()).then(
        () => true,
        () => false,
      )
      if (ended) break
    }
    expect(runs).toBeGreaterThan(10)
    const sent = await facts()
    expect(sent.map((fact) => fact.residentId)).toEqual(
      Array.from({ length: 6 }, (_, id) => residentId(`holder-${String(id)}`)),
    )
    const inFiles = [...files.entries()]
      .filter(([name]) => name.endsWith('.pdf'))
      .flatMap(([, bytes]) => new TextDecoder().decode(bytes).split(' '))
    const codes = sent.flatMap((fact) => (fact.type === 'NoticeSent' ? [fact.letterCode] : []))
    expect(inFiles.sort()).toEqual(codes.sort())
  })

  it('keep letters in one batch each when two runs go at once', async () => {
    for (let id = 0; id < 12; id += 1) await putHolder(office, { id: `holder-${String(id)}` })
    await Promise.all([runNotices(office, neighbours()), runNotices(office, neighbours())])
    const rows = await office.database.query('select 1 from letters where printed')
    expect(rows).toHaveLength(12)
    expect(await facts()).toHaveLength(12)
  })
})

/** The same office on a database that answers so many statements and then is gone. */
function dyingAfter(living: Office, statements: number): Office {
  let left = statements
  const spend = () => {
    left -= 1
    if (left < 0) throw new Error('killed')
  }
  const { database } = living
  return {
    ...living,
    database: {
      ...database,
      query: (sql, values) => {
        spend()
        return database.query(sql, values)
      },
      transaction: (work) =>
        database.transaction((queries) =>
          work({
            query: (sql, values) => {
              spend()
              return queries.query(sql, values)
            },
          }),
        ),
    },
  }
}
