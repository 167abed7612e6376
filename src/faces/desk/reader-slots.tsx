// The readers on the desk, one slot a face: empty, or with a card that can be taken off.

import type { Locale } from '../../shell/ports/web.ts'
import type { ReaderName } from '../../shell/readers/readers.ts'
import { Button, Form } from '../shared/controls.tsx'
import { Icon } from '../shared/icons.tsx'
import { Section } from '../shared/lists.tsx'
import { useTexts } from '../shared/reader-locale.ts'
import { textsOf, type PlainKey } from '../shared/texts/message.ts'
import { desk } from './addresses.ts'
import { deskTexts, type DeskMessages } from './texts/desk.ts'

export type DeskReader = {
  readonly reader: ReaderName
  /** The card that lies on it. */
  readonly card?: { readonly id: string; readonly name: string }
  /** The name and address of the face whose reader it is. */
  readonly title: string
  readonly href: string
}

/** The reader in the desk's words; one that is new here is called as its face. */
export function readerLabel(locale: Locale, { reader, title }: DeskReader): string {
  const key = `reader.${reader}`
  return isDeskKey(key) ? textsOf(deskTexts, locale).plain(key) : title
}

function isDeskKey(key: string): key is PlainKey<DeskMessages> {
  return Object.hasOwn(deskTexts.ja, key)
}

export function ReaderSlots({ readers }: { readonly readers: readonly DeskReader[] }) {
  const { t } = useTexts(deskTexts)
  return (
    <Section class="stack" title={t('readers')}>
      <ul class="slots">
        {readers.map((each) => (
          <ReaderSlot key={each.reader} slot={each} />
        ))}
      </ul>
    </Section>
  )
}

function ReaderSlot({ slot }: { readonly slot: DeskReader }) {
  const { t, plain, locale } = useTexts(deskTexts)
  const { reader, card, href } = slot
  const label = readerLabel(locale, slot)
  return (
    <li class={card ? 'slot slot--full' : 'slot'} data-reader={reader}>
      <h3 class="slot__name">
        <Icon name="reader" />
        <span>{label}</span>
      </h3>
      <p class="slot__card">
        {card ? <strong>{card.name}</strong> : <span class="quiet">{t('readerEmpty')}</span>}
      </p>
      <div class="slot__acts">
        <a href={href} aria-label={`${plain('readerOpen')}: ${label}`}>
          {t('readerOpen')}
        </a>
        {card && (
          <Form action={desk.routes.takeOff.href()}>
            <Button kind="quiet" name="reader" value={reader}>
              {t('takeOff')}
            </Button>
          </Form>
        )}
      </div>
    </li>
  )
}
