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
  link: 'ファイルに 署名《しょめい》する・たしかめる',
} satisfies Record<ClientFilesKey, string>
