// The FAX queue: what is still to be done stands first.

import type { Fax } from '../../shell/fax/faxes.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { LinkButton } from '../shared/controls.tsx'
import { renderPage } from '../shared/layout.tsx'
import { Table } from '../shared/lists.tsx'
import { EmptyState } from '../shared/notices.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { faxReceipt } from './answer.ts'
import { faxDeskTexts } from './texts/fax-desk.ts'

export function queuePage(locale: Locale, faxes: readonly Fax[]): FaceReply {
  const { t, plain } = textsOf(faxDeskTexts, locale)
  return renderPage({
    locale,
    title: plain('title'),
    face: 'fax',
    faceName: plain('title'),
    character: 'staff',
    here: '/hotline/fax',
    body: (
      <div class="stack">
        <h1>{t('queue')}</h1>
        {faxes.length === 0 ? (
          <EmptyState title={t('none')} />
        ) : (
          <Table
            caption={t('queue')}
            captionHidden
            head={[t('open'), t('received'), t('from'), t('state')]}
            rows={faxes.map((fax) => [
              <a href={`/hotline/fax/${fax.faxId}`}>{faxReceipt(fax)}</a>,
              fax.virtualAt.replace('T', ' '),
              fax.source === 'web' ? t('web') : fax.sender,
              t(fax.state),
            ])}
          />
        )}
        <p>
          <LinkButton kind="quiet" icon="arrowBack" href="/hotline">
            {t('console')}
          </LinkButton>
        </p>
      </div>
    ),
  })
}
