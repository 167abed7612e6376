// The reader's locale, for components: renderPage provides it, whoever shows something asks for
// it, so that no view has to pass it along.

import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Locale } from '../../shell/ports/web.ts'
import { commonTexts } from './texts/common.ts'
import type { CommonKey } from './texts/common.ts'
import { textsOf, type Catalogue, type MessagesOf, type Texts } from './texts/message.ts'

export const ReaderLocale = createContext<Locale>('ja')

export function useLocale(): Locale {
  return useContext(ReaderLocale)
}

/** The texts of a catalogue in the reader's locale. */
export function useTexts<K extends string, M extends MessagesOf<K>>(
  catalogue: Catalogue<K, M>,
): Texts<K, M> {
  return textsOf(catalogue, useLocale())
}

/** The kit's own words in the reader's locale. */
export function useCommonTexts(): Texts<CommonKey> {
  return useTexts(commonTexts)
}
