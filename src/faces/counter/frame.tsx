// The frame of every counter page: who is at work where and when, the search box, three columns.
//
// The columns stand in the order of the work: look up, look at the person, do it. On a
// narrow screen what is to be done comes first, because the person is known by then.

import type { ComponentChildren } from 'preact'
import { isOpenAt } from '../../core/window/opening.ts'
import { nextOpeningsAnywhere } from '../../core/window/next-opening.ts'
import type { FaceReply, FaceRequest, Locale } from '../../shell/ports/web.ts'
import { addressBook } from '../shared/address-book.ts'
import { Button, Field, Form } from '../shared/controls.tsx'
import { formatMoment } from '../shared/format/format.ts'
import { Icon } from '../shared/icons.tsx'
import { placeNames } from '../shared/place-names.ts'
import { textsOf } from '../shared/texts/message.ts'
import { counter } from './addresses.ts'
import type { Clerk } from './session.ts'
import { counterTexts } from './texts/counter.ts'
import type { CounterContext } from './context.ts'

export type CounterPage = {
  readonly context: CounterContext
  readonly request: FaceRequest
  readonly clerk: Clerk
  readonly title: string
  readonly left: ComponentChildren
  readonly middle: ComponentChildren
  readonly right?: ComponentChildren
  /** A GET address of this page, for the language links after a POST. */
  readonly here?: string
  readonly status?: number
  readonly refreshSeconds?: number
  readonly scripts?: readonly string[]
}

export function counterPage(page: CounterPage): FaceReply {
  const { request, title, here, status, refreshSeconds } = page
  const { locale } = request
  return counter.page({
    locale,
    title,
    here: here ?? addressOf(request),
    scripts: ['counter-keys', ...(page.scripts ?? [])],
    ...(status === undefined ? {} : { status }),
    ...(refreshSeconds === undefined ? {} : { refreshSeconds }),
    body: <Columns {...page} />,
  })
}

function addressOf({ path, query }: FaceRequest): string {
  const search = query.toString()
  return search === '' ? path : `${path}?${search}`
}

function Columns({ context, request, clerk, left, middle, right }: CounterPage) {
  const { locale } = request
  const { plain } = textsOf(counterTexts, locale)
  return (
    <div class={right ? 'counter counter--three' : 'counter'}>
      <StaffBar {...{ context, clerk, locale }} />
      <aside class="counter__left stack" aria-label={plain('leftLabel')}>
        <SearchBox locale={locale} typed={request.query.get('q') ?? ''} />
        {left}
      </aside>
      <div class="counter__middle stack">{middle}</div>
      {right && <div class="counter__right stack">{right}</div>}
      <KeyboardMap locale={locale} />
    </div>
  )
}

function SearchBox(props: {
  readonly locale: Locale
  readonly typed: string
  readonly error?: string
}) {
  const { locale, typed, error } = props
  const { t } = textsOf(counterTexts, locale)
  return (
    <Form action={counter.entry} method="get" class="counter-search">
      <Field
        name="q"
        type="search"
        label={t('searchLabel')}
        support={t('searchSupport')}
        value={typed}
        lang="ja"
        {...(error === undefined ? {} : { error })}
      />
      <Button>{t('search')}</Button>
    </Form>
  )
}

type BarProps = {
  readonly context: CounterContext
  readonly clerk: Clerk
  readonly locale: Locale
}

/** Where, when and who; whoever stands in elsewhere signs in there. */
function StaffBar({ context, clerk, locale }: BarProps) {
  const { t } = textsOf(counterTexts, locale)
  const nameOfPlace = placeNames(context.office.world.town, locale)
  return (
    <div class="counter-bar">
      <p class="counter-bar__place">
        <span class="quiet">{t('place')}</span> <strong>{nameOfPlace(clerk.place)}</strong>
      </p>
      <OpenNow {...{ context, clerk, locale }} />
      <Form action={counter.routes.logOut.href()} class="counter-bar__staff">
        <span>{clerk.staff.displayName}</span>
        <Button kind="quiet">{t('logOut')}</Button>
      </Form>
    </div>
  )
}

function OpenNow({ context, clerk, locale }: BarProps) {
  const { t } = textsOf(counterTexts, locale)
  const { clock, world: rules } = context.office
  const now = clock.now()
  const open = isOpenAt(clerk.place, now, rules).value
  const when = { at: formatMoment(locale, now) }
  return (
    <p class="counter-bar__now">
      <Icon name="clock" />
      <span>
        <a href={addressBook.clock}>{t('now', when)}</a>{' '}
        <span class={open ? '' : 'counter-bar__closed'}>
          {open ? t('openNow') : t('closedNow')}
        </span>
      </span>
    </p>
  )
}

/** When this place opens next for anything of the table; undefined when it is open now. */
export function nextOpenAt(context: CounterContext, place: string): string | undefined {
  const { clock, world: rules } = context.office
  const at = clock.now()
  if (isOpenAt(place, at, rules).value) return undefined
  const openings = nextOpeningsAnywhere(
    { procedure: 'pin_change_reset', withMove: true, at },
    rules,
  )
  return openings.find(({ location }) => location === place)?.at
}

function KeyboardMap({ locale }: { readonly locale: Locale }) {
  const { t, plain } = textsOf(counterTexts, locale)
  const keys = [
    ['/', t('keySearch')],
    ['n', t('keyNext')],
    ['1 … 9', t('keyProcedure')],
    ['?', t('keyMap')],
    ['Esc', t('keyClose')],
  ] as const
  return (
    <dialog class="keyboard-map" data-keyboard-map aria-label={plain('keyTitle')}>
      <h2>{t('keyTitle')}</h2>
      <dl class="descriptions">
        {keys.map(([key, does]) => (
          <div class="descriptions__row" key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <Button kind="secondary">{t('keyClose')}</Button>
      </form>
    </dialog>
  )
}
