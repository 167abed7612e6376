// Jobs that were given up, for whoever runs the office: Japanese or English.
// Written by tools/texts.mjs from the JSON files beside it; change those.

import type { Catalogue, NoValues } from '../../shared/texts/message.ts'
import ja from './ja/jobs.json' with { type: 'json' }
import en from './en/jobs.json' with { type: 'json' }

/** Every message with the values it takes. */
export type JobsMessages = {
  readonly title: NoValues
  readonly lead: NoValues
  readonly none: NoValues
  readonly triedAgain: NoValues
  readonly gone: NoValues
  readonly personalise_chip: NoValues
  readonly issue_certificate: NoValues
  readonly write_card_face: NoValues
  readonly switch_chip_kind: NoValues
  readonly resident: NoValues
  readonly since: NoValues
  readonly attempts: NoValues
  readonly lastError: NoValues
  readonly again: NoValues
}
export type JobsKey = keyof JobsMessages

export const jobsTexts: Catalogue<JobsKey, JobsMessages> = {
  ja: ja,
  'ja-easy': ja,
  en: en,
  ko: en,
  'zh-Hans': en,
  'zh-Hant': en,
}
