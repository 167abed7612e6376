// `/guide`: search first, then the emergency and what has happened, in groups that unfold;
// all pages and the tools come last.

import { lifeEvents } from '../../core/guide/navigate/navigate.ts'
import { lineCalled } from '../../core/guide/values.ts'
import type { FaceReply, FaceRequest } from '../../shell/ports/web.ts'
import { Button, Field, Form, LinkButton } from '../shared/controls.tsx'
import { Links } from '../shared/lists.tsx'
import { EmergencyBanner } from '../shared/notices.tsx'
import { useTexts } from '../shared/reader-locale.ts'
import { textsOf } from '../shared/texts/message.ts'
import { guide } from './addresses.ts'
import { PhoneLink, sectionAddress, titleView, type BodyProps } from './body.tsx'
import { Clusters, clustersIn } from './fraud-page.tsx'
import { eventKey } from './event-words.ts'
import { guidePage, headed } from './guide-page.tsx'
import type { GuideContext } from './guide-world.ts'
import { eventsTexts } from './texts/events.ts'
import { pagesTexts } from './texts/pages.ts'
import { toolsTexts } from './texts/tools.ts'
import { catalogueValues, rowName } from './words.ts'

const groups = ['trouble', 'moving', 'renewal', 'use', 'card', 'help'] as const

export async function homePage(context: GuideContext, request: FaceRequest): Promise<FaceReply> {
  const { locale } = request
  const clusters = await clustersIn(context)
  const words = textsOf(pagesTexts, locale)
  const { t } = words
  const props = { locale, edition: context }
  return guidePage(context, request, {
    ...headed(words, 'homeTitle'),
    body: (
      <>
        <SearchForm typed="" />
        <Emergency {...props} />
        <Clusters clusters={clusters} />
        <h2>{t('eventsTitle')}</h2>
        <p class="measure">{t('homeLead')}</p>
        {groups.map((group) => (
          <EventGroup key={group} group={group} {...props} />
        ))}
        <p class="quiet">{t('nothingKept')}</p>
        <h2>{t('otherPages')}</h2>
        <details class="guide-question guide-group">
          <summary>{t('proceduresTitle')}</summary>
          <Procedures {...props} />
        </details>
        {hasPages(context) && (
          <details class="guide-question guide-group">
            <summary>{t('sectionsTitle')}</summary>
            <Sections {...props} />
          </details>
        )}
        <MorePages context={context} />
      </>
    ),
  })
}

function Emergency({ locale, edition }: BodyProps) {
  const { t } = textsOf(pagesTexts, locale)
  const japanese = locale === 'ja' || locale === 'ja-easy'
  const line = lineCalled(japanese ? 'general' : 'foreign_card', edition)
  return (
    <EmergencyBanner title={t('emergencyTitle')}>
      {line && (
        <p class="guide-big-number">
          <PhoneLink number={line.number} />
        </p>
      )}
      <p>{t('emergencyBody')}</p>
      <p>
        <a href={guide.routes.ask.href({ event: 'lost' })}>
          {textsOf(eventsTexts, locale).t('event_lost')}
        </a>
      </p>
    </EmergencyBanner>
  )
}

function EventGroup({ group, locale, edition }: BodyProps & { group: (typeof groups)[number] }) {
  const { t } = textsOf(eventsTexts, locale)
  const values = catalogueValues(locale, edition)
  return (
    <details class="guide-question guide-group" open={group === 'trouble'}>
      <summary>{t(`group_${group}`)}</summary>
      <Links
        class="guide-choices"
        to={lifeEvents
          .filter((event) => event.group === group)
          .map(({ id }) => [guide.routes.ask.href({ event: id }), t(eventKey(id), values)])}
      />
    </details>
  )
}

/** What is known of whoever comes this way. */
const alreadyTold: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  switch_face_auth: { has_card: 'yes' },
}

/** For people who know the name of what they want: the rows of the town's table. */
const wayIn: Readonly<Record<string, string>> = {
  issue_application_form: 'first_card',
  apply_reissue: 'reissue',
  return_card: 'return_card',
  report_loss_abolish: 'lost',
  release_suspension: 'found',
  pin_change_reset: 'forgot_pin',
  continued_use_face_update: 'move_in',
  stay_validity_change: 'new_residence_card',
  certificate_issue_renew: 'want_certificate',
  certificate_revoke: 'revoke_certificate',
  switch_face_auth: 'face_card',
}

/** What only this town takes has no event: the calculator says where and when. */
function wayInto(id: string): string {
  const event = wayIn[id]
  const { ask, calculator } = guide.routes
  return event === undefined
    ? calculator.href({ calculator: 'open' }, { procedure: id })
    : ask.href({ event }, alreadyTold[id])
}

function Procedures({ locale, edition }: BodyProps) {
  const ids = Object.keys(edition.town.procedures)
  const to = ids.map((id) => [wayInto(id), rowName(id, { locale, edition })] as const)
  return <Links class="guide-choices" to={to} />
}

export function SearchForm({ typed }: { readonly typed: string }) {
  const { t } = useTexts(pagesTexts)
  return (
    <Form action={guide.routes.search.href()} method="get" class="panel">
      <h2>{t('searchTitle')}</h2>
      <Field
        name="q"
        type="search"
        label={t('searchLabel')}
        support={t('searchSupport')}
        value={typed}
      />
      <Button>{t('searchButton')}</Button>
    </Form>
  )
}

/** A town may have no pages of its own yet. */
function hasPages({ contents }: GuideContext): boolean {
  return contents.sections.ja.length > 0
}

export function Sections(props: BodyProps) {
  const { locale, edition } = props
  const to = edition.contents.sections[locale].map(
    ({ id, title }) => [sectionAddress(id), titleView(title, props)] as const,
  )
  return <Links class="guide-choices" to={to} />
}

function MorePages({ context }: { readonly context: GuideContext }) {
  const { t, locale } = useTexts(pagesTexts)
  const { faq, calculators, fax, fraud, readings, editions } = guide.routes
  const links = [
    ...(context.contents.faq.length > 0 ? [[faq.href(), t('faqTitle')] as const] : []),
    [calculators.href(), t('calculatorsTitle')],
    [fax.href(), textsOf(toolsTexts, locale).t('faxTitle')],
    [fraud.href(), textsOf(eventsTexts, locale).t('event_suspicious')],
    [readings.href(), t('readingsTitle')],
    [editions.href(), t('editionsTitle')],
  ] as const
  return (
    <>
      <Links class="guide-choices" to={links} />
      {context.booklet && hasPages(context) && (
        <LinkButton
          href={guide.routes.booklet.href({ lang: locale })}
          kind="secondary"
          icon="paper"
        >
          {t('bookletLink')}
        </LinkButton>
      )}
    </>
  )
}
