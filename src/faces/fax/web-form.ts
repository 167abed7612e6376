// The FAX form on the screen: what is missing is told at once, a secret is not kept, and too many
// in a short time are asked to wait with everything still written.

import { faxOutcome, type FaxForm } from '../../core/fax/fax-form.ts'
import { type Office } from '../../shell/office.ts'
import type { FaceReply, FaceRequest, Locale } from '../../shell/ports/web.ts'
import { comeBackAfter } from '../../shell/ports/web.ts'
import { secretWords } from '../shared/free-text.ts'
import { textsOf } from '../shared/texts/message.ts'
import { faxReceipt, itemName } from './answer.ts'
import type { FieldProblems } from './form-fields.tsx'
import { readFaxForm, type ReadFaxForm } from './read-form.ts'
import { faxFormTexts } from './texts/fax-form.ts'
import { sentPage, webFormPage } from './web-form-page.tsx'

export const blankForm: FaxForm = { hearingImpaired: false, choice: [] }

export function showForm({ locale }: FaceRequest): FaceReply {
  return webFormPage(locale, { form: blankForm, problems: {} })
}

/** Completeness is told at once; whether it agrees with a card only staff will see. */
export async function takeForm(office: Office, request: FaceRequest): Promise<FaceReply> {
  const { locale } = request
  const { form, secrets } = readFaxForm(request)
  const problems = { ...problemsOf(office, request, form), ...secretsSaid(locale, secrets) }
  if (Object.keys(problems).length > 0) return webFormPage(locale, { form, problems })
  const tooMany = tooManyForms(office, request)
  if (tooMany !== undefined) {
    return comeBackAfter(tooMany, webFormPage(locale, { form, problems, tooMany }))
  }
  const faxId = office.newId()
  const virtualAt = office.clock.now()
  await office.faxes.keep({
    faxId,
    messageKey: `web ${faxId}`,
    source: 'web',
    sender: '',
    virtualAt,
    receivedAt: office.clock.realInstant(),
    form,
  })
  const receipt = faxReceipt({ faxId, virtualAt })
  return sentPage(locale, { replyFax: form.replyFax ?? '', receipt })
}

/** What is said beside each field that held a secret. */
export function secretsSaid(locale: Locale, secrets: ReadFaxForm['secrets']): FieldProblems {
  return Object.fromEntries(
    Object.entries(secrets).flatMap(([item, secret]) =>
      secret ? [[item, secretWords(locale, secret, itemName(locale, item))]] : [],
    ),
  )
}

/** Seconds to wait, where this address or all of them together have sent too many. */
function tooManyForms({ budgets }: Office, { address }: FaceRequest): number | undefined {
  const ofAddress = budgets.take('fax form by address', address)
  const allowed = ofAddress.ok ? budgets.take('fax form') : ofAddress
  return allowed.ok ? undefined : allowed.afterSeconds
}

function problemsOf(office: Office, { locale }: FaceRequest, form: FaxForm): FieldProblems {
  const { plain } = textsOf(faxFormTexts, locale)
  const found = faxOutcome(form, undefined, office.world.rules)
  if (found === 'card-needed') return {}
  switch (found.value.result) {
    case 'not_eligible':
      return { hearingImpaired: plain('notEligible') }
    case 'choose_one':
      return { choice: plain('chooseOne') }
    case 'incomplete': {
      const label = (item: string) => plain('missing', { item: itemName(locale, item) })
      return Object.fromEntries(found.value.missing.map((item) => [item, label(item)]))
    }
    default:
      return {}
  }
}
