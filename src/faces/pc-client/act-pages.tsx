// The two things that change something: a PIN changed, a certificate revoked. Both show the
// tries left before anything is typed, and give back no PIN.

import type { PinCode } from '../../core/card/card.ts'
import type { CertificateKind } from '../../core/certificate/certificate.ts'
import type { Refusal } from '../../core/kernel/outcome.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { Cite } from '../shared/cite.tsx'
import { Button, Form } from '../shared/controls.tsx'
import { ConsequenceList, type Consequence } from '../shared/lists.tsx'
import { ErrorSummary } from '../shared/notices.tsx'
import { PinEntry } from '../shared/pin-entry.tsx'
import { refusalWords } from '../shared/refusal.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { statesTexts } from '../shared/texts/states.ts'
import { client } from './addresses.ts'
import { BackLink, framed, nameOf, TriesNow, WhereLink } from './frame.tsx'
import type { ShownPin } from './look.ts'
import { clientTexts } from './texts/client.ts'

export type ChangeField = 'current' | 'next' | 'again'

export type ChangePinProps = {
  readonly locale: Locale
  readonly shown: ShownPin
  /** What is wrong, at the field it belongs to. */
  readonly wrong?: { readonly field: ChangeField; readonly refusal: Refusal }
}

export function changePinPage({ locale, shown, wrong }: ChangePinProps): FaceReply {
  const { t, plain } = textsOf(clientTexts, locale)
  const { pin } = shown
  const name = nameOf(locale, `${pin}Pin`)
  const words = wrong && refusalWords(locale, wrong.refusal)
  const shape = shapeOf(pin)
  const entry = (field: ChangeField, label: 'changeCurrent' | 'changeNext' | 'changeAgain') => (
    <PinEntry
      name={field}
      shape={shape}
      label={t(label)}
      support={t(shape === 'digits' ? 'shapeDigits' : 'shapeLetters')}
      {...(words && wrong.field === field && { error: words.title })}
    />
  )
  return framed({
    locale,
    title: plain('changeTitle', { pin: name }),
    here: client.routes.askChange.href({ pin }),
    scripts: ['keypad'],
    ...(words && { status: 422 }),
    body: (
      <Form action={client.routes.change.href({ pin })} class="stack measure">
        <h1>{t('changeTitle', { pin: name })}</h1>
        {words && <ErrorSummary errors={[{ name: wrong.field, message: words.title }]} />}
        {wrong && wrong.refusal.code !== 'pin-wrong' && <p>{t('noTryUsed')}</p>}
        <TriesNow {...{ locale, shown }} />
        {entry('current', 'changeCurrent')}
        {entry('next', 'changeNext')}
        {entry('again', 'changeAgain')}
        <div class="actions">
          <Button>{t('changeSubmit')}</Button>
          <BackLink locale={locale} />
        </div>
        <p>
          <WhereLink {...{ locale, pin }} />
        </p>
        <Cite rules={['PIN-15', 'CLIENT-02']} />
      </Form>
    ),
  })
}

export type RevokeProps = {
  readonly locale: Locale
  readonly kind: CertificateKind
  readonly shown: ShownPin
  /** The other certificate is on the card too. */
  readonly otherPresent: boolean
  readonly refusal?: Refusal
}

export function revokePage(props: RevokeProps): FaceReply {
  const { locale, kind, shown, refusal } = props
  const { t, plain } = textsOf(clientTexts, locale)
  const states = textsOf(statesTexts, locale)
  const certificate = nameOf(locale, `${kind}Certificate`)
  const words = refusal && refusalWords(locale, refusal)
  const shape = shapeOf(kind)
  return framed({
    locale,
    title: plain('revokeTitle', { certificate }),
    here: client.routes.askRevoke.href({ kind }),
    scripts: ['keypad'],
    ...(words && { status: 422 }),
    body: (
      <Form action={client.routes.revoke.href({ kind })} class="stack measure">
        <h1>{t('revokeTitle', { certificate })}</h1>
        {words && <ErrorSummary errors={[{ name: 'pin', message: words.title }]} />}
        <p class="lead">{t('revokeLead')}</p>
        <h2 class="visually-hidden">{t('revoke')}</h2>
        <ConsequenceList items={consequencesOf(props)} />
        <TriesNow {...{ locale, shown }} />
        <PinEntry
          name="pin"
          shape={shape}
          label={states.t(`${kind}Pin`)}
          support={t(shape === 'digits' ? 'shapeDigits' : 'shapeLetters')}
          {...(words && { error: words.title })}
        />
        <div class="actions">
          <Button kind="danger">{t('revokeSubmit')}</Button>
          <BackLink locale={locale} />
        </div>
        <Cite rules={['CLIENT-02', 'REV-09', 'REV-11']} />
      </Form>
    ),
  })
}

function consequencesOf({ locale, kind, otherPresent }: RevokeProps): readonly Consequence[] {
  const { t } = textsOf(clientTexts, locale)
  const other = kind === 'auth' ? 'sign' : 'auth'
  const name = nameOf(locale, `${other}Certificate`)
  return [
    { tone: 'ends', text: t(`revokeEnds.${kind}`) },
    ...(otherPresent
      ? [{ tone: 'keeps', text: t('revokeOther', { certificate: name }) } as const]
      : []),
    { tone: 'keeps', text: t('revokeKeeps') },
    { tone: 'changes', text: t('revokeAgain') },
  ]
}

function shapeOf(pin: PinCode): 'digits' | 'letters' {
  return pin === 'sign' ? 'letters' : 'digits'
}
