// What the service would be told, each item with the value that was read, before it is told.

import { type ItemValues, type SignInItem } from '../../core/sign-in/items.ts'
import { parseDay } from '../../core/kernel/day.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { Button, Form } from '../shared/controls.tsx'
import { formatDay } from '../shared/format/format.ts'
import { DescriptionList } from '../shared/lists.tsx'
import { NotificationBanner } from '../shared/notices.tsx'
import { textsOf, type Texts } from '../shared/texts/message.ts'
import { signIn } from './addresses.ts'
import { stepPage, type StepPage } from './frame.tsx'
import { signInTexts, type SignInKey, type SignInMessages } from './texts/sign-in.ts'

type ConsentProps = StepPage & {
  readonly values: ItemValues
  /** The town's name, for the item that asks who lives there. */
  readonly town: string
}

export function consentPage({ values, town, ...step }: ConsentProps): FaceReply {
  const { locale, asks, id } = step
  const words = textsOf(signInTexts, locale)
  const { t } = words
  const shown = asks.items.filter((item) => values[item] !== undefined)
  return stepPage({
    ...step,
    step: 'step.consent',
    title: 'consentTitle',
    body: (
      <>
        {asks.clientName === undefined && (
          <NotificationBanner kind="warning" title={t('unregistered')} />
        )}
        <p>{t(shown.length > 0 ? 'consentLead' : 'consentNothing')}</p>
        <div data-testid="consent-items">
          <DescriptionList
            items={shown.map((item) => ({
              term: <span data-testid={`item-${item}`}>{t(`item.${item}`, { town })}</span>,
              value: valueText({ item, values, locale }, words),
            }))}
          />
        </div>
        <Links {...step} />
        <Form action={signIn.routes.consent.href({ id })} class="actions">
          <Button data-testid="allow">{t('allow')}</Button>
          <Button
            kind="secondary"
            formAction={signIn.routes.cancel.href({ id })}
            data-testid="deny"
          >
            {t('deny')}
          </Button>
        </Form>
      </>
    ),
  })
}

type Shown = {
  readonly item: SignInItem
  readonly values: ItemValues
  readonly locale: Locale
}

function valueText({ item, values, locale }: Shown, { t }: Texts<SignInKey, SignInMessages>) {
  const value = values[item]
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
  if (item === 'birthdate') return dateText(locale, value ?? '')
  if (item === 'gender')
    return t(value === '1' ? 'gender.1' : value === '2' ? 'gender.2' : 'gender.9')
  return <span lang="ja">{value}</span>
}

/** A date that is not wholly known is shown as the card has it. */
function dateText(locale: Locale, digits: string): string {
  const day = parseDay(digits.replace(/^(.{4})(.{2})(.{2})$/, '$1-$2-$3'))
  return day ? formatDay(locale, day) : digits
}

function Links({ locale, asks }: StepPage) {
  const { t } = textsOf(signInTexts, locale)
  const links = [
    [asks.policyUrl, 'policy'],
    [asks.termsUrl, 'terms'],
  ] as const
  return (
    <p>
      {links.map(([href, key]) =>
        href === undefined ? null : (
          <a key={key} href={href} rel="noreferrer" target="_blank">
            {t(key)}
          </a>
        ),
      )}
    </p>
  )
}
