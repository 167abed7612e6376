// A conversation with a card, told without saying how the card is reached.
//
// It yields one command at a time and is given the response, so the same code drives a
// chip in this process, one behind the network or one in a real reader, and a test can
// run it at once. Shell code runs it with `converse` (shell/ports/chip-card.ts).

export type Conversation<T> = Generator<Uint8Array, T, Uint8Array>

/** Runs a conversation against anything that answers at once, such as the pure chip. */
export function converseAtOnce<T>(
  conversation: Conversation<T>,
  answer: (command: Uint8Array) => Uint8Array,
): T {
  let step = conversation.next()
  while (!step.done) step = conversation.next(answer(step.value))
  return step.value
}
