// The items of the FAX form as fields: the same for whoever writes and for whoever reads a fax.

import type { ComponentChildren } from 'preact'
import { faxSenders, type FaxForm } from '../../core/fax/fax-form.ts'
import { CheckboxList, ChoiceGroup } from '../shared/choices.tsx'
import { Field } from '../shared/controls.tsx'
import type { FieldError } from '../shared/notices.tsx'
import { useTexts } from '../shared/reader-locale.ts'
import { commonTexts } from '../shared/texts/common.ts'
import { numberItems, type Item } from './read-form.ts'
import { faxFormTexts } from './texts/fax-form.ts'

export type FieldProblems = Readonly<Partial<Record<string, string>>>

export function errorsIn(problems: FieldProblems): readonly FieldError[] {
  return Object.entries(problems).flatMap(([name, message]) =>
    message === undefined ? [] : [{ name, message }],
  )
}

type FormFieldsProps = {
  readonly form: FaxForm
  readonly problems: FieldProblems
  /** Shown between the question and what only a suspension needs. */
  readonly between?: ComponentChildren
}

const eras = ['taisho', 'showa', 'heisei', 'reiwa'] as const
const sexes = ['male', 'female'] as const

export function FormFields({ form, problems, between }: FormFieldsProps) {
  const { t } = useTexts(faxFormTexts)
  const common = useTexts(commonTexts)
  const beside = (name: string) => (problems[name] === undefined ? {} : { error: problems[name] })
  const marked = (name: 'hearingImpaired' | 'choice') => ({
    ...{ name, label: t(name) },
    ...beside(name),
  })
  const item = (name: Item) => ({
    ...{ name, label: t(name), value: String(form[name] ?? '') },
    ...beside(name),
  })
  const unmarked = { value: '', label: t('unmarked') }
  const named = (keys: readonly (typeof faxSenders | typeof eras)[number][]) =>
    keys.map((value) => ({ value, label: t(value) }))
  return (
    <>
      <CheckboxList
        {...marked('hearingImpaired')}
        values={form.hearingImpaired ? ['yes'] : []}
        options={[{ value: 'yes', label: t('hearingImpaired') }]}
      />
      <Field {...item('replyFax')} type="tel" width="medium" />
      <CheckboxList
        {...marked('choice')}
        values={form.choice.map(String)}
        options={(['1', '2'] as const).map((value) => ({ value, label: t(`choice${value}`) }))}
      />
      <Field {...item('question')} optional />
      {between}
      <Field {...item('name')} />
      <ChoiceGroup {...item('sender')} options={[...named(faxSenders), unmarked]} />
      <Field {...item('senderName')} />
      <Field {...item('address')} />
      <ChoiceGroup {...item('birthEra')} options={[...named(eras), unmarked]} />
      <div class="fax-birth">
        {numberItems.map((name) => (
          <Field key={name} {...item(name)} inputMode="numeric" width="short" maxLength={4} />
        ))}
      </div>
      <ChoiceGroup
        {...item('sex')}
        options={[...sexes.map((value) => ({ value, label: common.t(value) })), unmarked]}
      />
      <Field {...item('reason')} />
    </>
  )
}
