// The items of the FAX form as fields: the same for whoever writes and for whoever reads a fax.

import type { ComponentChildren } from 'preact'
import type { FaxForm } from '../../core/fax/fax-form.ts'
import type { Locale } from '../../shell/ports/web.ts'
import { CheckboxList, ChoiceGroup } from '../shared/choices.tsx'
import { Field } from '../shared/controls.tsx'
import { commonTexts } from '../shared/texts/common.ts'
import { textsOf } from '../shared/texts/message.ts'
import { faxFormTexts } from './texts/fax-form.ts'

export type FieldProblems = Readonly<Partial<Record<string, string>>>

export type FormFieldsProps = {
  readonly locale: Locale
  readonly form: FaxForm
  readonly problems?: FieldProblems
  /** Shown between the question and what only a suspension needs. */
  readonly between?: ComponentChildren
}

export function FormFields(props: FormFieldsProps) {
  const { form, between } = props
  const { t, problem } = wordsFor(props)
  return (
    <>
      <CheckboxList
        name="hearingImpaired"
        label={t('hearingImpaired')}
        values={form.hearingImpaired ? ['yes'] : []}
        options={[{ value: 'yes', label: t('hearingImpaired') }]}
        {...problem('hearingImpaired')}
      />
      <Field
        name="replyFax"
        label={t('replyFax')}
        value={form.replyFax ?? ''}
        type="tel"
        width="medium"
        {...problem('replyFax')}
      />
      <CheckboxList
        name="choice"
        label={t('choice')}
        values={form.choice.map(String)}
        options={[
          { value: '1', label: t('choice1') },
          { value: '2', label: t('choice2') },
        ]}
        {...problem('choice')}
      />
      <Field
        name="question"
        label={t('question')}
        value={form.question ?? ''}
        optional
        {...problem('question')}
      />
      {between}
      <SuspensionFields {...props} />
    </>
  )
}

function SuspensionFields(props: FormFieldsProps) {
  const { form } = props
  const { t, problem, unmarked } = wordsFor(props)
  const common = textsOf(commonTexts, props.locale)
  return (
    <>
      <Field name="name" label={t('name')} value={form.name ?? ''} {...problem('name')} />
      <ChoiceGroup
        name="sender"
        label={t('sender')}
        value={form.sender ?? ''}
        options={[
          { value: 'self', label: t('self') },
          { value: 'family', label: t('family') },
          { value: 'other', label: t('other') },
          unmarked,
        ]}
        {...problem('sender')}
      />
      <Field
        name="senderName"
        label={t('senderName')}
        value={form.senderName ?? ''}
        {...problem('senderName')}
      />
      <Field
        name="address"
        label={t('address')}
        value={form.address ?? ''}
        {...problem('address')}
      />
      <BirthFields {...props} />
      <ChoiceGroup
        name="sex"
        label={t('sex')}
        value={form.sex ?? ''}
        options={[
          { value: 'male', label: common.t('male') },
          { value: 'female', label: common.t('female') },
          unmarked,
        ]}
        {...problem('sex')}
      />
      <Field name="reason" label={t('reason')} value={form.reason ?? ''} {...problem('reason')} />
    </>
  )
}

function BirthFields(props: FormFieldsProps) {
  const { form } = props
  const { t, problem, unmarked } = wordsFor(props)
  const number = (name: 'birthYear' | 'birthMonth' | 'birthDay') => (
    <Field
      name={name}
      label={t(name)}
      value={String(form[name] ?? '')}
      inputMode="numeric"
      width="short"
      maxLength={4}
      {...problem(name)}
    />
  )
  return (
    <>
      <ChoiceGroup
        name="birthEra"
        label={t('birthEra')}
        value={form.birthEra ?? ''}
        options={[
          { value: 'taisho', label: t('taisho') },
          { value: 'showa', label: t('showa') },
          { value: 'heisei', label: t('heisei') },
          { value: 'reiwa', label: t('reiwa') },
          unmarked,
        ]}
        {...problem('birthEra')}
      />
      <div class="fax-birth">
        {number('birthYear')}
        {number('birthMonth')}
        {number('birthDay')}
      </div>
    </>
  )
}

function wordsFor({ locale, problems = {} }: FormFieldsProps) {
  const { t } = textsOf(faxFormTexts, locale)
  return {
    t,
    unmarked: { value: '', label: t('unmarked') },
    problem: (name: string) => {
      const error = problems[name]
      return error === undefined ? {} : { error }
    },
  }
}
