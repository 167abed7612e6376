// Places of the source that were damaged or slipped in print: in easy Japanese.
// Short sentences; readings after their kanji in 《》, ｜ where the base begins.
// Ids are those of the register; a missing one does not compile.

import type { ReadingTexts } from '../reading-texts.ts'
import type { garbles } from '../../garbles.ts'

export const garblesJaEasy: ReadingTexts<typeof garbles> = {
  'GARB-01': {
    what: '表《ひょう》の○がなくなって、注《ちゅう》の1と2だけある',
    reading:
      '何《なに》もないところは○です。1と2は、引《ひ》っ越《こ》しなどと支援《しえん》の注《ちゅう》です。',
  },
  'GARB-02': {
    what: '4つの暗証番号《あんしょうばんごう》の丸《まる》い数字《すうじ》がない',
    reading:
      '署名用《しょめいよう》、利用者証明用《りようしゃしょうめいよう》、住民基本台帳用《じゅうみんきほんだいちょうよう》、' +
      '券面事項入力補助用《けんめんじこうにゅうりょくほじょよう》の順《じゅん》です。',
  },
  'GARB-03': {
    what: 'カードの表《おもて》と裏《うら》の絵《え》がない',
    reading: 'みんなが知《し》ることができる内容《ないよう》で説明《せつめい》します。',
  },
  'GARB-04': {
    what: 'お礼《れい》のあとに「す。」が多《おお》い',
    reading: '消《け》します。',
  },
  'GARB-05': {
    what: '個人情報《こじんじょうほう》の文《ぶん》の字《じ》がまちがっている',
    reading: '個人情報《こじんじょうほう》は、ICチップに入《はい》りません。',
  },
  'GARB-06': {
    what: '「限《かぎ》りませる」というまちがい',
    reading:
      '「限《かぎ》ります」と読《よ》みます。全部《ぜんぶ》の条件《じょうけん》が合《あ》うときだけです。',
  },
  'GARB-07': {
    what: '表《ひょう》の見出《みだ》しが分《わ》かれている',
    reading: 'カードができた日《ひ》の年齢《ねんれい》です。',
  },
  'GARB-08': {
    what: '中国語《ちゅうごくご》（簡体字《かんたいじ》）のページで、用事《ようじ》と番号《ばんごう》が離《はな》れている',
    reading: 'ほかの言葉《ことば》のページと同《おな》じとします。',
  },
  'GARB-09': {
    what: '2つの中国語《ちゅうごくご》のページの時間《じかん》が混《ま》ざっている',
    reading: '無料《むりょう》の電話《でんわ》の時間《じかん》です。',
  },
  'GARB-10': {
    what: '韓国語《かんこくご》の見出《みだ》しが「申《もう》し込《こ》んだ」になっている',
    reading: '日本語《にほんご》のとおり、長《なが》くしたあととします。',
  },
  'GARB-11': {
    what: '字《じ》が変《か》なURL',
    reading: '紙《かみ》のとおりに見《み》せます。まだ確《たし》かめていないと書《か》きます。',
  },
  'GARB-12': {
    what: 'QRコードと絵《え》がない',
    reading: '隣《となり》に書《か》いてあるURLを使《つか》います。',
  },
  'GARB-13': {
    what: '言葉《ことば》の途中《とちゅう》で行《ぎょう》が変《か》わっている',
    reading: '「ロックの解除《かいじょ》か正《ただ》しい入力《にゅうりょく》」と読《よ》みます。',
  },
  'GARB-14': {
    what: '古《ふる》い言葉《ことば》「個人番号《こじんばんごう》カード」',
    reading: 'マイナンバーカードのことです。',
  },
}
