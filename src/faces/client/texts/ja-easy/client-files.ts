// Signing files and checking signatures with the card.

import type { ClientFilesKey } from '../ja/client-files.ts'

export const clientFilesJaEasy = {
  title: 'ファイルに 署名《しょめい》する・たしかめる',
  lead: 'ファイルは どこにも 残《のこ》しません。',
  signTitle: '署名《しょめい》する',
  file: 'ファイル',
  fileSupport: '5MBまで',
  format: '署名《しょめい》の 形《かたち》',
  cms: 'CMS（ファイルの 中《なか》に 署名《しょめい》）',
  cms_detached: 'CMS（署名《しょめい》だけの ファイル）',
  pdf: 'PDF',
  xml: 'XML',
  signSubmit: '署名《しょめい》した ファイルを もらう',
  verifyTitle: '署名《しょめい》を たしかめる',
  signedFile: '署名《しょめい》の ある ファイル',
  content: 'もとの ファイル（署名《しょめい》だけの ファイルの とき）',
  verifySubmit: 'たしかめる',
  noFile: 'ファイルを えらんで ください。',
  tooLarge: 'ファイルが 大《おお》きすぎます。5MBまでです。',
  notFit:
    'この 形《かたち》では 署名《しょめい》できません。ほかの 形《かたち》を えらんで ください。',
  none: 'この ファイルに 署名《しょめい》は ありません。',
  intact: '署名《しょめい》は 正《ただ》しいです。中《なか》は 変《か》わって いません。',
  broken: '署名《しょめい》と ファイルが 合《あ》いません。',
  whole: '署名《しょめい》は ファイルの 全部《ぜんぶ》に かかって います。',
  part: '署名《しょめい》の 外《そと》に、あとから 足《た》した ものが あります。',
  by: '証明書《しょうめいしょ》の 持《も》ち主《ぬし》',
  trust: '証明書《しょうめいしょ》が 使《つか》えるかは、べつに たしかめます。',
  link: 'ファイルに 署名《しょめい》する・たしかめる',
} satisfies Record<ClientFilesKey, string>
