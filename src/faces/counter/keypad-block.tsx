// What the clerk sees of the resident's keypad: the code to take it up, and how far it is.
//
// Never what is typed, and never how often something was mistyped except that it locked.

import type { KeypadLook } from '../../shell/keypad/keypads.ts'
import type { Locale } from '../../shell/ports/web.ts'
import { Button, Form, LinkButton } from '../shared/controls.tsx'
import { NotificationBanner } from '../shared/notices.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { statesTexts } from '../shared/texts/states.ts'
import { caseAddress } from './person-page.tsx'
import { counterTexts } from './texts/counter.ts'

type KeypadBlockProps = {
  readonly locale: Locale
  readonly address: string
  readonly residentId: string
  readonly keypad: KeypadLook | 'expired'
}

export function KeypadBlock(props: KeypadBlockProps) {
  const { locale, address, keypad } = props
  const { t } = textsOf(counterTexts, locale)
  const waits =
    keypad !== 'expired' && keypad.question.ask !== 'nothing' && keypad.question.ask !== 'blocked'
  const refreshing = waits
    ? { 'data-island': 'refresh', 'data-src': `${address}/keypad`, 'data-seconds': '2' }
    : {}
  return (
    <section class="keypad-block" aria-labelledby="keypad-title">
      <h2 id="keypad-title">{t('keypadTitle')}</h2>
      <div aria-live="polite" {...refreshing}>
        <KeypadStateView {...props} />
      </div>
      {waits && (
        <noscript>
          <a href={`${address}/check`}>{t('keypadReload')}</a>
        </noscript>
      )}
    </section>
  )
}

/** The inside of the block, exchanged while the resident types. */
export function KeypadStateView({ locale, address, residentId, keypad }: KeypadBlockProps) {
  const { t } = textsOf(counterTexts, locale)
  if (keypad === 'expired') {
    return (
      <NotificationBanner kind="warning" title={t('keypadExpired')} level={3}>
        <Form action={`${address}/keypad`}>
          <Button kind="secondary">{t('keypadNew')}</Button>
        </Form>
      </NotificationBanner>
    )
  }
  const { question } = keypad
  if (question.ask === 'nothing') {
    return <NotificationBanner kind="success" title={t('keypadDone')} level={3} />
  }
  if (question.ask === 'blocked') {
    const pin = textsOf(statesTexts, locale).plain(`${question.pin}Pin`)
    return (
      <NotificationBanner kind="error" title={t('keypadBlocked', { pin })} level={3}>
        <LinkButton kind="secondary" href={caseAddress(residentId, 'pin_reset')}>
          {t('toPinReset')}
        </LinkButton>
      </NotificationBanner>
    )
  }
  if (keypad.joined) {
    return (
      <>
        <p>{t('keypadTyping', { step: keypad.step, steps: keypad.steps })}</p>
        <Form action={`${address}/keypad`}>
          <Button kind="quiet">{t('keypadAnew')}</Button>
        </Form>
      </>
    )
  }
  return (
    <>
      <p>{t('keypadWaits')}</p>
      <p class="keypad-code">{keypad.code.replace(/(\d{4})/, '$1 ')}</p>
      <p>
        <a href={`/keypad?code=${keypad.code}`} target="keypad" rel="opener">
          {t('keypadOpen')}
        </a>
      </p>
    </>
  )
}
