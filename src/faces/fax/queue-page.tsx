// The FAX queue: what is still to be done stands first.

import { moment } from '../../core/kernel/day.ts'
import type { Fax } from '../../shell/fax/faxes.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { addressBook } from '../shared/address-book.ts'
import { formatMoment } from '../shared/format/format.ts'
import { LinkButton } from '../shared/controls.tsx'
import { Table } from '../shared/lists.tsx'
import { EmptyState } from '../shared/notices.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { fax as face } from './addresses.ts'
import { faxReceipt } from './answer.ts'
import { faxDeskTexts } from './texts/fax-desk.ts'

export function queuePage(locale: Locale, faxes: readonly Fax[]): FaceReply {
  const { t, plain } = textsOf(faxDeskTexts, locale)
  return face.page({
    locale,
    title: plain('title'),
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
              <a href={face.routes.fax.href({ fax: fax.faxId })}>{faxReceipt(fax)}</a>,
              formatMoment(locale, moment(fax.virtualAt)),
              fax.source === 'web' ? t('web') : fax.sender,
              t(fax.state),
            ])}
          />
        )}
        <p>
          <LinkButton kind="quiet" icon="arrowBack" href={addressBook.hotline}>
            {t('console')}
          </LinkButton>
        </p>
      </div>
    ),
  })
}
