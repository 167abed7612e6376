// What people type, for each page that should come up: readings, other words, life events, in
// any language, since people type what they know and not what the page is set in.
//
// Words of a town (its places, its numbers) are not here: they come from its own data.

import { lines } from './word-lines.ts'

const trouble = {
  'ask/lost': lines`なくした、無くした、失くした、なくす、なくして、無くして、紛失、ふんしつ、落とした、おとした、落とし物
    盗難、とうなん、盗まれた、ぬすまれた、財布ごと、一時停止、いちじていし、止めたい、とめたい、停止
    lost、i lost my card、lost card、lose、stolen、theft、wallet、missing card、suspend、suspension
    분실、잃어버렸어요、잃어버렸다、잃어버리다、도난、도난당했어요、일시정지、정지
    丢失、遗失、丢了、弄丢、被偷、失窃、挂失、暂停、遺失、丟失、不見、弄丟、掛失、暫停`,
  'ask/found': lines`見つかった、みつかった、発見、はっけん、出てきた、見つかり、一時停止解除、解除、かいじょ
    found、found my card、release、resume、찾았어요、찾았다、발견、해제
    找到了、找到、解除、恢复使用、恢復使用`,
  'ask/police_number': lines`警察、けいさつ、受理番号、じゅりばんごう、遺失届、いしつとどけ、被害届、交番
    police、police number、police report、경찰、접수번호、신고、警察、报案、报警、受理编号、報案、報警`,
  'ask/forgot_pin': lines`暗証番号、あんしょうばんごう、暗証番号を忘れた、忘れた、忘れて、わすれ、パスワード
    再設定、さいせってい、初期化、しょきか、ピン、pin、forgot pin、forgot password、password、reset
    비밀번호、잊어버렸어요、초기화、재설정、密码、忘记密码、忘了、重置、密碼、忘記密碼、重設`,
  'ask/locked_pin': lines`ロック、ろっく、ロック解除、間違えた、まちがえた、使えなくなった
    locked、lock、unlock、blocked、wrong pin、잠금、잠겼어요、잠김
    锁定、锁住、被锁、解锁、鎖定、鎖住、被鎖、解鎖`,
  'ask/damaged': lines`壊れた、こわれた、割れた、割れて、壊れて、われた、破損、はそん、汚れた、よごれた、汚損、読み取れない
    icチップ、反応しない、broken、damaged、cracked、unreadable、고장、파손、깨졌어요
    坏了、损坏、破损、壞了、損壞、破損`,
  'ask/suspicious': lines`不審、ふしん、詐欺、さぎ、怪しい、あやしい、不審な電話、なりすまし、悪用、勧誘
    scam、fraud、phishing、suspicious、suspicious call、사기、보이스피싱、수상한 전화
    诈骗、可疑电话、骗子、詐騙、可疑電話`,
  'ask/hearing': lines`聴覚、ちょうかく、耳、聞こえない、きこえない、難聴、手話、fax、ファックス、ファクス
    deaf、hearing、hard of hearing、청각、팩스、听障、传真、耳聋、聽障、傳真`,
} as const

const moving = {
  'ask/move_within': lines`転居、てんきょ、引っ越し、引越し、引越、ひっこし、引っ越した、住所変更
    じゅうしょへんこう、区内、市内、moving、move、moved、change of address、new address、address change
    이사、주소 변경、주소변경、搬家、地址变更、换地址、地址變更、換地址`,
  'ask/move_out': lines`転出、てんしゅつ、転出届、てんしゅつとどけ、引っ越し、引越し、引越、ひっこし、区外
    move out、moving out、moving away、전출、전출 신고、迁出、遷出`,
  'ask/move_in': lines`転入、てんにゅう、転入届、てんにゅうとどけ、継続利用、けいぞくりよう、引っ越してきた
    move in、moving in、continued use、전입、전입 신고、계속 이용、迁入、继续使用、遷入、繼續使用`,
  'ask/moving_again': lines`またすぐ引っ越す、すぐ引っ越す、短期、何度も引っ越す、moving again、move again
    다시 이사、又要搬家、再搬家`,
  'ask/move_abroad': lines`海外、かいがい、国外、こくがい、国外転出、海外転勤、海外へ引っ越し、留学
    abroad、overseas、moving abroad、emigrate、해외、국외、국외 전출、유학
    国外、海外、出国、移居国外、國外、出國`,
  'ask/leave_japan': lines`帰国、きこく、日本を離れる、leaving japan、leave japan、going home、return home
    귀국、일본을 떠나요、回国、离开日本、回國、離開日本`,
  'ask/name_change': lines`結婚、けっこん、離婚、りこん、改姓、氏名変更、名前が変わった、名前、なまえ、苗字
    marriage、married、divorce、divorced、name change、surname、결혼、이혼、이름 변경、개명
    结婚、离婚、改名、姓名变更、結婚、離婚、姓名變更`,
} as const

const renewal = {
  'ask/letter': lines`手紙、てがみ、通知書、つうちしょ、有効期限通知書、封筒、ふうとう、届いた、お知らせ
    letter、notice、envelope、renewal notice、통지서、편지、우편물、通知书、来信、通知書、來信`,
  'ask/expiry_soon': lines`期限、きげん、有効期限、ゆうこうきげん、更新、こうしん、もうすぐ切れる、有効期間
    expiry、expires、expire soon、renew、renewal、validity、유효기한、유효기간、만료、갱신
    到期、有效期、更新、期限、到期日`,
  'ask/expired': lines`期限切れ、きげんぎれ、切れた、期限が切れた、expired、my card expired、만료됐어요
    기한이 지났어요、过期、過期`,
  'ask/new_residence_card': lines`在留カード、ざいりゅうかーど、在留期間、ざいりゅうきかん、ビザ、びざ
    在留資格、外国人、がいこくじん、特例延長、visa、residence card、period of stay、zairyu
    visa renewal、residence status、foreigner、비자、재류카드、체류기간、외국인
    签证、在留卡、在留期间、外国人、簽證、居留、在留期間、外國人`,
  'ask/turned_15': lines`15歳、じゅうごさい、十五歳、中学生、高校生、未成年、turned 15、fifteen、15 years old
    15세、15岁、15歲`,
} as const

const use = {
  'ask/store_certificate': lines`コンビニ、こんびに、コンビニ交付、住民票、じゅうみんひょう、印鑑証明
    いんかんしょうめい、印鑑登録証明書、証明書、しょうめいしょ、マルチコピー機
    convenience store、juminhyo、resident record、seal certificate、inkan、certificate of residence
    편의점、주민표、인감증명、증명서、便利店、住民票、印章证明、便利商店、印鑑證明、印章證明`,
  'ask/smart_application': lines`スマート申請、スマホ、すまほ、スマートフォン、郵送、ゆうそう、自宅に届く
    課税証明、かぜいしょうめい、納税証明、のうぜいしょうめい、税証明、smartphone、by post、by mail
    tax certificate、스마트폰、세금 증명、납세증명、우편、手机、智能手机、纳税证明、邮寄
    手機、智慧型手機、納稅證明、郵寄`,
  'ask/insurance': lines`保険証、ほけんしょう、健康保険、けんこうほけん、健康保険証、マイナ保険証、病院
    びょういん、薬局、health insurance、insurance、insurance card、hospital、pharmacy
    건강보험증、보험증、건강보험、병원、保险证、健康保险、医院、保險證、健康保險、醫院`,
  'ask/face_card': lines`顔認証、かおにんしょう、暗証番号なし、暗証番号のいらない、高齢
    face authentication、no pin、card without pin、얼굴 인증、人脸认证、人脸、臉部認證、人臉`,
  'ask/public_account': lines`公金受取口座、こうきんうけとりこうざ、口座、こうざ、銀行、給付金
    bank account、public money account、계좌、공금 수령 계좌、银行账户、账户、銀行帳戶、帳戶`,
} as const

const card = {
  'ask/first_card': lines`作りたい、つくりたい、申請、しんせい、初めて、はじめて、新規、交付申請、申請書
    qrコード、赤ちゃん、出生、子どもが生まれた、apply、first card、get a card、new card、newborn、baby
    발급、신청、만들기、처음、申请、办卡、新办、申請、辦卡、新辦`,
  'ask/collect_card': lines`受け取り、うけとり、受取、受け取りたい、交付予約、予約、よやく、交付通知書
    collect、pick up、booking、appointment、reservation、수령、예약、领取、预约、領取、預約`,
  'ask/application_state': lines`申請状況、しんせいじょうきょう、状況、進捗、まだ来ない、届かない、いつ届く
    application status、status、where is my card、신청 상황、언제 나오나요、申请进度、进度、申請進度、進度`,
  'ask/reissue': lines`再発行、さいはっこう、再交付、さいこうふ、作り直し、つくりなおし、作り直したい
    reissue、replacement、replace card、재발급、재교부、补发、重新办理、補發、重新辦理`,
  'ask/want_certificate': lines`電子証明書、でんししょうめいしょ、署名用、署名用電子証明書、発行、e-tax
    イータックス、確定申告、かくていしんこく、certificate、digital certificate、electronic signature
    전자증명서、서명용、전자서명、电子证书、报税、电子签名、電子憑證、報稅、電子簽章`,
  'ask/photo_change': lines`写真、しゃしん、顔写真、写真を変えたい、photo、picture、new photo、사진、照片`,
  'ask/field_full': lines`追記欄、ついきらん、いっぱい、余白、addition field、no space、추기란、追记栏、追記欄`,
  'ask/former_surname': lines`旧姓、きゅうせい、旧氏、きゅううじ、きゅうし、maiden name、former surname
    옛 성、구성、旧姓、舊姓`,
  'ask/sex_change': lines`性別、せいべつ、gender、sex change、성별、性别、性別變更`,
  'ask/revoke_certificate': lines`失効届、しっこうとどけ、電子証明書をやめたい、revoke、revocation
    실효、증명서 취소、撤销证书、撤銷憑證`,
  'ask/return_card': lines`返納、へんのう、返す、かえす、返したい、いらない、不要、return、give back
    반납、归还、交还、歸還、繳回`,
  'ask/someone_died': lines`亡くなった、亡くなり、死亡、しぼう、死んだ、相続、そうぞく、家族が亡くなった、故人
    died、death、deceased、inheritance、사망、돌아가셨어요、去世、死亡、过世、過世`,
} as const

const help = {
  'ask/for_someone': lines`代理人、だいりにん、代理、だいり、委任状、いにんじょう、法定代理人、入院
    にゅういん、子ども、こども、家族が代わりに、寝たきり、介護、成年後見、proxy、on behalf
    power of attorney、child、in hospital、guardian、대리인、위임장、입원、아이、대리
    代理人、委托书、住院、孩子、代办、委託書、代辦`,
  'calculators/fee': lines`手数料、てすうりょう、費用、ひよう、いくら、料金、りょうきん、無料、お金、おかね
    fee、fees、cost、price、how much、free、수수료、비용、얼마、요금
    手续费、费用、多少钱、免费、手續費、費用、多少錢、免費`,
  'calculators/open': lines`受付時間、うけつけじかん、営業時間、開いている、何時まで、土日、日曜、にちようび
    休み、opening hours、hours、open、open now、sunday、saturday、접수 시간、영업시간、일요일
    受理时间、营业时间、星期日、受理時間、營業時間`,
  'read/contacts': lines`電話番号、でんわばんごう、電話、でんわ、問い合わせ、といあわせ、お問い合わせ
    コールセンター、相談、内線、連絡先、phone、phone number、telephone、contact、call centre
    call center、전화번호、전화、문의、콜센터、电话、电话号码、咨询、電話號碼、電話、諮詢`,
  'read/windows': lines`場所、ばしょ、どこ、窓口、まどぐち、区民事務所、くみんじむしょ、出張所、申請支援
    where、location、office、ward office、counter、창구、장소、어디、窗口、地点、哪里、櫃檯、地點、哪裡`,
  'read/online-move-out': lines`マイナポータル、まいなぽーたる、オンライン、転出届オンライン、ネットで転出
    mynaportal、online、마이나포털、온라인、网上、在线、線上`,
  'read/client-software': lines`利用者クライアントソフト、jpki、カードリーダー、パソコン、ソフト
    card reader、software、computer、소프트웨어、카드 리더、读卡器、软件、讀卡機、軟體`,
  'read/safety': lines`安全、あんぜん、セキュリティ、漏えい、もれる、個人情報、プライバシー
    safety、security、privacy、data leak、안전、개인정보、보안、安全、泄露、隐私、洩漏、隱私`,
  'read/care': lines`保管、ほかん、取り扱い、水に濡れた、磁気、曲げる、storage、handling、보관、保管、存放`,
  'read/links': lines`リンク、ホームページ、サイト、website、links、홈페이지、网站、網站`,
} as const

/** Words by page; a page is named as its address under the guide. */
export const searchWords: Readonly<Record<string, readonly string[]>> = {
  ...trouble,
  ...moving,
  ...renewal,
  ...use,
  ...card,
  ...help,
}
