// The two things that change something: a PIN changed, a certificate revoked. Both show the
// tries left before anything is typed, and give back no PIN.

import type { CertificateKind } from '../../core/certificate/certificate.ts'
import type { Refusal } from '../../core/kernel/outcome.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { Cite } from '../shared/cite.tsx'
import { Button, Form } from '../shared/controls.tsx'
import { refusedAt } from '../shared/form.ts'
import { ConsequenceList, type Consequence } from '../shared/lists.tsx'
import { ErrorSummary } from '../shared/notices.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { client } from './addresses.ts'
import { BackLink, CardPin, framed, nameOf, TriesNow, WhereLink } from './frame.tsx'
import type { ShownPin } from './look.ts'
import { clientTexts } from './texts/client.ts'

export type ChangeField = 'current' | 'next' | 'again'

type ChangePinProps = {
  readonly shown: ShownPin
  /** What is wrong, at the field it belongs to. */
  readonly wrong: { readonly field: ChangeField; readonly refusal: Refusal } | undefined
}

export function changePinPage(locale: Locale, { shown, wrong }: ChangePinProps): FaceReply {
  const { t, plain } = textsOf(clientTexts, locale)
  const { pin } = shown
  const name = nameOf(locale, `${pin}Pin`)
  const { status, errors, at } = refusedAt(locale, wrong?.field ?? 'current', wrong?.refusal)
  const title = plain('changeTitle', { pin: name })
  return framed({
    ...{ locale, title, status },
    here: client.routes.askChange.href({ pin }),
    scripts: ['keypad'],
    body: (
      <Form action={client.routes.change.href({ pin })} class="stack measure">
        <h1>{t('changeTitle', { pin: name })}</h1>
        <ErrorSummary errors={errors} />
        {wrong && wrong.refusal.code !== 'pin-wrong' && <p>{t('noTryUsed')}</p>}
        <TriesNow shown={shown} />
        <CardPin pin={pin} name="current" label={t('changeCurrent')} {...at('current')} />
        <CardPin pin={pin} name="next" label={t('changeNext')} {...at('next')} />
        <CardPin pin={pin} name="again" label={t('changeAgain')} {...at('again')} />
        <div class="actions">
          <Button>{t('changeSubmit')}</Button>
          <BackLink />
        </div>
        <p>
          <WhereLink pin={pin} />
        </p>
        <Cite rules={['PIN-15', 'CLIENT-02']} />
      </Form>
    ),
  })
}

type RevokeProps = {
  readonly kind: CertificateKind
  readonly shown: ShownPin
  /** The other certificate is on the card too. */
  readonly otherPresent: boolean
  readonly refusal: Refusal | undefined
}

export function revokePage(locale: Locale, props: RevokeProps): FaceReply {
  const { kind, shown, refusal } = props
  const { t, plain } = textsOf(clientTexts, locale)
  const certificate = nameOf(locale, `${kind}Certificate`)
  const { status, errors, at } = refusedAt(locale, 'pin', refusal)
  const title = plain('revokeTitle', { certificate })
  return framed({
    ...{ locale, title, status },
    here: client.routes.askRevoke.href({ kind }),
    scripts: ['keypad'],
    body: (
      <Form action={client.routes.revoke.href({ kind })} class="stack measure">
        <h1>{t('revokeTitle', { certificate })}</h1>
        <ErrorSummary errors={errors} />
        <p class="lead">{t('revokeLead')}</p>
        <h2 class="visually-hidden">{t('revoke')}</h2>
        <ConsequenceList items={consequencesOf(locale, props)} />
        <TriesNow shown={shown} />
        <CardPin pin={kind} {...at('pin')} />
        <div class="actions">
          <Button kind="danger">{t('revokeSubmit')}</Button>
          <BackLink />
        </div>
        <Cite rules={['CLIENT-02', 'REV-09', 'REV-11']} />
      </Form>
    ),
  })
}

function consequencesOf(locale: Locale, props: RevokeProps): readonly Consequence[] {
  const { t } = textsOf(clientTexts, locale)
  const { kind, otherPresent } = props
  const other = nameOf(locale, `${kind === 'auth' ? 'sign' : 'auth'}Certificate`)
  const kept = { tone: 'keeps', text: t('revokeOther', { certificate: other }) } as const
  return [
    { tone: 'ends', text: t(`revokeEnds.${kind}`) },
    ...(otherPresent ? [kept] : []),
    { tone: 'keeps', text: t('revokeKeeps') },
    { tone: 'changes', text: t('revokeAgain') },
  ]
}
