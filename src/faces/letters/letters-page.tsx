// /letters: one box for a letter's code, one for a certificate's mark, and what to do about fraud.
//
// Both checks are plain GET forms, so an answer can be linked, printed and asked again.

import type { LineNow } from '../../core/phone-line/line-hours.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { addressBook } from '../shared/address-book.ts'
import { Cite } from '../shared/cite.tsx'
import { Button, Field, Form } from '../shared/controls.tsx'
import { besideFields } from '../shared/form.ts'
import { formatDay } from '../shared/format/format.ts'
import { DescriptionList, Table } from '../shared/lists.tsx'
import { ErrorSummary, NotificationBanner } from '../shared/notices.tsx'
import { useTexts } from '../shared/reader-locale.ts'
import { textsOf } from '../shared/texts/message.ts'
import type { Day } from '../../core/kernel/day.ts'
import { letters } from './addresses.ts'
import { lettersTexts, type LettersKey } from './texts/letters.ts'

export type LetterAnswer =
  | { readonly found: 'nothing_asked' }
  | { readonly found: 'problem'; readonly problem: 'empty' | 'not_a_code' | 'mistyped' }
  | { readonly found: 'unknown' }
  | {
      readonly found: 'genuine'
      readonly reminder: boolean
      readonly maskedName: string
      readonly sentOn: Day
    }

type LettersProps = {
  readonly here: string
  readonly typed: { readonly code: string; readonly number: string; readonly mark: string }
  readonly letter: LetterAnswer
  /** Absent: no certificate was asked about. */
  readonly paperGenuine?: boolean
  readonly lines: readonly LineNow[]
}

export function lettersPage(locale: Locale, props: LettersProps): FaceReply {
  const { here, letter } = props
  const { t, plain } = textsOf(lettersTexts, locale)
  return letters.page({
    locale,
    title: plain('title'),
    here,
    status: letter.found === 'problem' ? 422 : 200,
    body: (
      <div class="stack measure">
        <h1>{t('title')}</h1>
        <LetterCheck {...props} />
        <PaperCheck {...props} />
        <Fraud {...props} />
      </div>
    ),
  })
}

const problemTexts = {
  empty: 'empty',
  not_a_code: 'notACode',
  mistyped: 'mistyped',
} as const satisfies Record<string, LettersKey>

function LetterCheck({ typed, letter }: LettersProps) {
  const { t, plain } = useTexts(lettersTexts)
  const wrong =
    letter.found === 'problem'
      ? [{ name: 'code', message: plain(problemTexts[letter.problem]) }]
      : []
  const { errors, field } = besideFields(wrong, typed)
  return (
    <section class="stack">
      <p class="lead">{t('lead')}</p>
      <ErrorSummary errors={errors} />
      <Verdict letter={letter} />
      <Form action={letters.entry} method="get" class="stack">
        <Field {...field('code')} label={t('codeLabel')} support={t('codeHint')} width="medium" />
        <Button>{t('check')}</Button>
      </Form>
    </section>
  )
}

function Verdict({ letter }: Pick<LettersProps, 'letter'>) {
  const { t, locale } = useTexts(lettersTexts)
  if (letter.found === 'unknown') {
    return (
      <NotificationBanner kind="error" title={t('unknownTitle')}>
        <p>{t('unknownBody')}</p>
        <Cite rules={['FRAUD-01', 'FRAUD-04']} />
      </NotificationBanner>
    )
  }
  if (letter.found !== 'genuine') return null
  return (
    <NotificationBanner kind="success" title={t('genuineTitle')}>
      <p>{t('genuineBody')}</p>
      <DescriptionList
        items={[
          { term: t('about'), value: t(letter.reminder ? 'aboutReminder' : 'aboutNotice') },
          { term: t('to'), value: letter.maskedName },
          { term: t('sentOn'), value: formatDay(locale, letter.sentOn) },
        ]}
      />
      <p>{t('genuineCare')}</p>
      <Cite rules={['NOTICE-02', 'FRAUD-03']} />
    </NotificationBanner>
  )
}

function PaperCheck({ typed, paperGenuine }: LettersProps) {
  const { t } = useTexts(lettersTexts)
  return (
    <details {...(paperGenuine !== undefined && { open: true })}>
      <summary>{t('paperTitle')}</summary>
      <div class="stack panel">
        <p>{t('paperLead')}</p>
        {paperGenuine !== undefined && (
          <NotificationBanner
            kind={paperGenuine ? 'success' : 'error'}
            title={t(paperGenuine ? 'paperGenuine' : 'paperUnknown')}
          >
            <p>{t(paperGenuine ? 'paperGenuineBody' : 'paperUnknownBody')}</p>
          </NotificationBanner>
        )}
        <Form action={letters.entry} method="get" class="stack">
          <Field name="number" label={t('numberLabel')} value={typed.number} width="medium" />
          <Field name="mark" label={t('markLabel')} value={typed.mark} width="medium" />
          <Button kind="secondary">{t('check')}</Button>
        </Form>
      </div>
    </details>
  )
}

function Fraud({ lines }: LettersProps) {
  const { t, locale } = useTexts(lettersTexts)
  const japanese = locale === 'ja' || locale === 'ja-easy'
  return (
    <section class="stack">
      <h2>{t('fraudTitle')}</h2>
      <p>{t('fraudLead')}</p>
      <p>
        <a href={addressBook.fraud}>{t('report')}</a>
      </p>
      <Table
        caption={t('fraudLines')}
        head={[t('number'), t('now'), t('owner')]}
        rows={lines.map(({ line, open }) => [
          <a class="letters-number" href={`tel:${line.number}`}>
            {line.number}
          </a>,
          open === null ? t('byPlace') : open ? t('open') : t('closed'),
          japanese ? line.owner.ja : (line.owner.en ?? line.owner.ja),
        ])}
      />
      <Cite
        rules={['FRAUD-01', 'FRAUD-03', 'FRAUD-04', 'CONTACT-08', 'CONTACT-09', 'CONTACT-10']}
      />
    </section>
  )
}
