// An entry of the register in the reader's language; a locale without a text does not compile.
//
// English and Japanese stand in the entry itself. Easy Japanese carries readings, 漢字《かんじ》.

import type { Reading, ReadingId } from './readings.ts'
import { contradictionsJaEasy } from './texts/ja-easy/contradictions.ts'
import { garblesJaEasy } from './texts/ja-easy/garbles.ts'
import { silencesFromStayJaEasy } from './texts/ja-easy/silences-from-stay.ts'
import { silencesToStayJaEasy } from './texts/ja-easy/silences-to-stay.ts'
import { contradictionsKo } from './texts/ko/contradictions.ts'
import { garblesKo } from './texts/ko/garbles.ts'
import { silencesFromStayKo } from './texts/ko/silences-from-stay.ts'
import { silencesToStayKo } from './texts/ko/silences-to-stay.ts'
import type { ReadingText } from './texts/reading-texts.ts'
import { contradictionsZhHans } from './texts/zh-hans/contradictions.ts'
import { garblesZhHans } from './texts/zh-hans/garbles.ts'
import { silencesFromStayZhHans } from './texts/zh-hans/silences-from-stay.ts'
import { silencesToStayZhHans } from './texts/zh-hans/silences-to-stay.ts'
import { contradictionsZhHant } from './texts/zh-hant/contradictions.ts'
import { garblesZhHant } from './texts/zh-hant/garbles.ts'
import { silencesFromStayZhHant } from './texts/zh-hant/silences-from-stay.ts'
import { silencesToStayZhHant } from './texts/zh-hant/silences-to-stay.ts'

type InTexts = 'ja-easy' | 'ko' | 'zh-Hans' | 'zh-Hant'

const texts: Readonly<Record<InTexts, Readonly<Record<ReadingId, ReadingText>>>> = {
  'ja-easy': {
    ...contradictionsJaEasy,
    ...silencesToStayJaEasy,
    ...silencesFromStayJaEasy,
    ...garblesJaEasy,
  },
  ko: { ...contradictionsKo, ...silencesToStayKo, ...silencesFromStayKo, ...garblesKo },
  'zh-Hans': {
    ...contradictionsZhHans,
    ...silencesToStayZhHans,
    ...silencesFromStayZhHans,
    ...garblesZhHans,
  },
  'zh-Hant': {
    ...contradictionsZhHant,
    ...silencesToStayZhHant,
    ...silencesFromStayZhHant,
    ...garblesZhHant,
  },
}

/** What is unclear at the entry's place, and how it is read, in one locale. */
export function readingText(reading: Reading, locale: 'ja' | 'en' | InTexts): ReadingText {
  if (locale === 'ja' || locale === 'en') {
    return { what: reading.what[locale], reading: reading.reading[locale] }
  }
  return texts[locale][reading.id]
}
