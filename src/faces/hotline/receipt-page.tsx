// After the click: receipt number, the doors with their milliseconds, and only now the questions
// about identity, the caller's next steps and the way back from a mistake.

import { moment, type Moment } from '../../core/kernel/day.ts'
import type { Resident } from '../../core/resident/resident.ts'
import type { LineNow } from '../../core/phone-line/line-hours.ts'
import { identityResults, type Call } from '../../shell/hotline/calls.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { ChoiceGroup } from '../shared/choices.tsx'
import { Cite } from '../shared/cite.tsx'
import { Button, Form, LinkButton } from '../shared/controls.tsx'
import { formatDay, formatMoment } from '../shared/format/format.ts'
import { formatList } from '../shared/format/list.ts'
import { Icon } from '../shared/icons.tsx'
import { DescriptionList } from '../shared/lists.tsx'
import { NotificationBanner } from '../shared/notices.tsx'
import { commonTexts } from '../shared/texts/common.ts'
import { everyValue, textsOf, type PlainKey } from '../shared/texts/message.ts'
import { hotline } from './addresses.ts'
import { Script } from './call-page.tsx'
import type { CallerLanguage } from './caller-language.ts'
import { hotlineTexts } from './texts/hotline.ts'
import type { HotlineMessages } from './texts/hotline.ts'

/** A window that can undo a suspension, and when it opens next. */
export type ReleasePlace = { readonly name: string; readonly opens: Moment }

export type ReceiptProps = {
  readonly locale: Locale
  readonly call: Call
  /** Who answered the call. */
  readonly operatorName: string
  readonly resident: Resident
  readonly householdNames: readonly string[]
  readonly language: CallerLanguage
  readonly transferTo: readonly LineNow[]
  readonly releasePlaces: readonly ReleasePlace[]
  /** The identity was noted a moment ago. */
  readonly saved: boolean
}

export function receiptPage(props: ReceiptProps): FaceReply {
  const { locale, call, releasePlaces } = props
  const { t, plain } = textsOf(hotlineTexts, locale)
  const place = releasePlaces[0]?.name ?? ''
  return hotline.page({
    locale,
    title: plain('stopped'),
    here: hotline.routes.receipt.href({ act: call.actId }),
    body: (
      <div class="hotline-columns">
        <div class="stack">
          <h1>{t('stopped')}</h1>
          <p>{t('stoppedLead')}</p>
          <p class="receipt-number">
            <span class="quiet">{t('receipt')}</span> <strong>{call.receipt}</strong>
          </p>
          <p class="quiet">
            {t('receiptBy', {
              at: formatMoment(locale, moment(call.virtualAt)),
              staff: props.operatorName,
            })}
          </p>
          <Doors {...props} />
          <Identity {...props} />
          {call.identity === 'wrong_person' && <WayBack {...props} />}
          <NextSteps locale={locale} />
          <p>
            <LinkButton href={hotline.entry}>{t('backToSearch')}</LinkButton>
          </p>
        </div>
        <Script
          {...props}
          lines={['stopped', 'askDetails', 'outside', 'found']}
          values={everyValue({ receipt: call.receipt, place })}
        />
      </div>
    ),
  })
}

function Doors({ locale, call }: Pick<ReceiptProps, 'locale' | 'call'>) {
  const { t } = textsOf(hotlineTexts, locale)
  const times = call.doors.map(({ closedAfterMs }) => closedAfterMs)
  const slowest = Math.max(0, ...times.map((time) => time ?? 0))
  return (
    <section class="stack">
      <h2>{t('doorsTitle')}</h2>
      <ul class="doors">
        {call.doors.map(({ door, closedAfterMs }) => (
          <li key={door} class={closedAfterMs === null ? 'doors__open' : 'doors__closed'}>
            <Icon name={closedAfterMs === null ? 'warning' : 'check'} />
            <span class="doors__name">{doorName(locale, door)}</span>
            <span class="doors__time">
              {closedAfterMs === null ? t('doorOpen') : t('doorClosed', { ms: closedAfterMs })}
            </span>
          </li>
        ))}
      </ul>
      {!times.includes(null) && <p>{t('doorsAll', { count: times.length, ms: slowest })}</p>}
    </section>
  )
}

function doorName(locale: Locale, door: string) {
  const key = `door_${door}`
  const { t } = textsOf(hotlineTexts, locale)
  return isKey(key) ? t(key) : door
}

function isKey(key: string): key is PlainKey<HotlineMessages> {
  return Object.hasOwn(hotlineTexts.ja, key)
}

function Identity({ locale, call, resident, householdNames, saved }: ReceiptProps) {
  const { t } = textsOf(hotlineTexts, locale)
  const common = textsOf(commonTexts, locale)
  const others = householdNames.length === 0 ? t('nobodyElse') : formatList(locale, householdNames)
  return (
    <section class="stack panel">
      <h2>{t('identityTitle')}</h2>
      {saved && <NotificationBanner kind="success" level={3} title={t('identitySaved')} />}
      <p>{t('identityLead')}</p>
      <DescriptionList
        items={[
          { term: t('askAddress'), value: resident.address },
          { term: t('askBirth'), value: formatDay(locale, resident.birthDate) },
          { term: t('askSex'), value: common.t(resident.sex) },
          { term: t('askHousehold'), value: others },
        ]}
      />
      <Form action={hotline.routes.identity.href({ act: call.actId })} class="stack">
        <ChoiceGroup
          name="identity"
          label={t('identityTitle')}
          value={call.identity}
          options={identityResults.map((value) => ({ value, label: t(`identity_${value}`) }))}
        />
        <Button>{t('identitySave')}</Button>
      </Form>
    </section>
  )
}

function WayBack({ locale, releasePlaces }: ReceiptProps) {
  const { t, plain } = textsOf(hotlineTexts, locale)
  return (
    <NotificationBanner kind="warning" title={t('wrongTitle')}>
      <p>{t('wrongBody')}</p>
      <ul class="plain-list">
        {releasePlaces.map(({ name, opens }) => (
          <li key={name}>{`${name} ${plain('wrongOpens')} ${formatMoment(locale, opens)}`}</li>
        ))}
      </ul>
      <Cite rules={['SUS-05', 'SUS-10', 'WIN-24']} />
    </NotificationBanner>
  )
}

const nextSteps = ['nextHome', 'nextOutside', 'nextDisaster', 'nextFound'] as const

function NextSteps({ locale }: { readonly locale: Locale }) {
  const { t } = textsOf(hotlineTexts, locale)
  return (
    <section class="stack">
      <h2>{t('nextTitle')}</h2>
      <ul>
        {nextSteps.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
      <Cite rules={['SUS-05', 'SUS-07', 'SUS-08', 'SUS-09']} />
    </section>
  )
}
