// Labels of the fields that procedures ask for. In Chinese, traditional.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { FieldsKey } from '../ja/fields.ts'

export const fieldsZhHant = {
  reason: '原因',
  lostAtHome: '是否在家中遺失？',
  policeReportNumber: '警方受理編號',
  circumstance: '是什麼情況？',
  cardKind: '卡片種類',
  withAuth: '裝載使用者認證用電子證書',
  withSign: '裝載簽名用電子證書',
  photo: '臉部照片',
  withQrCode: '附二維碼',
  pin: '密碼種類',
  certificate: '電子證書種類',
  serial: '序號',
  inquiredFeeYen: '確認後的手續費',
  oldCardReturned: '是否已繳回舊卡？',
  newAddress: '新地址',
  newName: '新姓名',
} satisfies Record<FieldsKey, string>
