// Texts every page uses: frame, form words, errors of the frame itself.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from './message.ts'
import ja from './ja/common.json' with { type: 'json' }
import jaEasy from './ja-easy/common.json' with { type: 'json' }
import en from './en/common.json' with { type: 'json' }
import ko from './ko/common.json' with { type: 'json' }
import zhHans from './zh-hans/common.json' with { type: 'json' }
import zhHant from './zh-hant/common.json' with { type: 'json' }

/** Every message with the values it takes. */
export type CommonMessages = {
  readonly siteName: NoValues
  readonly siteLine: NoValues
  readonly specimenBand: NoValues
  readonly skipToContent: NoValues
  readonly language: NoValues
  readonly footerSentence: NoValues
  readonly home: NoValues
  readonly back: NoValues
  readonly next: NoValues
  readonly cancel: NoValues
  readonly close: NoValues
  readonly confirm: NoValues
  readonly print: NoValues
  readonly reload: NoValues
  readonly required: NoValues
  readonly optional: NoValues
  readonly yes: NoValues
  readonly no: NoValues
  readonly male: NoValues
  readonly female: NoValues
  readonly unspecified: NoValues
  readonly errorSummaryTitle: { readonly count: number }
  readonly errorPrefix: NoValues
  readonly cite: NoValues
  readonly citeGuide: { readonly sections: string | number }
  readonly citeAppendix: { readonly number: string | number }
  readonly citeCover: NoValues
  readonly citeReading: { readonly rules: string | number }
  readonly steps: NoValues
  readonly stepOf: { readonly count: string | number; readonly number: string | number }
  readonly stepDone: NoValues
  readonly stepCurrent: NoValues
  readonly consequences: NoValues
  readonly dateHint: NoValues
  readonly dateEmpty: NoValues
  readonly dateUnreadable: NoValues
  readonly dateNoSuchDay: NoValues
  readonly dateOutsideEra: NoValues
  readonly fieldEmpty: { readonly label: string | number }
  readonly choiceEmpty: { readonly label: string | number }
  readonly textTooLong: { readonly label: string | number; readonly max: string | number }
  readonly secretPin: { readonly label: string | number }
  readonly secretNumber: { readonly label: string | number }
  readonly notFoundTitle: NoValues
  readonly notFoundBody: NoValues
  readonly unreadableTitle: NoValues
  readonly unreadableBody: NoValues
  readonly foreignTitle: NoValues
  readonly foreignBody: NoValues
  readonly faultTitle: NoValues
  readonly faultBody: NoValues
  readonly conflictTitle: NoValues
  readonly conflictBody: NoValues
  readonly tooManyTitle: NoValues
  readonly tooManyBody: NoValues
  readonly tooLargeTitle: NoValues
  readonly tooLargeBody: NoValues
  readonly foreignNameTitle: NoValues
  readonly foreignNameBody: NoValues
  readonly otherMethodTitle: NoValues
  readonly otherMethodBody: NoValues
  readonly emptyTitle: NoValues
  readonly updatedAt: { readonly time: string | number }
  readonly pinErase: NoValues
  readonly pinClear: NoValues
  readonly pinKeys: NoValues
  readonly ask: { readonly name: string | number; readonly phone: string | number }
  readonly citeLater: { readonly rules: string | number }
}
export type CommonKey = keyof CommonMessages

export const commonTexts: Catalogue<CommonKey, CommonMessages> = {
  ja: ja,
  'ja-easy': jaEasy,
  en: en,
  ko: ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
}
