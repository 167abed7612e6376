// One PIN field; the keypad island adds large keys and dots, without it it is an ordinary field.
//
// The field is always empty when the page comes: a PIN is never given back.

import type { Locale } from '../../shell/ports/web.ts'
import { FieldNotes, describedBy } from '../shared/controls.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { keypadTexts } from './texts/keypad.ts'

export type PinEntryProps = {
  readonly locale: Locale
  readonly letters: boolean
  readonly minLength: number
  readonly maxLength: number
  readonly error?: string
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9']
const letterKeys = [...digits, '0', ...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')]

export function PinEntry({ locale, letters, minLength, maxLength, error }: PinEntryProps) {
  const { t } = textsOf(keypadTexts, locale)
  const support = letters
    ? t('supportSign', { min: minLength, max: maxLength })
    : t('supportDigits', { count: maxLength })
  return (
    <div class={error ? 'field field--error' : 'field'}>
      <label class="field__label" for="pin">
        {t('pinLabel')}
      </label>
      <FieldNotes name="pin" support={support} error={error} />
      <div class={letters ? 'pin-entry pin-entry--letters' : 'pin-entry'} data-island="keypad">
        <input
          id="pin"
          name="pin"
          type="password"
          class="input"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          inputMode={letters ? 'text' : 'numeric'}
          minLength={minLength}
          maxLength={maxLength}
          {...describedBy('pin', support, error)}
        />
        <p class="pin-dots" aria-hidden="true" hidden />
        <Keys locale={locale} letters={letters} />
      </div>
    </div>
  )
}

function Keys({ locale, letters }: Pick<PinEntryProps, 'locale' | 'letters'>) {
  const { t } = textsOf(keypadTexts, locale)
  const keys = letters ? letterKeys : digits
  return (
    <div class={letters ? 'keypad keypad--letters' : 'keypad'} hidden>
      {keys.map((key) => (
        <button key={key} type="button" class="keypad__key" data-key={key}>
          {key}
        </button>
      ))}
      <button type="button" class="keypad__key keypad__key--word" data-key="clear">
        {t('keyClear')}
      </button>
      {!letters && (
        <button type="button" class="keypad__key" data-key="0">
          0
        </button>
      )}
      <button type="button" class="keypad__key keypad__key--word" data-key="erase">
        {t('keyErase')}
      </button>
    </div>
  )
}
