// やさしい日本語 — is a text easy enough? Readings over every kanji, short sentences, plain words.
//
// A placeholder counts as six letters, about the length of a fee or a date. The list of hard
// words is short on purpose: each has a plainer one that the message names.

import { inlineParts, kanjiWithoutReading, withoutReadings } from '../inline.ts'

const longestSentence = 40
const placeholderLength = 6

const plainerWords: Readonly<Record<string, string>> = {
  および: 'と',
  ならびに: 'と',
  または: 'か',
  ただし: 'でも',
  さらに: 'それから',
  により: 'で',
  において: 'で',
  にて: 'で',
  速やか: 'すぐ',
  直ちに: 'すぐ',
  所定の: '決まった',
  ご持参: '持ってきて',
  いただけ: 'できます',
  当該: 'その',
  申し出: '言う',
}

/** Everything that makes a text hard, in words for the person who writes it. */
export function easyJapaneseProblems(text: string): readonly string[] {
  return [
    ...kanjiWithoutReading(text).map((kanji) => `write a reading after ${kanji}`),
    ...longSentences(text),
    ...hardWords(text),
  ]
}

function longSentences(text: string): readonly string[] {
  return sentencesOf(text)
    .filter((sentence) => lengthOf(sentence) > longestSentence)
    .map((sentence) => `${lengthOf(sentence)} letters, make two sentences of: ${sentence}`)
}

function sentencesOf(text: string): readonly string[] {
  return withoutReadings(text)
    .split(/[。：？]/)
    .filter((sentence) => sentence !== '')
}

function lengthOf(sentence: string): number {
  return inlineParts(sentence)
    .map((part) => (part.kind === 'text' ? Array.from(part.text).length : placeholderLength))
    .reduce((sum, each) => sum + each, 0)
}

function hardWords(text: string): readonly string[] {
  const plain = withoutReadings(text)
  return Object.entries(plainerWords)
    .filter(([word]) => plain.includes(word))
    .map(([word, plainer]) => `say ${plainer} instead of ${word}`)
}
