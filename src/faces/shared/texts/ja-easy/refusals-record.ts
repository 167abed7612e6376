// What a person reads when a change of record, certificate or stay is refused.
// In easy Japanese with readings.
// Short sentences, one thing each; readings in 《》 (texts/ruby.tsx).

import type { RefusalsRecordKey } from '../ja/refusals-record.ts'

export const refusalsRecordJaEasy = {
  'card-expires-first': '電子証明書《でんししょうめいしょ》は カードより 長《なが》く できません。',
  'card-expires-first.do': '新《あたら》しい カードを 申《もう》し込《こ》んで ください。',
  'certificate-exists': 'もう 電子証明書《でんししょうめいしょ》が あります。',
  'certificate-exists.do': '期限《きげん》が 近《ちか》い ときは、更新《こうしん》して ください。',
  'no-certificate': 'その 電子証明書《でんししょうめいしょ》は ありません。',
  'no-certificate.do': 'ひつような ときは、新《あたら》しく つくって ください。',
  'renew-auth-first':
    'さきに もう ｜1つ《ひとつ》の 電子証明書《でんししょうめいしょ》を 新《あたら》しく して ください。',
  'renew-auth-first.do': '両方《りょうほう》 いっしょに できます。',
  'sign-adult-ward':
    '成年後見《せいねんこうけん》の 人《ひと》には 署名用《しょめいよう》の 電子証明書《でんししょうめいしょ》を つくれません。',
  'sign-adult-ward.do': '職員《しょくいん》に きいて ください。',
  'sign-under-age': '15さいより 下《した》の 人《ひと》には つくれません。',
  'sign-under-age.do': '15さいの たんじょうびから できます。',
  'sign-on-face-card-undecided': '顔認証《かおにんしょう》の カードでは きまって いません。',
  'sign-on-face-card-undecided.do': 'カードの 窓口《まどぐち》で きいて ください。',
  'already-face-authentication': 'もう 顔認証《かおにんしょう》の カードです。',
  'already-face-authentication.do': 'なにも しなくて よいです。',
  'already-standard': 'もう ふつうの カードです。',
  'already-standard.do': 'なにも しなくて よいです。',
  'staff-decision-needed': '職員《しょくいん》が きめる ことが ひつようです。',
  'staff-decision-needed.do': '理由《りゆう》を 書《か》いて ください。',
  'insurance-already-registered': 'もう 登録《とうろく》して います。',
  'insurance-already-registered.do': 'そのまま つかえます。',
  'insurance-face-card-channel': '顔認証《かおにんしょう》の カードは ここでは できません。',
  'insurance-face-card-channel.do': '病院《びょういん》の カードリーダーで して ください。',
  'insurance-too-few-days':
    '電子証明書《でんししょうめいしょ》の 期限《きげん》が すぐ 来《き》ます。',
  'insurance-too-few-days.do':
    'さきに カードの 窓口《まどぐち》で 新《あたら》しく して ください。',
  'face-full': 'カードに 書《か》く ところが ありません。',
  'face-full.do':
    '新《あたら》しい カードを 申《もう》し込《こ》んで ください。お金《かね》は いりません。',
  'face-up-to-date': 'カードは ただしいです。',
  'face-up-to-date.do': 'なにも しなくて よいです。',
  'nothing-changed': '今《いま》と おなじです。',
  'nothing-changed.do': 'かわった ことを 入《い》れて ください。',
  'day-in-future': 'これからの 日《ひ》は 入《い》れられません。',
  'day-in-future.do': 'きょうか、前《まえ》の 日《ひ》を 入《い》れて ください。',
  'no-alias-for-japanese': '通称《つうしょう》は 外国人《がいこくじん》の 人《ひと》の ものです。',
  'no-alias-for-japanese.do': '前《まえ》の 名字《みょうじ》は べつの 手続《てつづ》きです。',
  'card-cannot-go-abroad': 'この カードは 外国《がいこく》で つかえません。',
  'card-cannot-go-abroad.do': '引《ひ》っ越《こ》しだけ 届《とど》けて ください。',
  'continued-use-not-owed': 'この 手続《てつづ》きは いりません。',
  'continued-use-not-owed.do': 'カードは そのまま つかえます。',
  'continued-use-too-late': '90日が すぎたので できません。',
  'continued-use-too-late.do':
    '新《あたら》しい カードを 申《もう》し込《こ》んで ください。お金《かね》が かかります。',
  'no-move-out-notified': '引《ひ》っ越《こ》しの 届《とど》けが ありません。',
  'no-move-out-notified.do': 'さきに 届《とど》けて ください。',
  'online-move-abroad':
    '外国《がいこく》への 引《ひ》っ越《こ》しは インターネットでは できません。',
  'online-move-abroad.do': '窓口《まどぐち》に 来《き》て ください。',
  'extension-used': 'もう 1かい のばしました。',
  'extension-used.do': '新《あたら》しい 在留《ざいりゅう》カードを もらってから、して ください。',
  'no-period-of-stay': '在留期間《ざいりゅうきかん》が ない 人《ひと》です。',
  'no-period-of-stay.do': 'なにも しなくて よいです。',
  'too-early-for-stay-change': 'まだ できません。',
  'too-early-for-stay-change.do':
    '在留《ざいりゅう》カードを もらってから、2えいぎょう日《び》あとに 来《き》て ください。',
  'validity-at-limit': 'もう のばせません。',
  'validity-at-limit.do': '新《あたら》しい カードを 申《もう》し込《こ》んで ください。',
  'changed-meanwhile': 'ほかの 人《ひと》が さきに しました。',
  'changed-meanwhile.do': 'もう いちど 見《み》て、やりなおして ください。',
  'no-photo': '写真《しゃしん》が ありません。',
  'no-photo.do': '写真《しゃしん》を えらんで ください。',
} satisfies Record<RefusalsRecordKey, string>
