// Choosing: one of several (radio), any of several (checkboxes), from a long list (select), a date.
//
// Choices are native controls in a fieldset, so that keyboard and screen reader behave as
// people know them. A date is one box: it reads any era and both calendars (parse-date.ts).

import type { ComponentChildren } from 'preact'
import {
  describedBy,
  Field,
  FieldNotes,
  FieldRow,
  OptionalMark,
  type FieldFrame,
} from './controls.tsx'
import { useCommonTexts } from './reader-locale.ts'
import type { DateReading } from './format/parse-date.ts'
import type { CommonMessages } from './texts/common.ts'
import type { PlainKey } from './texts/message.ts'

export type Option = {
  readonly value: string
  readonly label: ComponentChildren
  readonly support?: ComponentChildren
}

type Choosing = FieldFrame & { readonly options: readonly Option[] }

export function ChoiceGroup(props: Choosing & { readonly value?: string }) {
  return (
    <Group {...props}>
      {props.options.map((option) => (
        <ChoiceRow
          key={option.value}
          type="radio"
          {...{ name: props.name, option, checked: option.value === props.value }}
        />
      ))}
    </Group>
  )
}

/** The values arrive as repeated fields of one name (`formList`). */
export function CheckboxList(props: Choosing & { readonly values?: readonly string[] }) {
  return (
    <Group {...props}>
      {props.options.map((option) => (
        <ChoiceRow
          key={option.value}
          type="checkbox"
          {...{ name: props.name, option, checked: props.values?.includes(option.value) ?? false }}
        />
      ))}
    </Group>
  )
}

/** For lists too long to stand open. */
export function SelectField(props: Choosing & { readonly value?: string }) {
  const { name, support, error, options, value } = props
  return (
    <FieldRow {...props}>
      <select id={name} name={name} class="input select" {...describedBy(name, support, error)}>
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldRow>
  )
}

export function DateField(props: FieldFrame & { readonly value?: string }) {
  const { t } = useCommonTexts()
  return <Field width="medium" support={t('dateHint')} {...props} />
}

const dateProblemTexts = {
  empty: 'dateEmpty',
  unreadable: 'dateUnreadable',
  no_such_day: 'dateNoSuchDay',
  outside_era: 'dateOutsideEra',
} as const satisfies Record<(DateReading & { ok: false })['problem'], PlainKey<CommonMessages>>

/** Key of the common text that says why a typed date cannot be taken. */
export function dateProblemText(problem: keyof typeof dateProblemTexts): PlainKey<CommonMessages> {
  return dateProblemTexts[problem]
}

function Group(props: FieldFrame & { readonly children: ComponentChildren }) {
  const { name, label, support, error, optional, children } = props
  return (
    <fieldset
      class={error ? 'field field--error' : 'field'}
      id={name}
      tabIndex={-1}
      {...describedBy(name, support, error)}
    >
      <legend class="field__label">
        {label}
        {optional && <OptionalMark />}
      </legend>
      <FieldNotes {...{ name, support, error }} />
      <div class="choices">{children}</div>
    </fieldset>
  )
}

type ChoiceRowProps = {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly option: Option
  readonly checked: boolean
}

function ChoiceRow({ type, name, option, checked }: ChoiceRowProps) {
  const id = `${name}-${option.value}`
  return (
    <div class="choice">
      <input
        id={id}
        class="choice__box"
        {...{ type, name, checked }}
        value={option.value}
        {...(option.support ? { 'aria-describedby': `${id}-support` } : {})}
      />
      <label class="choice__label" for={id}>
        {option.label}
        {option.support && (
          <span class="choice__support" id={`${id}-support`}>
            {option.support}
          </span>
        )}
      </label>
    </div>
  )
}
