// What staff read at the FAX desk, and the answers they send (Japanese, as the line is).
// The other locales are held to these keys by their type.

export const faxDeskJa = {
  title: 'FAXの受付',
  queue: '受け付けたFAX',
  none: '受け付けたFAXはありません。',
  received: '受付',
  from: '差出人',
  state: 'いま',
  open: '開く',
  waiting: '読み取り待ち',
  entered: '2人目の確認待ち',
  answered: '回答済み',
  web: '画面から',
  picture: '届いたFAX',
  pictureMissing: '画面から送られたため、画像はありません。',
  pictureUnseen: 'この画像はここに表示できません。ファイルを保存してご確認ください。',
  download: '受信したファイルを保存する',
  entryTitle: '書いてあることを、そのまま入力する',
  entryHint: '書いていないところ、読めないところは、空のままにしてください。',
  nameEntry: '氏名',
  answerEntry: '質問への答え（質問のときだけ。FAXでこのまま返します）',
  answerMissing: '質問への答えを書いてください。',
  check: '確かめる',
  outcome: 'このまま進めると',
  result_accepted: '記入に漏れがなく、カードと合っています。2人目が確認すると、処理されます。',
  result_incomplete:
    '書いていない項目があります。2人目が確認すると、書き足しをお願いするFAXを返します。',
  result_mismatch:
    'カードと合わない項目があります。2人目が確認すると、処理できないことをFAXで返します。',
  result_choose_one:
    '1と2のどちらか一つに決まっていません。2人目が確認すると、選び直しをお願いします。',
  result_not_eligible:
    '聴覚に障がいのある方のFAXではありません。2人目が確認すると、電話を案内します。',
  result_no_card:
    '当てはまる方のカードがありません。2人目が確認すると、処理できないことを返します。',
  result_refused: 'カードを止められませんでした。',
  whose: 'どなたのカードですか',
  nobody: '当てはまる方がいない',
  hand: '2人目の確認へ回す',
  confirmTitle: '2人目の確認',
  confirmLead: 'FAXの画像と、1人目が入力した内容が同じか、1行ずつ確かめてください。',
  confirmSame: '入力した人とは別の人が確認します。ほかの職員に代わってください。',
  confirm: '同じです。処理する',
  sendBack: '違うところがあるので戻す',
  enteredBy: '入力した人',
  confirmedBy: '確認した人',
  notThere: 'ほかの人が先に処理しました。',
  answerTitle: '返信するFAX',
  answerTo: '返信先',
  back: 'FAXの一覧へ',
  console: '電話の受付へ',
  answer_head: '（見本）お問い合わせFAXへの回答',
  answer_accepted:
    'ご依頼のカードを一時停止しました。いまから、どこでも使えません。受付番号は {receipt} です。' +
    'カードが見つかったときは、カードと本人確認書類をお持ちになり、窓口で解除してください。',
  answer_question: 'ご質問にお答えします。',
  answer_incomplete:
    'まだ停止していません。次のことが書かれていませんでした。すべて書いて、もう一度お送りください。',
  answer_question_incomplete:
    'お答えできませんでした。次のことが書かれていませんでした。すべて書いて、もう一度お送りください。',
  answer_mismatch:
    'まだ停止していません。次のことが、カードに書いてあることと合いませんでした。カードのとおりに書いて、もう一度お送りください。',
  answer_choose_one:
    'まだ何も処理していません。1か2の、どちらか一つだけに○を付けて、もう一度お送りください。',
  answer_not_eligible:
    'まだ何も処理していません。このFAXは、聴覚に障がいのある方だけが使えます。ほかの方は {number} へ電話してください。停止は24時間受け付けます。',
  answer_no_card:
    'まだ停止していません。書かれた方のカードが見つかりませんでした。カードに書いてあるとおりに書いて、もう一度お送りください。',
  answer_refused: 'このカードは、いまの状態では一時停止できません。窓口でお手続きください。',
} as const

export type FaxDeskKey = keyof typeof faxDeskJa
