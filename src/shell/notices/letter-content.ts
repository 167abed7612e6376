// What one letter says: put together from the file, the rules and the town, in the reader's locale.

import { addMonths, type Day } from '../../core/kernel/day.ts'
import { expiringOn } from '../../core/notice/due-notices.ts'
import { currentCard } from '../../core/resident-file/resident-file.ts'
import type { ResidentFile } from '../../core/resident-file/resident-file.ts'
import type { Localized } from '../../core/rules/localized.ts'
import type { World } from '../../core/rules/world.ts'
import { takenHere } from '../../core/window/availability.ts'
import type { OutgoingMail } from '../ports/mail.ts'
import type { Letter } from '../ports/papers.ts'
import type { Locale } from '../ports/web.ts'
import type { StoredLetter } from './letters.ts'
import { noticeEn } from './texts/en.ts'
import { noticeJaEasy } from './texts/ja-easy.ts'
import { noticeJa } from './texts/ja.ts'
import { noticeKo } from './texts/ko.ts'
import type { NoticeWords } from './texts/notice-words.ts'
import { noticeZhHans } from './texts/zh-hans.ts'
import { noticeZhHant } from './texts/zh-hant.ts'

export type AboutLetter = { readonly letter: StoredLetter; readonly file: ResidentFile }

const wordsIn: Readonly<Record<Locale, NoticeWords>> = {
  ja: noticeJa,
  'ja-easy': noticeJaEasy,
  en: noticeEn,
  ko: noticeKo,
  'zh-Hans': noticeZhHans,
  'zh-Hant': noticeZhHant,
}

export function letterPaper(
  { town, rules }: World,
  { letter, file }: AboutLetter,
  lettersUrl: string,
): Letter {
  const { resident } = file
  const locale = localeOf(file)
  const words = wordsIn[locale]
  const about = contentOf(letter, file)
  const lastDay = dayIn(locale, letter.expiryDate)
  const from = addMonths(letter.expiryDate, -rules.renewal.opensMonthsBefore)
  const place = town.locations.find(
    ({ id }) => takenHere({ procedure: about.row, location: id, withMove: false }, town).value,
  )
  const things = about.things.map((thing) => words.things[thing]).join(words.and)
  return {
    locale,
    title: about.reminder ? words.reminderTitle : words.noticeTitle,
    postalAddress: resident.address,
    addressee: words.addressee(resident.name.full),
    senderLines: [named(town.office, locale), words.specimen],
    paragraphs: [
      words.opening(things, lastDay),
      ...paragraphs(words, about, moneyIn(locale, town.fees.reissueWithCertificateYen)),
      words.ifNothing,
      words.neverAsks,
    ],
    facts: [
      [words.whatExpires, things],
      [words.lastDay, lastDay],
      [words.renewable, words.fromTo(dayIn(locale, from), lastDay)],
      ...(place ? [[words.where, named(place.name, locale)] as const] : []),
      [words.bring, words[about.bring]],
    ],
    letterCode: letter.letterCode,
    howToCheck: words.howToCheck(lettersUrl),
    sentOn: letter.sentOn,
  }
}

/** The same in plain text. No name and no address: a mail may be read on the way. */
export function letterMail(world: World, about: AboutLetter, lettersUrl: string): OutgoingMail {
  const { letterCode } = about.letter
  const paper = letterPaper(world, about, lettersUrl)
  const facts = paper.facts.map(([term, value]) => `${term}: ${value}`)
  return {
    messageId: `<${letterCode.toLowerCase()}@letters.madoguchi.invalid>`,
    to: about.file.resident.reminder?.email ?? '',
    subject: paper.title,
    text: [
      ...paper.senderLines,
      '',
      ...paper.paragraphs,
      '',
      ...facts,
      '',
      letterCode,
      paper.howToCheck,
      '',
    ].join('\n'),
  }
}

type Content = {
  readonly reminder: boolean
  readonly things: ReturnType<typeof expiringOn>
  /** Row of the town's windows table. */
  readonly row: string
  readonly bring: 'bringStay' | 'bringCertificates' | 'bringCard'
}

function contentOf({ notice, expiryDate }: StoredLetter, file: ResidentFile): Content {
  const card = currentCard(file)
  const things = card ? expiringOn(card, expiryDate) : []
  const reminder = notice.startsWith('expiry_reminder/')
  if (reminder && things.includes('card')) {
    return { reminder, things, row: 'stay_validity_change', bring: 'bringStay' }
  }
  return things.includes('card')
    ? { reminder, things, row: 'apply_reissue', bring: 'bringCard' }
    : { reminder, things, row: 'certificate_issue_renew', bring: 'bringCertificates' }
}

function paragraphs(words: NoticeWords, about: Content, fee: string): readonly string[] {
  if (about.bring === 'bringStay') return [words.changeStay(fee)]
  return [about.bring === 'bringCard' ? words.renewCard : words.renewCertificates]
}

function localeOf({ resident }: ResidentFile): Locale {
  const wished = resident.reminder?.locale
  return isLocale(wished) ? wished : 'ja'
}

function isLocale(text: string | undefined): text is Locale {
  return text !== undefined && Object.hasOwn(wordsIn, text)
}

function named(name: Localized, locale: Locale): string {
  if (locale === 'ja' || locale === 'ja-easy') return name.ja
  return name[locale] ?? name.en ?? name.ja
}

const japanese = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  era: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** Both calendars in Japanese, the reader's own words elsewhere. */
function dayIn(locale: Locale, date: Day): string {
  const at = new Date(`${date}T00:00:00Z`)
  const tag = locale === 'ja-easy' ? 'ja' : locale
  const plain = new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(at)
  return tag === 'ja' ? `${plain}（${japanese.format(at)}）` : plain
}

function moneyIn(locale: Locale, yen: number): string {
  const amount = yen.toLocaleString('en-US')
  const units = {
    ja: '円',
    'ja-easy': '円',
    en: ' yen',
    ko: '엔',
    'zh-Hans': '日元',
    'zh-Hant': '日圓',
  }
  return `${amount}${units[locale]}`
}
