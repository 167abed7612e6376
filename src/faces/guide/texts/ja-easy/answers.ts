// What the navigator answers: headlines, steps, fees, days, places.
// Keys as in ../ja/answers.ts.

import type { AnswersKey } from '../ja/answers.ts'

export const answersJaEasy: Readonly<Record<AnswersKey, string>> = {
  head_call_to_suspend:
    'すぐに{phone_general}に電話《でんわ》してください（外国語《がいこくご》は{phone_foreign_card}）',
  head_abolish: '受付窓口《うけつけまどぐち》で廃止《はいし》の手続《てつづ》きをしてください',
  head_abolish_disaster:
    '罹災証明書《りさいしょうめいしょ》を持《も》って、受付窓口《うけつけまどぐち》で廃止《はいし》の手続《てつづ》きをしてください',
  head_apply_reissue:
    '窓口《まどぐち》で、新《あたら》しいカードを申《もう》し込《こ》んでください',
  head_release:
    'カードと本人確認書類《ほんにんかくにんしょるい》をもう1つ持《も》って、窓口《まどぐち》へ行《い》ってください',
  head_found_still_works: 'カードはそのまま使《つか》えます',
  head_return_found:
    'そのカードは使《つか》えません。受付窓口《うけつけまどぐち》に返《かえ》してください',
  head_move_within: '引《ひ》っ越《こ》しの届《とど》けのとき、カードを持《も》ってきてください',
  head_move_out_window:
    'カードを持《も》って、{town}の窓口《まどぐち》で届《とど》けを出《だ》してください',
  head_move_out_online: 'マイナポータルで届《とど》けを出《だ》してください',
  head_move_out_online_no_sign:
    '電子証明書《でんししょうめいしょ》が使《つか》えません。窓口《まどぐち》で届《とど》けを出《だ》してください',
  head_move_in:
    'カードを持《も》って窓口《まどぐち》で転入届《てんにゅうとどけ》を出《だ》してください。継続利用《けいぞくりよう》手続《てつづ》きもしてください',
  head_continued_use:
    '期限《きげん》までに、窓口《まどぐち》で継続利用《けいぞくりよう》手続《てつづ》きをしてください',
  head_card_lapsed:
    '期限《きげん》をすぎました。新《あたら》しいカードを申《もう》し込《こ》んでください',
  head_move_abroad:
    '外国《がいこく》へ行《い》く届《とど》けのとき、受付窓口《うけつけまどぐち》にカードを持《も》ってきてください',
  head_move_abroad_keep:
    '日本《にほん》を出《で》る前《まえ》に受付窓口《うけつけまどぐち》で言《い》うと、カードを使《つか》えます',
  head_name_change:
    '名前《なまえ》を変《か》える届《とど》けのとき、カードを持《も》ってきてください',
  head_former_surname:
    'はじめに{place_record_counter}で住民票《じゅうみんひょう》に書《か》いてもらってください',
  head_renew_certificate:
    '{place_card_window}で、電子証明書《でんししょうめいしょ》を更新《こうしん》してください',
  head_renew_certificate_later:
    'まだ更新《こうしん》できません。期限《きげん》の{months_renewal}か月前《げつまえ》からです',
  head_certificate_over:
    '電子証明書《でんししょうめいしょ》は使《つか》えません。新《あたら》しく作《つく》ってください',
  head_renew_card:
    '手紙《てがみ》に書《か》いてある方法《ほうほう》で、新《あたら》しいカードを申《もう》し込《こ》んでください',
  head_renew_card_later:
    'まだ更新《こうしん》できません。期限《きげん》の{months_renewal}か月前《げつまえ》からです',
  head_look_at_letter:
    'だれの手紙《てがみ》か見《み》てください。わからないときは電話《でんわ》してください',
  head_issue_certificate:
    'カードを持《も》って、窓口《まどぐち》で申《もう》し込《こ》んでください',
  head_sign_from_birthday:
    '署名用電子証明書《しょめいようでんししょうめいしょ》は、{age_sign}歳《さい》の誕生日《たんじょうび》から作《つく》れます',
  head_stay_change: '{place_card_window}で、カードの期限《きげん》を変《か》えてください',
  head_stay_change_later:
    '新《あたら》しい在留《ざいりゅう》カードをもらって、{business_days_stay}営業日《えいぎょうび》あとに来《き》てください',
  head_stay_extension: 'カードの期限《きげん》を{months_stay_extension}か月《げつ》のばせます',
  head_stay_shorter:
    'カードが使《つか》えなくなることがあります。早《はや》く{place_card_window}へ行《い》ってください',
  head_stay_too_late:
    'カードは使《つか》えません。新《あたら》しいカードはお金《かね》がかかります',
  head_pin_reset:
    'カードと本人確認書類《ほんにんかくにんしょるい》をもう1つ持《も》って、窓口《まどぐち》へ行《い》ってください',
  head_pin_unlock:
    'カードと本人確認書類《ほんにんかくにんしょるい》をもう1つ持《も》って、窓口《まどぐち》へ行《い》ってください',
  head_pin_unlock_sign: '窓口《まどぐち》か、コンビニで直《なお》せます',
  head_keep_deceased:
    '返《かえ》さなくていいです。手続《てつづ》きが終《お》わるまで持《も》っていてください',
  head_store_now: '今《いま》、コンビニでもらえます',
  head_store_later: '今《いま》はできません。{time_kiosk_opens}から{time_kiosk_closes}までです',
  head_store_not_with_face:
    '顔認証《かおにんしょう》マイナンバーカードは、コンビニで使《つか》えません',
  head_store_not_offered: 'その証明書《しょうめいしょ》は、コンビニでもらえません',
  head_smart_order: 'スマートフォンで頼《たの》めます。家《いえ》に届《とど》きます',
  head_smart_not_offered: 'その証明書《しょうめいしょ》は、スマートフォンで頼《たの》めません',
  head_smart_not_with_face: '顔認証《かおにんしょう》マイナンバーカードでは頼《たの》めません',
  head_switch_face: '{place_card_window}で、いつでも変《か》えられます',
  head_face_at_application: '申請《しんせい》のとき、一緒《いっしょ》に言《い》ってください',
  head_insurance_register: '登録《とうろく》すると、保険証《ほけんしょう》として使《つか》えます',
  head_insurance_renew_first:
    'はじめに{place_card_window}で電子証明書《でんししょうめいしょ》の手続《てつづ》きをしてください',
  head_account_register: '{place_support_window}が手伝《てつだ》います',
  head_hang_up: '電話《でんわ》を切《き》ってください。そして相談《そうだん》してください',
  head_complain: '個人情報保護委員会《こじんじょうほうほごいいんかい》に相談《そうだん》できます',
  head_fax_question: '質問《しつもん》を書《か》いて、{fax_hearing}にFAXしてください',
  head_fax_suspend: '全部《ぜんぶ》書《か》いて、{fax_hearing}にFAXしてください',
  head_return_card: '受付窓口《うけつけまどぐち》に返《かえ》してください',
  head_revoke_certificate: '窓口《まどぐち》かソフトで止《と》められます',
  head_first_card: '窓口《まどぐち》でカードを申請《しんせい》できます',
  step_call_suspend:
    '{phone_general}（外国語《がいこくご》は{phone_foreign_card}）に電話《でんわ》して止《と》める（毎日《まいにち》24時間《じかん》）',
  step_report_police: '警察《けいさつ》に言《い》って、受理番号《じゅりばんごう》を書《か》く',
  step_report_fire:
    '消防署《しょうぼうしょ》などに言《い》って、罹災証明書《りさいしょうめいしょ》をもらう',
  step_abolish_if_not_found:
    '見《み》つからないとき、受付窓口《うけつけまどぐち》で廃止《はいし》の手続《てつづ》きをする',
  step_apply_with_photo:
    '写真《しゃしん》（縦《たて》{photo_high}、横《よこ》{photo_wide}）を持《も》って申《もう》し込《こ》む',
  step_photo_free_at_support: '{place_support_window}では、写真《しゃしん》をただで撮《と》れる',
  step_pay_at_delivery: 'お金《かね》は、新《あたら》しいカードをもらうときに払《はら》う',
  step_hand_in_old: '新《あたら》しいカードをもらうとき、今《いま》のカードを返《かえ》す',
  step_hand_in_now: 'カードを窓口《まどぐち》に返《かえ》す',
  step_release_at_window:
    '窓口《まどぐち》で「また使《つか》いたい」と言《い》う。書類《しょるい》のことは先《さき》に聞《き》く',
  step_give_notice: '届《とど》けを出《だ》す',
  step_enter_resident_pin:
    '住民基本台帳用《じゅうみんきほんだいちょうよう》の暗証番号《あんしょうばんごう》（数字《すうじ》{length_digits}つ）を入《い》れる',
  step_face_rewritten: 'カードとチップに新《あたら》しいことを書《か》く',
  step_sign_again:
    '使《つか》う人《ひと》は、{place_card_window}で署名用電子証明書《しょめいようでんししょうめいしょ》を新《あたら》しく作《つく》る',
  step_surname_on_record_first:
    '{place_record_counter}で、住民票《じゅうみんひょう》に前《まえ》の名字《みょうじ》を書《か》く',
  step_special_move_in:
    '新《あたら》しい町《まち》の窓口《まどぐち》で、カードを使《つか》って転入届《てんにゅうとどけ》を出《だ》す',
  step_continued_use_in_time:
    '転入届《てんにゅうとどけ》から{days_continued_use}日《にち》以内《いない》に、継続利用《けいぞくりよう》手続《てつづ》きをする',
  step_portal_move_out: 'マイナポータルで届《とど》けを出《だ》す',
  step_no_form_there: '新《あたら》しい町《まち》では、紙《かみ》に書《か》かなくていい',
  step_get_annotated_card: '書《か》き入《い》れたカードをもらって、大切《たいせつ》に持《も》つ',
  step_apply_as_letter_says:
    'インターネット、証明《しょうめい》写真《しゃしん》の機械《きかい》、郵便《ゆうびん》でもできる',
  step_bring_letter: '手紙《てがみ》を持《も》っていく',
  step_under_age_later: '{age_sign}歳《さい》の誕生日《たんじょうび》まで待《ま》つ',
  step_bring_residence_card: 'カードと新《あたら》しい在留《ざいりゅう》カードを持《も》っていく',
  step_show_pending: '申請《しんせい》中《ちゅう》だとわかるものを見《み》せる',
  step_certificates_separately:
    '電子証明書《でんししょうめいしょ》は別《べつ》に更新《こうしん》する',
  step_choose_new_pin:
    '窓口《まどぐち》で新《あたら》しい暗証番号《あんしょうばんごう》を決《き》める',
  step_store_reset_sign: 'コンビニでも直《なお》せる（署名用《しょめいよう》だけ）',
  step_software_cannot: 'パソコンのソフトではできない',
  step_keep_until_finished:
    '手続《てつづ》きで番号《ばんごう》がいることがある。終《お》わったら返《かえ》してもいい',
  step_use_machine: 'マルチコピー機《き》で、カードと暗証番号《あんしょうばんごう》を使《つか》う',
  step_go_to_window_for_other: '証明書《しょうめいしょ》の窓口《まどぐち》に聞《き》く',
  step_smart_three_steps: 'アプリで書《か》く。カードを読《よ》む。クレジットカードで払《はら》う',
  step_register_insurance_ways:
    'マイナポータル、セブン銀行《ぎんこう》のATM、病院《びょういん》の機械《きかい》で登録《とうろく》する',
  step_ask_before_switch: '変《か》える前《まえ》に、元《もと》に戻《もど》せるか聞《き》く',
  step_end_call: '電話《でんわ》を切《き》る。返事《へんじ》をしない',
  step_no_bank_numbers: '口座《こうざ》の番号《ばんごう》を電話《でんわ》で聞《き》くことはない',
  step_ask_advice: '下《した》の電話《でんわ》に相談《そうだん》する',
  step_write_reply_number: '返事《へんじ》のFAX番号《ばんごう》を必《かなら》ず書《か》く',
  step_write_all_items:
    '名前《なまえ》、送《おく》る人《ひと》、住所《じゅうしょ》、生《う》まれた日《ひ》、性別《せいべつ》、理由《りゆう》を全部《ぜんぶ》書《か》く',
  step_software_can_revoke: 'ソフトでもできる',
  step_apply_after_stay_result:
    '在留期間《ざいりゅうきかん》がすぐ変《か》わる人《ひと》は、変《か》わったあとに申請《しんせい》する',
  step_check_sender: '期限《きげん》の手紙《てがみ》は、J-LISから来《く》る',
  stop_card_and_certificates: 'カードと電子証明書《でんししょうめいしょ》が使《つか》えません',
  stop_sign_certificate:
    '署名用電子証明書《しょめいようでんししょうめいしょ》が使《つか》えなくなります',
  stop_everything_for_good: 'カードと電子証明書《でんししょうめいしょ》は、もう使《つか》えません',
  stop_locked_function: 'その暗証番号《あんしょうばんごう》がいることは、できません',
  stop_portal_for_days:
    '手続《てつづ》きのあと{days_portal_login}日《にち》、マイナポータルに入《はい》れません',
  stop_pin_services: '暗証番号《あんしょうばんごう》がいるサービスは使《つか》えません',
  stop_named_certificate: 'その電子証明書《でんししょうめいしょ》は使《つか》えません',
  stop_nothing: 'ありません',
  nothing_misuse: 'ほかの人《ひと》が使《つか》うかもしれません',
  nothing_stays_suspended: '止《と》まったままです',
  nothing_stays_stopped: '止《と》まったままです',
  nothing_card_lapses:
    'カードは使《つか》えなくなります。新《あたら》しいカードはお金《かね》がかかります',
  nothing_no_sign: 'e-Taxなどの手続《てつづ》きができません',
  nothing_expires: '期限《きげん》がすぎると、使《つか》えません',
  nothing_stay_paid:
    '期限《きげん》がすぎると、カードは使《つか》えません。新《あたら》しいカードはお金《かね》がかかります',
  nothing_stays_locked: '待《ま》っても直《なお》りません',
  nothing_nothing_changes: '何《なに》も変《か》わりません',
  nothing_record_differs: 'カードと住民票《じゅうみんひょう》がちがうままです',
  nothing_no_card: '使《つか》えるカードがないままです',
  nothing_cannot_register: '保険証《ほけんしょう》の登録《とうろく》ができません',
  nothing_fraud_goes_on: 'ほかの人《ひと》も困《こま》るかもしれません',
  duration_same_day: '窓口《まどぐち》で、その日《ひ》に終《お》わります',
  duration_new_card:
    '{months_reissue_from}か月《げつ》から{months_reissue_to}か月《げつ》かかります',
  duration_one_call: '電話《でんわ》1回《かい》',
  duration_by_post: '郵便《ゆうびん》で来《き》ます',
  duration_fax_reply: 'FAXで返事《へんじ》が来《き》ます',
  duration_at_once: 'すぐ',
  fee_none: 'いりません',
  fee_free: 'いりません',
  fee_paid: '{amount}（新《あたら》しいカードをもらうときに払《はら》います）',
  fee_free_if_returned:
    '古《ふる》いカードを返《かえ》すとただです。返《かえ》せないと{amount}です',
  fee_inquire: '窓口《まどぐち》で聞《き》いてください',
  fee_each: '1枚《まい》{amount}',
  fee_not_stated: 'もとの本《ほん》に書《か》いてありません',
  who_holder: '本人《ほんにん》',
  who_guardian: '親《おや》など（法定代理人《ほうていだいりにん》）',
  who_household_member: '一緒《いっしょ》に住《す》む家族《かぞく》',
  who_proxy: '頼《たの》まれた人《ひと》（委任状《いにんじょう》がいります）',
  deadline_stay_notify: '届《とど》けを出《だ》す期限《きげん》',
  deadline_move_in_notify:
    '転入届《てんにゅうとどけ》の期限《きげん》（住《す》み始《はじ》めた日《ひ》から{days_move_in}日《にち》）',
  deadline_planned_move_out:
    '転入届《てんにゅうとどけ》の期限《きげん》（引《ひ》っ越《こ》す予定《よてい》の日《ひ》から{days_planned_move_out}日《にち》）',
  deadline_continued_use: '継続利用《けいぞくりよう》手続《てつづ》きの期限《きげん》',
  deadline_departure_apply: '使《つか》い続《つづ》けたいと言《い》う期限《きげん》',
  deadline_renew_from: '更新《こうしん》できる最初《さいしょ》の日《ひ》',
  deadline_renew_until: '期限《きげん》',
  deadline_stay_from: '変《か》えられる最初《さいしょ》の日《ひ》',
  deadline_stay_until: 'カードの期限《きげん》',
  deadline_extended_until: 'のばしたあとの期限《きげん》',
  deadline_sign_from:
    '署名用電子証明書《しょめいようでんししょうめいしょ》を作《つく》れる最初《さいしょ》の日《ひ》',
  deadline_portal_from:
    'マイナポータルに入《はい》れる日《ひ》（いちばん早《はや》く行《い》ったとき）',
  deadline_usable_from: '使《つか》える日《ひ》（いちばん早《はや》く行《い》ったとき）',
  warning_closed_until_after_deadline:
    '期限《きげん》までに窓口《まどぐち》が開《あ》きません。すぐに電話《でんわ》してください',
  row_issue_application_form: '申請《しんせい》書《しょ》（QRコードつきも）をもらう',
  row_apply_reissue: '新《あたら》しいカードの申《もう》し込《こ》み',
  row_return_card: 'カードを返《かえ》す',
  row_report_loss_abolish: 'なくしたカードの廃止《はいし》',
  row_release_suspension: '止《と》めたカードをまた使《つか》う',
  row_pin_change_reset: '暗証番号《あんしょうばんごう》を変《か》える',
  row_continued_use_face_update: '継続《けいぞく》利用《りよう》、カードの書《か》きかえ',
  row_stay_validity_change: '在留期間《ざいりゅうきかん》が変《か》わったときの手続《てつづ》き',
  row_certificate_issue_renew:
    '電子証明書《でんししょうめいしょ》を作《つく》る、更新《こうしん》する',
  row_certificate_revoke: '電子証明書《でんししょうめいしょ》を止《と》める',
  row_switch_face_auth: '顔認証《かおにんしょう》カードに変《か》える',
  head_stay_change_first:
    '在留《ざいりゅう》期間《きかん》が変《か》わったら、カードの期限《きげん》までに{place_card_window}へ行《い》ってください',
  step_bring_card_only:
    'マイナンバーカードを持《も》っていく（新《あたら》しい在留《ざいりゅう》カードは、まだなくていい）',
  step_stay_change_after_card:
    '新《あたら》しい在留《ざいりゅう》カードをもらって、{business_days_stay}営業日《えいぎょうび》あとに、カードの期限《きげん》を変《か》える',
  step_stay_extension_if_pending:
    '新《あたら》しい在留《ざいりゅう》カードがまだのときは、申請《しんせい》中《ちゅう》とわかれば{months_stay_extension}か月《げつ》のばせる',
  nothing_abroad_lapses:
    '国外《こくがい》に引《ひ》っ越《こ》すと、カードは使《つか》えなくなります。この理由《りゆう》なら、新《あたら》しいカードは無料《むりょう》です',
  warning_deadline_passed:
    '期限《きげん》をすぎています。カードが使《つか》えなくなることもあります。すぐに電話《でんわ》してください',
  head_moving_again:
    '先《さき》に継続利用《けいぞくりよう》の手続《てつづ》きをして、それから転出届《てんしゅつとどけ》を出《だ》してください',
  head_moving_again_ask:
    '届《とど》けの順番《じゅんばん》を、先《さき》に聞《き》いてください。期限《きげん》は止《と》まりません',
  head_police_not_needed:
    '家《いえ》でなくしたときは、警察《けいさつ》の番号《ばんごう》はいりません',
  head_police_first:
    '先《さき》に警察《けいさつ》に行《い》って、番号《ばんごう》をもらってください',
  head_book_delivery: '電話《でんわ》で予約《よやく》して、窓口《まどぐち》に来《き》てください',
  head_application_state:
    'できるまで{months_reissue_from}か月《げつ》から{months_reissue_to}か月《げつ》です。くわしくは電話《でんわ》で聞《き》いてください',
  head_someone_else:
    'かわりに来《こ》られる人《ひと》は、手続《てつづ》きでちがいます。先《さき》に電話《でんわ》してください',
  step_book_by_phone: '下《した》の電話《でんわ》で予約《よやく》する',
  step_set_pins_at_delivery: '窓口《まどぐち》で暗証番号《あんしょうばんごう》を決《き》める',
  step_pay_if_due: 'お金《かね》がかかるときは、このときに払《はら》う',
  step_ask_state_by_phone: '下《した》の電話《でんわ》で聞《き》く',
  step_police_gives_number: '警察《けいさつ》に届《とど》けて、番号《ばんごう》のメモをもらう',
  step_then_to_window:
    'メモを持《も》って、廃止《はいし》や新《あたら》しいカードの手続《てつづ》きに行《い》く',
  step_reset_in_person: '暗証番号《あんしょうばんごう》は、ふつう本人《ほんにん》が来《く》る',
  step_family_may_suspend: 'カードを止《と》めるFAXは、家族《かぞく》も送《おく》れる',
  step_proxy_may_switch: '顔認証《かおにんしょう》カードは、かわりの人《ひと》でもできる',
  step_no_sign_under_age:
    '署名用電子証明書《しょめいようでんししょうめいしょ》は、{age_sign}歳《さい》より下《した》の人《ひと》にはない',
  step_ask_papers_first: 'いる書類《しょるい》は、先《さき》に電話《でんわ》で聞《き》く',
  step_continued_use_first:
    'カードを持《も》って、継続利用《けいぞくりよう》の手続《てつづ》きをする',
  step_then_move_out: 'そのあと、転出届《てんしゅつとどけ》を出《だ》す',
  step_limits_run_on: '期限《きげん》は、また引《ひ》っ越《こ》してものびない',
}
