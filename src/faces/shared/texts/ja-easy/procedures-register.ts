// Names of the acts on the resident record and services, and one sentence on each.
// In easy Japanese with readings.
// Short sentences, one thing each; readings in 《》 (texts/ruby.tsx).

import type { ProceduresRegisterKey } from '../ja/procedures-register.ts'

export const proceduresRegisterJaEasy = {
  switch_to_standard: '暗証番号《あんしょうばんごう》の ある カードに もどす',
  'switch_to_standard.about': 'ふつうの カードに もどします。',
  move_within_ward: '区《く》の 中《なか》の 引《ひ》っ越《こ》し',
  'move_within_ward.about':
    '区《く》の 中《なか》で 引《ひ》っ越《こ》した ことを 届《とど》けます。カードも かえます。',
  special_move_out: 'ほかの 町《まち》に 引《ひ》っ越《こ》す',
  'special_move_out.about': 'ほかの 町《まち》に 引《ひ》っ越《こ》す ことを 届《とど》けます。',
  online_move_out: 'インターネットで 引《ひ》っ越《こ》しを 届《とど》ける',
  'online_move_out.about':
    'インターネットで 届《とど》けます。引《ひ》っ越《こ》した あと、新《あたら》しい 町《まち》の 窓口《まどぐち》に 行《い》って ください。',
  special_move_in: 'この 区《く》に 引《ひ》っ越《こ》して きた',
  'special_move_in.about':
    'この 区《く》に 引《ひ》っ越《こ》した ことを、カードで 届《とど》けます。14日までに して ください。',
  move_abroad: '外国《がいこく》に 引《ひ》っ越《こ》す',
  'move_abroad.about':
    '外国《がいこく》に 引《ひ》っ越《こ》す ことを 届《とど》けます。カードは つかえなく なります。',
  change_name: '名前《なまえ》が かわった',
  'change_name.about':
    'かわった 名前《なまえ》を 書《か》きます。署名用《しょめいよう》の 電子証明書《でんししょうめいしょ》は つかえなく なります。',
  change_former_surname: '前《まえ》の 名字《みょうじ》を 書《か》く',
  'change_former_surname.about': '前《まえ》の 名字《みょうじ》を カードに 書《か》きます。',
  change_alias: '通称《つうしょう》（いつもの 名前《なまえ》）を 書《か》く',
  'change_alias.about': '通称《つうしょう》を カードに 書《か》きます。',
  change_sex: '性別《せいべつ》が かわった',
  'change_sex.about': 'かわった 性別《せいべつ》を 書《か》きます。',
  correct_birth_date: '生《う》まれた 日《ひ》を なおす',
  'correct_birth_date.about': '生《う》まれた 日《ひ》を なおします。',
  change_stay: '在留期間《ざいりゅうきかん》が かわった',
  'change_stay.about':
    '新《あたら》しい 在留期間《ざいりゅうきかん》を 書《か》きます。カードの 期限《きげん》は べつに かえます。',
  change_adult_wardship: '成年後見《せいねんこうけん》の 記録《きろく》',
  'change_adult_wardship.about':
    '成年後見《せいねんこうけん》の はじまりや おわりを 書《か》きます。',
  change_my_number: 'マイナンバーを かえる',
  'change_my_number.about': 'マイナンバーを かえます。今《いま》の カードは つかえなく なります。',
  change_resident_code: '住民票《じゅうみんひょう》の コードを かえる',
  'change_resident_code.about':
    '住民票《じゅうみんひょう》の コードを かえます。今《いま》の カードは つかえなく なります。',
  register_death: '亡《な》くなった 人《ひと》の 記録《きろく》',
  'register_death.about':
    '亡《な》くなった 人《ひと》の 記録《きろく》を 閉《と》じます。カードは 返《かえ》さなくても よいです。',
  delete_record: '役所《やくしょ》が 記録《きろく》を けす',
  'delete_record.about':
    'しらべた あとで 記録《きろく》を けします。カードは つかえなく なります。',
  leave_register: '住民《じゅうみん》の 記録《きろく》から 出《で》る',
  'leave_register.about':
    '住民《じゅうみん》の 記録《きろく》を 閉《と》じます。カードは つかえなく なります。',
  register_insurance_use: 'カードを 健康《けんこう》保険証《ほけんしょう》に する',
  'register_insurance_use.about':
    'カードを 健康《けんこう》保険証《ほけんしょう》として つかえるように します。',
  choose_reminder: 'お知《し》らせを えらぶ',
  'choose_reminder.about':
    '期限《きげん》が 近《ちか》くなった とき、お知《し》らせが 来《き》ます。',
  issue_document: 'コンビニで 書類《しょるい》を もらう',
  'issue_document.about': 'コンビニの きかいで 書類《しょるい》を もらいます。',
  record_moved_out: '引《ひ》っ越《こ》した 記録《きろく》',
  'record_moved_out.about': '引《ひ》っ越《こ》した 人《ひと》の 記録《きろく》を 閉《と》じます。',
  lapse_late_90: '手続《てつづ》きが おそくて カードが おわる',
  'lapse_late_90.about': '90日までに 手続《てつづ》きを しなかった カードは、つかえなく なります。',
} satisfies Record<ProceduresRegisterKey, string>
