// Staff log in: the id and the password together are right or not, and nothing tells which.

import { comeBackAfter, seeOther, type FaceReply, type FaceRequest } from '../../shell/ports/web.ts'
import { logIn } from '../../shell/staff/staff.ts'
import { Button, Field, Form } from '../shared/controls.tsx'
import { renderPage } from '../shared/layout.tsx'
import { ErrorSummary } from '../shared/notices.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { readClerk, withinCounter } from './session.ts'
import { counterTexts } from './texts/counter.ts'
import type { CounterWorld } from './world.ts'

type Typed = { readonly staffId: string; readonly next: string }
type LoginProblem = 'loginEmpty' | 'loginWrong' | 'loginNotClerk' | { readonly seconds: number }

export function showLogin(world: CounterWorld) {
  return async (request: FaceRequest): Promise<FaceReply> => {
    const next = withinCounter(request.query.get('next') ?? undefined)
    if (await readClerk(world, request)) return seeOther(next)
    return loginPage(request, { staffId: '', next })
  }
}

export function takeLogin({ office }: CounterWorld) {
  return async (request: FaceRequest): Promise<FaceReply> => {
    const { staffId = '', password = '' } = request.form
    const typed = { staffId, next: withinCounter(request.form.next) }
    if (staffId.trim() === '' || password === '') return loginPage(request, typed, 'loginEmpty')
    const { address } = request
    const tried = await logIn(office, { staffId: staffId.trim(), password, address })
    if (tried.result === 'wait') return loginPage(request, typed, tried)
    if (tried.result === 'wrong') return loginPage(request, typed, 'loginWrong')
    const { member } = tried
    if (member.role !== 'clerk') return loginPage(request, typed, 'loginNotClerk')
    await request.session.become({ staffId: member.staffId }, { place: member.place, drafts: {} })
    return seeOther(typed.next)
  }
}

export async function logOut(request: FaceRequest): Promise<FaceReply> {
  await request.session.clear()
  return seeOther('/counter/login')
}

function loginPage(request: FaceRequest, typed: Typed, problem?: LoginProblem): FaceReply {
  const { t, plain } = textsOf(counterTexts, request.locale)
  const told = typeof problem === 'object' ? plain('loginWait', problem) : problem && plain(problem)
  const errors = told === undefined ? [] : [{ name: 'staffId', message: told }]
  const page = renderPage({
    locale: request.locale,
    title: plain('loginTitle'),
    face: 'counter',
    faceName: plain('faceName'),
    character: 'staff',
    here: '/counter/login',
    status: typeof problem === 'object' ? 429 : problem ? 422 : 200,
    body: (
      <div class="counter-login stack">
        <h1>{t('loginTitle')}</h1>
        <ErrorSummary errors={errors} />
        <Form action="/counter/login">
          <input type="hidden" name="next" value={typed.next} />
          <Field
            name="staffId"
            label={t('staffId')}
            value={typed.staffId}
            {...(told === undefined ? {} : { error: told })}
          />
          <Field name="password" type="password" label={t('password')} />
          <Button>{t('logIn')}</Button>
        </Form>
        <p class="quiet">{t('loginHint')}</p>
        <p>
          <a href="/counter/enrol">{t('toEnrolment')}</a>
        </p>
      </div>
    ),
  })
  return typeof problem === 'object' ? comeBackAfter(problem.seconds, page) : page
}
