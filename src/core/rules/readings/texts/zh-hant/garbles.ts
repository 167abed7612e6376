// Places of the source that were damaged or slipped in print: in Chinese, traditional.
// Ids are those of the register; a missing one does not compile.

import type { ReadingTexts } from '../reading-texts.ts'
import type { garbles } from '../../garbles.ts'

export const garblesZhHant: ReadingTexts<typeof garbles> = {
  'GARB-01': {
    what: '表中的○遺失，註只剩下1和2',
    reading: '空欄視為○，1和2視為關於異動和支援的註。',
  },
  'GARB-02': {
    what: '4個密碼的帶圈數字遺失',
    reading: '依次為簽名用、使用者證明用、住民基本台帳用、券面事項輸入輔助用。',
  },
  'GARB-03': {
    what: '卡片正反面的圖遺失',
    reading: '根據公開的內容說明。',
  },
  'GARB-04': {
    what: '致謝之後多餘的「す。」',
    reading: '予以刪除。',
  },
  'GARB-05': {
    what: '關於個人資訊的助詞錯誤',
    reading: '個人資訊不記錄在IC晶片中。',
  },
  'GARB-06': {
    what: '「限りませる」的誤印',
    reading: '讀作「限於」：僅在滿足所有條件時。',
  },
  'GARB-07': {
    what: '表頭被分開',
    reading: '指卡片簽發日時的年齡。',
  },
  'GARB-08': {
    what: '簡體中文頁的事項與號碼分離',
    reading: '與其他語言的對應相同。',
  },
  'GARB-09': {
    what: '兩種中文頁的受理時間混在一起',
    reading: '是綜合免費電話的受理時間。',
  },
  'GARB-10': {
    what: '韓語標題寫成「已申請」',
    reading: '按日語理解為辦理延長之後。',
  },
  'GARB-11': {
    what: '拼寫奇怪的網址',
    reading: '按印刷原樣顯示，並註明未經確認。',
  },
  'GARB-12': {
    what: 'QR碼和圖遺失',
    reading: '用旁邊印刷的網址代替。',
  },
  'GARB-13': {
    what: '詞語中間換行',
    reading: '讀作「解除鎖定或正確輸入」。',
  },
  'GARB-14': {
    what: '舊用語「個人番号カード」',
    reading: '指個人編號卡。',
  },
}
