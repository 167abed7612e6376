// A chip store that forgets everything with the process. For tests and trials.

import type { CardId } from '../../../core/kernel/ids.ts'
import type { ChipStore, StoredChip } from '../../../shell/ports/chip-store.ts'

export function memoryChipStore(): ChipStore {
  const chips = new Map<CardId, StoredChip>()
  return {
    commits: true,
    load(cardId, knownRevision) {
      const stored = chips.get(cardId)
      return Promise.resolve(stored?.revision === knownRevision && stored ? 'unchanged' : stored)
    },
    save({ cardId, sealed, basedOn }) {
      const revision = chips.get(cardId)?.revision ?? 0
      if (revision !== basedOn) return Promise.resolve('outdated')
      chips.set(cardId, { revision: revision + 1, sealed })
      return Promise.resolve(revision + 1)
    },
  }
}
