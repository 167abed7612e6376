// Sentences about what came after the guide: continued use abroad, express issue, insurance after
// the end, PINs reset at stores, phones, the combined card.

import type { Sentence } from './sentence.ts'

export const laterReasons = {
  'not-in-this-edition': {
    en: 'This edition knows nothing of it: it came later.',
    ja: 'この版のご案内にはありません。後から始まった制度です。',
  },
  'abroad-not-for-this-holder': {
    en:
      'The procedure hangs on the family-register annex, which foreign ' +
      'nationals do not have: the card lapses and is taken back.',
    ja:
      '国外継続利用は戸籍の附票に基づくため外国籍の方は' +
      '対象外です。カードは失効し、お返しいただきます。',
  },
  'abroad-can-be-kept': {
    en:
      'The card can be kept for use abroad until {lastDay}, ' +
      'the day before the planned move-out.',
    ja: '{lastDay}（転出予定日の前日）まで、国外継続利用の手続きができます。',
  },
  'abroad-card-goes-along': {
    en:
      'With continued use the card stays valid abroad; the ' +
      'signature certificate ends, as the address changes.',
    ja:
      '国外継続利用によりカードは有効のままですが、住所が' +
      '変わるため署名用電子証明書は失効します。',
  },
  'express-no-reason': {
    en: 'This is no reason for express issue; the ordinary way takes its time.',
    ja: '特急発行の対象となる理由ではありません。通常の申請になります。',
  },
  'express-not-yet': {
    en: 'This edition knows no express issue.',
    ja: 'この版のご案内に特急発行はありません。',
  },
  'express-too-early': {
    en: 'Express issue is for reasons that arose on {from} or later.',
    ja: '特急発行の対象は{from}以後に生じた理由です。',
  },
  'express-in-time': {
    en: 'Express issue can be asked for within {days} days of {from}: until {lastDay}.',
    ja: '{from}から{days}日以内、{lastDay}まで特急発行を申し込めます。',
  },
  'express-not-in-time': {
    en:
      'Express issue is asked for within {days} days of ' +
      '{from}, until {lastDay}; this day lies outside.',
    ja:
      '特急発行の申込みは{from}から{days}日以内（{lastDay}まで' +
      '）です。この日はその期間に入りません。',
  },
  'express-infant': {
    en:
      'For a child under one, express issue can be asked for ' +
      'until {lastDay}, the day before the first birthday.',
    ja: '1歳未満のお子さまは、1歳の誕生日の前日（{lastDay}）まで特急発行を申し込めます。',
  },
  'express-infant-over': {
    en: 'Express issue for a child under one ended on {lastDay}, or has not begun.',
    ja: '1歳未満の特急発行は{lastDay}までです。この日は申し込めません。',
  },
  'insurance-not-registered': {
    en: 'The card is not registered for use as an insurance card.',
    ja: '健康保険証としての利用登録がされていません。',
  },
  'insurance-usable': {
    en:
      'The registered card works, and medical data are passed on ' +
      'with consent, until the certificate ends on {expiry}.',
    ja:
      '登録済みのカードを使えます。電子証明書の期限（{expiry}）まで' +
      'は、同意により診療情報等も提供できます。',
  },
  'insurance-usable-plain': {
    en:
      'The certificate ended on {expiry}; the plain insurance check ' +
      'still works until {lastDay}, without medical data.',
    ja:
      '電子証明書は{expiry}に期限を迎えましたが、資格の確認は' +
      '{lastDay}までできます。診療情報等は提供されません。',
  },
  'insurance-use-over': {
    en:
      'The card worked at hospitals and pharmacies until {lastDay}; ' +
      'now a renewal or the qualification certificate helps.',
    ja: '医療機関等で使えたのは{lastDay}までです。更新するか、資格確認書をお使いください。',
  },
  'store-possible': {
    en:
      'The PIN can be reset at this chain with the app, ' +
      'free of charge, because the other one is known.',
    ja: 'もう一方の暗証番号が分かるので、アプリとこの店舗の機械で無料で初期化できます。',
  },
  'store-some-shops': {
    en: 'Only some shops of this chain take part: ask before going. The reset is free.',
    ja: 'この系列では一部の店舗だけです。行く前にご確認ください。初期化は無料です。',
  },
  'store-sign-only': {
    en: 'At this chain only the signature PIN can be reset.',
    ja: 'この系列で初期化できるのは署名用の暗証番号だけです。',
  },
  'store-window-only': {
    en:
      'A store resets one certificate PIN when the other ' +
      'one is known; anything else is done at the window.',
    ja:
      'コンビニで初期化できるのは、もう一方の暗証番号が分かる電子証明書の暗証番号1つだけで' +
      'す。それ以外は窓口へお越しください。',
  },
  'store-certificate-ended': {
    en: 'A certificate that has ended is not renewed by a reset: come to the window.',
    ja: '期限切れ・失効した電子証明書は初期化では使えるようになりません。窓口へお越しください。',
  },
  'fee-abroad-in-time': {
    en:
      'Asked for within {limit} days of the planned move-out ' +
      'day, a new card after a move abroad is free.',
    ja: '転出予定日から{limit}日以内の申請なので、国外転出による再交付は無料です。',
  },
  'fee-abroad-too-late': {
    en: 'More than {limit} days after the planned move-out day the ordinary fee is due.',
    ja: '転出予定日から{limit}日を過ぎているため、通常の手数料がかかります。',
  },
  'fee-abroad-day-unknown': {
    en:
      'Free within a number of days of the planned move-out day: ' +
      'that day and the day of the application are needed.',
    ja: '転出予定日から一定の日数以内は無料です。転出予定日と申請日をお知らせください。',
  },
  'fee-express-paid': {
    en:
      'Express issue for this reason has its own fee, paid ' +
      'when the card is applied for or handed over.',
    ja: 'この理由での特急発行は有料で、通常より高い手数料がかかります。',
  },
  'fee-express-free': {
    en: 'Express issue for this reason is free.',
    ja: 'この理由での特急発行は無料です。',
  },
  'fee-express-ask': {
    en:
      'Whether express issue is paid when the damage was ' +
      "nobody's fault is not settled: ask at the window.",
    ja:
      'ご本人の責任でない破損の場合の特急発行手数料は' +
      '確認できていません。窓口にお尋ねください。',
  },
  'move-out-outside-span': {
    en:
      'Online notice is taken in the days around the move ' +
      'only, and not with the card of a child under 15.',
    ja:
      'オンライン転出届は引越し予定日の前後の決められた期間だけで' +
      '、15歳未満の方のカードでは行えません。',
  },
  'phone-not-yet': {
    en: "On this day the card's certificates cannot be put on this kind of phone.",
    ja: 'この日には、この種類のスマートフォンに電子証明書を搭載できません。',
  },
  'phone-needs-sign': {
    en: "Putting certificates on a phone needs the card's own signature certificate and its PIN.",
    ja: 'スマホ用電子証明書の申請には、カードの署名用電子証明書とその暗証番号が必要です。',
  },
  'phone-possible': {
    en:
      'The certificates can be put on the phone; they ' +
      "run no longer than the card's, to {lastDay}.",
    ja: 'スマートフォンに搭載できます。有効期限はカードの電子証明書と同じ{lastDay}までです。',
  },
  'phone-does': {
    en: 'A phone with the certificates stands for the card here.',
    ja: 'ここではスマートフォンをカードの代わりに使えます。',
  },
  'phone-does-not': {
    en: 'Here the plastic card is needed.',
    ja: 'ここではカードそのものが必要です。',
  },
  'combined-not-yet': {
    en: 'The combined residence card can be applied for from {from}.',
    ja: '特定在留カードの申請は{from}からです。',
  },
  'combined-foreign-only': {
    en: 'The combined card is for foreign residents in the Basic Resident Register.',
    ja: '特定在留カードは住民基本台帳に記録された外国人住民の方のカードです。',
  },
  'combined-with-notice': {
    en:
      'The combined card is asked for together with an application ' +
      'at immigration or a notice of residence at the municipality.',
    ja:
      '特定在留カードは、入管での申請・届出、または' +
      '市区町村での住居地の届出と一緒に申請します。',
  },
  'combined-possible': {
    en:
      'The combined card can be asked for together ' +
      'with this; it comes two weeks later or more.',
    ja: 'この手続きと一緒に特定在留カードを申請できます。交付までは2週間以上かかります。',
  },
} as const satisfies Readonly<Record<string, Sentence>>
