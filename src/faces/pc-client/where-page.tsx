// What this software cannot do, and who can: unlocking and resetting a PIN, the cheapest way
// first, and the places that take it with their next hour (PIN-15, WIN-36).

import type { PinCode } from '../../core/card/card.ts'
import { type Moment } from '../../core/kernel/day.ts'
import { whichPin, type PinCure, type PinSymptom } from '../../core/pin/which-pin.ts'
import { locationOf } from '../../core/rules/town.ts'
import type { World } from '../../core/rules/world.ts'
import { nextOpeningsAnywhere } from '../../core/window/next-opening.ts'
import { isOpenAt } from '../../core/window/opening.ts'
import type { Cardholder } from '../../shell/doors/authenticate.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { Cite } from '../shared/cite.tsx'
import { formatMoment } from '../shared/format/format.ts'
import { TableSection } from '../shared/lists.tsx'
import { useTexts } from '../shared/reader-locale.ts'
import { textsOf } from '../shared/texts/message.ts'
import { client } from './addresses.ts'
import { BackLink, framed, nameOf, TriesNow } from './frame.tsx'
import type { ShownPin } from './look.ts'
import { clientTexts } from './texts/client.ts'

type WhereProps = {
  readonly cardholder: Cardholder
  readonly shown: ShownPin
  readonly forgotten: boolean
  readonly world: World
  readonly now: Moment
}

export function wherePage(locale: Locale, props: WhereProps): FaceReply {
  const { shown, forgotten } = props
  const { t, plain } = textsOf(clientTexts, locale)
  const pin = nameOf(locale, `${shown.pin}Pin`)
  const here = client.routes.where.href({ pin: shown.pin })
  const forgot = client.routes.where.href({ pin: shown.pin }, { forgotten: '1' })
  return framed({
    locale,
    title: plain('whereTitle', { pin }),
    here: forgotten ? forgot : here,
    body: (
      <div class="stack measure">
        <h1>{t('whereTitle', { pin })}</h1>
        <p class="lead">{t('whereLead')}</p>
        <TriesNow shown={shown} />
        <section class="stack">
          <h2>{t('whereHow')}</h2>
          <p>
            <a href={forgotten ? here : forgot}>
              {t(forgotten ? 'whereRemembered' : 'whereForgotten')}
            </a>
          </p>
          <Cures cures={curesOf(props)} />
        </section>
        <Places {...props} />
        <p class="actions">
          <BackLink />
        </p>
      </div>
    ),
  })
}

function Cures({ cures }: { readonly cures: readonly PinCure[] }) {
  const { t } = useTexts(clientTexts)
  return (
    <ul>
      {cures.map(({ way, cites }) => (
        <li key={way}>
          {t(`way.${way}`)}
          {way === 'reset_at_convenience_store' && (
            <>
              {' '}
              <a href={storeResetPage} rel="external noreferrer">
                {t('storeLink')}
              </a>
            </>
          )}
          <Cite rules={cites} />
        </li>
      ))}
    </ul>
  )
}

/** J-LIS's page, as the guide names it (PIN-12). */
const storeResetPage = 'https://www.jpki.go.jp/jpkiidreset/howto/index.html'

function Places({ world, now }: WhereProps) {
  const { t, plain, locale } = useTexts(clientTexts)
  const circumstance = { procedure: 'pin_change_reset', withMove: false, at: now }
  const rows = nextOpeningsAnywhere(circumstance, world).map(({ location, at }) => {
    const name = locationOf(world.town, location)?.name
    const open = isOpenAt(location, now, world).value
    return [
      (locale === 'ja-easy' ? name?.ja : name?.[locale]) ?? name?.ja ?? location,
      open ? t('openNow') : t('opensAt', { at: formatMoment(locale, at) }),
    ]
  })
  return (
    <TableSection
      class="stack"
      title={t('places')}
      caption={plain('places')}
      head={[t('place'), t('open')]}
      rows={rows}
      empty={<p>{t('noPlace')}</p>}
    >
      <p>{t('bring')}</p>
      <Cite rules={['PIN-11', 'PIN-13', 'PIN-14']} />
    </TableSection>
  )
}

/** What each PIN is asked for, which is how the doctor knows it. */
const symptoms: Readonly<Record<PinCode, PinSymptom>> = {
  sign: 'signing_an_application',
  auth: 'logging_in_to_portal',
  resident_register: 'certificate_at_window',
  card_info: 'filling_in_name_and_address',
}

function curesOf({ cardholder, shown, forgotten }: WhereProps): readonly PinCure[] {
  const { pin, left } = shown
  const found = whichPin({
    symptom: symptoms[pin],
    remembered: !forgotten,
    cardKind: cardholder.card.kind,
    triesLeft: left === undefined ? {} : { [pin]: left },
  })
  return found.flatMap(({ cures }) => cures)
}
