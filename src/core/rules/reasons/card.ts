// Sentences about the card, its certificates and PINs: validity, stay, moves, states.

import type { Sentence } from './sentence.ts'

export const cardReasons = {
  'to-nth-birthday': {
    en: 'Valid to birthday number {count} after the issue date, which itself is not counted.',
    ja: '発行日の翌日以後{count}回目の誕生日まで有効です。',
  },
  'capped-by-stay': {
    en: 'The period of stay ends before the birthday and is the limit.',
    ja: '在留期間の満了日が誕生日より先に来るため、そこまで有効です。',
  },
  'capped-by-card': {
    en: "The card's expiry comes first and is the limit.",
    ja: 'カードの有効期限を超えることはできません。',
  },
  'capped-by-auth': {
    en: "The user authentication certificate's expiry comes first and is the limit.",
    ja: '利用者証明用電子証明書の有効期限を超えることはできません。',
  },
  'extended-by-years': {
    en: 'Renewal adds {years} years to the old expiry.',
    ja: '更新により、元の有効期限から{years}年延びます。',
  },
  'renewal-open': {
    en: 'Renewal is open from {from} through the expiry date.',
    ja: '{from}から有効期限の日まで更新できます。',
  },
  'renewal-not-yet': {
    en: 'Renewal opens on {from}.',
    ja: '更新できるのは{from}からです。',
  },
  'renewal-over': {
    en: 'The expiry date has passed; there is nothing left to renew.',
    ja: '有効期限を過ぎているため、更新はできません。',
  },
  'stay-changeable-after-business-days': {
    en: 'Business day number {count} after the new residence card came; that day is not counted.',
    ja: '新しい在留カードを受け取った日の翌日から数えて{count}営業日目以後に変更できます。',
  },
  'stay-changed': {
    en: 'The card now runs to the end of the new stay.',
    ja: 'カードの有効期間を新しい在留期間の満了日に変更します。',
  },
  'stay-changed-to-limit': {
    en: 'The new stay is longer than the card may run; the birthday limit holds.',
    ja: '誕生日による期限を超えられないため、そこまでの変更になります。',
  },
  'stay-over-before-change': {
    en: "The card's expiry date has passed: it has lapsed and its validity cannot be changed.",
    ja: '有効期間の満了日を過ぎて失効しているため、変更できません。',
  },
  'stay-already-ended': {
    en: 'The new stay ended before this day, so the card lapses at once.',
    ja: '新しい在留期間がすでに終わっているため、カードはその時点で失効します。',
  },
  'stay-extended': {
    en: 'The application is pending: {months} calendar months more, within the birthday limit.',
    ja: '申請中と確認できたため、特例で{months}か月延長します（誕生日による期限まで）。',
  },
  'stay-not-pending': {
    en: 'A pending application for the new stay could not be confirmed.',
    ja: '在留期間の変更を申請中であることを確認できません。',
  },
  'stay-extended-before': {
    en: 'The special extension was used already; it is given once.',
    ja: '特例による延長は一度だけで、すでに使われています。',
  },
  'days-after-change': {
    en: 'The last day is {days} days after the change; the day of the change is not counted.',
    ja: '変更の日の翌日から数えて{days}日以内です。',
  },
  'move-in-time': {
    en: 'All limits of the move are kept (or still run), so the card goes on.',
    ja: '期限がすべて守られている（または期限内な）ので、カードは引き続き使えます。',
  },
  'move-too-late': {
    en: 'A limit of the move was missed ({limits}), so the card has lapsed with its certificates.',
    ja: '期限（{limits}）を過ぎたため、カードと電子証明書は失効しました。',
  },
  'abroad-card-ends': {
    en: 'Moving abroad ends the card; it is annotated and given back as a record of the number.',
    ja: '国外転出によりカードは失効します。返納の旨を記載してお返しします。',
  },
  'abroad-card-kept': {
    en: 'Asked for in time ({lastDay} at the latest), the card goes on after the move abroad.',
    ja: '期限（{lastDay}）までに手続きしたため、国外転出後もカードを継続して使えます。',
  },
  'abroad-asked-too-late': {
    en: 'The last day to ask was {lastDay}; without it the card ends with the move abroad.',
    ja: '手続きの期限（{lastDay}）までに行われていないため、国外転出によりカードは失効します。',
  },
  'pin-format-kept': {
    en: 'The PIN has the required length and characters.',
    ja: '桁数と文字の種類が条件に合っています。',
  },
  'pin-length-wrong': {
    en: 'The PIN must have {min} to {max} characters.',
    ja: '{min}桁から{max}桁で設定してください。',
  },
  'pin-characters-wrong': {
    en: 'The PIN contains characters other than {characters}.',
    ja: '使えない文字が含まれています（使える文字：{characters}）。',
  },
  'pin-locked': {
    en: '{tries} consecutive wrong entries lock the PIN until it is unlocked.',
    ja: '{tries}回連続して間違えたためロックされています。解除が必要です。',
  },
  'pin-usable': {
    en: 'Fewer than {tries} consecutive wrong entries since the last correct one or unlock.',
    ja: '連続した間違いが{tries}回に達していないため、使えます。',
  },
  'state-changes': {
    en: 'A card that is {from} becomes {to}.',
    ja: 'カードの状態が「{from}」から「{to}」に変わります。',
  },
  'state-stays-suspended': {
    en: 'The card is suspended already and stays so.',
    ja: 'すでに一時停止中で、そのままです。',
  },
  'state-not-possible': {
    en: 'This cannot happen to a card that is {from}.',
    ja: '「{from}」のカードではできません。',
  },
  'release-needs-card-and-document': {
    en: 'Release needs the card and an identity document.',
    ja: '解除にはカードと本人確認書類が必要です。',
  },
  'release-replaced': {
    en: 'A new card has been received, so the found one cannot be used again.',
    ja: '新しいカードを受け取っているため、見つかったカードは使えません。',
  },
  'card-end-revokes-all': {
    en: 'The card ends, and with it both certificates.',
    ja: 'カードが失効し、両方の電子証明書も失効します。',
  },
  'record-change-revokes-sign': {
    en: 'A change of the resident record revokes the signature certificate and nothing else.',
    ja: '住民票の記載の変更により、署名用電子証明書だけが失効します。',
  },
  'only-named-certificate': {
    en: 'Only the certificate named ends.',
    ja: '該当する電子証明書だけが失効します。',
  },
  'sign-ends-with-auth': {
    en: 'The user authentication certificate ends, and no signature certificate may outlive it.',
    ja: '利用者証明用電子証明書が失効し、署名用電子証明書もそれを超えて有効ではいられません。',
  },
  'all-suspended': {
    en: 'Card and certificates cannot be used for now; nothing is revoked.',
    ja: 'カードと電子証明書は一時的に使えません（失効ではありません）。',
  },
  'lock-revokes-nothing': {
    en: 'A lock only stops the function behind the PIN; nothing is revoked.',
    ja: 'ロックではその機能だけが使えなくなり、失効はしません。',
  },
  'certificate-may-be-issued': {
    en: 'Every condition for the certificate is met.',
    ja: '電子証明書を発行できる条件がそろっています。',
  },
  'not-a-resident': {
    en: 'Only people registered in this municipality are served.',
    ja: 'この自治体に住民登録のある方が対象です。',
  },
  'card-not-valid': {
    en: 'The card is {state}; a valid card is needed.',
    ja: '有効なカードが必要です（現在の状態：{state}）。',
  },
  'register-pin-missing': {
    en: 'The resident-register PIN must be entered.',
    ja: '住民基本台帳用暗証番号の入力が必要です。',
  },
  'under-minimum-age': {
    en: 'In principle no signature certificate is issued to people under {age} on that day.',
    ja: '原則として、発行日に{age}歳未満の方には署名用電子証明書を発行しません。',
  },
  'adult-ward': {
    en: 'In principle no signature certificate is issued to an adult ward.',
    ja: '原則として、成年被後見人の方には署名用電子証明書を発行しません。',
  },
} as const satisfies Readonly<Record<string, Sentence>>
