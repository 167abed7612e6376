// /hotline for whoever is not logged in: what a resident needs at once, and the staff's login.

import type { PhoneLine } from '../../core/rules/phone-line.ts'
import { formatList } from '../shared/format/list.ts'
import { linesOf } from '../../core/phone-line/line-hours.ts'
import type { World } from '../../core/rules/world.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { addressBook } from '../shared/address-book.ts'
import { Cite } from '../shared/cite.tsx'
import { Button, Field, Form, LinkButton } from '../shared/controls.tsx'
import { Table } from '../shared/lists.tsx'
import { EmergencyBanner, ErrorSummary } from '../shared/notices.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { hotline } from './addresses.ts'
import { lineLanguageName } from './caller-language.ts'
import { hotlineTexts } from './texts/hotline.ts'
import { lostTexts } from './texts/lost.ts'

export type FrontProps = {
  readonly locale: Locale
  readonly world: World
  /** Given back after a login that failed. */
  readonly wrongLogin?: {
    readonly staffId: string
    /** Too many were wrong: nothing was compared, and the next try is taken after these. */
    readonly seconds?: number
  }
}

export function frontPage({ locale, world, wrongLogin }: FrontProps): FaceReply {
  const { t, plain } = textsOf(lostTexts, locale)
  const lines = linesOf(world).filter((line) => line.suspensionAnyTime && line.kind === 'voice')
  return hotline.page({
    locale,
    title: plain('title'),
    faceName: plain('faceName'),
    character: 'resident',
    ...(wrongLogin && { status: wrongLogin.seconds === undefined ? 422 : 429 }),
    body: (
      <div class="stack measure">
        <h1>{t('title')}</h1>
        <EmergencyBanner title={t('lead')}>
          <p>{t('after')}</p>
        </EmergencyBanner>
        <LineTable locale={locale} lines={lines} />
        <section class="stack">
          <p>{t('fax')}</p>
          <p class="actions">
            <LinkButton kind="secondary" icon="paper" href={addressBook.faxFormPdf}>
              {t('faxForm')}
            </LinkButton>
            <LinkButton kind="secondary" href={addressBook.faxForm}>
              {t('faxWeb')}
            </LinkButton>
          </p>
        </section>
        <Cite rules={['SUS-01', 'GEN-15', 'CONTACT-01', 'CONTACT-04', 'FAX-01']} />
        <StaffLogin locale={locale} {...(wrongLogin && { wrongLogin })} />
      </div>
    ),
  })
}

function LineTable({ locale, lines }: { locale: Locale; lines: readonly PhoneLine[] }) {
  const { t } = textsOf(lostTexts, locale)
  return (
    <Table
      caption={t('numbers')}
      captionHidden
      head={[t('numbers'), t('languages'), t('owner')]}
      rows={lines.map((line) => [
        <>
          <a class="phone-number" href={`tel:${line.number}`}>
            {line.number}
          </a>
          <span class="quiet line-note">
            {line.free ? t('free') : t('charged')}
            {line.insteadOf !== undefined && t('instead', { number: line.insteadOf })}
          </span>
        </>,
        formatList(
          locale,
          line.languages.map((each) => lineLanguageName[each]),
        ),
        locale === 'ja' || locale === 'ja-easy' ? line.owner.ja : (line.owner.en ?? line.owner.ja),
      ])}
    />
  )
}

type LoginProps = Pick<FrontProps, 'locale' | 'wrongLogin'>

function StaffLogin({ locale, wrongLogin }: LoginProps) {
  const { t } = textsOf(hotlineTexts, locale)
  const lost = textsOf(lostTexts, locale)
  const seconds = wrongLogin?.seconds
  const row = seconds === undefined ? t('logInWrong') : t('logInWait', { seconds })
  return (
    <details {...(wrongLogin && { open: true })}>
      <summary>{lost.t('staff')}</summary>
      <Form action={hotline.routes.logIn.href()} class="stack panel">
        {wrongLogin && <ErrorSummary errors={[{ name: 'staffId', message: row }]} />}
        <Field
          name="staffId"
          label={t('staffId')}
          width="medium"
          value={wrongLogin?.staffId ?? ''}
          {...(wrongLogin && { error: row })}
        />
        <Field name="password" label={t('password')} type="password" width="medium" />
        <Button>{t('logIn')}</Button>
      </Form>
    </details>
  )
}
