// What is said about the drawn card: its title and description, and its few labels.
// In Chinese, traditional.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { CardPictureKey } from '../ja/card-picture.ts'

export const cardPictureZhHant = {
  front: '正面',
  back: '背面',
  frontTitle: '{name}的個人編號卡（正面，樣本）',
  backTitle: '{name}的個人編號卡（背面，樣本）',
  frontDescription:
    '地址{address}。出生日期{birthDate}。卡片有效期限{expiryDate}。追記欄：{additions}。',
  backDescription: '未顯示編號。有姓名、出生日期和IC晶片。',
  backDescriptionShown: '正在顯示編號。',
  noAdditions: '無記載',
  showNumber: '顯示編號',
  hideNumber: '隱藏編號',
} satisfies Record<CardPictureKey, string>
