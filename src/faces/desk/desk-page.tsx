// The desk: every virtual card on a table, the chosen one large with its chip, readers as slots.
//
// `?card=ID` chooses one, `&number=1` shows its My Number, `?q=` searches. The desk island adds
// dragging; everything else is forms and links.

import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { CardFront } from '../shared/card-drawing.tsx'
import type { CardView } from '../shared/card-view.ts'
import { Button, Field, Form } from '../shared/controls.tsx'
import { EmptyState } from '../shared/notices.tsx'
import { StatusChip } from '../shared/status-chip.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { desk } from './addresses.ts'
import { ChosenCard, type DeskCard } from './chosen-card.tsx'
import { ReaderSlots, type DeskReader } from './reader-slots.tsx'
import { deskTexts } from './texts/desk.ts'

export type DeskPageProps = {
  readonly locale: Locale
  /** The cards on the table now; a search or a page of them, at most about twelve. */
  readonly cards: readonly CardView[]
  readonly chosen?: DeskCard
  readonly readers: readonly DeskReader[]
  readonly query?: string
}

export function deskPage(props: DeskPageProps): FaceReply {
  const { locale, chosen, readers } = props
  const { t, plain } = textsOf(deskTexts, locale)
  return desk.page({
    locale,
    title: plain('title'),
    here: desk.routes.show.href(chosen ? { card: chosen.card.id } : {}),
    scripts: ['desk'],
    body: (
      <div class="desk stack">
        <h1>{t('title')}</h1>
        <p class="lead">{t('lead')}</p>
        <ReaderSlots readers={readers} />
        {chosen && <ChosenCard chosen={chosen} readers={readers} />}
        <CardsOnTable {...props} />
        <Form action={desk.routes.put.href()} data-island="desk" class="desk__drop">
          <input type="hidden" name="card" />
          <input type="hidden" name="reader" />
        </Form>
      </div>
    ),
  })
}

function CardsOnTable({ locale, cards, chosen, query }: DeskPageProps) {
  const { t, plain } = textsOf(deskTexts, locale)
  return (
    <section class="stack" id="cards">
      <h2>{t('cards')}</h2>
      <Form action={desk.entry} method="get" class="desk__search">
        <Field name="q" type="search" label={t('search')} width="medium" value={query ?? ''} />
        <Button kind="secondary">{t('searchSubmit')}</Button>
      </Form>
      {cards.length === 0 && (
        <EmptyState title={t('noCards')}>
          <p>{t('noCardsLead')}</p>
        </EmptyState>
      )}
      <ul class="table-top">
        {cards.map((card) => (
          <li
            key={card.id}
            class={card.id === chosen?.card.id ? 'table-top__card is-chosen' : 'table-top__card'}
            data-card={card.id}
          >
            <CardFront card={card} />
            <p class="table-top__name">
              <a
                href={`${desk.routes.show.href({ card: card.id })}#chosen`}
                aria-label={plain('choose', { name: card.name })}
                {...(card.id === chosen?.card.id ? { 'aria-current': 'true' as const } : {})}
              >
                {card.name}
              </a>
              <StatusChip status={card.status} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
