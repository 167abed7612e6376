// Names of the acts on the resident record and services, and one sentence on each.
// In Japanese, written first.
// The other locales are held to these keys by their type.

export const proceduresRegisterJa = {
  switch_to_standard: '顔認証マイナンバーカードからの切替え',
  'switch_to_standard.about':
    '暗証番号のあるカードに戻します。ご案内に定めがないため、職員の判断を記録します。',
  move_within_ward: '転居届（区内の引越し）',
  'move_within_ward.about':
    '区内での引越しを届け出ます。カードをお持ちになれば、その場で書き換えます。',
  special_move_out: '転出届（カードによる特例）',
  'special_move_out.about': '国内の区外への引越しを届け出ます。転出証明書の紙はいりません。',
  online_move_out: 'オンラインの転出届',
  'online_move_out.about': 'ポータルから転出を届け出ます。引越し先では窓口で転入届が必要です。',
  special_move_in: '転入届（カードによる特例）',
  'special_move_in.about':
    '区外からの引越しを、カードの情報で届け出ます。住み始めてから14日以内に必要です。',
  move_abroad: '国外への転出届',
  'move_abroad.about': '国外への引越しを届け出ます。カードは失効し、国外転出と記してお返しします。',
  change_name: '氏名の変更',
  'change_name.about':
    '戸籍などの届出で変わった氏名を住民票に記します。署名用電子証明書は失効します。',
  change_former_surname: '旧氏の記載・変更・削除',
  'change_former_surname.about':
    '旧氏を住民票に記し、カードの追記欄に書きます。署名用電子証明書は失効します。',
  change_alias: '通称の記載・変更・削除',
  'change_alias.about':
    '外国人住民の通称を住民票に記し、カードに書きます。署名用電子証明書は失効します。',
  change_sex: '性別の変更',
  'change_sex.about':
    '変わった性別を住民票に記します。署名用電子証明書は失効し、カードは無料で作り直せます。',
  correct_birth_date: '生年月日の訂正',
  'correct_birth_date.about': '住民票の生年月日を正します。署名用電子証明書は失効します。',
  change_stay: '在留期間の変更（住民票）',
  'change_stay.about': '新しい在留期間を住民票に記します。カードの有効期間は別に手続きが必要です。',
  change_adult_wardship: '成年後見の登記',
  'change_adult_wardship.about': '成年後見の開始または終了を記録します。',
  change_my_number: '個人番号の変更申請',
  'change_my_number.about': '個人番号の変更を申請します。いまのカードは失効します。',
  change_resident_code: '住民票コードの変更申請',
  'change_resident_code.about': '住民票コードの変更を申請します。いまのカードは失効します。',
  register_death: '死亡届による住民票の消除',
  'register_death.about':
    '亡くなられた方の住民票を消除します。カードは失効しますが、返さなくてもかまいません。',
  delete_record: '職権による住民票の消除',
  'delete_record.about': '実態調査などにより住民票を消除します。カードは失効します。',
  leave_register: '住民基本台帳法の適用を受けなくなったとき',
  'leave_register.about':
    '住民基本台帳の対象でなくなった方の住民票を閉じます。カードは失効します。',
  register_insurance_use: '健康保険証としての利用登録',
  'register_insurance_use.about': 'カードを健康保険証として使えるようにします。',
  choose_reminder: 'お知らせの希望',
  'choose_reminder.about': '期限が近づいたときのお知らせを、希望する言語で受け取れます。',
  issue_document: '証明書のコンビニ交付',
  'issue_document.about': 'お店のマルチコピー機で証明書を取ります。',
  record_moved_out: '転出による住民票の消除',
  'record_moved_out.about': '転出予定日が来た方の住民票を閉じます。',
  lapse_late_90: '継続利用の期限切れによる失効',
  'lapse_late_90.about': '転入届から90日以内に継続利用の手続きがなかったカードを失効させます。',
}

export type ProceduresRegisterKey = keyof typeof proceduresRegisterJa
