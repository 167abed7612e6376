// How processes on one database hear of each other's commits: `notify` inside the transaction,
// so that a roll-back is never heard, and one connection in each process that listens.
//
// Everything goes over one channel; the topic stands before the text.

export type Topic = 'certificates' | 'clock'

export type Listener = {
  readonly topic: Topic
  /** Something was committed, perhaps by this very process: hearing it twice does no harm. */
  readonly heard: (text: string) => Promise<void>
  /** Commits may have gone unheard: everything known is to be doubted, or read again. */
  readonly missed: () => Promise<void>
}

export type Notifications = {
  /** Returns what ends it. */
  readonly listen: (listener: Listener) => () => void
  /** False while a commit could go unheard. */
  readonly isListening: () => boolean
}

export const channel = 'madoguchi'

/**
 * The embedded database belongs to one process, by its lock: whoever commits is in this process
 * and is heard there. There is no connection to lose, so it listens always.
 */
export const nobodyElse: Notifications = {
  listen: () => () => undefined,
  isListening: () => true,
}
