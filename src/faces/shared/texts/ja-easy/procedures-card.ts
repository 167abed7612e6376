// Names of the procedures about the card itself, and one sentence on what each does.
// In easy Japanese with readings.
// Short sentences, one thing each; readings in 《》 (texts/ruby.tsx).

import type { ProceduresCardKey } from '../ja/procedures-card.ts'

export const proceduresCardJaEasy = {
  apply_first_issue: 'はじめて カードを 申《もう》し込《こ》む',
  'apply_first_issue.about':
    'はじめて マイナンバーカードを 申《もう》し込《こ》みます。1か月から 2か月 かかります。',
  apply_reissue: '新《あたら》しい カードを もう いちど 申《もう》し込《こ》む',
  'apply_reissue.about':
    'カードを なくした とき、こわれた とき、新《あたら》しい カードを 申《もう》し込《こ》みます。お金《かね》は カードを もらう ときに はらいます。',
  deliver_card: 'カードを わたす',
  'deliver_card.about':
    'できた カードを わたします。そのとき 暗証番号《あんしょうばんごう》を きめます。',
  return_notification_card: '通知《つうち》カードを 返《かえ》す',
  'return_notification_card.about': '紙《かみ》の 通知《つうち》カードを 返《かえ》します。',
  issue_application_form: '申《もう》し込《こ》みの 紙《かみ》を もらう',
  'issue_application_form.about': 'カードの 申《もう》し込《こ》みの 紙《かみ》を わたします。',
  withdraw_application: '申《もう》し込《こ》みを やめる',
  'withdraw_application.about': 'まだ もらって いない カードの 申《もう》し込《こ》みを やめます。',
  suspend: 'カードを とめる',
  'suspend.about':
    'カードを なくした とき、すぐに カードを とめます。カードが あったら、また つかえます。',
  release_suspension: 'とめた カードを また つかう',
  'release_suspension.about':
    'あった カードを、また つかえるように します。マイナポータルは 2日あとから つかえます。',
  report_loss_abolish: 'なくした カードを やめる',
  'report_loss_abolish.about':
    '見《み》つからない カードを やめます。あとで あっても、つかえません。',
  return_card: 'カードを 返《かえ》す',
  'return_card.about':
    'つかわない カードを 窓口《まどぐち》に 返《かえ》します。もう つかえません。',
  pin_change: '暗証番号《あんしょうばんごう》を かえる',
  'pin_change.about':
    '今《いま》の 番号《ばんごう》を 入《い》れて、新《あたら》しい 番号《ばんごう》に かえます。',
  pin_reset: 'わすれた 暗証番号《あんしょうばんごう》を きめなおす',
  'pin_reset.about':
    'わすれた 番号《ばんごう》の かわりに、新《あたら》しい 番号《ばんごう》を きめます。',
  pin_unlock: '暗証番号《あんしょうばんごう》の ロックを とく',
  'pin_unlock.about':
    'まちがえて つかえなく なった 番号《ばんごう》を、また つかえるように します。',
  continued_use: '引《ひ》っ越《こ》しても おなじ カードを つかう',
  'continued_use.about':
    '引《ひ》っ越《こ》す 前《まえ》の カードを つかえるように します。届《とど》けから 90日までに して ください。',
  face_info_update: 'カードの 住所《じゅうしょ》や 名前《なまえ》を かえる',
  'face_info_update.about':
    '新《あたら》しい 住所《じゅうしょ》や 名前《なまえ》を カードに 書《か》きます。署名用《しょめいよう》の 電子証明書《でんししょうめいしょ》は つかえなく なります。',
  stay_validity_change: '在留期間《ざいりゅうきかん》に あわせて カードの 期限《きげん》を かえる',
  'stay_validity_change.about':
    'カードの 期限《きげん》を 新《あたら》しい 在留期間《ざいりゅうきかん》に あわせます。カードの 期限《きげん》までに して ください。',
  stay_special_extension: 'カードの 期限《きげん》を 2か月 のばす',
  'stay_special_extension.about':
    '在留《ざいりゅう》の 申《もう》し込《こ》みを して いる あいだ、カードの 期限《きげん》を 1かい だけ 2か月 のばします。',
  certificate_issue: '電子証明書《でんししょうめいしょ》を 新《あたら》しく つくる',
  'certificate_issue.about':
    'カードに 電子証明書《でんししょうめいしょ》を 入《い》れます。お金《かね》は いりません。',
  certificate_renew: '電子証明書《でんししょうめいしょ》を 新《あたら》しく する',
  'certificate_renew.about':
    '期限《きげん》の 3か月 前《まえ》から、電子証明書《でんししょうめいしょ》を 新《あたら》しく できます。',
  certificate_revoke: '電子証明書《でんししょうめいしょ》を やめる',
  'certificate_revoke.about':
    'カードは そのままです。えらんだ 電子証明書《でんししょうめいしょ》だけ やめます。',
  switch_face_auth: '顔認証《かおにんしょう》の カードに かえる',
  'switch_face_auth.about':
    '暗証番号《あんしょうばんごう》が いらない カードに します。マイナポータルや コンビニの サービスは つかえなく なります。',
  expire_card: 'カードの 期限《きげん》が おわる',
  'expire_card.about': '期限《きげん》が 終《お》わった ことを 書《か》きます。',
  expire_certificate: '電子証明書《でんししょうめいしょ》の 期限《きげん》が おわる',
  'expire_certificate.about': '期限《きげん》が 終《お》わった ことを 書《か》きます。',
  send_notice: '期限《きげん》の お知《し》らせを 送《おく》る',
  'send_notice.about':
    'カードの 期限《きげん》が 近《ちか》い ことを、手紙《てがみ》で 知《し》らせます。',
  record_card_made: 'カードが できた',
  'record_card_made.about': 'カードが できた ことを 書《か》きます。',
  record_certificate_issued: '電子証明書《でんししょうめいしょ》が できた',
  'record_certificate_issued.about':
    '電子証明書《でんししょうめいしょ》が できた ことを 書《か》きます。',
} satisfies Record<ProceduresCardKey, string>
