// The frame of the kiosk's pages: five steps above, one question, とりけし always in reach.
//
// A page left alone ends by itself: the island warns first, and without script the browser
// goes to the address that clears everything.

import type { ComponentChildren } from 'preact'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { Button, Form } from '../shared/controls.tsx'
import { Steps } from '../shared/lists.tsx'
import { useTexts } from '../shared/reader-locale.ts'
import { everyValue, textsOf, type EveryValue } from '../shared/texts/message.ts'
import { kiosk } from './addresses.ts'
import type { KioskKey } from './texts/kiosk.ts'
import { kioskTexts } from './texts/kiosk.ts'

const at = kiosk.routes

const steps = ['card', 'pin', 'document', 'pay', 'take'] as const
export type KioskStep = (typeof steps)[number]

/** Long enough for slow hands; the warning comes fifteen seconds before. */
const secondsAlone = 90

export type KioskFrame = {
  readonly locale: Locale
  readonly title: KioskKey
  readonly body: ComponentChildren
  /** Absent on the first and last pages, which have nothing to cancel. */
  readonly step?: KioskStep
  readonly status?: number
  readonly scripts?: readonly string[]
  /** Without script the page asks again: only while waiting for a card. */
  readonly refreshSeconds?: number
  readonly values?: EveryValue
}

export function kioskPage(frame: KioskFrame): FaceReply {
  const { locale, step, body, status, title, values } = frame
  const { t, plain } = textsOf(kioskTexts, locale)
  const running = step !== undefined
  const refresh = frame.refreshSeconds ?? (running ? secondsAlone : undefined)
  return kiosk.page({
    locale,
    title: plain(title, values ?? everyValue({})),
    scripts: [...(frame.scripts ?? []), ...(running ? ['timeout'] : [])],
    ...(status === undefined ? {} : { status }),
    ...(refresh === undefined ? {} : { refreshSeconds: refresh }),
    ...(running && frame.refreshSeconds === undefined ? { refreshTo: at.timeout.href() } : {}),
    body: (
      <div class="kiosk stack">
        {step && (
          <Steps steps={steps.map((each) => t(`step.${each}`))} current={steps.indexOf(step)} />
        )}
        {body}
        {running && step !== 'take' && <Cancel />}
        {running && <Warning />}
      </div>
    ),
  })
}

/** Always in reach until the document has been paid for. */
function Cancel() {
  const { t } = useTexts(kioskTexts)
  return (
    <Form action={at.cancel.href()} class="kiosk__cancel">
      <Button kind="danger" icon="cross">
        {t('cancel')}
      </Button>
    </Form>
  )
}

/** The island opens it before time runs out. */
function Warning() {
  const { t } = useTexts(kioskTexts)
  return (
    <dialog
      class="kiosk__warning"
      data-island="timeout"
      data-seconds={String(secondsAlone)}
      data-go={at.timeout.href()}
    >
      <p class="lead">{t('timeoutWarning')}</p>
      <button type="button" class="button button--primary" data-go-on>
        {t('timeoutGoOn')}
      </button>
    </dialog>
  )
}
