// Silences and double meanings of the guide, second half: in Chinese, simplified.
// Ids are those of the register; a missing one does not compile.

import type { ReadingTexts } from '../reading-texts.ts'
import type { silencesFromStay } from '../../silences-from-stay.ts'

export const silencesFromStayZhHans: ReadingTexts<typeof silencesFromStay> = {
  'AMB-16': {
    what: '到期日当天能否变更',
    reading: '可以受理，但建议尽早办理。',
  },
  'AMB-17': {
    what: '14天、30天、90天是否包含第一天',
    reading: '不包含。',
  },
  'AMB-18': {
    what: '“3个月前起”的第一天',
    reading: '从同一日（没有则为月末）起，包含当天。',
  },
  'AMB-19': {
    what: '期限的最后一天窗口休息时',
    reading: '系统不予延长，会提示职员注意。',
  },
  'AMB-20': {
    what: '申请补发后解除暂停',
    reading: '在领取新卡之前可以解除。',
  },
  'AMB-21': {
    what: '使用者证明用证书到期时的签名用证书',
    reading: '一并失效：它的有效期不能长于使用者证明用证书。',
  },
  'AMB-22': {
    what: '未满15岁者和成年被监护人的“原则上”',
    reading: '不予签发；例外由职员判断并记录。',
  },
  'AMB-23': {
    what: '“1个工作日后”的算法',
    reading: '从下一个工作日起，当天不计。',
  },
  'AMB-24': {
    what: '门户的“2天后”是否按日历日计算',
    reading: '按日历日计算。',
  },
  'AMB-25': {
    what: '智能申请需要哪种电子证书',
    reading: '没有写明，因此要求卡片可以使用。',
  },
  'AMB-26': {
    what: '“5天以内”的算法',
    reading: '有效期限减去今天的天数：5天不可，6天可以。',
  },
  'AMB-27': {
    what: '表格与卡片的核对方法',
    reading: '经NFKC规范化并去除空格后比较，异体字视为不同。',
  },
  'AMB-28': {
    what: '仅提问时是否也需要回复号码',
    reading: '两种用途都需要。',
  },
  'AMB-29': {
    what: '年末年初的范围',
    reading: '12月29日至1月3日。',
  },
  'AMB-30': {
    what: '2022年4月以前签发的卡片',
    reading: '不计算期限，以卡片上印的日期为准。',
  },
}
