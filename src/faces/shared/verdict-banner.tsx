// One signature's verdict on a page: the answer first, then each question with its own, then
// what the certificate says of its holder, where that may be believed.

import { parseDay } from '../../core/kernel/day.ts'
import { integrityOutcomes } from '../../core/verdict/outcomes.ts'
import { outcomesOf, type PartOutcome, type Verdict } from '../../core/verdict/verdict.ts'
import { momentOf } from '../../shell/clock/clock.ts'
import type { Locale } from '../../shell/ports/web.ts'
import { formatDay, formatMoment } from './format/format.ts'
import { DescriptionList, type Description } from './lists.tsx'
import { NotificationBanner } from './notices.tsx'
import { useTexts } from './reader-locale.ts'
import { textsOf } from './texts/message.ts'
import { verdictTexts } from './texts/verdict.ts'

export function VerdictBanner({ verdict }: { readonly verdict: Verdict }) {
  const { t, locale } = useTexts(verdictTexts)
  if (verdict.integrity === 'no_signature') {
    return <NotificationBanner kind="warning" title={t('no_signature')} level={3} />
  }
  return (
    <NotificationBanner
      kind={verdict.good ? 'success' : 'error'}
      title={t(verdict.good ? 'verdict_good' : 'verdict_not_good')}
      level={3}
    >
      <DescriptionList
        items={[
          ...outcomesOf(verdict).map((each) => outcomeLine(locale, each)),
          ...signerLines(locale, verdict),
          ...holderLines(locale, verdict),
        ]}
      />
    </NotificationBanner>
  )
}

function outcomeLine(locale: Locale, { part, outcome, good, open }: PartOutcome): Description {
  const { t } = textsOf(verdictTexts, locale)
  const sign = good ? '○' : open ? '？' : '×'
  if (part !== 'integrity') {
    return { term: t(`part_${part}`), value: <Answer sign={sign}>{t(outcome)}</Answer> }
  }
  const kind = integrityOutcomes[outcome as keyof typeof integrityOutcomes]
  const value = (
    <Answer sign={sign}>
      {t(`kind_${kind}`)}
      {good ? null : <> — {t(outcome)}</>}
    </Answer>
  )
  return { term: t('part_integrity'), value }
}

/** Never by colour alone: a sign stands before each answer. */
function Answer({ sign, children }: { readonly sign: string; readonly children: unknown }) {
  return (
    <>
      <span aria-hidden="true">{sign} </span>
      {children as string}
    </>
  )
}

function signerLines(locale: Locale, verdict: Verdict): readonly Description[] {
  const { t } = textsOf(verdictTexts, locale)
  const times = [
    ['claimed_at', verdict.claimedAt],
    ['proven_at', verdict.provenAt],
  ] as const
  return [
    ...(verdict.subject === undefined ? [] : [{ term: t('signer'), value: verdict.subject }]),
    ...times.flatMap(([term, at]) =>
      at === undefined ? [] : [{ term: t(term), value: formatMoment(locale, momentOf(at)) }],
    ),
  ]
}

function holderLines(locale: Locale, { holder }: Verdict): readonly Description[] {
  const { t } = textsOf(verdictTexts, locale)
  if (!holder) return []
  const day = parseDay(holder.birthDate)
  return [
    { term: t('holder_name'), value: holder.name },
    { term: t('holder_address'), value: holder.address },
    { term: t('holder_birth'), value: day ? formatDay(locale, day) : holder.birthDate },
    { term: t('holder_sex'), value: t(`sex_${holder.sex}`) },
  ]
}
