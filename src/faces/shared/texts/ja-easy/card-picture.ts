// What is said about the drawn card: its title and description, and its few labels.
// In easy Japanese with readings.
// Short sentences, one thing each; readings in 《》 (texts/ruby.tsx).

import type { CardPictureKey } from '../ja/card-picture.ts'

export const cardPictureJaEasy = {
  front: 'おもて',
  back: 'うら',
  frontTitle: '{name}さんの マイナンバーカード（おもて・見本《みほん》）',
  backTitle: '{name}さんの マイナンバーカード（うら・見本《みほん》）',
  frontDescription:
    '住所《じゅうしょ》 {address}。生《う》まれた日《ひ》 {birthDate}。カードの 期限《きげん》 {expiryDate}。',
  backDescription: 'マイナンバーは 見《み》せて いません。',
  backDescriptionShown: 'マイナンバーを 見《み》せて います。',
  noAdditions: 'なにも ありません',
  showNumber: 'マイナンバーを 見《み》る',
  hideNumber: 'マイナンバーを かくす',
} satisfies Record<CardPictureKey, string>
