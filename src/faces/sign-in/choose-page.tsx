// The first step: a demonstration shows its cards, each with its holder's story and its state.

import type { CardState } from '../../core/card/card.ts'
import type { FaceReply } from '../../shell/ports/web.ts'
import { Button, Field, Form } from '../shared/controls.tsx'
import { Table } from '../shared/lists.tsx'
import { StatusChip, statusOfCard } from '../shared/status-chip.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { signIn } from './addresses.ts'
import { stepPage, type StepPage } from './frame.tsx'
import { signInTexts } from './texts/sign-in.ts'

export type ChoosableCard = {
  readonly persona: string
  readonly name: string
  readonly story: string
  readonly state: CardState
}

type ChooseProps = StepPage & {
  /** Absent where no cards are shown: then one is laid on the reader. */
  readonly cards?: readonly ChoosableCard[]
  readonly typed: string
}

const at = signIn.routes

export function choosePage({ cards, typed, ...step }: ChooseProps): FaceReply {
  const { locale, id } = step
  if (!cards) return putPage(step)
  const { t } = textsOf(signInTexts, locale)
  return stepPage({
    ...step,
    step: 'step.card',
    title: 'chooseTitle',
    body: (
      <>
        <p>{t('chooseLead')}</p>
        <Form method="get" action={at.choose.href({ id })} class="sign-in__find">
          <Field name="q" label={t('find')} value={typed} type="search" width="medium" />
          <Button kind="secondary">{t('findButton')}</Button>
        </Form>
        <Form action={at.put.href({ id })}>
          <Table
            caption={t('chooseCaption')}
            captionHidden
            head={[t('chooseWho'), t('chooseState'), '']}
            rows={cards.map((card) => [
              <Holder key="holder" {...card} />,
              <StatusChip key="state" status={statusOfCard(card.state)} />,
              <Button
                key="use"
                kind="secondary"
                name="card"
                value={card.persona}
                data-testid={`card-${card.persona}`}
              >
                {t('chooseThis')}
                <span class="visually-hidden"> {card.name}</span>
              </Button>,
            ])}
          />
        </Form>
      </>
    ),
  })
}

/** The stories are the town's own, in Japanese. */
function Holder({ name, persona, story }: ChoosableCard) {
  return (
    <>
      <span lang="ja">{name}</span> <code class="quiet">{persona}</code>
      <span class="sign-in__story" lang="ja">
        {story}
      </span>
    </>
  )
}

function putPage(step: StepPage): FaceReply {
  const { locale, id } = step
  const { t } = textsOf(signInTexts, locale)
  return stepPage({
    ...step,
    step: 'step.card',
    title: 'putTitle',
    scripts: ['refresh'],
    refreshSeconds: 5,
    body: (
      <>
        <p>{t('putLead')}</p>
        <div class="reader-picture" aria-hidden="true">
          <span class="reader-picture__card" />
        </div>
        <p data-island="refresh" data-src={at.state.href({ id })} data-seconds="2" class="quiet">
          {t('putWaiting')}
        </p>
        <Form action={at.put.href({ id })} class="actions">
          <Button kind="secondary">{t('putNext')}</Button>
        </Form>
      </>
    ),
  })
}
