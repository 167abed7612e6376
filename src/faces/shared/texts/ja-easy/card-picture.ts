// What is said about the drawn card: its title and description, and its few labels. In easy Japanese with readings.
// Short sentences, one thing each; readings in 《》 (texts/ruby.tsx).

import type { CardPictureKey } from '../ja/card-picture.ts'

export const cardPictureJaEasy = {
  front: 'おもて',
  back: 'うら',
  frontTitle: '{name}さんの マイナンバーカード（おもて・｜見本《みほん》）',
  backTitle: '{name}さんの マイナンバーカード（うら・｜見本《みほん》）',
  frontDescription:
    '｜住所《じゅうしょ》 {address}。｜生まれた《うまれた》日《ひ》 {birthDate}。カードの ｜期限《きげん》 {expiryDate}。',
  backDescription: 'マイナンバーは ｜見せて《みせて》 いません。',
  backDescriptionShown: 'マイナンバーを ｜見せて《みせて》 います。',
  noAdditions: 'なにも ありません',
  showNumber: 'マイナンバーを ｜見る《みる》',
  hideNumber: 'マイナンバーを かくす',
} satisfies Record<CardPictureKey, string>
