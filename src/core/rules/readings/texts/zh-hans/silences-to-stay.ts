// Silences and double meanings of the guide, first half: in Chinese, simplified.
// Ids are those of the register; a missing one does not compile.

import type { ReadingTexts } from '../reading-texts.ts'
import type { silencesToStay } from '../../silences-to-stay.ts'

export const silencesToStayZhHans: ReadingTexts<typeof silencesToStay> = {
  'AMB-01': {
    what: '日期的时区',
    reading: '按日本的日期计算，不经过其他时区。',
  },
  'AMB-02': {
    what: '有效期限当天是否有效',
    reading: '有效，到当天24时为止。',
  },
  'AMB-03': {
    what: '工作日的范围',
    reading: '星期一至星期五，节假日和12月29日至1月3日除外。',
  },
  'AMB-04': {
    what: '节假日和年末年初的窗口',
    reading: '不开放。',
  },
  'AMB-05': {
    what: '第2、第4个星期日为节假日时',
    reading: '视为开放；各自治体可以另行设定。',
  },
  'AMB-06': {
    what: '是否包含结束时刻本身',
    reading: '不包含：17点14分受理，17点15分结束。',
  },
  'AMB-07': {
    what: '系统维护的星期日不能办理的手续',
    reading: '表中的全部11项手续，包括发放申请表。',
  },
  'AMB-08': {
    what: '“随同变动”的范围',
    reading: '同一次来访中申报的住民票的任何变动。',
  },
  'AMB-09': {
    what: '签名用密码是否必须混用字母和数字',
    reading: '只用其中一种也受理。',
  },
  'AMB-10': {
    what: '签发日当天的生日是否计算在内',
    reading: '不计算，从之后的第一个生日算起。',
  },
  'AMB-11': {
    what: '2月29日出生者的生日',
    reading: '平年为2月28日，闰年为2月29日。',
  },
  'AMB-12': {
    what: '年龄改变的日子',
    reading: '生日当天，而不是前一天。',
  },
  'AMB-13': {
    what: '更新后延长的期间',
    reading: '从原有效期限起5年；生日仍是生日。',
  },
  'AMB-14': {
    what: '“领取后2个工作日以后”的算法',
    reading: '领取当天不计，从第2个工作日起可以变更。',
  },
  'AMB-15': {
    what: '2个月特例延长的算法',
    reading: '从卡片到期日起按日历算2个月（以月末为限），仅限一次。',
  },
}
