// 職員の登録 (/counter/enrol) — a member of staff enters with a code and chooses a password.
//
// What was typed as a password is never sent back to a page; the code is, so that a mistake in
// one does not cost the other.

import { type Office } from '../../shell/office.ts'
import type { Face, FaceReply, FaceRequest } from '../../shell/ports/web.ts'
import type { Enrolments } from '../../shell/staff/enrolments.ts'
import { type StaffMember } from '../../shell/staff/staff.ts'
import { addressBook } from '../shared/address-book.ts'
import { Button, Field, Form, LinkButton } from '../shared/controls.tsx'
import { besideFields } from '../shared/form.ts'
import { ErrorSummary } from '../shared/notices.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { enrolment } from './addresses.ts'
import { enrolTexts } from './texts/enrol.ts'

export type EnrolContext = { readonly office: Office; readonly enrolments: Enrolments }

const shortest = { length: 12 } as const

type Problem = {
  readonly name: 'code' | 'password' | 'repeat'
  readonly text: 'codeUnknown' | 'passwordShort' | 'passwordDiffers'
}

export function enrolFace(context: EnrolContext): Face {
  return enrolment.open(context, { form: (_world, request) => formPage(request), enrol })
}

async function enrol(context: EnrolContext, request: FaceRequest): Promise<FaceReply> {
  const { code = '', password = '', repeat = '' } = request.form
  if (password.length < shortest.length) {
    return formPage(request, { name: 'password', text: 'passwordShort' })
  }
  if (password !== repeat) return formPage(request, { name: 'repeat', text: 'passwordDiffers' })
  const { office, enrolments } = context
  const entered = await enrolments.use(code, (member) => office.staff.enrol({ member, password }))
  return entered
    ? donePage(request, entered)
    : formPage(request, { name: 'code', text: 'codeUnknown' })
}

function formPage({ locale, form }: FaceRequest, problem?: Problem): FaceReply {
  const { t, plain } = textsOf(enrolTexts, locale)
  const wrong = problem && { name: problem.name, message: t(problem.text, shortest) }
  const { status, errors, at, field } = besideFields(wrong ? [wrong] : [], form)
  return enrolment.page({
    ...{ locale, title: plain('title'), status },
    body: (
      <div class="counter-login stack">
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
        <ErrorSummary errors={errors} />
        <Form action={enrolment.routes.enrol.href()}>
          <Field {...field('code')} label={t('code')} />
          <Field name="password" type="password" label={t('password')} {...at('password')} />
          <Field name="repeat" type="password" label={t('repeat')} {...at('repeat')} />
          <Button>{t('enrol')}</Button>
        </Form>
      </div>
    ),
  })
}

function donePage({ locale }: FaceRequest, { staffId, role }: StaffMember): FaceReply {
  const { t, plain } = textsOf(enrolTexts, locale)
  return enrolment.page({
    ...{ locale, title: plain('title') },
    body: (
      <div class="counter-login stack">
        <h1>{t('doneTitle')}</h1>
        <p>{t('doneBody', { staffId })}</p>
        <p class="actions">
          <LinkButton href={role === 'operator' ? addressBook.hotline : addressBook.counter}>
            {t('toLogin')}
          </LinkButton>
        </p>
      </div>
    ),
  })
}
