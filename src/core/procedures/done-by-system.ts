// What the acts declare that nobody comes for: the daily run and the neighbours' answers do them.

/** Whatever became of the resident record: a card ends also when its holder has left. */
export const doneBySystem = {
  applicant: ['office'],
  bring: [],
  channels: ['system'],
  records: ['moved_out', 'moved_abroad', 'dead', 'deleted'],
  fee: 'none',
} as const
