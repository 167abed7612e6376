// The sentences that say which rule decided, by code, in English and Japanese.
//
// A sentence names no figure of its own: days, times and amounts come in {braces} from the
// decider, because another edition or another town has others.

import type { Sentence } from './sentence.ts'
import { cardReasons } from './card.ts'
import { serviceReasons } from './service.ts'
import { windowReasons } from './window.ts'

const sentences = { ...windowReasons, ...cardReasons, ...serviceReasons }
export type ReasonCode = keyof typeof sentences
export const reasonCodes = Object.keys(sentences) as readonly ReasonCode[]

export function sentenceOf(
  reason: ReasonCode,
  detail: Readonly<Record<string, string | number>> = {},
): Sentence {
  const { en, ja } = sentences[reason]
  return { en: filled(en, detail), ja: filled(ja, detail) }
}

function filled(text: string, detail: Readonly<Record<string, string | number>>): string {
  if (!text.includes('{')) return text
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(detail[name] ?? `{${name}}`))
}
