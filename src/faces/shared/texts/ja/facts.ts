// Each fact of the ledger in words, for history, previews and receipts.
// In Japanese, written first.
// A new fact does not compile until it has its sentence here.

import type { FactType } from '../../../../core/facts.ts'

export const factsJa = {
  ResidentRegistered: '住民としての登録',
  AddressChanged: '住所の変更：{address}',
  NameChanged: '氏名の記録の変更',
  BirthDateCorrected: '生年月日の訂正：{birthDate}',
  SexChanged: '性別の記録の変更',
  StayChanged: '在留期間の記録の変更',
  MoveOutNotified: '転出の届出（転出予定日 {plannedOn}）',
  MoveInNotified: '転入の届出（住み始めた日 {startedLivingOn}）',
  ContinuedUseDone: 'カードの継続利用の手続き',
  RecordClosed: '住民の記録の閉鎖',
  AdultWardshipChanged: '成年被後見の記録の変更',
  MyNumberChangeRequested: '個人番号の変更の請求',
  ResidentCodeChangeRequested: '住民票コードの変更の請求',
  ReminderChosen: 'お知らせの希望',
  ReminderDeclined: 'お知らせの希望の取消し',
  StaffDecisionRecorded: '職員の判断（{matter}）',
  ApplicationAccepted:
    'カードの申請の受付（できあがりの見込み {expectedFrom}から{expectedUntil}まで）',
  ApplicationWithdrawn: 'カードの申請の取下げ',
  CardMade: 'カードのできあがり（有効期限 {expiryDate}）',
  FeeCharged: '手数料 {amountYen}',
  CardDelivered: 'カードの交付（有効期限 {expiryDate}）',
  CardSuspended: 'カードの一時停止',
  CardSuspensionReleased: 'カードの一時停止の解除（カードはまた使えます）',
  CardAbolished: 'カードの廃止（見つかっても元には戻りません）',
  CardExpired: 'カードの有効期間の満了',
  CardLapsed: 'カードの失効（元には戻りません）',
  CardReturned: 'カードの返納',
  CardReplaced: '新しいカードへの交替（前のカードは使えなくなります）',
  CardAnnotatedMovedAbroad: 'カードへの国外転出の記載',
  CardFaceUpdated: '追記欄とICチップへの書込み：{lines}',
  CardValidityChanged: 'カードの有効期限の変更：{expiryDate}まで',
  CardKindSwitched: 'カードの種類の切替え：{kind}',
  PinsSet: '暗証番号の設定：{pins}',
  PinChanged: '暗証番号の変更：{pin}',
  PinReset: '暗証番号の再設定（ロックも解除）：{pin}',
  PinUnlocked: '暗証番号のロック解除（番号はそのまま）：{pin}',
  PinRemoved: '暗証番号の消去：{pin}',
  CertificateOrdered:
    '{certificate}の発行（有効期限 {expiryDate}／' +
    '使えるのは{usableFrom}から{portalLoginFrom, select, none {} other {／マイナポータルは{portalLoginFrom}から}}）',
  CertificateIssued: '{certificate}のカードへの書込み',
  CertificateRevoked: '{certificate}の失効',
  CertificateExpired: '{certificate}の有効期間の満了',
  CertificatesHeld: '電子証明書の一時停止',
  CertificatesResumed: '電子証明書の一時停止の解除（マイナポータルは{portalLoginFrom}から）',
  NotificationCardReturned: '通知カードの返納',
  ApplicationFormIssued: '交付申請書のお渡し{withQrCode, select, true {（QRコード付き）} other {}}',
  DocumentIssued: '証明書の交付（手数料 {feeYen}）',
  NoticeSent: 'お知らせの手紙（有効期限 {expiryDate}）',
  InsuranceUseRegistered: '健康保険証としての利用の登録',
} satisfies Record<FactType, string>

export type FactsKey = keyof typeof factsJa
