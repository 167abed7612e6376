// The two PINs: one proves who holds the card, the other opens the text on it.

import type { ComponentChildren } from 'preact'
import type { Refusal } from '../../core/kernel/outcome.ts'
import type { FaceReply } from '../../shell/ports/web.ts'
import { CardFront } from '../shared/card-drawing.tsx'
import type { CardView } from '../shared/card-view.ts'
import { Button, Form, LinkButton } from '../shared/controls.tsx'
import { ErrorSummary, NotificationBanner } from '../shared/notices.tsx'
import { PinEntry } from '../shared/pin-entry.tsx'
import { refusalWords } from '../shared/refusal.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { signIn } from './addresses.ts'
import { stepPage, type StepPage } from './frame.tsx'
import { signInTexts } from './texts/sign-in.ts'

type PinPage = StepPage & {
  readonly demonstration: boolean
  /** After a wrong try; its detail carries how many are left. */
  readonly refusal?: Refusal
}

const at = signIn.routes

export function pinPage({ card, ...page }: PinPage & { readonly card: CardView }): FaceReply {
  const { t } = textsOf(signInTexts, page.locale)
  const words = page.refusal && refusalWords(page.locale, page.refusal)
  return stepPage({
    ...page,
    step: 'step.pin',
    title: 'pinTitle',
    scripts: ['keypad'],
    ...(words && { status: 422 }),
    body: (
      <div class="two-columns">
        <PinForm
          {...page}
          action={at.pin.href({ id: page.id })}
          label={t('pinLabel')}
          support={t('pinSupport')}
          submit={t('pinSubmit')}
        />
        <aside class="stack">
          <p class="quiet">{t('pinOf', { name: card.name })}</p>
          <CardFront card={card} />
          <LinkButton href={at.choose.href({ id: page.id })} kind="quiet">
            {t('otherCard')}
          </LinkButton>
        </aside>
      </div>
    ),
  })
}

export function itemsPinPage(page: PinPage): FaceReply {
  const { t } = textsOf(signInTexts, page.locale)
  return stepPage({
    ...page,
    step: 'step.items',
    title: 'itemsTitle',
    scripts: ['keypad'],
    ...(page.refusal && { status: 422 }),
    body: (
      <>
        <p>{t('itemsLead')}</p>
        <PinForm
          {...page}
          action={at.items.href({ id: page.id })}
          label={t('itemsLabel')}
          support={t('itemsSupport')}
          submit={t('itemsSubmit')}
        />
      </>
    ),
  })
}

type PinFormProps = PinPage & {
  readonly action: string
  readonly label: ComponentChildren
  readonly support: ComponentChildren
  readonly submit: ComponentChildren
}

function PinForm({ locale, refusal, demonstration, ...form }: PinFormProps) {
  const { t } = textsOf(signInTexts, locale)
  const words = refusal && refusalWords(locale, refusal)
  return (
    <Form action={form.action} class="stack">
      {words && <ErrorSummary errors={[{ name: 'pin', message: words.title }]} />}
      {demonstration && <NotificationBanner kind="info" title={t('pinSpecimen')} />}
      <PinEntry
        name="pin"
        shape="digits"
        label={form.label}
        support={form.support}
        {...(words && { error: words.title })}
        autofocus={!words}
      />
      <div class="actions">
        <Button data-testid="submit-pin">{form.submit}</Button>
      </div>
    </Form>
  )
}
