// Names of the procedures about the card itself, and one sentence on what each does.
// In Japanese, written first.
// The other locales are held to these keys by their type.

export const proceduresCardJa = {
  apply_first_issue: 'マイナンバーカードの交付申請',
  'apply_first_issue.about':
    'はじめてマイナンバーカードを申し込みます。受取りまで1か月から2か月かかります。',
  apply_reissue: 'マイナンバーカードの再交付申請',
  'apply_reissue.about':
    '紛失、破損、期限切れなどのときに新しいカードを申し込みます。手数料は理由によって異なり、受取りのときにいただきます。',
  deliver_card: 'マイナンバーカードの交付',
  'deliver_card.about': 'できあがったカードを、暗証番号を設定してお渡しします。',
  return_notification_card: '通知カードの返納',
  'return_notification_card.about': '紙の通知カードをお返しになるときの手続きです。',
  issue_application_form: '交付申請書のお渡し',
  'issue_application_form.about': 'カードの申請書（QRコード付きも選べます）をお渡しします。',
  withdraw_application: '申請の取下げ',
  'withdraw_application.about': '受取り前のカードの申請を取り下げます。',
  suspend: '一時停止',
  'suspend.about':
    '紛失や盗難のとき、カードと電子証明書をすぐに使えなくします。見つかれば元に戻せます。',
  release_suspension: '一時停止の解除',
  'release_suspension.about':
    '見つかったカードを、また使えるようにします。マイナポータルへのログインは2日後からです。',
  report_loss_abolish: '紛失・廃止の届出',
  'report_loss_abolish.about':
    '見つからないカードを廃止します。あとで見つかっても、元に戻すことはできません。',
  return_card: 'カードの返納',
  'return_card.about':
    '使わなくなったカードを窓口に返します。カードと電子証明書は使えなくなります。',
  pin_change: '暗証番号の変更',
  'pin_change.about': 'いまの暗証番号を入力して、新しい番号に変えます。',
  pin_reset: '暗証番号の再設定',
  'pin_reset.about': '忘れた暗証番号の代わりに、新しい番号を設定します。',
  pin_unlock: '暗証番号のロック解除',
  'pin_unlock.about': '続けて間違えてロックされた暗証番号を使えるようにします。',
  continued_use: '継続利用（転入後も同じカードを使う手続き）',
  'continued_use.about':
    '引越し前のカードを、そのまま使えるようにします。転入届から90日以内に必要です。',
  face_info_update: '券面記載事項の変更',
  'face_info_update.about':
    '新しい住所や氏名を追記欄とICチップに書き込みます。署名用電子証明書は失効し、希望する方には新しく発行します。',
  stay_validity_change: '在留期間の更新に伴う有効期間の変更',
  'stay_validity_change.about':
    'カードの有効期間を新しい在留期間に合わせます。有効期限までに手続きをしてください。',
  stay_special_extension: '有効期間の特例延長',
  'stay_special_extension.about':
    '在留期間の申請中に期限が来るカードを、1回に限り2か月延長します。',
  certificate_issue: '電子証明書の新規発行',
  'certificate_issue.about': 'カードに電子証明書を載せます。当分の間、無料です。',
  certificate_renew: '電子証明書の更新',
  'certificate_renew.about': '有効期限の3か月前から、電子証明書を更新できます。',
  certificate_revoke: '電子証明書の失効届',
  'certificate_revoke.about': 'カードはそのままで、選んだ電子証明書だけを使えなくします。',
  switch_face_auth: '顔認証マイナンバーカードへの切替え',
  'switch_face_auth.about':
    '暗証番号のいらないカードに切り替えます。マイナポータルやコンビニ交付は使えなくなります。',
  expire_card: 'カードの有効期間満了',
  'expire_card.about': '有効期限を過ぎたカードを期限切れとして記録します。',
  expire_certificate: '電子証明書の有効期間満了',
  'expire_certificate.about': '有効期限を過ぎた電子証明書を期限切れとして記録します。',
  send_notice: '有効期限のお知らせの送付',
  'send_notice.about': '有効期限が近づいたことを、手紙でお知らせします。',
  record_card_made: 'カードの作成',
  'record_card_made.about': '機構でカードができあがったことを記録します。',
  record_certificate_issued: '電子証明書の記録',
  'record_certificate_issued.about': '電子証明書が発行されたことを記録します。',
}

export type ProceduresCardKey = keyof typeof proceduresCardJa
