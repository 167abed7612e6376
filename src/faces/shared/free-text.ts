// Where free text of a form comes in, for every face: a My Number or a PIN in it goes no further
// than this, and the page says so beside the field.

import { withoutSecrets, type SecretKind } from '../../core/free-text/without-secrets.ts'
import type { FaceRequest, Locale } from '../../shell/ports/web.ts'
import { commonTexts } from './texts/common.ts'
import { textsOf } from './texts/message.ts'

const mostLetters = 2000

export type FreeText = {
  /** What was typed, apart from the secret. */
  readonly text: string
  readonly secret?: SecretKind
}

export function readFreeText({ form }: Pick<FaceRequest, 'form'>, name: string): FreeText {
  return freeTextOf((form[name] ?? '').trim().slice(0, mostLetters))
}

export function freeTextOf(typed: string): FreeText {
  const { text, found } = withoutSecrets(typed)
  const [secret] = found
  return secret ? { text, secret } : { text }
}

/** What is said beside the field. */
export function secretWords(locale: Locale, secret: SecretKind, label: string): string {
  const { plain } = textsOf(commonTexts, locale)
  return plain(secret === 'pin' ? 'secretPin' : 'secretNumber', { label })
}
