// Papers as a list to tick with a pen, and what the visit after an application needs.

import type { Fact } from '../../core/facts.ts'
import { reissueFee } from '../../core/fee/reissue-fee.ts'
import type { AnyProcedure } from '../../core/procedures/define.ts'
import { deliverCard } from '../../core/procedures/deliver-card.ts'
import type { World } from '../../core/rules/world.ts'
import type { Locale } from '../../shell/ports/web.ts'
import { formatDay, formatYen } from '../shared/format/format.ts'
import { DescriptionList } from '../shared/lists.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { papersTexts } from '../shared/texts/papers.ts'
import { papersToTick } from './case-fields.tsx'
import { nameOfCircumstance, nameOfPaper } from './names.ts'
import { counterTexts } from './texts/counter.ts'

type PaperListProps = {
  readonly locale: Locale
  readonly procedure: Pick<AnyProcedure, 'bring' | 'fields'>
}

export function PaperList({ locale, procedure }: PaperListProps) {
  const { t } = textsOf(papersTexts, locale)
  return (
    <ul class="checklist">
      {papersToTick(procedure).map(({ paper, whens, optional }) => (
        <li key={paper}>
          {nameOfPaper(locale, paper)}
          {whens.length > 0 && (
            <span class="checklist__when">
              {whens.map((when) => nameOfCircumstance(locale, when)).join('／')}
            </span>
          )}
          {optional && <span class="checklist__when">{t('optionalPaper')}</span>}
        </li>
      ))}
    </ul>
  )
}

type NextVisitProps = {
  readonly locale: Locale
  readonly world: World
  readonly facts: readonly Fact[]
  /** Where the price does not stand beside it already. */
  readonly withFee?: boolean
}

/** After an application: from when, for how much, with what the card is fetched. */
export function NextVisit({ locale, world, facts, withFee = false }: NextVisitProps) {
  const accepted = facts.find((fact) => fact.type === 'ApplicationAccepted')
  if (!accepted) return null
  const { t } = textsOf(counterTexts, locale)
  const { expectedFrom, expectedUntil } = accepted
  const days = [expectedFrom, expectedUntil].map((day) => formatDay(locale, day))
  return (
    <section class="next-visit" aria-labelledby="next-visit-title">
      <h2 id="next-visit-title">{t('nextVisitTitle')}</h2>
      <DescriptionList
        items={[
          { term: t('nextVisitWhen'), value: days.join(locale === 'en' ? ' – ' : '～') },
          ...(withFee
            ? [{ term: t('feeTitle'), value: feeAtDelivery({ locale, world, accepted }) }]
            : []),
          {
            term: t('nextVisitBring'),
            value: <PaperList {...{ locale, procedure: deliverCard }} />,
          },
        ]}
      />
    </section>
  )
}

type Accepted = Fact & { readonly type: 'ApplicationAccepted' }

function feeAtDelivery(given: { locale: Locale; world: World; accepted: Accepted }): string {
  const { locale, world, accepted } = given
  const { plain } = textsOf(counterTexts, locale)
  const { reason, withAuth, withSign } = accepted
  if (reason === 'first_issue') return plain('fee_free')
  const amountIf = (oldCardReturned: boolean) =>
    reissueFee({ reason, withCertificate: withAuth || withSign, oldCardReturned }, world).value
      .amountYen
  const [amountYen, without] = [amountIf(true), amountIf(false)]
  if (amountYen === null) return plain('fee_inquire')
  const paid = { amount: formatYen(locale, amountYen) }
  const price = amountYen === 0 ? plain('fee_free') : plain('fee_at_delivery', paid)
  if (without === null || without === amountYen) return price
  const gap = locale === 'en' ? '. ' : '。'
  return `${price}${gap}${plain('feeWithoutOldCard', { amount: formatYen(locale, without) })}`
}
