// Labels of the fields that procedures ask for. In Korean.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { FieldsKey } from '../ja/fields.ts'

export const fieldsKo = {
  reason: '사유',
  lostAtHome: '집에서 잃어버리셨습니까?',
  policeReportNumber: '경찰 접수번호',
  circumstance: '어떤 상황입니까?',
  cardKind: '카드 종류',
  withAuth: '이용자증명용 전자증명서 탑재',
  withSign: '서명용 전자증명서 탑재',
  photo: '얼굴 사진',
  withQrCode: 'QR코드 포함',
  pin: '비밀번호 종류',
  certificate: '전자증명서 종류',
  serial: '일련번호',
  inquiredFeeYen: '확인한 수수료',
  oldCardReturned: '이전 카드를 반납했습니까?',
  newAddress: '새 주소',
  newName: '새 성명',
} satisfies Record<FieldsKey, string>
