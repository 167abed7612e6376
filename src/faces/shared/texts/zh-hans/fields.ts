// Labels of the fields that procedures ask for. In Chinese, simplified.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { FieldsKey } from '../ja/fields.ts'

export const fieldsZhHans = {
  reason: '原因',
  lostAtHome: '是否在家中遗失？',
  policeReportNumber: '警方受理编号',
  circumstance: '是什么情况？',
  cardKind: '卡片种类',
  withAuth: '装载使用者认证用电子证书',
  withSign: '装载签名用电子证书',
  photo: '面部照片',
  withQrCode: '附二维码',
  pin: '密码种类',
  certificate: '电子证书种类',
  serial: '序列号',
  inquiredFeeYen: '确认后的手续费',
  oldCardReturned: '是否已交还旧卡？',
  newAddress: '新住址',
  newName: '新姓名',
} satisfies Record<FieldsKey, string>
