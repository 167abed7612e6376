// What is said about the drawn card: its title and description, and its few labels.
// In Japanese, written first.
// The other locales are held to these keys by their type.

export const cardPictureJa = {
  front: '表',
  back: '裏',
  frontTitle: '{name}さんのマイナンバーカード（表・見本）',
  backTitle: '{name}さんのマイナンバーカード（裏・見本）',
  frontDescription:
    '住所 {address}。生年月日 {birthDate}。カードの有効期限 {expiryDate}。追記欄 {additions}。',
  backDescription: '個人番号は表示していません。氏名、生年月日、ICチップがあります。',
  backDescriptionShown: '個人番号を表示しています。',
  noAdditions: '記載なし',
  showNumber: '個人番号を表示する',
  hideNumber: '個人番号を表示しない',
}

export type CardPictureKey = keyof typeof cardPictureJa
