// Telephone lines: number, hours, languages, and whether they answer now.
//
// Lines that speak the reader's language stand first; easy Japanese is Japanese. A FAX number
// is no telephone line and stands elsewhere.

import type { LineNow } from '../../core/phone-line/line-hours.ts'
import type { LineHours, PhoneLine } from '../../core/rules/phone-line.ts'
import type { Locale } from '../../shell/ports/web.ts'
import { formatTimeRange } from '../shared/format/format.ts'
import { formatList } from '../shared/format/list.ts'
import { Table } from '../shared/lists.tsx'
import { lineLanguageOf } from '../shared/locale.ts'
import { useTexts } from '../shared/reader-locale.ts'
import { textsOf } from '../shared/texts/message.ts'
import { ruby } from '../shared/texts/ruby.tsx'
import { keyOfLine } from '../../core/guide/values.ts'
import { OpenMark } from './answer-parts.tsx'
import { isDialled, PhoneLink, type BodyProps } from './body.tsx'
import type { GuideEdition } from './guide-world.ts'
import { pagesTexts } from './texts/pages.ts'
import { toolsTexts } from './texts/tools.ts'
import { easy } from './words.ts'

type LinesTableProps = BodyProps & {
  readonly lines: readonly LineNow[]
  /** Every line whatever its language, in the order given. */
  readonly all?: boolean
  /** No more than so many, the best ones. */
  readonly most?: number
}

export function LinesTable({ locale, edition, lines, all = false, most }: LinesTableProps) {
  const { t } = textsOf(pagesTexts, locale)
  const voices = lines.filter(({ line }) => line.kind === 'voice')
  const shown = (all ? voices : readersLines(voices, locale)).slice(0, most)
  return (
    <Table
      caption={t('linesTitle')}
      captionHidden
      head={[t('lineHead'), t('hoursHead'), t('languagesHead')]}
      rows={shown.map(({ line, open }) => [
        <LineNumber key="number" {...{ line, locale, edition }} />,
        <>
          <OpenMark open={open} />
          <Hours line={line} />
        </>,
        <Languages languages={line.languages} />,
      ])}
    />
  )
}

/** Lines in the reader's language first; the Japanese ones stay, for people who have help. */
export function readersLines(lines: readonly LineNow[], locale: Locale): readonly LineNow[] {
  const language = lineLanguageOf(locale)
  const speaks = ({ line }: LineNow) => line.languages.includes(language)
  const own = lines.filter(speaks).toSorted(freeFirst)
  return language === 'ja' || own.length === 0
    ? lines.filter(({ line }) => line.languages.includes('ja'))
    : [...own, ...lines.filter((each) => !speaks(each) && each.line.languages.includes('ja'))]
}

function freeFirst(one: LineNow, other: LineNow): number {
  const rank = ({ line, open }: LineNow) => (open === true ? 0 : 2) + (line.free ? 0 : 1)
  return rank(one) - rank(other)
}

type LineProps = BodyProps & { readonly line: PhoneLine }

/** The number under the name of who answers, and what it is for; an extension with its base. */
function LineNumber({ line, locale, edition }: LineProps) {
  const { t } = textsOf(pagesTexts, locale)
  const tools = textsOf(toolsTexts, locale)
  const dialled = line.extensionOf ?? line.number
  const extension = line.number.replace(/^ext\. /, '')
  const topics = line.topics.map((topic) => toolsTexts[locale][`topic_${topic}`])
  return (
    <>
      <strong class="guide-under">{ruby(lineName(line, locale, edition))}</strong>
      {isDialled(dialled) ? (
        <PhoneLink number={dialled} />
      ) : (
        <span class="guide-number">{dialled}</span>
      )}
      {line.extensionOf !== undefined && <> {tools.t('lineExtension', { number: extension })}</>}
      <small class="guide-under">{line.free ? t('freeCall') : t('charged')}</small>
      <small class="guide-under">
        {tools.t('lineFor', { topics: formatList(locale, topics) })}
      </small>
    </>
  )
}

/** What the guide calls a line: national names are ours, a town's stand beside its contents. */
export function lineName(line: PhoneLine, locale: Locale, { contents }: GuideEdition): string {
  const key = keyOfLine(line)
  const own = key && contents.names[`line_${key}`]?.[locale]
  if (own !== undefined) return own
  const national: Readonly<Record<string, string>> = toolsTexts[locale]
  return national[`line_${key ?? ''}`] ?? line.owner.ja
}

const dayKeys = {
  business_days: 'onBusinessDays',
  weekends_and_holidays: 'onWeekends',
  daily: 'onDaily',
} as const satisfies Readonly<Record<LineHours['on'], string>>

function Hours({ line }: { readonly line: PhoneLine }) {
  const { t, locale } = useTexts(pagesTexts)
  return (
    <>
      {line.hours === null && t('hoursNotGiven')}
      {line.hours?.map(({ on, opens, closes }) => (
        <span key={on} class="guide-under">
          {t(dayKeys[on])} {ruby(easy(locale, formatTimeRange(locale, opens, closes)))}
        </span>
      ))}
      {line.hours !== null && line.closedAtYearEnd && (
        <span class="guide-under">{t('yearEndClosed')}</span>
      )}
      {line.suspensionAnyTime && <span class="guide-under">{t('suspendAnyTime')}</span>}
      <LineNote line={line} />
    </>
  )
}

/** What the guide says beside the hours of a line. */
function LineNote({ line }: { readonly line: PhoneLine }) {
  const { t } = useTexts(toolsTexts)
  const key = keyOfLine(line)
  if (key !== 'police' && key !== 'consumer') return null
  return <span class="guide-under">{t(`line_note_${key}`)}</span>
}

function Languages({ languages }: Pick<PhoneLine, 'languages'>) {
  const { t } = useTexts(toolsTexts)
  return languages.map((language, index) => (
    <span key={language}>
      {index > 0 && ' · '}
      {t(`lang_${language}`)}
    </span>
  ))
}
