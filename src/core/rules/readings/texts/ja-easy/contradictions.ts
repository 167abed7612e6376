// Contradictions inside the guide, and what wins: in easy Japanese.
// Short sentences; readings after their kanji in 《》, ｜ where the base begins.
// Ids are those of the register; a missing one does not compile.

import type { ReadingTexts } from '../reading-texts.ts'
import type { contradictions } from '../../contradictions.ts'

export const contradictionsJaEasy: ReadingTexts<typeof contradictions> = {
  'CON-01': {
    what: '区民事務所《くみんじむしょ》で、止《と》めたカードをまた使《つか》えるようにする',
    reading:
      '表《ひょう》のとおりにします。引《ひ》っ越《こ》しなどの届《とど》けと一緒《いっしょ》のときだけ、できます。',
  },
  'CON-02': {
    what: '見《み》つかったカードを返《かえ》す',
    reading:
      '止《と》めただけのカードは、また使《つか》えます。返《かえ》すのは、やめる届《とど》けか新《あたら》しいカードのあとです。',
  },
  'CON-03': {
    what: '家《いえ》でなくしたときの警察《けいさつ》の番号《ばんごう》',
    reading: '家《いえ》でなくしたときは、いりません。',
  },
  'CON-04': {
    what: 'もう一度《いちど》カードを作《つく》るのは、インターネットか窓口《まどぐち》か',
    reading:
      '窓口《まどぐち》でできます。インターネットは、お知《し》らせに書《か》いてあるとおりに見《み》せます。',
  },
  'CON-05': {
    what: '無料《むりょう》の電話《でんわ》とマイナポータルは、だれのものか',
    reading: 'デジタル庁《ちょう》のものとします。',
  },
  'CON-06': {
    what: '「終《お》わる日《ひ》より前《まえ》」と「過《す》ぎたら」',
    reading: '終《お》わる日《ひ》まで受《う》け付《つ》けます。',
  },
  'CON-07': {
    what: '申請支援窓口《しんせいしえんまどぐち》で、もう一度《いちど》カードを申《もう》し込《こ》めるか',
    reading: 'できます。どのページも同《おな》じことを書《か》いています。',
  },
  'CON-08': {
    what: '住基《じゅうき》カードをコンビニで使《つか》う',
    reading:
      '今《いま》は使《つか》えません。必要《ひつよう》な電子証明書《でんししょうめいしょ》を入《い》れられないからです。',
  },
  'CON-09': {
    what: '顔認証《かおにんしょう》のカードの手続《てつづ》きをする場所《ばしょ》',
    reading:
      'どちらでもできます。持《も》っているカードを変《か》えるのは、カードの窓口《まどぐち》です。',
  },
  'CON-10': {
    what: '0120-0178-27でできること',
    reading: 'カードを止《と》めることと、カードの質問《しつもん》の両方《りょうほう》です。',
  },
}
