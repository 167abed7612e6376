// What is said about the drawn card: its title and description, and its few labels.
// In Korean.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { CardPictureKey } from '../ja/card-picture.ts'

export const cardPictureKo = {
  front: '앞면',
  back: '뒷면',
  frontTitle: '{name} 님의 마이넘버카드(앞면·견본)',
  backTitle: '{name} 님의 마이넘버카드(뒷면·견본)',
  frontDescription:
    '주소 {address}. 생년월일 {birthDate}. 카드 유효기한 {expiryDate}. 추기란 {additions}.',
  backDescription: '번호는 표시하지 않습니다. 성명, 생년월일, IC칩이 있습니다.',
  backDescriptionShown: '번호를 표시하고 있습니다.',
  noAdditions: '기재 없음',
  showNumber: '번호 표시하기',
  hideNumber: '번호 숨기기',
} satisfies Record<CardPictureKey, string>
