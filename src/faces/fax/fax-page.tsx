// One fax: the picture on the left; on the right what has to be done with it now.

import type { FaxForm } from '../../core/fax/fax-form.ts'
import type { ResidentFile } from '../../core/resident-file/resident-file.ts'
import type { FaxResult } from '../../shell/fax/fax-result.ts'
import type { Fax } from '../../shell/fax/faxes.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { ChoiceGroup } from '../shared/choices.tsx'
import { Button, Field, Form, LinkButton } from '../shared/controls.tsx'
import { besideFields } from '../shared/form.ts'
import { formatDay } from '../shared/format/format.ts'
import { DescriptionList } from '../shared/lists.tsx'
import { ErrorSummary, NotificationBanner } from '../shared/notices.tsx'
import { useTexts } from '../shared/reader-locale.ts'
import { commonTexts } from '../shared/texts/common.ts'
import { textsOf } from '../shared/texts/message.ts'
import { fax as face } from './addresses.ts'
import { faxReceipt, itemName } from './answer.ts'
import { errorsIn, FormFields, type FieldProblems } from './form-fields.tsx'
import { numberItems, textItems, type Item } from './read-form.ts'
import { faxDeskTexts } from './texts/fax-desk.ts'
import { faxFormTexts } from './texts/fax-form.ts'

const at = face.routes

export type FaxPageProps = {
  readonly fax: Fax
  /** As typed just now, or as kept. */
  readonly form: FaxForm
  readonly answer: string
  /** What would come of it. */
  readonly result?: FaxResult
  /** People whose card it may be; only when one has to be chosen. */
  readonly candidates: readonly ResidentFile[]
  readonly residentId?: string
  /** Who typed and who confirmed it, by their names; empty while nobody has. */
  readonly enteredBy: string
  readonly confirmedBy: string
  /** The person looking at it typed it: someone else confirms. */
  readonly ownEntry: boolean
  readonly answerMissing: boolean
  /** Said beside the fields: what was typed there and is not kept. */
  readonly problems: FieldProblems
  readonly tooLate: boolean
}

export function faxPage(locale: Locale, props: FaxPageProps): FaceReply {
  const { fax, tooLate, answerMissing, problems } = props
  const unsound = tooLate || answerMissing || Object.keys(problems).length > 0
  const { t, plain } = textsOf(faxDeskTexts, locale)
  return face.page({
    locale,
    title: `${plain('title')} ${faxReceipt(fax)}`,
    here: at.fax.href({ fax: fax.faxId }),
    status: unsound ? 422 : 200,
    body: (
      <div class="fax-columns">
        <Picture {...props} />
        <div class="stack">
          {tooLate && <NotificationBanner kind="warning" title={t('notThere')} />}
          <Work {...props} />
          <p>
            <LinkButton kind="quiet" icon="arrowBack" href={face.entry}>
              {t('back')}
            </LinkButton>
          </p>
        </div>
      </div>
    ),
  })
}

function Work(props: FaxPageProps) {
  switch (props.fax.state) {
    case 'waiting':
      return <EntryForm {...props} />
    case 'entered':
      return <Confirmation {...props} />
    case 'answered':
      return <Answer {...props} />
  }
}

function Picture({ fax }: FaxPageProps) {
  const { t, plain } = useTexts(faxDeskTexts)
  const file = at.file.href({ fax: fax.faxId })
  return (
    <section class="stack fax-picture">
      <h1>{`${plain('picture')} ${faxReceipt(fax)}`}</h1>
      {fax.fileType === undefined ? (
        <p>{t('pictureMissing')}</p>
      ) : (
        <>
          <object
            class="fax-picture__page"
            data={`${file}#toolbar=0&navpanes=0&view=FitH`}
            type="application/pdf"
            aria-label={plain('picture')}
          >
            <p>{t('pictureUnseen')}</p>
          </object>
          <p>
            <a href={at.original.href({ fax: fax.faxId })} download>
              {t('download')}
            </a>
          </p>
        </>
      )}
    </section>
  )
}

function EntryForm(props: FaxPageProps) {
  const { fax, form, answer, answerMissing, problems } = props
  const { t, plain } = useTexts(faxDeskTexts)
  const missing = answerMissing && { answer: plain('answerMissing') }
  const { errors, field } = besideFields(errorsIn({ ...problems, ...missing }), { answer })
  return (
    <Form action={at.entry.href({ fax: fax.faxId })} class="stack">
      <h2>{t('entryTitle')}</h2>
      <p>{t('entryHint')}</p>
      <ErrorSummary errors={errors} />
      <FormFields form={form} problems={problems} />
      <Field {...field('answer')} label={t('answerEntry')} optional />
      <Button kind="secondary" name="step" value="check">
        {t('check')}
      </Button>
      <Preview {...props} />
    </Form>
  )
}

/** After the first look: whose card it is, and what would come of it. */
function Preview({ result, candidates, residentId }: FaxPageProps) {
  const { t, locale } = useTexts(faxDeskTexts)
  if (!result) return null
  const people = candidates.map(({ resident }) => ({
    value: resident.id,
    label: `${resident.name.full}（${resident.name.kana}）`,
    support: `${formatDay(locale, resident.birthDate)}　${resident.address}`,
  }))
  return (
    <>
      {candidates.length > 0 && (
        <ChoiceGroup
          name="residentId"
          label={t('whose')}
          value={residentId ?? ''}
          options={[...people, { value: '', label: t('nobody') }]}
        />
      )}
      <Outcome result={result} />
      <Button name="step" value="hand">
        {t('hand')}
      </Button>
    </>
  )
}

function Outcome({ result }: { readonly result: FaxResult }) {
  const { t, locale } = useTexts(faxDeskTexts)
  const kind = result.result === 'accepted' ? 'success' : 'warning'
  return (
    <NotificationBanner kind={kind} level={3} title={t(`result_${result.result}`)}>
      <ul>
        {itemsOf(result).map((item) => (
          <li key={item}>
            {itemName(locale, item)}
            {signOnlyIn(result).includes(item) && <span>{t('signOnly')}</span>}
          </li>
        ))}
      </ul>
    </NotificationBanner>
  )
}

function itemsOf(result: FaxResult): readonly string[] {
  if (result.result === 'incomplete') return result.missing
  return result.result === 'mismatch' ? result.mismatched : []
}

function signOnlyIn(result: FaxResult): readonly string[] {
  return result.result === 'mismatch' ? (result.signOnly ?? []) : []
}

function Confirmation(props: FaxPageProps) {
  const { fax, result, ownEntry, answer, enteredBy } = props
  const { t } = useTexts(faxDeskTexts)
  return (
    <section class="stack">
      <h2>{t('confirmTitle')}</h2>
      <p>{t('confirmLead')}</p>
      <WrittenForm {...props} />
      {answer !== '' && <DescriptionList items={[{ term: t('answerEntry'), value: answer }]} />}
      <DescriptionList items={[{ term: t('enteredBy'), value: enteredBy }]} />
      {result && <Outcome result={result} />}
      {ownEntry ? (
        <NotificationBanner kind="info" level={3} title={t('confirmSame')} />
      ) : (
        <>
          <Form action={at.confirm.href({ fax: fax.faxId })}>
            <Button>{t('confirm')}</Button>
          </Form>
          <Form action={at.sendBack.href({ fax: fax.faxId })}>
            <Button kind="secondary">{t('sendBack')}</Button>
          </Form>
        </>
      )}
    </section>
  )
}

/** What the first person typed, every item, the empty ones too. */
function WrittenForm({ form, candidates }: FaxPageProps) {
  const { t, locale } = useTexts(faxFormTexts)
  const common = useTexts(commonTexts)
  const [person] = candidates
  const whose = person ? `${person.resident.name.full}　${person.resident.address}` : '—'
  return (
    <DescriptionList
      items={[
        { term: t('hearingImpaired'), value: common.t(form.hearingImpaired ? 'yes' : 'no') },
        { term: t('choice'), value: form.choice.length === 0 ? '—' : form.choice.join('・') },
        { term: t('sender'), value: form.sender ? t(form.sender) : '—' },
        ...[...textItems, ...numberItems].map((item) => ({
          term: t(item),
          value: writtenValue(locale, form, item),
        })),
        { term: useTexts(faxDeskTexts).t('whose'), value: whose },
      ]}
    />
  )
}

/** What can only be marked is shown in words, everything else as it was written. */
function writtenValue(locale: Locale, form: FaxForm, item: Item) {
  const written = form[item]
  if (item === 'sex' && (written === 'male' || written === 'female')) {
    return textsOf(commonTexts, locale).t(written)
  }
  return item === 'birthEra' && form.birthEra !== undefined
    ? itemName(locale, form.birthEra)
    : String(written ?? '—')
}

function Answer({ fax, enteredBy, confirmedBy }: FaxPageProps) {
  const { t } = useTexts(faxDeskTexts)
  return (
    <section class="stack">
      <h2>{t('answerTitle')}</h2>
      <DescriptionList
        items={[
          { term: t('answerTo'), value: fax.form?.replyFax ?? '—' },
          { term: t('enteredBy'), value: enteredBy },
          { term: t('confirmedBy'), value: confirmedBy },
        ]}
      />
      <pre class="fax-answer sheet" lang="ja">
        {fax.answer}
      </pre>
    </section>
  )
}
