// Sentences about money and services: fees, kiosk, insurance, face card, forms, lost cards.

import type { Sentence } from './sentence.ts'

export const serviceReasons = {
  'fee-paid-reason': {
    en: 'A reissue for this reason is paid; the fee is collected when the new card is delivered.',
    ja: 'この理由による再交付は有料です。手数料は新しいカードの交付時に徴収します。',
  },
  'fee-free-reason': {
    en: 'A reissue for this reason is free.',
    ja: 'この理由による再交付は無料です。',
  },
  'fee-old-card-missing': {
    en: 'The reason is a free one, but the old card cannot be returned, so the reissue is paid.',
    ja: '無料となる理由ですが、以前のカードを返納できないため有料になります。',
  },
  'fee-not-in-table': {
    en: "The guide's table has no fee for this reason: inquire at the window.",
    ja: '手数料の表にない理由のため、お問い合わせください。',
  },
  'certificate-free': {
    en: 'A certificate is issued free of charge for the time being.',
    ja: '電子証明書の発行手数料は、当分の間無料です。',
  },
  'certificate-paid': {
    en: 'The issue of a certificate is paid.',
    ja: '電子証明書の発行は有料です。',
  },
  'portal-waits': {
    en: 'Login to the portal works {days} days after this event; closed days count too.',
    ja: 'マイナポータルへのログインは手続きの{days}日後からできます（休みの日も数えます）。',
  },
  'business-day-waits': {
    en: 'Generally usable {days} business day(s) later; the day itself is not counted.',
    ja: '一般的に{days}営業日後から使えます（当日は数えません）。',
  },
  'no-wait': {
    en: 'The guide names no wait for this event and service.',
    ja: 'この手続きでは待つ期間の定めはありません。',
  },
  'kiosk-available': {
    en: 'A usable card with a valid authentication certificate, within the hours of both.',
    ja: '有効な利用者証明用電子証明書のある使えるカードで、サービスと店舗の時間内です。',
  },
  'kiosk-document-unknown': {
    en: 'Kiosks do not issue this document.',
    ja: 'この証明書はコンビニ交付の対象ではありません。',
  },
  'kiosk-at-year-end': {
    en: 'The service rests from {from} to {to}.',
    ja: '{from}から{to}まではサービスが休止します。',
  },
  'kiosk-outside-hours': {
    en: 'The service runs from {opens} to {closes}.',
    ja: 'サービスの時間は{opens}から{closes}までです。',
  },
  'kiosk-shop-closed': {
    en: 'The shop is closed at this time.',
    ja: 'この時刻は店舗の営業時間外です。',
  },
  'kiosk-no-machine': {
    en: 'The shop has no multi-copy machine.',
    ja: 'この店舗にはマルチコピー機がありません。',
  },
  'no-valid-auth-certificate': {
    en: 'A valid user authentication certificate on the card is needed.',
    ja: 'カードに有効な利用者証明用電子証明書が必要です。',
  },
  'face-auth-card-has-no-pin': {
    en: 'A face-authentication card cannot be used where a PIN is entered.',
    ja: '顔認証マイナンバーカードは、暗証番号の入力が必要なサービスには使えません。',
  },
  'insurance-possible': {
    en: 'The authentication certificate has enough days left ({days}); the channel takes the card.',
    ja: '利用者証明用電子証明書の残り期間（{days}日）が足りており、この方法で手続きできます。',
  },
  'insurance-too-few-days': {
    en: '{days} days are left on the authentication certificate; {limit} or fewer are refused.',
    ja: '利用者証明用電子証明書の残り期間が{days}日のため手続きできません（{limit}日以内は不可）。',
  },
  'insurance-face-auth-card-channel': {
    en: "A face-authentication card is registered at the hospital's reader only.",
    ja: '顔認証マイナンバーカードの手続きは医療機関のカードリーダーだけでできます。',
  },
  'face-auth-card-usable': {
    en: 'The face-authentication card serves for this.',
    ja: '顔認証マイナンバーカードで利用できます。',
  },
  'face-auth-card-usable-from': {
    en: 'The face-authentication card serves for this from {from} on.',
    ja: '顔認証マイナンバーカードでは{from}から利用できます。',
  },
  'smart-available': {
    en: 'The certificate is among those the municipality posts home.',
    ja: 'スマート申請で自宅に郵送できる証明書です。',
  },
  'smart-document-unknown': {
    en: 'The certificate is not among those of the smart application.',
    ja: 'スマート申請の対象ではない証明書です。',
  },
  'smart-other-municipality': {
    en: "Only this municipality's own certificates can be requested.",
    ja: 'この自治体の証明書だけを申請できます。',
  },
  'card-not-usable': {
    en: 'The card is {state} and cannot be used.',
    ja: 'カードが使えない状態です（{state}）。',
  },
  'move-out-online': {
    en: 'A move within Japan can be notified online; the move-in follows at the destination.',
    ja: '国内での引越しのためオンラインで届け出できます。転入届は転入先の窓口で行います。',
  },
  'move-out-abroad': {
    en: 'A move abroad cannot be notified online.',
    ja: '国外への転出はオンラインで届け出できません。',
  },
  'move-out-no-certificate': {
    en: 'The online notification needs valid certificates.',
    ja: 'オンラインでの届出には有効な電子証明書が必要です。',
  },
  'fax-accepted': {
    en: 'The form is complete, and where it must agree with the card it does.',
    ja: '記入に漏れがなく、カードの記載とも一致しています。',
  },
  'fax-incomplete': {
    en: 'Something is not filled in ({items}); nothing is processed.',
    ja: '記入漏れ（{items}）があるため、処理できません。',
  },
  'fax-mismatch': {
    en: 'Something differs from the card ({items}); nothing is processed.',
    ja: 'カードの記載と一致しない項目（{items}）があるため、処理できません。',
  },
  'fax-choose-one': {
    en: 'Exactly one of the two purposes must be marked.',
    ja: '1か2のどちらか一つだけに印を付けてください。',
  },
  'fax-not-eligible': {
    en: 'The FAX line is for people with impaired hearing only.',
    ja: 'このFAXは聴覚に障がいのある方専用です。',
  },
  'papers-lost-at-home': {
    en: 'For a loss at home no police number is needed.',
    ja: '自宅での紛失では、警察の受理番号は必要ありません。',
  },
  'papers-lost-outside': {
    en: 'For a loss or theft outside, the police acceptance number is brought.',
    ja: '外出先での紛失・盗難では、警察の受理番号の控えが必要です。',
  },
  'papers-disaster': {
    en: 'After a disaster the disaster certificate is brought.',
    ja: '災害の場合は罹災証明書が必要です。',
  },
} as const satisfies Readonly<Record<string, Sentence>>
