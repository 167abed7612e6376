// Texts every page uses: frame, form words, errors of the frame itself.
// In Japanese, written first.
// The other locales are held to these keys by their type.

export const commonJa = {
  siteName: '窓口',
  siteLine: 'マイナンバーカードの見本環境',
  specimenBand: '見本環境・実在の行政サービスではありません',
  skipToContent: '本文へ進む',
  language: '表示する言語',
  footerSentence:
    'このサイトは開発・研修用の見本です。行政機関とは関係がなく、登場する人・カード・番号・証明書はすべて架空のものです。',
  home: 'はじめのページ',
  back: '戻る',
  next: '次へ',
  cancel: '取り消す',
  close: '閉じる',
  confirm: 'この内容で進める',
  print: '印刷する',
  reload: '最新の状態を見る',
  required: '必須',
  optional: '任意',
  yes: 'はい',
  no: 'いいえ',
  male: '男',
  female: '女',
  unspecified: '記載なし',
  errorSummaryTitle: '{count, plural, other {入力内容をご確認ください（#か所）}}',
  errorPrefix: 'エラー：',
  cite: '根拠：',
  citeGuide: '利用のご案内 {sections}',
  citeAppendix: '巻末資料{number}',
  citeCover: '表紙',
  citeReading: '本システムの解釈 {rules}',
  steps: '手順',
  stepOf: '{count}段階のうち{number}番目',
  stepDone: '済み',
  stepCurrent: 'いまここ',
  consequences: 'この手続きをすると',
  dateHint: '例：昭和55年2月17日、1980-02-17、19800217',
  dateEmpty: '日付を入力してください。',
  dateUnreadable:
    '日付として読み取れません。昭和55年2月17日、1980-02-17 のように入力してください。',
  dateNoSuchDay: 'その日付は暦にありません。日にちをご確認ください。',
  dateOutsideEra: 'その元号にその年月日はありません。元号と年をご確認ください。',
  fieldEmpty: '{label}を入力してください。',
  choiceEmpty: '{label}を選んでください。',
  textTooLong: '{label}は{max}文字以内で入力してください。',
  notFoundTitle: 'ページが見つかりません',
  notFoundBody:
    'アドレスが変わったか、手続きの途中で時間が過ぎた可能性があります。はじめのページからお進みください。',
  unreadableTitle: '送られた内容を読み取れません',
  unreadableBody:
    'アドレスかデータの形が正しくないため、何も行っていません。前のページに戻って、もう一度送ってください。',
  foreignTitle: '別のサイトから送られたため、受け付けません',
  foreignBody: '何も行っていません。はじめのページからお進みください。',
  faultTitle: 'ただいま処理できません',
  faultBody:
    'こちらの不具合で手続きが完了していません。入力した内容は記録されていません。少し待ってから、もう一度お試しください。',
  conflictTitle: 'ほかの窓口が先に手続きをしました',
  conflictBody:
    '表示していた内容は古くなりました。最新の状態を確かめてから、もう一度お手続きください。',
  tooManyTitle: 'しばらく待ってからお試しください',
  tooManyBody: '短い時間に操作が続きました。1分ほど待ってから、もう一度お試しください。',
  tooLargeTitle: '送られたデータが大きすぎます',
  tooLargeBody:
    '文字を減らすか、小さいファイルを選び直して、もう一度送ってください。何も行っていません。',
  foreignNameTitle: 'この名前では開けません',
  foreignNameBody:
    '何も行っていません。窓口システムの担当者に、正しいアドレスをお尋ねください。担当者の方へ：このアドレスを使うときは、--public-url に指定して起動してください。',
  otherMethodTitle: 'この方法では開けません',
  otherMethodBody: '何も行っていません。はじめのページからお進みください。',
  emptyTitle: 'まだ何もありません',
  updatedAt: '{time} 現在',
  pinErase: '1つ消す',
  pinClear: '全部消す',
  pinKeys: '番号のキー',
  ask: 'お問い合わせ：{name} {phone}',
}

export type CommonKey = keyof typeof commonJa
