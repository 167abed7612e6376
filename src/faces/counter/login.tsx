// Staff log in: the id and the password together are right or not, and nothing tells which.

import { comeBackAfter, seeOther, type FaceReply, type FaceRequest } from '../../shell/ports/web.ts'
import { logIn } from '../../shell/staff/log-in.ts'
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

type Typed = { readonly staffId: string; readonly next: string }
type LoginProblem = 'loginEmpty' | 'loginWrong' | 'loginNotClerk' | 'loginWait'

export const showLogin: Handler<CounterContext, StaffSession | undefined> = (
  _world,
  request,
  session,
) => {
  const next = withinCounter(request.query.get('next') ?? undefined)
  return session ? seeOther(next) : loginPage(request, { staffId: '', next })
}

const readLogin = formOf({ staffId: filledIn('loginEmpty'), password: filledIn('loginEmpty') })

export async function takeLogin({ office }: CounterContext, request: FaceRequest) {
  const { staffId = '', next } = request.form
  const typed = { staffId, next: withinCounter(next) }
  const again = (problem: LoginProblem) => loginPage(request, typed, [{ name: 'staffId', problem }])
  const read = readLogin(request)
  if (!read.ok) return loginPage(request, typed, read.problems)
  const { address } = request
  const tried = await logIn(office, { ...read.values, staffId: staffId.trim(), address })
  if (tried.result === 'wait') {
    const { seconds } = tried
    const answers = [{ name: 'staffId', problem: 'loginWait', values: { seconds } }] as const
    return comeBackAfter(seconds, { ...loginPage(request, typed, answers), status: 429 })
  }
  if (tried.result === 'wrong') return again('loginWrong')
  const { member } = tried
  if (member.role !== 'clerk') return again('loginNotClerk')
  await request.session.become({ staffId: member.staffId }, { place: member.place, drafts: {} })
  return seeOther(typed.next)
}

export async function logOut(_world: CounterContext, request: FaceRequest): Promise<FaceReply> {
  await request.session.clear()
  return seeOther(counter.routes.askLogIn.href())
}

function loginPage(
  request: FaceRequest,
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
