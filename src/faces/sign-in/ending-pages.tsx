// How a sign-in ends on the person's side: back to the service, refused, or over.
//
// The way back is a page of its own: browsers hold every redirect after a form to the addresses
// that forms may lead to, and the service's is none of them.

import type { Refusal } from '../../core/kernel/outcome.ts'
import type { SignInRequest } from '../../shell/ports/sign-in.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { LinkButton } from '../shared/controls.tsx'
import { RefusalNotice, type PlaceName } from '../shared/refusal.tsx'
import { refusedPage } from '../shared/refused-page.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { signIn } from './addresses.ts'
import { hostOf } from './frame.tsx'
import { signInTexts } from './texts/sign-in.ts'

type Reading = { readonly locale: Locale }

export function homePage({ locale }: Reading): FaceReply {
  const { t, plain } = textsOf(signInTexts, locale)
  return signIn.page({
    locale,
    title: plain('homeTitle'),
    body: (
      <div class="stack measure">
        <h1>{t('homeTitle')}</h1>
        <p class="lead">{t('homeBody')}</p>
      </div>
    ),
  })
}

export function overPage({ locale }: Reading): FaceReply {
  const { t, plain } = textsOf(signInTexts, locale)
  return signIn.page({
    locale,
    title: plain('overTitle'),
    status: 404,
    body: (
      <div class="stack measure" data-testid="over">
        <h1>{t('overTitle')}</h1>
        <p class="lead">{t('overBody')}</p>
      </div>
    ),
  })
}

type Ending = Reading & { readonly asks: SignInRequest; readonly href: string }

export function backPage({ locale, asks, href }: Ending): FaceReply {
  const { t, plain } = textsOf(signInTexts, locale)
  return signIn.page({
    locale,
    title: plain('backTitle'),
    headers: { refresh: `0;url=${href}` },
    body: (
      <div class="stack measure" data-testid="back">
        <h1>{t('backTitle')}</h1>
        <p class="lead">{t('askedAtAddress', { address: hostOf(asks) })}</p>
        <p>{t('backBody')}</p>
        <p class="actions">
          <LinkButton href={href} data-testid="back-link">
            {t('backLink')}
          </LinkButton>
        </p>
      </div>
    ),
  })
}

type Refused = Ending & { readonly refusal: Refusal; readonly placeName: PlaceName }

/** Stays until it was read: the person goes back to the service by the button. */
export function refusedSignInPage({ locale, href, refusal, placeName }: Refused): FaceReply {
  const { t, plain } = textsOf(signInTexts, locale)
  return signIn.page({
    locale,
    title: plain('refusedTitle'),
    status: 403,
    body: (
      <div class="stack measure" data-testid="refused">
        <h1>{t('refusedTitle')}</h1>
        <RefusalNotice refusal={refusal} placeName={placeName} />
        <p>{t('refusedBody')}</p>
        <p class="actions">
          <LinkButton href={href} data-testid="back-link">
            {t('backLink')}
          </LinkButton>
        </p>
      </div>
    ),
  })
}

/** The card was taken off its reader: nothing was told, and it may be laid there again. */
export function restartPage({
  locale,
  refusal,
  href,
}: Reading & { readonly refusal: Refusal; readonly href: string }): FaceReply {
  const { t } = textsOf(signInTexts, locale)
  return refusedPage({ entry: href, page: signIn.page }, { locale, refusal, back: t('otherCard') })
}
