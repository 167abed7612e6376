// What a resident whose card is lost finds at /hotline. In Japanese, written first.
// The other locales are held to these keys by their type.

export const lostJa = {
  faceName: 'カードの一時停止',
  title: 'カードをなくした、盗まれたとき',
  lead: 'いますぐ電話してください。カードを止めます。24時間、毎日受け付けます。',
  numbers: '電話番号',
  languages: '話せる言葉',
  owner: 'つながる先',
  free: '無料',
  charged: '有料',
  after:
    '止めたカードは、見つかれば窓口でまた使えるようにできます。止めても、カードがなくなるわけではありません。',
  fax: '耳が聞こえない方、聞こえにくい方は、FAXでも止められます。',
  faxForm: 'FAXの用紙（PDF）',
  faxWeb: '画面で書いて送る',
  staff: '職員の方',
  instead: '（{number}につながらないとき）',
} as const

export type LostKey = keyof typeof lostJa
