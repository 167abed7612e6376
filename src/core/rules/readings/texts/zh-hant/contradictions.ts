// Contradictions inside the guide, and what wins: in Chinese, traditional.
// Ids are those of the register; a missing one does not compile.

import type { ReadingTexts } from '../reading-texts.ts'
import type { contradictions } from '../../contradictions.ts'

export const contradictionsZhHant: ReadingTexts<typeof contradictions> = {
  'CON-01': {
    what: '在區民事務所解除暫停',
    reading: '以表格為準：僅限隨同異動申報一併辦理時。',
  },
  'CON-02': {
    what: '繳回找到的卡片',
    reading: '僅被暫停的卡片可以解除；廢止或補發之後才繳回。',
  },
  'CON-03': {
    what: '在家中遺失與警方的受理編號',
    reading: '在家中遺失時不需要。',
  },
  'CON-04': {
    what: '補發申請在網上還是僅在窗口',
    reading: '以窗口為主；網上作為按通知辦理的方法列出。',
  },
  'CON-05': {
    what: '免費電話和Mynaportal的營運者',
    reading: '視為數位廳。',
  },
  'CON-06': {
    what: '「到期日之前」與「一旦過期」',
    reading: '受理到到期日當天為止。',
  },
  'CON-07': {
    what: '申請支援窗口是否受理補發申請',
    reading: '受理；各處記載一致。',
  },
  'CON-08': {
    what: '用舊的住民基本台帳卡在便利商店領取證明',
    reading: '它無法存放所需的電子證書，因此視為過去的內容。',
  },
  'CON-09': {
    what: '辦理人臉認證卡的地點',
    reading: '兩處都有效；已有卡片的切換在卡片窗口辦理。',
  },
  'CON-10': {
    what: '0120-0178-27受理的內容',
    reading: '包括暫停使用和有關卡片的所有諮詢。',
  },
}
