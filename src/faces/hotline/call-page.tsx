// One person on the phone: the red button first, the script beside it in the caller's language.

import type { Card } from '../../core/card/card.ts'
import type { LineNow } from '../../core/phone-line/line-hours.ts'
import type { Refusal } from '../../core/kernel/outcome.ts'
import type { Resident } from '../../core/resident/resident.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { ChoiceGroup } from '../shared/choices.tsx'
import { Form, LinkButton } from '../shared/controls.tsx'
import { formatDay } from '../shared/format/format.ts'
import { formatList } from '../shared/format/list.ts'
import { Icon } from '../shared/icons.tsx'
import { languageTag } from '../shared/locale.ts'
import { DescriptionList } from '../shared/lists.tsx'
import { NotificationBanner } from '../shared/notices.tsx'
import { RefusalNotice } from '../shared/refusal.tsx'
import { StatusChip, statusOfCard } from '../shared/status-chip.tsx'
import { everyValue, textsOf, type EveryValue } from '../shared/texts/message.ts'
import {
  callerLanguageName,
  callerLanguages,
  lineLanguageName,
  scriptLocale,
  type CallerLanguage,
} from './caller-language.ts'
import { hotline } from './addresses.ts'
import { hotlineTexts } from './texts/hotline.ts'
import type { ScriptKey } from './texts/script.ts'
import { scriptTexts } from './texts/script.ts'

export type CallProps = {
  readonly locale: Locale
  readonly resident: Resident
  readonly card?: Card
  readonly language: CallerLanguage
  /** Lines that speak a language we have no script in. */
  readonly transferTo: readonly LineNow[]
  /** The same key twice is one act: a second click stops nothing twice. */
  readonly idempotencyKey: string
  readonly refusal?: Refusal
  readonly placeName: (locationId: string) => string | undefined
}

export function callPage(props: CallProps): FaceReply {
  const { locale, resident, card, refusal, placeName } = props
  const { t, plain } = textsOf(hotlineTexts, locale)
  return hotline.page({
    locale,
    title: plain('stopNow'),
    here: hotline.routes.call.href({ resident: resident.id }),
    ...(refusal && { status: 422 }),
    body: (
      <div class="hotline-columns">
        <div class="stack">
          <h1>{resident.name.full}</h1>
          <DescriptionList
            items={[
              { term: t('kana'), value: resident.name.kana },
              { term: t('askBirth'), value: formatDay(locale, resident.birthDate) },
              {
                term: t('state'),
                value: card ? <StatusChip status={statusOfCard(card.state)} /> : '—',
              },
            ]}
          />
          {refusal && <RefusalNotice refusal={refusal} placeName={placeName} />}
          {card ? <StopForm {...props} /> : <NotificationBanner kind="info" title={t('noCard')} />}
          <p>
            <LinkButton kind="quiet" href={hotline.entry} icon="arrowBack">
              {t('backToSearch')}
            </LinkButton>
          </p>
        </div>
        <Script {...props} lines={refusal ? ['notStopped'] : ['askName']} />
      </div>
    ),
  })
}

function StopForm({ locale, resident, language, idempotencyKey }: CallProps) {
  const { t } = textsOf(hotlineTexts, locale)
  return (
    <Form action={hotline.routes.stop.href({ resident: resident.id })} class="stack">
      <input type="hidden" name="key" value={idempotencyKey} />
      <input type="hidden" name="caller" value={language} />
      <p>{t('stopConsequence')}</p>
      <button type="submit" class="stop-now" autofocus>
        <Icon name="ban" />
        <span>{t('stopNow')}</span>
      </button>
      <ChoiceGroup
        name="applicant"
        label={t('caller')}
        value="holder"
        options={[
          { value: 'holder', label: t('callerHolder') },
          { value: 'guardian', label: t('callerGuardian') },
          { value: 'household_member', label: t('callerHousehold') },
          { value: 'proxy', label: t('callerProxy') },
        ]}
      />
    </Form>
  )
}

export type ScriptProps = Pick<CallProps, 'locale' | 'language' | 'transferTo'> & {
  readonly lines: readonly ScriptKey[]
  readonly values?: EveryValue
}

/** What to say, one line after another; the language is changed by a link. */
export function Script({ locale, language, transferTo, lines, values }: ScriptProps) {
  const { t, plain } = textsOf(hotlineTexts, locale)
  const spoken = scriptLocale(language)
  return (
    <aside class="stack script">
      <h2>{t('scriptTitle')}</h2>
      <nav aria-label={plain('language')}>
        <ul class="script__languages">
          {callerLanguages.map((each) => (
            <li key={each}>
              <a
                href={`?caller=${each}`}
                lang={spokenTag(each)}
                {...(each === language ? { 'aria-current': 'true' } : {})}
              >
                {callerLanguageName[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {spoken === undefined ? (
        <Transfer locale={locale} transferTo={transferTo} />
      ) : (
        <div class="script__words stack" lang={languageTag[spoken]}>
          {lines.map((line) => (
            <p key={line}>{textsOf(scriptTexts, spoken).t(line, values ?? everyValue({}))}</p>
          ))}
        </div>
      )}
    </aside>
  )
}

function Transfer({ locale, transferTo }: Pick<CallProps, 'locale' | 'transferTo'>) {
  const { t } = textsOf(hotlineTexts, locale)
  return (
    <div class="script__words stack">
      <p>{t('transfer')}</p>
      <ul class="plain-list">
        {transferTo.map(({ line }) => (
          <li key={line.number}>
            <strong class="phone-number">{line.number}</strong>{' '}
            {formatList(
              locale,
              line.languages.map((each) => lineLanguageName[each]),
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function spokenTag(language: CallerLanguage): string {
  const locale = scriptLocale(language)
  return locale === undefined ? language : languageTag[locale]
}
