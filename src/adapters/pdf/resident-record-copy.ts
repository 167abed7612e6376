// 住民票の写し — two persons a page, as many pages as the household needs.

import type { PersonOnPaper, RecordItems, ResidentRecordCopy } from '../../shell/ports/papers.ts'
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
    for (const person of persons) y = drawTable(sheet, y + 8, personRows(person, content.shows))
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

function householdRows({ persons, headOfHousehold, shows }: ResidentRecordCopy): RowsOf {
  return [
    { term: words.address, value: persons[0]?.address ?? '' },
    { term: words.headOfHousehold, value: shows.relation ? headOfHousehold : words.omitted },
  ]
}

type RowsOf = readonly TableRow[]

function personRows(person: PersonOnPaper, shows: RecordItems): RowsOf {
  const { name, birthDate, sex, addressSince, addressNotifiedOn } = person
  return [
    { term: words.name, value: name.full, above: name.kana },
    ...optionalRow(words.formerSurname, name.formerSurname),
    ...optionalRow(words.alias, name.alias),
    {
      term: words.birthDate,
      value: beside(dayInEra(birthDate), words.sex, words.sexes[sex]),
    },
    { term: words.relation, value: shows.relation ? person.relation : words.omitted },
    { term: words.residentSince, value: dayInEra(person.residentSince) },
    {
      term: words.addressSince,
      value: beside(dayInEra(addressSince), words.addressNotifiedOn, dayInEra(addressNotifiedOn)),
    },
    { term: words.formerAddress, value: person.formerAddress ?? words.none },
    ...familyRows(person, shows),
    { term: words.myNumber, value: beside(words.omitted, words.recordCode, words.omitted) },
  ]
}

/** 本籍 and 筆頭者 of Japanese nationals; of others the nationality, which is left out here. */
function familyRows({ japanese, familyRegister }: PersonOnPaper, shows: RecordItems): RowsOf {
  if (!japanese) return [{ term: words.nationality, value: words.omitted }]
  const shown = shows.familyRegister ? familyRegister : undefined
  return [
    { term: words.domicile, value: shown?.domicile ?? words.omitted },
    { term: words.familyHead, value: shown?.head ?? words.omitted },
  ]
}

/** Two items in one row. */
function beside(value: string, secondTerm: string, secondValue: string): string {
  return `${value}　　${secondTerm}　${secondValue}`
}

function optionalRow(term: string, value: string | undefined): RowsOf {
  return value === undefined || value === '' ? [] : [{ term, value }]
}
