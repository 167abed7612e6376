// The keypad's page: large, quiet, one question; the same page says that all is done.

import type { PinCode } from '../../core/card/card.ts'
import type { Rules } from '../../core/rules/rules.ts'
import type { Question } from '../../shell/keypad/keypads.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { ChoiceGroup } from '../shared/choices.tsx'
import { Button, Field, Form } from '../shared/controls.tsx'
import { renderPage } from '../shared/layout.tsx'
import { EmergencyBanner, NotificationBanner } from '../shared/notices.tsx'
import { PinEntry } from '../shared/pin-entry.tsx'
import { TriesLeft } from '../shared/status-chip.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { ruby } from '../shared/texts/ruby.tsx'
import { statesTexts } from '../shared/texts/states.ts'
import type { KeypadKey } from './texts/keypad.ts'
import { keypadTexts } from './texts/keypad.ts'

export type KeypadProblem =
  | {
      readonly code:
        'codeUnknown' | 'shareEmpty' | 'pinEmpty' | 'formatSign' | 'formatDigits' | 'differs'
    }
  | { readonly code: 'pinWrong'; readonly pin: PinCode; readonly triesLeft: number }

export type KeypadView =
  { readonly locale: Locale; readonly code: string; readonly problem?: KeypadProblem } | AskingView

type AskingView = {
  readonly locale: Locale
  readonly question: Question
  readonly step: number
  readonly steps: number
  readonly rules: Rules
  readonly triesLeft?: number
  readonly problem?: KeypadProblem
}

/** The screen goes back to the code by itself when the clerk has finished. */
const askAgainSeconds = 10

export function keypadPage(view: KeypadView): FaceReply {
  const { locale, problem } = view
  const { plain } = textsOf(keypadTexts, locale)
  const asking = 'question' in view
  const idle = asking && view.question.ask === 'nothing'
  return renderPage({
    locale,
    title: plain('title'),
    face: 'keypad',
    faceName: plain('faceName'),
    character: 'kiosk',
    here: '/keypad',
    status: problem ? 422 : 200,
    scripts: ['keypad'],
    ...(idle ? { refreshSeconds: askAgainSeconds } : {}),
    body: asking ? <Asking {...view} /> : <CodeForm {...view} />,
  })
}

function CodeForm({ locale, code, problem }: Exclude<KeypadView, AskingView>) {
  const { t } = textsOf(keypadTexts, locale)
  return (
    <div class="keypad-page stack">
      <h1>{t('codeTitle')}</h1>
      <Form action="/keypad/join">
        <Field
          name="code"
          label={t('codeLabel')}
          value={code}
          inputMode="numeric"
          maxLength={9}
          width="short"
          {...(problem ? { error: problemText(locale, problem) } : {})}
        />
        <Button>{t('begin')}</Button>
      </Form>
    </div>
  )
}

function Asking(view: AskingView) {
  const { locale, question, step, steps } = view
  const { t } = textsOf(keypadTexts, locale)
  return (
    <div class="keypad-page stack">
      {question.ask !== 'nothing' && question.ask !== 'blocked' && (
        <p class="quiet">{t('progress', { number: step + 1, count: steps })}</p>
      )}
      <OneQuestion {...view} />
    </div>
  )
}

function OneQuestion(view: AskingView) {
  const { locale, question, problem, rules, triesLeft } = view
  const { t } = textsOf(keypadTexts, locale)
  switch (question.ask) {
    case 'nothing':
      return <Done locale={locale} />
    case 'blocked':
      return (
        <EmergencyBanner title={t('blockedTitle', { pin: pinName(locale, question.pin) })}>
          <p>{t('blockedBody')}</p>
        </EmergencyBanner>
      )
    case 'share':
      return <Share {...{ locale }} {...(problem ? { problem } : {})} />
    case 'verify':
      return (
        <>
          <h1>{t('verifyTitle', { pin: pinName(locale, question.pin) })}</h1>
          {triesLeft !== undefined && (
            <p>
              <TriesLeft left={triesLeft} of={rules.pins[question.pin].tries} />
            </p>
          )}
          <PinForm {...{ view, pin: question.pin }} />
        </>
      )
    case 'new':
    case 'repeat':
      return <Choose {...{ view, question }} />
  }
}

type ChooseProps = {
  readonly view: AskingView
  readonly question: Question & { readonly ask: 'new' | 'repeat' }
}

/** One PIN by its name; several at once by their number, with the names below. */
function Choose({ view, question }: ChooseProps) {
  const { locale } = view
  const { t } = textsOf(keypadTexts, locale)
  const { ask, pins } = question
  const [pin = 'auth'] = pins
  const names = pins.map((each) => pinName(locale, each))
  return (
    <>
      {pins.length === 1 ? (
        <h1>{t(ask === 'new' ? 'newTitle' : 'repeatTitle', { pin: names[0] ?? '' })}</h1>
      ) : (
        <>
          <h1>{t(ask === 'new' ? 'newTitleShared' : 'repeatTitleShared')}</h1>
          <ul class="keypad-page__pins">
            {names.map((name) => (
              <li key={name}>{ruby(name)}</li>
            ))}
          </ul>
        </>
      )}
      {question.ask === 'repeat' && question.easyToGuess && <EasyToGuess locale={locale} />}
      <PinForm {...{ view, pin }} />
      {ask === 'repeat' && <StartOver locale={locale} />}
    </>
  )
}

function PinForm({ view, pin }: { readonly view: AskingView; readonly pin: PinCode }) {
  const { locale, problem, rules } = view
  const { t } = textsOf(keypadTexts, locale)
  const { characters, minLength: min, maxLength: max } = rules.pins[pin]
  const letters = characters === 'capitals_and_digits'
  return (
    <Form action="/keypad/answer" class="stack">
      <PinEntry
        name="pin"
        label={t('pinLabel')}
        shape={letters ? 'letters' : 'digits'}
        support={letters ? t('supportSign', { min, max }) : t('supportDigits', { count: max })}
        {...(problem ? { error: problemText(locale, problem) } : {})}
      />
      <div class="actions">
        <Button>{t('next')}</Button>
      </div>
    </Form>
  )
}

function Share({ locale, problem }: { readonly locale: Locale; readonly problem?: KeypadProblem }) {
  const { t } = textsOf(keypadTexts, locale)
  return (
    <Form action="/keypad/answer" class="stack">
      <h1>{t('shareTitle')}</h1>
      <p>{t('shareBody')}</p>
      <ChoiceGroup
        name="share"
        label={t('shareLabel')}
        options={[
          { value: 'yes', label: t('shareYes') },
          { value: 'no', label: t('shareNo') },
        ]}
        {...(problem ? { error: problemText(locale, problem) } : {})}
      />
      <div class="actions">
        <Button>{t('next')}</Button>
      </div>
    </Form>
  )
}

function EasyToGuess({ locale }: { readonly locale: Locale }) {
  const { t } = textsOf(keypadTexts, locale)
  return (
    <NotificationBanner kind="warning" title={t('easyTitle')}>
      <p>{t('easyBody')}</p>
    </NotificationBanner>
  )
}

function StartOver({ locale }: { readonly locale: Locale }) {
  const { t } = textsOf(keypadTexts, locale)
  return (
    <Form action="/keypad/answer">
      <input type="hidden" name="again" value="yes" />
      <Button kind="quiet">{t('startOver')}</Button>
    </Form>
  )
}

function Done({ locale }: { readonly locale: Locale }) {
  const { t } = textsOf(keypadTexts, locale)
  return (
    <>
      <h1>{t('doneTitle')}</h1>
      <p class="lead">{t('doneBody')}</p>
      <p>{t('doneMemo')}</p>
      <Form action="/keypad/leave">
        <Button kind="quiet">{t('leave')}</Button>
      </Form>
    </>
  )
}

function problemText(locale: Locale, problem: KeypadProblem): string {
  const { plain } = textsOf(keypadTexts, locale)
  if (problem.code !== 'pinWrong') return plain(problem.code satisfies KeypadKey)
  const { pin, triesLeft } = problem
  return plain('pinWrong', { pin: pinName(locale, pin), triesLeft })
}

/** With its readings, which the sentence around it turns into ruby or drops. */
function pinName(locale: Locale, pin: PinCode): string {
  return statesTexts[locale][`${pin}Pin`]
}
