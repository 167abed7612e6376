// Signing files and checking signatures with the card.

import type { ClientFilesKey } from '../ja/client-files.ts'

export const clientFilesZhHant = {
  title: '為檔案簽章、核實簽章',
  lead: '檔案只用於本次操作，不會保存。',
  signTitle: '簽章',
  file: '檔案',
  fileSupport: '5MB以內',
  format: '簽章形式',
  cms: 'CMS（包含內容）',
  cms_detached: 'CMS（簽章為單獨檔案）',
  pdf: 'PDF',
  xml: 'XML',
  signSubmit: '取得已簽章的檔案',
  verifyTitle: '核實簽章',
  signedFile: '已簽章的檔案',
  content: '原檔案（簽章為單獨檔案時）',
  verifySubmit: '核實',
  noFile: '請選擇檔案。',
  tooLarge: '檔案過大，上限為5MB。',
  notFit: '此檔案不能用這種形式簽章，請另選形式。',
  link: '為檔案簽章或核實',
} satisfies Record<ClientFilesKey, string>
