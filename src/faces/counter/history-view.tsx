// The history of a person as a list of acts: newest first, the older ones folded away.

import { moment } from '../../core/kernel/day.ts'
import type { Locale } from '../../shell/ports/web.ts'
import { Cite } from '../shared/cite.tsx'
import { factSentence } from '../shared/fact-sentence.ts'
import { formatMoment } from '../shared/format/format.ts'
import { placeNames } from '../shared/place-names.ts'
import { textsOf } from '../shared/texts/message.ts'
import { counter } from './addresses.ts'
import type { ActWithFacts } from './history.ts'
import { nameOfOption, nameOfProcedureId } from './names.ts'
import { counterTexts } from './texts/counter.ts'
import type { CounterContext } from './context.ts'

type HistoryProps = {
  readonly context: CounterContext
  readonly locale: Locale
  readonly acts: readonly ActWithFacts[]
  readonly residentId: string
}

const openActs = 5

export function History(props: HistoryProps) {
  const { locale, acts } = props
  const { t } = textsOf(counterTexts, locale)
  const [recent, older] = [acts.slice(0, openActs), acts.slice(openActs)]
  return (
    <section class="panel" aria-labelledby="history-title">
      <h2 id="history-title">{t('historyTitle')}</h2>
      <ActList {...props} acts={recent} />
      {older.length > 0 && (
        <details>
          <summary>{t('historyOlder', { count: older.length })}</summary>
          <ActList {...props} acts={older} />
        </details>
      )}
    </section>
  )
}

/** Acts with who, where and when; also what changed while a form was being filled in. */
export function ActList({ context, locale, acts, residentId }: HistoryProps) {
  return (
    <ol class="acts">
      {acts.map((act) => (
        <li key={act.act.actId} class="acts__act">
          <p class="acts__title">
            <a href={counter.routes.act.href({ id: residentId, act: act.act.actId })}>
              {nameOfProcedureId(locale, act.act.procedure)}
            </a>
          </p>
          <p class="acts__who">{whoWhereWhen(context, locale, act)}</p>
          <ul class="acts__facts">
            {act.facts.map((fact, index) => (
              <li key={index}>{factSentence(locale, fact)}</li>
            ))}
          </ul>
          <Cite rules={act.cites.slice(0, 4)} />
        </li>
      ))}
    </ol>
  )
}

/** 令和6年6月3日（月）10:10・窓口 ・ clerk_1（ご本人の申出）. */
export function whoWhereWhen(
  context: CounterContext,
  locale: Locale,
  { act, staffName }: ActWithFacts,
): string {
  const { plain } = textsOf(counterTexts, locale)
  const place =
    act.place === null ? undefined : placeNames(context.office.world.town, locale)(act.place)
  const applicant = act.actor.applicant
  const word =
    applicant === undefined || applicant === 'office'
      ? undefined
      : plain('onWordOf', { applicant: nameOfOption(locale, applicant) })
  return [
    formatMoment(locale, moment(act.virtualAt)),
    place ?? plain(channelKey(act.channel)),
    staffName ?? whoOf(act.actor, locale),
    word,
    act.actor.hoursWaived ? plain('hoursWaivedShort') : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(locale === 'en' ? ' · ' : '・')
}

function whoOf({ kind, id }: ActWithFacts['act']['actor'], locale: Locale): string {
  const { plain } = textsOf(counterTexts, locale)
  if (kind === 'system') return plain('bySystem')
  return id === 'script' ? plain('byScript') : id
}

const channels = ['window', 'phone', 'fax', 'portal', 'client', 'register', 'system'] as const

function channelKey(channel: string): `channel_${(typeof channels)[number]}` {
  const actChannel = channels.find((each) => each === channel) ?? 'system'
  return `channel_${actChannel}`
}
