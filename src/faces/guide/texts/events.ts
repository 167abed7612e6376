// Life events of the navigator, its questions and their answers: one catalogue over all locales.

import type { Catalogue } from '../../shared/texts/message.ts'
import { eventsJa, type EventsKey } from './ja/events.ts'
import { eventsJaEasy } from './ja-easy/events.ts'
import { eventsEn } from './en/events.ts'
import { eventsKo } from './ko/events.ts'
import { eventsZhHans } from './zh-hans/events.ts'
import { eventsZhHant } from './zh-hant/events.ts'

export const eventsTexts: Catalogue<EventsKey> = {
  ja: eventsJa,
  'ja-easy': eventsJaEasy,
  en: eventsEn,
  ko: eventsKo,
  'zh-Hans': eventsZhHans,
  'zh-Hant': eventsZhHant,
}
