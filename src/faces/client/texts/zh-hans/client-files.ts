// Signing files and checking signatures with the card.

import type { ClientFilesKey } from '../ja/client-files.ts'

export const clientFilesZhHans = {
  title: '为文件签名、核实签名',
  lead: '文件只用于本次操作，不会保存。',
  signTitle: '签名',
  file: '文件',
  fileSupport: '5MB以内',
  format: '签名形式',
  cms: 'CMS（包含内容）',
  cms_detached: 'CMS（签名为单独文件）',
  pdf: 'PDF',
  xml: 'XML',
  signSubmit: '取得已签名的文件',
  verifyTitle: '核实签名',
  signedFile: '已签名的文件',
  content: '原文件（签名为单独文件时）',
  verifySubmit: '核实',
  noFile: '请选择文件。',
  tooLarge: '文件过大，上限为5MB。',
  notFit: '此文件不能用这种形式签名，请另选形式。',
  link: '为文件签名或核实',
} satisfies Record<ClientFilesKey, string>
