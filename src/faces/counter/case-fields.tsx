// The controls of a procedure, drawn from its declaration: who came, fields, papers, circumstances.

import type { AnyProcedure, Field as DeclaredField, Paper } from '../../core/procedures/define.ts'
import { packingList, type PackedPaper } from '../../core/procedures/packing-list.ts'
import { locationOf } from '../../core/rules/town.ts'
import { moment, parseDay } from '../../core/kernel/day.ts'
import type { Locale } from '../../shell/ports/web.ts'
import { CheckboxList, ChoiceGroup, DateField, SelectField } from '../shared/choices.tsx'
import { Field } from '../shared/controls.tsx'
import { formatDay, formatMoment } from '../shared/format/format.ts'
import { commonTexts } from '../shared/texts/common.ts'
import { textsOf } from '../shared/texts/message.ts'
import { papersTexts } from '../shared/texts/papers.ts'
import { photoAddress } from './card-of.ts'
import { applicantsOf, controlName, photoFieldOf, type FieldProblem } from './case-form.ts'
import { nextOpenAt } from './frame.tsx'
import { nameOfCircumstance, nameOfField, nameOfOption, nameOfPaper } from './names.ts'
import type { Clerk, Draft } from './session.ts'
import type { ErrorOf, PartProps } from './form-part.ts'
import { InPlaceOfHolder } from './in-place-of-holder.tsx'
import { counterTexts } from './texts/counter.ts'
import type { CounterContext } from './context.ts'

export type CaseFieldsProps = {
  readonly context: CounterContext
  readonly locale: Locale
  readonly clerk: Clerk
  readonly procedure: AnyProcedure
  readonly draft: Draft
  readonly problems: readonly FieldProblem[]
}

export function CaseFields(props: CaseFieldsProps) {
  const { locale, procedure, draft, problems } = props
  const errorOf: ErrorOf = (name) => {
    const problem = problems.find((each) => each.name === name)
    return problem ? { error: problem.message } : {}
  }
  return (
    <>
      <WhoCame {...{ locale, procedure, draft, errorOf }} />
      <Circumstances {...props} />
      {Object.entries(procedure.fields).map(([name, field]) => (
        <OneField key={name} {...{ locale, name, field, draft, errorOf }} />
      ))}
      <Papers {...{ locale, procedure, draft, errorOf }} />
    </>
  )
}

function WhoCame({ locale, procedure, draft, errorOf }: PartProps) {
  const { t } = textsOf(counterTexts, locale)
  const applicants = applicantsOf(procedure)
  const inPlaceOfHolder = applicants.some((each) => each !== 'holder')
  return (
    <>
      {applicants.length === 1 ? (
        <p>
          <input type="hidden" name="applicant" value={applicants[0]} />
          <strong>{t('whoCame')}</strong> {nameOfOption(locale, applicants[0] ?? 'holder')}
        </p>
      ) : (
        <ChoiceGroup
          name="applicant"
          label={t('whoCame')}
          options={applicants.map((value) => ({ value, label: nameOfOption(locale, value) }))}
          value={draft.applicant}
          {...errorOf('applicant')}
        />
      )}
      {inPlaceOfHolder && <InPlaceOfHolder {...{ locale, procedure, draft, errorOf }} />}
    </>
  )
}

/** Together with a move, for a support purpose, after hours: asked only where it matters. */
function Circumstances({ context, locale, clerk, procedure, draft }: CaseFieldsProps) {
  const { t } = textsOf(counterTexts, locale)
  const { town } = context.office.world
  const kind = locationOf(town, clerk.place)?.kind
  const row = procedure.windowRow === undefined ? undefined : town.procedures[procedure.windowRow]
  const accepts = kind && row?.at[kind].accepts
  const opens = nextOpenAt(context, clerk.place)
  return (
    <>
      {accepts === 'with_move' && <p class="quiet">{t('withMove')}</p>}
      {accepts === 'with_support' && (
        <SelectField
          name="supportPurpose"
          label={t('supportPurpose')}
          options={town.supportPurposes.map((value) => ({ value, label: t('supportVisit') }))}
          value={draft.supportPurpose ?? ''}
        />
      )}
      {(opens !== undefined || draft.hoursWaived) && (
        <OneTick
          name="hoursWaived"
          label={t('hoursWaived')}
          support={
            opens === undefined
              ? undefined
              : t('opensNext', { at: formatMoment(locale, moment(opens)) })
          }
          ticked={draft.hoursWaived}
        />
      )}
    </>
  )
}

type TickProps = {
  readonly name: string
  readonly label: Parameters<typeof CheckboxList>[0]['label']
  readonly support?: Parameters<typeof CheckboxList>[0]['support']
  readonly ticked: boolean
}

function OneTick({ name, label, support, ticked }: TickProps) {
  return (
    <div class="choice">
      <input
        id={name}
        class="choice__box"
        type="checkbox"
        name={name}
        value="yes"
        checked={ticked}
      />
      <label class="choice__label" for={name}>
        {label}
        {support && <span class="choice__support">{support}</span>}
      </label>
    </div>
  )
}

type FieldProps = {
  readonly locale: Locale
  readonly name: string
  readonly field: DeclaredField
  readonly draft: Pick<Draft, 'input'>
  readonly errorOf: ErrorOf
}

/** More choices than fit at a glance are a list. */
const mostOpenChoices = 5

export function OneField({ locale, name, field, draft, errorOf }: FieldProps) {
  const control = controlName(name)
  const common = {
    name: control,
    label: nameOfField(locale, name),
    ...(field.optional ? { optional: true } : {}),
    ...errorOf(control),
  }
  const value = draft.input[name] ?? ''
  switch (field.kind) {
    case 'text':
      return <Field {...common} value={value} maxLength={field.maxLength} width="medium" />
    case 'day':
      return <DateField {...common} value={dayAsTyped(locale, value)} />
    case 'yes_no':
      return (
        <div class="field inline-choices">
          <ChoiceGroup {...common} options={yesNo(locale)} value={value} />
        </div>
      )
    case 'photo':
      return <PhotoField {...{ locale, common, value }} />
    case 'choice': {
      const options = field.options.map((each) => ({
        value: each,
        label: nameOfOption(locale, each),
      }))
      if (options.length <= mostOpenChoices)
        return <ChoiceGroup {...common} options={options} value={value} />
      const choose = { value: '', label: textsOf(counterTexts, locale).plain('choose') }
      return <SelectField {...common} options={[choose, ...options]} value={value} />
    }
  }
}

function dayAsTyped(locale: Locale, value: string): string {
  const date = parseDay(value)
  return date ? formatDay(locale, date).replace(/（.*）| \(.*\)/u, '') : value
}

function yesNo(locale: Locale) {
  const { t } = textsOf(commonTexts, locale)
  return [
    { value: 'yes', label: t('yes') },
    { value: 'no', label: t('no') },
  ]
}

type PhotoProps = {
  readonly locale: Locale
  readonly common: Parameters<typeof Field>[0]
  readonly value: string
}

function PhotoField({ locale, common, value }: PhotoProps) {
  const { t, plain } = textsOf(counterTexts, locale)
  return (
    <div class="photo-field">
      {value !== '' && (
        <figure class="photo-field__kept">
          <img src={photoAddress(value)} alt={plain('photoAlt')} width="105" height="135" />
          <figcaption>{t('photoKept')}</figcaption>
        </figure>
      )}
      <Field {...common} type="file" accept="image/jpeg,image/png" support={t('photoSupport')} />
    </div>
  )
}

function Papers({ locale, procedure, draft, errorOf }: PartProps) {
  const { t } = textsOf(papersTexts, locale)
  const papers = papersToTick(procedure)
  if (papers.length === 0) return null
  return (
    <CheckboxList
      name="papers"
      label={textsOf(counterTexts, locale).t('papersLabel')}
      options={papers.map(({ paper, whens, optional }) => {
        const when = whens.map((each) => nameOfCircumstance(locale, each)).join('／')
        return {
          value: paper,
          label: nameOfPaper(locale, paper),
          ...(when === '' && !optional
            ? {}
            : {
                support: [when, optional ? textsOf(papersTexts, locale).plain('optionalPaper') : '']
                  .filter((each) => each !== '')
                  .join('・'),
              }),
        }
      })}
      values={draft.papers}
      {...errorOf('papers')}
      {...(papers.length > 1 ? { support: t('listTitle') } : {})}
    />
  )
}

type Tickable = {
  readonly paper: Paper
  readonly whens: readonly string[]
  readonly optional: boolean
}

/** Each paper once, with all the circumstances that ask for it; a photo file has its own field. */
export function papersToTick(
  procedure: Pick<AnyProcedure, 'bring' | 'fields'>,
): readonly Tickable[] {
  const list = packingList(procedure)
  const hasPhotoField = photoFieldOf(procedure) !== undefined
  const names = [...new Set(list.map(({ paper }) => paper))]
  return names
    .filter((paper) => paper !== 'photo' || !hasPhotoField)
    .map((paper) =>
      tickable(
        paper,
        list.filter((each) => each.paper === paper),
      ),
    )
}

function tickable(paper: Paper, papers: readonly PackedPaper[]): Tickable {
  const always = papers.some(({ when }) => when === undefined || when === 'always')
  return {
    paper,
    whens: always ? [] : papers.flatMap(({ when }) => when ?? []),
    optional: papers.every(({ optional }) => optional),
  }
}
