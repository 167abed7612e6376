// 通称の記載・変更・削除 — the everyday name of a foreign resident on the resident record.
//
// It is entered, changed, or taken off by an answer of its own, never by an empty field.

import { refuse } from '../kernel/outcome.ts'
import { defineProcedure } from './define.ts'
import { refusedName, takeOffField } from './further-name.ts'
import { changeRecord, recordChange } from './record-change.ts'

export const changeAlias = defineProcedure({
  id: 'change_alias',
  title: '通称の記載・変更・削除',
  ...recordChange,
  cites: ['REV-04', 'REV-06', 'CHG-01', 'CHG-02', 'CHG-03', 'STAY-08'],
  applicant: ['holder', 'guardian', 'proxy', 'office'],
  fields: {
    alias: { kind: 'text', maxLength: 100, optional: true },
    takeOff: takeOffField,
  },

  decide(about, given) {
    const { resident } = about
    if (resident.holderKind === 'japanese') return refuse('no-alias-for-japanese', 'REV-04')
    const { alias: before, ...rest } = resident.name
    const { alias, takeOff } = given.input
    const refused = refusedName({ field: 'alias', before, name: alias, takeOff }, 'CHG-01')
    if (refused) return refused
    const name = { ...rest, ...(alias === undefined ? {} : { alias }) }
    return changeRecord(about, given, {
      facts: [{ type: 'NameChanged', residentId: resident.id, on: given.today, name }],
      changed: { ...resident, name },
    })
  },
})
