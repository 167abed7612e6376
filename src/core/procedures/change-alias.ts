// 通称の記載・変更・削除 — the everyday name of a foreign resident on the resident record.

import { refuse } from '../kernel/outcome.ts'
import { defineProcedure } from './define.ts'
import { changeRecord, recordChange } from './record-change.ts'

export const changeAlias = defineProcedure({
  id: 'change_alias',
  title: '通称の記載・変更・削除',
  ...recordChange,
  cites: ['REV-04', 'REV-06', 'CHG-01', 'CHG-02', 'CHG-03', 'STAY-08'],
  applicant: ['holder', 'guardian', 'proxy', 'office'],
  fields: { alias: { kind: 'text', maxLength: 100, optional: true } },

  decide(about, given) {
    const { resident } = about
    if (resident.holderKind === 'japanese') return refuse('no-alias-for-japanese', 'REV-04')
    const { alias: before, ...rest } = resident.name
    const { alias } = given.input
    if (alias === before) return refuse('nothing-changed', 'CHG-01', { detail: { field: 'alias' } })
    const name = { ...rest, ...(alias === undefined ? {} : { alias }) }
    return changeRecord(about, given, {
      facts: [{ type: 'NameChanged', residentId: resident.id, on: given.today, name }],
      changed: { ...resident, name },
    })
  },
})
