// The frame of each step: who asks, where one stands, and the way out.

import type { ComponentChildren } from 'preact'
import type { SignInRequest } from '../../shell/ports/sign-in.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { Button, Form } from '../shared/controls.tsx'
import type { Page } from '../shared/layout.tsx'
import { Steps } from '../shared/lists.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { needsCardText } from '../../core/sign-in/items.ts'
import { signIn } from './addresses.ts'
import { signInTexts } from './texts/sign-in.ts'

export type StepPage = {
  readonly locale: Locale
  readonly asks: SignInRequest
  readonly id: string
}

const steps = ['step.card', 'step.pin', 'step.items', 'step.consent'] as const
type StepName = (typeof steps)[number]

type Shown = StepPage &
  Pick<Page, 'scripts' | 'status' | 'refreshSeconds'> & {
    readonly step: StepName
    readonly title: `${'choose' | 'put' | 'pin' | 'items' | 'consent'}Title`
    readonly body: ComponentChildren
  }

export function stepPage({ locale, asks, id, step, title, body, ...page }: Shown): FaceReply {
  const { t, plain } = textsOf(signInTexts, locale)
  const service = serviceName(asks)
  const shown = steps.filter((each) => each !== 'step.items' || needsCardText(asks.items))
  return signIn.page({
    ...page,
    locale,
    title: plain(title, { service }),
    here: signIn.routes.choose.href({ id }),
    body: (
      <div class="stack measure" data-testid={step.replace('.', '-')}>
        <Steps steps={shown.map((each) => t(each))} current={shown.indexOf(step)} />
        <h1>{t(title, { service })}</h1>
        <p class="lead">
          {t('askedBy', { service })} {t('askedAtAddress', { address: hostOf(asks) })}
        </p>
        {body}
        {step !== 'step.consent' && (
          <Form action={signIn.routes.cancel.href({ id })} class="actions">
            <Button kind="quiet" data-testid="cancel">
              {t('cancel')}
            </Button>
          </Form>
        )}
      </div>
    ),
  })
}

function serviceName({ clientName, clientId }: SignInRequest): string {
  return clientName ?? clientId
}

export function hostOf({ returnsTo }: SignInRequest): string {
  return URL.canParse(returnsTo) ? new URL(returnsTo).host : returnsTo
}
