// One sentence for each fact of the ledger, for history, previews and receipts. In Japanese, written first.
// A new fact does not compile until it has its sentence here.

import type { FactType } from '../../../../core/facts.ts'

export const factsJa = {
  ResidentRegistered: '住民として登録しました。',
  AddressChanged: '住所を「{address}」に改めました。',
  NameChanged: '氏名の記録を改めました。',
  BirthDateCorrected: '生年月日の記録を{birthDate}に訂正しました。',
  SexChanged: '性別の記録を改めました。',
  StayChanged: '在留期間の記録を改めました。',
  MoveOutNotified: '転出の届出を受け付けました（転出予定日 {plannedOn}）。',
  MoveInNotified: '転入の届出を受け付けました（住み始めた日 {startedLivingOn}）。',
  ContinuedUseDone: 'カードの継続利用の手続きが済みました。',
  RecordClosed: '住民の記録を閉じました。',
  AdultWardshipChanged: '成年被後見の記録を改めました。',
  MyNumberChangeRequested: '個人番号の変更の請求を受け付けました。',
  ResidentCodeChangeRequested: '住民票コードの変更の請求を受け付けました。',
  ReminderChosen: 'お知らせの希望を記録しました。',
  ReminderDeclined: 'お知らせの希望を取り消しました。',
  StaffDecisionRecorded: '職員の判断を記録しました（{matter}）。',
  ApplicationAccepted:
    'カードの申請を受け付けます。できあがりは{expectedFrom}から{expectedUntil}までの見込みです。',
  ApplicationWithdrawn: 'カードの申請を取り下げます。',
  CardMade: 'カードができあがりました（有効期限 {expiryDate}）。',
  FeeCharged: '手数料は{amountYen}です。',
  CardDelivered: 'カードをお渡しします（有効期限 {expiryDate}）。',
  CardSuspended: 'カードを一時停止します。',
  CardSuspensionReleased: 'カードの一時停止を解除します。カードはまた使えます。',
  CardAbolished: 'カードを廃止します。見つかっても元には戻りません。',
  CardExpired: 'カードの有効期限が過ぎました。',
  CardLapsed: 'カードが失効します。元には戻りません。',
  CardReturned: 'カードが返納されます。',
  CardReplaced: '前のカードは、新しいカードに代わって使えなくなります。',
  CardAnnotatedMovedAbroad: 'カードに国外転出を書き込みます。',
  CardFaceUpdated: 'カードの追記欄とICチップに書き込みます：{lines}',
  CardValidityChanged: 'カードの有効期限が{expiryDate}になります。',
  CardKindSwitched: 'カードの種類を「{kind}」に切り替えます。',
  PinsSet: '暗証番号を設定します：{pins}',
  PinChanged: '{pin}を新しい番号に変えます。',
  PinReset: '{pin}を新しい番号に設定し直します。ロックも解除されます。',
  PinUnlocked: '{pin}のロックを解除します。番号は変わりません。',
  PinRemoved: '{pin}をなくします。',
  CertificateOrdered:
    '{certificate}を発行します（有効期限 {expiryDate}）。使えるのは{usableFrom}から{portalLoginFrom, select, none {} other {、マイナポータルへのログインは{portalLoginFrom}から}}です。',
  CertificateIssued: '{certificate}を発行し、カードに書き込みました。',
  CertificateRevoked: '{certificate}は失効します。',
  CertificateExpired: '{certificate}の有効期限が過ぎました。',
  CertificatesHeld: '電子証明書を一時停止します。',
  CertificatesResumed:
    '電子証明書の一時停止を解除します。マイナポータルへのログインは{portalLoginFrom}からです。',
  ApplicationFormIssued:
    '交付申請書をお渡しします{withQrCode, select, true {（QRコード付き）} other {}}。',
  DocumentIssued: '証明書を交付しました（手数料 {feeYen}）。',
  NoticeSent: 'お知らせの手紙を送りました（有効期限 {expiryDate}）。',
  InsuranceUseRegistered: '健康保険証としての利用を登録しました。',
} satisfies Record<FactType, string>

export type FactsKey = keyof typeof factsJa
