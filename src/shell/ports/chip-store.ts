// Where the chips' non-volatile state is kept between commands.
//
// `sealed` is opaque and encrypted (PINs and private keys are inside): a store keeps the
// bytes as they are. `save` must be durable before it resolves, because the response
// leaves right after it, and must refuse an outdated revision, because another process
// may have spoken with the same card meanwhile. A store bound to the transaction of an act
// says that it does not commit: no PIN is compared over it, since a rollback would give the
// try back.

import type { CardId } from '../../core/kernel/ids.ts'

export type StoredChip = { readonly revision: number; readonly sealed: Uint8Array }

export type ChipSave = {
  readonly cardId: CardId
  readonly sealed: Uint8Array
  /** The revision this state was made from; 0 for a card that is not kept yet. */
  readonly basedOn: number
}

export type ChipStore = {
  /** Whether a save is durable when it resolves; false inside the transaction of an act. */
  readonly commits: boolean
  /** The kept state; `unchanged` when it still is `knownRevision`; undefined when none is kept. */
  load(cardId: CardId, knownRevision?: number): Promise<StoredChip | 'unchanged' | undefined>
  /** The new revision (`basedOn + 1`), or `outdated` when the kept revision is not `basedOn`. */
  save(save: ChipSave): Promise<number | 'outdated'>
}
