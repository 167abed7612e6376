// The pages that a service's own addresses show to a person: an error that cannot be told to the
// service, and logging out.

import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { Button, Form } from '../shared/controls.tsx'
import { DescriptionList } from '../shared/lists.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { signIn } from './addresses.ts'
import { signInTexts } from './texts/sign-in.ts'

type ServiceError = { readonly code: string; readonly description: string }

/** Where the browser may not be sent back to a service, a person has to tell it. */
export function serviceErrorPage(locale: Locale, { code, description }: ServiceError): FaceReply {
  const { t, plain } = textsOf(signInTexts, locale)
  return signIn.page({
    locale,
    title: plain('errorTitle'),
    here: signIn.entry,
    body: (
      <div class="stack measure" data-testid="service-error">
        <h1>{t('errorTitle')}</h1>
        <p class="lead">{t('errorBody')}</p>
        <DescriptionList
          items={[
            { term: 'error', value: <code>{code}</code> },
            { term: 'error_description', value: <span lang="en">{description}</span> },
          ]}
        />
      </div>
    ),
  })
}

type LogoutForm = { readonly action: string; readonly xsrf: string; readonly client?: string }

export function askLogoutPage(locale: Locale, { action, xsrf, client }: LogoutForm): FaceReply {
  const { t, plain } = textsOf(signInTexts, locale)
  return signIn.page({
    locale,
    title: plain('logoutTitle'),
    here: signIn.entry,
    body: (
      <div class="stack measure" data-testid="logout">
        <h1>{t('logoutTitle')}</h1>
        {client !== undefined && <p class="lead">{t('logoutOf', { service: client })}</p>}
        <p>{t('logoutBody')}</p>
        <Form action={action} class="actions">
          <input type="hidden" name="xsrf" value={xsrf} />
          <Button name="logout" value="yes" data-testid="logout-yes">
            {t('logoutYes')}
          </Button>
          <Button kind="secondary" data-testid="logout-no">
            {t('logoutNo')}
          </Button>
        </Form>
      </div>
    ),
  })
}

export function loggedOutPage(locale: Locale): FaceReply {
  const { t, plain } = textsOf(signInTexts, locale)
  return signIn.page({
    locale,
    title: plain('loggedOutTitle'),
    here: signIn.entry,
    body: (
      <div class="stack measure" data-testid="logged-out">
        <h1>{t('loggedOutTitle')}</h1>
        <p class="lead">{t('loggedOutBody')}</p>
      </div>
    ),
  })
}
