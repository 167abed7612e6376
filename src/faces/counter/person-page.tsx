// The page of one person: the whole person in the middle, what can be done on the right.

import { nextStep, type NextStep } from '../../core/advice/next-step.ts'
import type { FaceReply, FaceRequest, Locale } from '../../shell/ports/web.ts'
import { LinkButton } from '../shared/controls.tsx'
import { formatMoment } from '../shared/format/format.ts'
import { refusalWords } from '../shared/refusal.tsx'
import { placeNames } from '../shared/place-names.ts'
import { textsOf } from '../shared/texts/message.ts'
import { counter } from './addresses.ts'
import { counterPage } from './frame.tsx'
import { Queue, waitingOf } from './home.tsx'
import { aboutProcedure, nameOfProcedure, nameOfProcedureId } from './names.ts'
import { offersOf, readSeen, type Offer } from './offers.ts'
import { readPerson, readTries } from './person.ts'
import { PersonView } from './person-view.tsx'
import type { Clerk } from './session.ts'
import { counterTexts } from './texts/counter.ts'
import type { CounterContext } from './context.ts'

export async function showPerson(
  context: CounterContext,
  request: FaceRequest,
  clerk: Clerk,
): Promise<FaceReply> {
  const { locale } = request
  const id = request.params.id ?? ''
  const person = await readPerson(context, id)
  if (!person) return unknownResident(context, request, clerk)
  const seen = await readSeen(context, clerk, id)
  const offers = offersOf(seen)
  const tries = await readTries(context, person.file)
  const first = seen && nextStep(seen, tries)
  return counterPage({
    context,
    request,
    clerk,
    title: person.file.resident.name.full,
    left: <Queue locale={locale} waiting={await waitingOf(context)} />,
    middle: <PersonView {...{ context, locale, person, tries }} />,
    right: (
      <>
        <First {...{ context, locale, first, residentId: id }} />
        <Offers {...{ context, locale, offers, first, residentId: id }} />
      </>
    ),
  })
}

/** Nobody of this id: said in words, with the search box at hand. */
export async function unknownResident(
  context: CounterContext,
  request: FaceRequest,
  clerk: Clerk,
): Promise<FaceReply> {
  const { t, plain } = textsOf(counterTexts, request.locale)
  return counterPage({
    context,
    request,
    clerk,
    title: plain('unknownTitle'),
    status: 404,
    left: <Queue locale={request.locale} waiting={await waitingOf(context)} />,
    middle: (
      <>
        <h1>{t('unknownTitle')}</h1>
        <p>{t('unknownBody')}</p>
      </>
    ),
  })
}

type FirstProps = {
  readonly context: CounterContext
  readonly locale: Locale
  readonly first: NextStep | undefined
  readonly residentId: string
}

/** The one next thing to do, with the place and the hour where it is not here and now. */
function First({ context, locale, first, residentId }: FirstProps) {
  const { t } = textsOf(counterTexts, locale)
  const { stay } = context.office.world.rules
  const values = { days: stay.changeableAfterBusinessDays, months: stay.extensionMonths }
  if (!first) return <p class="quiet">{t('firstNone')}</p>
  return (
    <section class="panel panel--surface" aria-labelledby="first-title">
      <h2 id="first-title">{t('firstTitle')}</h2>
      <p>{t(`because_${first.because}`, values)}</p>
      <ElsewhereLine {...{ context, locale }} elsewhere={first.elsewhere} />
      <div class="actions" data-next-step>
        <LinkButton href={caseAddress(residentId, first.procedureId)} icon="arrow">
          {nameOfProcedureId(locale, first.procedureId)}
        </LinkButton>
      </div>
    </section>
  )
}

type ElsewhereProps = Pick<FirstProps, 'context' | 'locale'> & Pick<NextStep, 'elsewhere'>

function ElsewhereLine({ context: world, locale, elsewhere }: ElsewhereProps) {
  const { t } = textsOf(counterTexts, locale)
  const { place, opens } = elsewhere
  const where = place === undefined ? undefined : placeNames(world.office.world.town, locale)(place)
  const when = opens && formatMoment(locale, opens)
  if (where !== undefined && when) return <p>{t('firstThereFrom', { where, when })}</p>
  if (where !== undefined) return <p>{t('firstThere', { where })}</p>
  return when ? <p>{t('firstFrom', { when })}</p> : null
}

export function caseAddress(residentId: string, procedureId: string): string {
  return counter.routes.case.href({ id: residentId, procedure: procedureId })
}

type OffersProps = {
  readonly context: CounterContext
  readonly locale: Locale
  readonly offers: readonly Offer[]
  readonly first: NextStep | undefined
  readonly residentId: string
}

function Offers({ context, locale, offers, first, residentId }: OffersProps) {
  const { t } = textsOf(counterTexts, locale)
  const possible = offers.filter(
    (offer) => !offer.refusal && offer.procedure.id !== first?.procedureId,
  )
  const refused = offers.filter((offer) => offer.refusal)
  const others = possible.filter(({ procedure }) => !isOfCardWindow(procedure))
  return (
    <section class="panel" aria-labelledby="offers-title" data-procedures>
      <h2 id="offers-title">{t('offersTitle')}</h2>
      {possible.length === 0 && !first && <p>{t('offersNone')}</p>}
      <OfferList
        {...{ context, locale, residentId }}
        offers={possible.filter(({ procedure }) => isOfCardWindow(procedure))}
      />
      {others.length > 0 && (
        <details>
          <summary>{t('offersOther', { count: others.length })}</summary>
          <OfferList {...{ context, locale, residentId }} offers={others} />
        </details>
      )}
      {refused.length > 0 && (
        <details>
          <summary>{t('offersRefused', { count: refused.length })}</summary>
          <OfferList {...{ context, locale, residentId }} offers={refused} />
        </details>
      )}
    </section>
  )
}

/** In the town's table of windows, or about an application; the rest are notifications. */
function isOfCardWindow({ windowRow, about }: Offer['procedure']): boolean {
  return windowRow !== undefined || about === 'application'
}

function OfferList({ context, locale, offers, residentId }: Omit<OffersProps, 'first'>) {
  const { t } = textsOf(counterTexts, locale)
  const words = ({ procedure, refusal, onlyWithMove }: Offer) => {
    if (refusal)
      return refusalWords(locale, refusal, placeNames(context.office.world.town, locale)).plain
    return onlyWithMove ? t('onlyWithMove') : aboutProcedure(locale, procedure.id)
  }
  return (
    <ul class="offers">
      {offers.map((offer) => (
        <li key={offer.procedure.id}>
          <a href={caseAddress(residentId, offer.procedure.id)}>
            {nameOfProcedure(locale, offer.procedure)}
          </a>
          <span class="offers__about">{words(offer)}</span>
        </li>
      ))}
    </ul>
  )
}
