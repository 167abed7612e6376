// The reader's locale, for kit components: renderPage provides it, components ask for it.
//
// Views get the locale as a prop and use textsOf themselves; only the kit's own small
// words (必須, あと2回, エラー) come this way, so that no view has to pass them along.

import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Locale } from '../../shell/ports/web.ts'
import { commonTexts } from './texts/common.ts'
import type { CommonKey } from './texts/common.ts'
import { textsOf, type Texts } from './texts/message.ts'

export const ReaderLocale = createContext<Locale>('ja')

export function useLocale(): Locale {
  return useContext(ReaderLocale)
}

/** The kit's own words in the reader's locale. */
export function useCommonTexts(): Texts<CommonKey> {
  return textsOf(commonTexts, useLocale())
}
