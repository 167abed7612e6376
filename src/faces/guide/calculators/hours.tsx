// Calculators of hours and sums: is the window open, the store, which line answers, what a
// reissue costs.

import { reissueFee } from '../../../core/fee/reissue-fee.ts'
import { kioskOffer } from '../../../core/kiosk/kiosk.ts'
import { dayOf, momentAt, timeOf, type Moment } from '../../../core/kernel/day.ts'
import { linesNow } from '../../../core/phone-line/line-hours.ts'
import type { LineLanguage, LineTopic } from '../../../core/rules/phone-line.ts'
import { reissueReasons } from '../../../core/rules/national/service.ts'
import { closedWhy } from '../../../core/guide/navigate/places.ts'
import {
  procedureAvailable,
  takenHere,
  type Circumstance,
} from '../../../core/window/availability.ts'
import { nextOpening } from '../../../core/window/next-opening.ts'
import { openingsOn } from '../../../core/window/opening.ts'
import { closedText, feeText, OpenMark } from '../answer-parts.tsx'
import { formatMoment, formatTimeRange } from '../../shared/format/format.ts'
import { textsOf } from '../../shared/texts/message.ts'
import { ruby } from '../../shared/texts/ruby.tsx'
import { LinesTable } from '../lines-table.tsx'
import { pagesTexts } from '../texts/pages.ts'
import { toolsTexts } from '../texts/tools.ts'
import { easy, placeName, rowName } from '../words.ts'
import type { Calculator, CalculatorGiven, Inputs } from './calculator.ts'
import { choice, yesNo } from './words.tsx'

const momentFields = [
  { kind: 'day', name: 'day', label: 'atDay', optional: true },
  { kind: 'time', name: 'time', label: 'atTime' },
] as const

/** The day and time typed; what is left open is now. */
function momentOf(inputs: Inputs, { context }: CalculatorGiven): Moment {
  const now = context.now()
  return momentAt(inputs.day('day') ?? dayOf(now), inputs.time('time') ?? timeOf(now))
}

function momentText(locale: CalculatorGiven['locale'], at: Moment): string {
  return easy(locale, formatMoment(locale, at))
}

const fee: Calculator = {
  id: 'fee',
  fields({ locale }) {
    const { t } = textsOf(toolsTexts, locale)
    const reasons = [...reissueReasons, 'disaster'] as const
    return [
      choice('reason', reasons, (reason) => t(`reason_${reason}`))('reason'),
      yesNo('withCertificate', locale)('certificate'),
      yesNo('oldCardReturned', locale)('old'),
    ]
  },
  work(inputs, { context, locale }) {
    const { value, cites } = reissueFee(
      {
        reason: inputs.choice('reason'),
        withCertificate: inputs.choice('certificate') === 'yes',
        oldCardReturned: inputs.choice('old') === 'yes',
      },
      context,
    )
    const shown =
      value.amountYen === null
        ? ({ kind: 'inquire' } as const)
        : value.result === 'free'
          ? ({ kind: 'free' } as const)
          : ({ kind: 'paid', amountYen: value.amountYen, atDelivery: true } as const)
    const label = textsOf(pagesTexts, locale).t('feeTitle')
    return { lines: [{ label, value: feeText(shown, locale) }], cites }
  },
}

const store: Calculator = {
  id: 'store',
  fields: () => [...momentFields],
  work(inputs, given) {
    const { t } = textsOf(toolsTexts, given.locale)
    const { value, cites } = kioskOffer(
      {
        at: momentOf(inputs, given),
        document: 'resident_record_copy',
        cardState: 'active',
        authCertificateValid: true,
        faceAuthCard: false,
        storeOpens: '00:00',
        storeCloses: '00:00',
        hasMultiCopyMachine: true,
      },
      given.context,
    )
    return {
      sentences: [t(value.available ? 'storeAvailable' : 'storeUnavailable'), t('storeLimit')],
      cites,
    }
  },
}

const open: Calculator = {
  id: 'open',
  fields({ context, locale }) {
    const { locations, procedures } = context.town
    const places = locations.map(({ id }) => id)
    const place = (id: string) => ruby(placeName(id, locale, context))
    const row = (id: string) => rowName(id, { locale, edition: context })
    return [
      choice('location', places, place)('location'),
      choice('procedure', Object.keys(procedures), row)('procedure'),
      ...momentFields,
    ]
  },
  work(inputs, given) {
    const { context, locale } = given
    const { t } = textsOf(toolsTexts, locale)
    const pages = textsOf(pagesTexts, locale)
    const at = momentOf(inputs, given)
    const location = inputs.choice('location')
    const visit = conditionMet({ procedure: inputs.choice('procedure'), location }, context)
    const now = procedureAvailable({ ...visit, at }, context)
    const taken = takenHere(visit, context.town)
    const next = now.value ? null : nextOpening({ ...visit, at }, context).value
    const hours = openingsOn(location, dayOf(at), context)
      .map(({ opens, closes }) => formatTimeRange(locale, opens, closes))
      .join(', ')
    const closed = taken.value && !now.value && closedWhy(now, visit, { ...context, now: at })
    return {
      sentences: [
        <OpenMark key="open" open={now.value} />,
        ...(closed ? [closedText(closed, locale)] : []),
        ...(taken.value ? [] : [t('notAtPlace')]),
        ...(visit.withMove ? [t('onlyWithMoveHere')] : []),
        ...(visit.supportPurpose === undefined ? [] : [t('onlyWithSupportHere')]),
      ],
      lines: [
        {
          label: t('hoursThatDay'),
          value: hours === '' ? t('closedThatDay') : ruby(easy(locale, hours)),
        },
        ...(next ? [{ label: pages.t('nextHead'), value: ruby(momentText(locale, next)) }] : []),
      ],
      cites: [...new Set([...taken.cites, ...now.cites])],
    }
  },
}

/** The visit as the note of the table allows it: ※1 with a move, ※2 within the help given. */
function conditionMet(
  visit: Pick<Circumstance, 'procedure' | 'location'>,
  { town }: CalculatorGiven['context'],
): Circumstance {
  const plain = { ...visit, withMove: false }
  const { reason } = takenHere(plain, town)
  const [supportPurpose] = town.supportPurposes
  if (reason === 'only-with-support' && supportPurpose !== undefined) {
    return { ...plain, supportPurpose }
  }
  return { ...plain, withMove: reason === 'only-with-move' }
}

const topics = [
  'suspension',
  'card',
  'certificates',
  'system',
  'portal',
  'delivery_booking',
  'convenience_store',
  'fraud',
  'personal_information',
] as const satisfies readonly LineTopic[]
const languages = ['ja', 'en', 'zh', 'ko', 'es', 'pt'] as const satisfies readonly LineLanguage[]

const lines: Calculator = {
  id: 'lines',
  fields({ locale }) {
    const { t } = textsOf(toolsTexts, locale)
    return [
      choice('topic', topics, (topic) => t(`topic_${topic}`))('topic'),
      choice('spoken', languages, (each) => t(`lang_${each}`))('language'),
      ...momentFields,
    ]
  },
  work(inputs, given) {
    const { context, locale } = given
    const { value, cites } = linesNow(
      {
        topic: inputs.choice('topic') as LineTopic,
        language: inputs.choice('language') as LineLanguage,
        at: momentOf(inputs, given),
      },
      context,
    )
    if (value.length === 0) {
      return { sentences: [textsOf(toolsTexts, locale).t('noLine')], cites: ['CONTACT-01'] }
    }
    return { extra: <LinesTable locale={locale} edition={context} lines={value} all />, cites }
  },
}

export const hourCalculators: readonly Calculator[] = [fee, open, store, lines]
