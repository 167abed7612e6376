// Words of the printable FAX form. The form is Japanese, as the line that receives it.

export const faxFormWords = {
  title: '聴覚障がい者専用　お問い合わせFAX用紙',
  specimen: '見本',
  sendTo: (number: string) => `送信先FAX　${number}（このまま送らないでください。見本です）`,
  onlyFor:
    '耳の聞こえない方、聞こえにくい方だけが使える用紙です。必要なところを書いて送ってください。',
  replyFax: '返信先のFAX番号（必ず書いてください）',
  chooseOne: 'どちらか一つに○を付けてください。両方に○があると、受け付けられません。',
  question: '1　制度、通知カード、カードについての質問',
  suspension: '2　なくした・盗まれたカードの一時停止',
  questionBox: '質問の内容（1に○を付けた方）',
  suspensionNote:
    '2に○を付けた方は、下のすべてを書いてください。一つでも抜けると、停止できません。',
  cardNote: '氏名・住所・生年月日・性別は、カードに書いてあるとおりに書いてください。',
  name: 'カードの持ち主の氏名',
  sender: 'FAXを送る人',
  senderChoices:
    '本人　・　家族（氏名：　　　　　　　　　）　・　その他（氏名：　　　　　　　　　）',
  address: '住所',
  birthDate: '生年月日',
  birthChoices: '大正・昭和・平成・令和　　　　年　　　　月　　　　日',
  sex: '性別',
  sexChoices: '男　・　女',
  reason: '停止する理由',
  noNumber: 'マイナンバー（個人番号）は書かないでください。',
  after: '受け付けた結果と、書き足していただくことは、返信先のFAXへ文字でお返しします。',
} as const
