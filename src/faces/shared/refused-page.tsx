// A refusal that no other value in a form would cure: said with its source, and the way back.

import type { ComponentChildren } from 'preact'
import type { Refusal } from '../../core/kernel/outcome.ts'
import type { FaceReply, Locale } from '../../shell/ports/web.ts'
import { LinkButton } from './controls.tsx'
import type { FramedPage } from './framed-page.ts'
import { RefusalNotice, refusalWords, type PlaceName } from './refusal.tsx'
import { commonTexts } from './texts/common.ts'
import { textsOf, type Texts } from './texts/message.ts'

type RefusedPage = {
  readonly locale: Locale
  readonly placeName?: PlaceName
  readonly refusal: Refusal
  /** What could not be done, in the face's words; without them the refusal's sentence stands. */
  readonly words?: Texts<'refusedTitle'>
  /** In place of the refusal's notice, or after it. */
  readonly notice?: ComponentChildren
  readonly after?: ComponentChildren
  /** The way back, in the face's words. */
  readonly back?: ComponentChildren
}

type Framed = { readonly entry: string; readonly page: (page: FramedPage) => FaceReply }

export function refusedPage({ page, entry }: Framed, shown: RefusedPage): FaceReply {
  const { locale, refusal, words, placeName } = shown
  const own = refusalWords(locale, refusal, placeName)
  return page({
    locale,
    title: words?.plain('refusedTitle') ?? own.plain,
    status: 403,
    body: (
      <div class="stack measure">
        <h1>{words?.t('refusedTitle') ?? own.title}</h1>
        {shown.notice ?? <RefusalNotice refusal={refusal} {...(placeName && { placeName })} />}
        {shown.after}
        <p class="actions">
          <LinkButton href={entry} kind="secondary">
            {shown.back ?? textsOf(commonTexts, locale).t('back')}
          </LinkButton>
        </p>
      </div>
    ),
  })
}
