// 個人番号の変更 — a new My Number is asked for; the card that carries the old one ends.

import { defineProcedure } from './define.ts'
import { changeNumber, numberChange } from './number-change.ts'

export const changeMyNumber = defineProcedure({
  id: 'change_my_number',
  title: '個人番号の変更申請',
  ...numberChange,
  cites: ['REV-03e', 'REV-01', 'REV-02', 'FEE-04'],

  decide: (about, given) =>
    changeNumber(about, given, { type: 'MyNumberChangeRequested', cause: 'my_number_change' }),
})
