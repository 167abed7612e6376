// The list of certificates issued in one's name. In Korean.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { CertificatesKey } from '../ja/certificates.ts'

export const certificatesKo = {
  link: '지금까지 발급된 전자증명서 모두 보기',
  title: '{name} 님 명의로 발급된 전자증명서',
  lead: '지금까지 발급된 것을 최근 순으로 모두 싣고 있습니다. 실효된 것, 유효기한이 지난 것, 이전 카드의 것도 포함됩니다.',
  whenIssued:
    '전자증명서는 카드를 받을 때, 전자증명서를 갱신할 때, 이사나 성명 변경 등의 절차를 밟을 때 발급됩니다.',
  caption: '발급된 전자증명서 목록',
  'kind.sign': '서명용',
  'kind.auth': '이용자증명용',
  serial: '일련번호',
  issuedAt: '발급 일시',
  authority: '인증국',
  generation: '제{number}세대',
  heldSince: '{day}부터',
  revokedOn: '{day} 실효',
  'reason.affiliationChanged': '사유: 주소나 성명 등의 변경',
  'reason.superseded': '사유: 새 전자증명서로 교체',
  'reason.cessationOfOperation': '사유: 본인의 신고 또는 카드 이용 종료',
  'reason.keyCompromise': '사유: 키가 다른 사람에게 알려졌을 우려',
  'reason.unspecified': '사유: 기록 없음',
  empty: '발급된 전자증명서가 없습니다.',
  unknownTitle: '모르는 전자증명서가 있을 때',
  unknownBody:
    '즉시 다음 번호로 전화해 주세요. 카드와 전자증명서를 일시정지합니다. 전화로 그 전자증명서의 일련번호를 알려 주세요.',
  unknownBodyNoLine:
    '즉시 카드와 전자증명서의 일시정지를 신청해 주세요. 그 전자증명서의 일련번호를 알려 주세요. 전화번호와 FAX는 아래 안내에 있습니다.',
  free: '통화료 무료',
  charged: '통화료 유료',
  otherNumbers: '다른 전화번호와 FAX 안내',
  back: '카드 화면으로 돌아가기',
} satisfies Record<CertificatesKey, string>
