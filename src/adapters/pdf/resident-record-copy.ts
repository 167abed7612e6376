// 住民票の写し — two persons a page, as many pages as the household needs.

import type { PersonOnPaper, ResidentRecordCopy } from '../../shell/ports/papers.ts'
import { refuseOthersHousehold } from './binding.ts'
import { beginPage, drawTable, endPage, type Frame, type TableRow } from './certificate-frame.ts'
import { dayInEra } from './japanese-day.ts'
import { openSheet } from './sheet.ts'
import { certificateWords as words } from './texts/certificates.ja.ts'

const personsPerPage = 2

export async function residentRecordCopy(
  content: ResidentRecordCopy,
  seal: Uint8Array,
): Promise<Uint8Array> {
  refuseOthersHousehold(content.requester, content.persons)
  const createdAt = new Date(`${content.issuedOn}T00:00:00+09:00`)
  const sheet = openSheet({ title: words.recordTitle, lang: 'ja-JP', createdAt })
  const pages = pagesOf(content.persons)
  pages.forEach((persons, index) => {
    const frame: Frame = {
      certified: content,
      title: words.recordTitle,
      subtitle: content.wholeHousehold ? words.wholeHousehold : words.partOfHousehold,
      sentence: words.recordSentence,
      seal,
      pageText: words.pageOf(index + 1, pages.length),
    }
    let y = beginPage(sheet, frame)
    y = drawTable(sheet, y, householdRows(content))
    for (const person of persons) y = drawTable(sheet, y + 10, personRows(person))
    endPage(sheet, frame)
  })
  return sheet.finish()
}

function pagesOf(persons: readonly PersonOnPaper[]): readonly (readonly PersonOnPaper[])[] {
  const count = Math.ceil(persons.length / personsPerPage)
  return Array.from({ length: count }, (_, index) =>
    persons.slice(index * personsPerPage, (index + 1) * personsPerPage),
  )
}

function householdRows({ persons, headOfHousehold }: ResidentRecordCopy): readonly TableRow[] {
  return [
    { term: words.address, value: persons[0]?.address ?? '' },
    { term: words.headOfHousehold, value: headOfHousehold },
  ]
}

function personRows(person: PersonOnPaper): readonly TableRow[] {
  const { name } = person
  return [
    { term: words.name, value: name.full, above: name.kana },
    ...optionalRow(words.formerSurname, name.formerSurname),
    ...optionalRow(words.alias, name.alias),
    {
      term: words.birthDate,
      value: `${dayInEra(person.birthDate)}　　${words.sex}　${words.sexes[person.sex]}`,
    },
    { term: words.relation, value: person.relation },
    { term: words.addressSince, value: dayInEra(person.addressSince) },
    { term: words.myNumber, value: `${words.omitted}　　${words.recordCode}　${words.omitted}` },
  ]
}

function optionalRow(term: string, value: string | undefined): readonly TableRow[] {
  return value === undefined || value === '' ? [] : [{ term, value }]
}
