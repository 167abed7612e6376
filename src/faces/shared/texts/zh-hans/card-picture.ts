// What is said about the drawn card: its title and description, and its few labels.
// In Chinese, simplified.
// Keys and arguments are those of the Japanese file; a missing one does not compile.

import type { CardPictureKey } from '../ja/card-picture.ts'

export const cardPictureZhHans = {
  front: '正面',
  back: '背面',
  frontTitle: '{name}的个人编号卡（正面，样本）',
  backTitle: '{name}的个人编号卡（背面，样本）',
  frontDescription:
    '住址{address}。出生日期{birthDate}。卡片有效期限{expiryDate}。追加栏：{additions}。',
  backDescription: '未显示编号。有姓名、出生日期和IC芯片。',
  backDescriptionShown: '正在显示编号。',
  noAdditions: '无记载',
  showNumber: '显示编号',
  hideNumber: '隐藏编号',
} satisfies Record<CardPictureKey, string>
