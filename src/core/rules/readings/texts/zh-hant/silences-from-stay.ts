// Silences and double meanings of the guide, second half: in Chinese, traditional.
// Ids are those of the register; a missing one does not compile.

import type { ReadingTexts } from '../reading-texts.ts'
import type { silencesFromStay } from '../../silences-from-stay.ts'

export const silencesFromStayZhHant: ReadingTexts<typeof silencesFromStay> = {
  'AMB-16': {
    what: '到期日當天能否變更',
    reading: '可以受理，但建議儘早辦理。',
  },
  'AMB-17': {
    what: '14天、30天、90天是否包含第一天',
    reading: '不包含。',
  },
  'AMB-18': {
    what: '「3個月前起」的第一天',
    reading: '從同一日（沒有則為月底）起，包含當天。',
  },
  'AMB-19': {
    what: '期限的最後一天窗口休息時',
    reading: '系統不予延長，會提示職員注意。',
  },
  'AMB-20': {
    what: '申請補發後解除暫停',
    reading: '在領取新卡之前可以解除。',
  },
  'AMB-21': {
    what: '使用者證明用證書到期時的簽名用證書',
    reading: '一併失效：它的有效期不能長於使用者證明用證書。',
  },
  'AMB-22': {
    what: '未滿15歲者和成年被監護人的「原則上」',
    reading: '不予簽發；例外由職員判斷並記錄。',
  },
  'AMB-23': {
    what: '「1個工作日後」的算法',
    reading: '從下一個工作日起，當天不計。',
  },
  'AMB-24': {
    what: '入口的「2天後」是否按日曆日計算',
    reading: '按日曆日計算。',
  },
  'AMB-25': {
    what: '智慧申請需要哪種電子證書',
    reading: '沒有寫明，因此要求卡片可以使用。',
  },
  'AMB-26': {
    what: '「5天以內」的算法',
    reading: '有效期限減去今天的天數：5天不可，6天可以。',
  },
  'AMB-27': {
    what: '表格與卡片的核對方法',
    reading: '經NFKC正規化並去除空格後比較，異體字視為不同。',
  },
  'AMB-28': {
    what: '僅提問時是否也需要回覆號碼',
    reading: '兩種用途都需要。',
  },
  'AMB-29': {
    what: '年末年初的範圍',
    reading: '12月29日至1月3日。',
  },
  'AMB-30': {
    what: '2022年4月以前簽發的卡片',
    reading: '不計算期限，以卡片上印的日期為準。',
  },
}
