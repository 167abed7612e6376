// What /letters says. In Japanese, written first.
// The other locales are held to these keys by their type.

export const lettersJa = {
  faceName: '手紙の確認',
  title: 'この手紙は本物ですか',
  lead: '届いた手紙の番号を入れてください。この見本環境から送った手紙かどうかが分かります。',
  codeLabel: '手紙の番号',
  codeHint: '例：K7QM-2HXA-W9TE（英字と数字で12文字）',
  check: '確かめる',
  empty: '番号を入力してください。',
  notACode: '手紙の番号は、英字と数字で12文字です。0・1・I・Oは使いません。',
  mistyped: '番号のどこかが違います。手紙を見て、もう一度入力してください。',
  genuineTitle: '本物です',
  genuineBody: 'この番号の手紙は、ここから送りました。',
  about: '手紙の内容',
  aboutNotice: '有効期限のお知らせ（有効期限通知書）',
  aboutReminder: '在留期間とカードの有効期限のお知らせ',
  to: '宛名（一部）',
  sentOn: '送った日',
  genuineCare:
    '宛名が自分の名前と違うときは、手紙を開かずに送り主へ知らせてください。本物の手紙でも、電話で暗証番号や口座番号を尋ねることはありません。',
  unknownTitle: 'ここから送った手紙ではありません',
  unknownBody:
    'この番号の手紙は送っていません。書いてある連絡先へは連絡せず、下の電話番号へ相談してください。',
  paperTitle: '証明書を確かめる',
  paperLead: '住民票の写しなどの、文書番号と照合符号を入れてください。',
  numberLabel: '文書番号',
  markLabel: '照合符号',
  paperGenuine: '文書番号と照合符号が合っています',
  paperGenuineBody: 'この見本環境で作られた書面です。証明の効力はありません。',
  paperUnknown: '文書番号と照合符号が合いません',
  paperUnknownBody: '書き写しの間違いでないときは、この見本環境で作られた書面ではありません。',
  fraudTitle: 'おかしな電話・メール・手紙・訪問があったとき',
  fraudLead:
    'すぐに電話を切り、メールは開かないでください。口座番号や暗証番号を尋ねることはありません。',
  fraudLines: '相談できる電話',
  number: '電話番号',
  owner: 'つながる先',
  now: 'いま',
  open: '受付中',
  closed: '時間外',
  byPlace: '地域による',
  report: '不審な連絡を知らせる',
} as const

export type LettersKey = keyof typeof lettersJa
