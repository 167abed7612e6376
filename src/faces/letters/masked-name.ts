// 見●　花●: enough for the addressee to know the letter is theirs, too little for anyone else.

const letters = new Intl.Segmenter('ja')

export function maskedName(full: string): string {
  return full.replaceAll(/\S+/gu, (word) => {
    const [first, ...rest] = Array.from(letters.segment(word), ({ segment }) => segment)
    return `${first ?? ''}${'●'.repeat(Math.max(1, rest.length))}`
  })
}
