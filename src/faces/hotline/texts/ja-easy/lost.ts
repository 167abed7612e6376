// What a resident whose card is lost finds at /hotline. In easy Japanese with readings.

import type { LostKey } from '../ja/lost.ts'

export const lostJaEasy = {
  faceName: 'カードを とめる',
  title: 'カードを なくした とき、ぬすまれた とき',
  lead: 'すぐに 電話《でんわ》して ください。カードを とめます。毎日《まいにち》24時間《じかん》、電話《でんわ》できます。',
  numbers: '電話番号《でんわばんごう》',
  languages: 'ことば',
  owner: '電話《でんわ》が つながる ところ',
  free: 'お金《かね》は いりません',
  charged: 'お金《かね》が かかります',
  after:
    'カードが 見《み》つかったら、窓口《まどぐち》で また 使《つか》えるように できます。とめても、カードは なくなりません。',
  fax: '耳《みみ》が 聞《き》こえない 人《ひと》、聞《き》こえにくい 人《ひと》は、FAXでも とめる ことが できます。',
  faxForm: 'FAXの 紙《かみ》（PDF）',
  faxWeb: 'ここで 書《か》いて 送《おく》る',
  staff: '窓口《まどぐち》で はたらく 人《ひと》',
  instead: '（{number}に つながらない とき）',
} as const satisfies Record<LostKey, string>
