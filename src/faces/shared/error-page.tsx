// Pages for what goes wrong at the edge: nothing there, too much sent, too many tries, a fault.
//
// The words are for the person; status codes and causes stay in the log.

import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { LinkButton } from './controls.tsx'
import { renderPage } from './layout.tsx'
import { commonTexts } from './texts/common.ts'
import { textsOf } from './texts/message.ts'

const kinds = {
  400: 'unreadable',
  403: 'foreign',
  404: 'notFound',
  405: 'otherMethod',
  409: 'conflict',
  413: 'tooLarge',
  415: 'unreadable',
  421: 'foreignName',
  429: 'tooMany',
} as const

export function errorPage(status: number, locale: Locale): FaceReply {
  const { t, plain } = textsOf(commonTexts, locale)
  const kind = status in kinds ? kinds[status as keyof typeof kinds] : 'fault'
  const title = plain(`${kind}Title`)
  return renderPage({
    locale,
    title,
    face: 'error',
    status,
    here: '/',
    body: (
      <div class="stack measure">
        <h1>{t(`${kind}Title`)}</h1>
        <p class="lead">{t(`${kind}Body`)}</p>
        <p class="actions">
          <LinkButton href="/" kind="secondary">
            {t('home')}
          </LinkButton>
        </p>
      </div>
    ),
  })
}
