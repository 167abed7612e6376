// The console before a caller is known: name and birth date, and which line takes questions now.

import type { ResidentFile } from '../../core/resident-file/resident-file.ts'
import { currentCard } from '../../core/resident-file/resident-file.ts'
import type { LineNow } from '../../core/phone-line/line-hours.ts'
import type { Call } from '../../shell/hotline/calls.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { addressBook } from '../shared/address-book.ts'
import { DateField } from '../shared/choices.tsx'
import { Button, Field, Form, LinkButton } from '../shared/controls.tsx'
import { formatDay } from '../shared/format/format.ts'
import { formatList } from '../shared/format/list.ts'
import { Table } from '../shared/lists.tsx'
import { EmptyState, ErrorSummary, NotificationBanner } from '../shared/notices.tsx'
import { StatusChip, statusOfCard } from '../shared/status-chip.tsx'
import { textsOf, type Texts } from '../shared/texts/message.ts'
import { hotline } from './addresses.ts'
import { lineLanguageName } from './caller-language.ts'
import { hotlineTexts } from './texts/hotline.ts'
import type { HotlineKey } from './texts/hotline.ts'

export type SearchProps = {
  readonly locale: Locale
  readonly operatorName: string
  readonly typed: { readonly name: string; readonly birth: string }
  /** Sentence about the birth date that cannot be read. */
  readonly birthProblem?: string
  /** Absent before anything was asked. */
  readonly found?: readonly ResidentFile[]
  readonly calls: readonly Call[]
  readonly waitingFaxes: number
  readonly lines: readonly LineNow[]
}

export function searchPage(props: SearchProps): FaceReply {
  const { locale, typed, birthProblem, operatorName } = props
  const texts = textsOf(hotlineTexts, locale)
  const { t, plain } = texts
  return hotline.page({
    locale,
    title: plain('searchTitle'),
    ...(birthProblem !== undefined && { status: 422 }),
    body: (
      <div class="hotline-columns">
        <div class="stack">
          <h1>{t('searchTitle')}</h1>
          {birthProblem !== undefined && (
            <ErrorSummary errors={[{ name: 'birth', message: birthProblem }]} />
          )}
          <Form action={hotline.entry} method="get" class="stack panel">
            <Field name="name" label={t('searchName')} value={typed.name} type="search" />
            <DateField
              name="birth"
              label={t('searchBirth')}
              value={typed.birth}
              {...(birthProblem !== undefined && { error: birthProblem })}
            />
            <Button>{t('search')}</Button>
          </Form>
          <Found {...props} texts={texts} />
        </div>
        <aside class="stack">
          <p class="actions">
            <LinkButton kind="secondary" href={addressBook.fax}>
              {t('waitingFax', { count: props.waitingFaxes })}
            </LinkButton>
          </p>
          <QuestionLines lines={props.lines} locale={locale} />
          <LastCalls calls={props.calls} texts={texts} />
          <Form action={hotline.routes.logOut.href()} class="stack">
            <p class="quiet">{operatorName}</p>
            <Button kind="quiet">{t('logOut')}</Button>
          </Form>
        </aside>
      </div>
    ),
  })
}

type WithTexts = { readonly texts: Texts<HotlineKey> }

function Found({ found, locale, texts: { t } }: SearchProps & WithTexts) {
  if (!found) return null
  if (found.length === 0) return <EmptyState title={t('searchNothing')} />
  return (
    <section class="stack">
      <NotificationBanner kind="info" title={t('searchMany', { count: found.length })} />
      <Table
        caption={t('searchMany', { count: found.length })}
        captionHidden
        head={[t('person'), t('kana'), t('askBirth'), t('state'), t('openPerson')]}
        rows={found.map((file) => {
          const { resident } = file
          const card = currentCard(file)
          return [
            resident.name.full,
            resident.name.kana,
            formatDay(locale, resident.birthDate),
            card ? <StatusChip status={statusOfCard(card.state)} /> : '—',
            <a href={hotline.routes.call.href({ resident: resident.id })}>{t('openPerson')}</a>,
          ]
        })}
      />
    </section>
  )
}

/** Stopping goes on all day; questions have hours. */
function QuestionLines({
  lines,
  locale,
}: {
  readonly lines: readonly LineNow[]
  readonly locale: Locale
}) {
  const { t } = textsOf(hotlineTexts, locale)
  return (
    <section class="stack">
      <h2>{t('questionsTitle')}</h2>
      <p>{t('questionsLead')}</p>
      <Table
        caption={t('questionsTitle')}
        captionHidden
        head={[t('lineNumber'), t('lineNow'), t('language'), t('lineOwner')]}
        rows={lines.map(({ line, open }) => [
          <span class="line-number">{line.number}</span>,
          open === null ? t('lineUnknown') : open ? t('lineOpen') : t('lineClosed'),
          formatList(
            locale,
            line.languages.map((each) => lineLanguageName[each]),
          ),
          line.owner.ja,
        ])}
      />
    </section>
  )
}

function LastCalls({ calls, texts: { t } }: Pick<SearchProps, 'calls'> & WithTexts) {
  return (
    <section class="stack">
      <h2>{t('lastCalls')}</h2>
      {calls.length === 0 && <p class="quiet">{t('noCalls')}</p>}
      <ul class="plain-list">
        {calls.map((call) => (
          <li key={call.actId}>
            <a href={hotline.routes.receipt.href({ act: call.actId })}>{call.receipt}</a>{' '}
            <span class="quiet">{t(`identity_${call.identity}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
