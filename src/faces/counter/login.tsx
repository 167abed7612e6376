// Staff log in: the id and the password together are right or not, and nothing tells which.

import { comeBackAfter, seeOther, type FaceReply, type FaceRequest } from '../../shell/ports/web.ts'
import { logIn } from '../../shell/staff/log-in.ts'
import { SelectField } from '../shared/choices.tsx'
import { localized } from '../shared/place-names.ts'
import { addressBook } from '../shared/address-book.ts'
import { Button, Field, Form } from '../shared/controls.tsx'
import type { Handler } from '../shared/define-face.tsx'
import { filledIn, formOf, problemsIn, type FormProblem } from '../shared/form.ts'
import type { StaffSession } from '../shared/guards.ts'
import { ErrorSummary } from '../shared/notices.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { counter } from './addresses.ts'
import { withinCounter } from './session.ts'
import { counterTexts } from './texts/counter.ts'
import type { CounterContext } from './context.ts'

type Typed = { readonly staffId: string; readonly place: string; readonly next: string }
type LoginProblem = 'loginEmpty' | 'loginWrong' | 'loginNotClerk' | 'loginWait'

export const showLogin: Handler<CounterContext, StaffSession | undefined> = (
  context,
  request,
  session,
) => {
  const next = withinCounter(request.query.get('next') ?? undefined)
  return session
    ? seeOther(next)
    : loginPage({ context, request }, { staffId: '', place: '', next })
}

const readLogin = formOf({ staffId: filledIn('loginEmpty'), password: filledIn('loginEmpty') })

export async function takeLogin(context: CounterContext, request: FaceRequest) {
  const { office } = context
  const { staffId = '', place = '', next } = request.form
  const typed = { staffId, place, next: withinCounter(next) }
  const setting = { context, request }
  const again = (problem: LoginProblem) => loginPage(setting, typed, [{ name: 'staffId', problem }])
  const read = readLogin(request)
  if (!read.ok) return loginPage(setting, typed, read.problems)
  const { address } = request
  const tried = await logIn(office, { ...read.values, staffId: staffId.trim(), address })
  if (tried.result === 'wait') {
    const { seconds } = tried
    const answers = [{ name: 'staffId', problem: 'loginWait', values: { seconds } }] as const
    return comeBackAfter(seconds, { ...loginPage(setting, typed, answers), status: 429 })
  }
  if (tried.result === 'wrong') return again('loginWrong')
  const { member } = tried
  const known = placesOf(context).some(({ id }) => id === place)
  const signedInAt = known ? place : member.place
  if (member.role !== 'clerk') return again('loginNotClerk')
  await request.session.become({ staffId: member.staffId }, { place: signedInAt, drafts: {} })
  return seeOther(typed.next)
}

export async function logOut(_world: CounterContext, request: FaceRequest): Promise<FaceReply> {
  await request.session.clear()
  return seeOther(counter.routes.askLogIn.href())
}

/** Every window and the other counters of the town. */
function placesOf({ office }: CounterContext) {
  const { locations, otherCounters } = office.world.town
  return [...locations, ...otherCounters]
}

function loginPage(
  { context, request }: { readonly context: CounterContext; readonly request: FaceRequest },
  typed: Typed,
  problems?: readonly FormProblem<LoginProblem>[],
): FaceReply {
  const { t, plain } = textsOf(counterTexts, request.locale)
  const { status, errors, at } = problemsIn({ t }, problems)
  return counter.page({
    locale: request.locale,
    title: plain('loginTitle'),
    here: counter.routes.askLogIn.href(),
    status,
    body: (
      <div class="counter-login stack">
        <h1>{t('loginTitle')}</h1>
        <ErrorSummary errors={errors} />
        <Form action={counter.routes.logIn.href()}>
          <input type="hidden" name="next" value={typed.next} />
          <Field name="staffId" label={t('staffId')} value={typed.staffId} {...at('staffId')} />
          <Field name="password" type="password" label={t('password')} {...at('password')} />
          <SelectField
            name="place"
            label={t('place')}
            options={[
              { value: '', label: plain('ownPlace') },
              ...placesOf(context).map(({ id, name }) => ({
                value: id,
                label: localized(request.locale, name),
              })),
            ]}
            value={typed.place}
          />
          <Button>{t('logIn')}</Button>
        </Form>
        <p class="quiet">{t('loginHint')}</p>
        <p>
          <a href={addressBook.enrol}>{t('toEnrolment')}</a>
        </p>
      </div>
    ),
  })
}
