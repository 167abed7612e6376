// Who came in the holder's place: a name, and for a death what they were to the deceased.

import { Field } from '../shared/controls.tsx'
import { textsOf } from '../shared/texts/message.ts'
import type { PartProps } from './form-part.ts'
import { controlName } from './case-form.ts'
import { nameOfField } from './names.ts'
import { counterTexts } from './texts/counter.ts'

/** Asked whenever somebody else may come; needed when somebody else did. */
type Props = Pick<PartProps, 'locale' | 'errorOf'> & {
  readonly procedure: Pick<PartProps['procedure'], 'ownName'>
  readonly draft: Pick<PartProps['draft'], 'representative'>
}

export function InPlaceOfHolder({ locale, procedure, draft, errorOf }: Props) {
  const { t } = textsOf(counterTexts, locale)
  const { name = '', relation = '' } = draft.representative ?? {}
  const common = (field: string) => ({
    name: controlName(field),
    label: nameOfField(locale, field),
    maxLength: 100,
    width: 'medium' as const,
    ...errorOf(controlName(field)),
  })
  return (
    <>
      <Field {...common('representativeName')} value={name} support={t('representativeSupport')} />
      {procedure.ownName === true && (
        <Field {...common('representativeRelation')} value={relation} />
      )}
    </>
  )
}
