// Signing files and checking signatures with the card. In Japanese, written first.
// The other locales are held to these keys by their type.

export const clientFilesJa = {
  title: 'ファイルに署名する・署名を確かめる',
  lead: 'ファイルは署名のためだけに使い、どこにも残しません。',
  signTitle: '署名する',
  file: 'ファイル',
  fileSupport: '5MBまで',
  format: '署名の形',
  cms: 'CMS（内容を含む）',
  cms_detached: 'CMS（署名だけの別ファイル）',
  pdf: 'PDF',
  xml: 'XML',
  signSubmit: '署名したファイルを受け取る',
  verifyTitle: '署名を確かめる',
  signedFile: '署名のあるファイル',
  content: 'もとのファイル（署名だけの別ファイルのとき）',
  verifySubmit: '確かめる',
  noFile: 'ファイルを選んでください。',
  tooLarge: 'ファイルが大きすぎます。5MBまでです。',
  notFit: 'この形では署名できないファイルです。形を選び直してください。',
  link: 'ファイルに署名する・確かめる',
}

export type ClientFilesKey = keyof typeof clientFilesJa
