// PIN entry: one plain input that hides what is typed, and big keys when script is there.
//
// Not a password field: browsers would offer to keep it. The value is never given back after
// a wrong try. The keys come hidden from the server; the keypad island shows them.

import { describedBy, FieldRow, type FieldFrame } from './controls.tsx'
import { useCommonTexts } from './reader-locale.ts'

export type PinEntryProps = Omit<FieldFrame, 'optional'> & {
  /** `digits`: four digits (PIN-02…04). `letters`: 6–16 capital letters and digits (PIN-01). */
  readonly shape: 'digits' | 'letters'
  readonly autofocus?: boolean
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9']
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'.match(/./g) ?? []

export function PinEntry(props: PinEntryProps) {
  const { name, support, error, shape, autofocus = false } = props
  const [least, most] = shape === 'digits' ? [4, 4] : [6, 16]
  return (
    <div class={`pin-entry pin-entry--${shape}`} data-island="keypad">
      <FieldRow {...props}>
        <span class="pin-entry__box">
          <input
            id={name}
            name={name}
            class="input input--pin"
            type="text"
            inputMode={shape === 'digits' ? 'numeric' : 'text'}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            minLength={least}
            maxLength={most}
            autofocus={autofocus}
            {...describedBy(name, support, error)}
          />
          <span class="pin-dots" aria-hidden="true" hidden />
        </span>
      </FieldRow>
      <Keys shape={shape} />
    </div>
  )
}

function Keys({ shape }: Pick<PinEntryProps, 'shape'>) {
  const { t, plain } = useCommonTexts()
  const kind = shape === 'digits' ? 'keypad' : 'keypad keypad--letters'
  return (
    <div class={kind} role="group" aria-label={plain('pinKeys')} hidden>
      {(shape === 'digits' ? digits : letters).map((key) => (
        <Key key={key} value={key} />
      ))}
      <button type="button" class="keypad__key keypad__key--word" data-key="clear">
        {t('pinClear')}
      </button>
      {shape === 'digits' && <Key value="0" />}
      <button type="button" class="keypad__key keypad__key--word" data-key="erase">
        {t('pinErase')}
      </button>
    </div>
  )
}

function Key({ value }: { readonly value: string }) {
  return (
    <button type="button" class="keypad__key" data-key={value}>
      {value}
    </button>
  )
}
