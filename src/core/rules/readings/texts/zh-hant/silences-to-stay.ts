// Silences and double meanings of the guide, first half: in Chinese, traditional.
// Ids are those of the register; a missing one does not compile.

import type { ReadingTexts } from '../reading-texts.ts'
import type { silencesToStay } from '../../silences-to-stay.ts'

export const silencesToStayZhHant: ReadingTexts<typeof silencesToStay> = {
  'AMB-01': {
    what: '日期的時區',
    reading: '按日本的日期計算，不經過其他時區。',
  },
  'AMB-02': {
    what: '有效期限當天是否有效',
    reading: '有效，到當天24時為止。',
  },
  'AMB-03': {
    what: '工作日的範圍',
    reading: '星期一至星期五，國定假日和12月29日至1月3日除外。',
  },
  'AMB-04': {
    what: '國定假日和年末年初的窗口',
    reading: '不開放。',
  },
  'AMB-05': {
    what: '第2、第4個星期日為國定假日時',
    reading: '視為開放；各自治體可以另行設定。',
  },
  'AMB-06': {
    what: '是否包含結束時刻本身',
    reading: '不包含：17點14分受理，17點15分結束。',
  },
  'AMB-07': {
    what: '系統維護的星期日不能辦理的手續',
    reading: '表中的全部11項手續，包括發放申請表。',
  },
  'AMB-08': {
    what: '「隨同異動」的範圍',
    reading: '同一次來訪中申報的住民票的任何異動。',
  },
  'AMB-09': {
    what: '簽名用密碼是否必須混用字母和數字',
    reading: '只用其中一種也受理。',
  },
  'AMB-10': {
    what: '簽發日當天的生日是否計算在內',
    reading: '不計算，從之後的第一個生日算起。',
  },
  'AMB-11': {
    what: '2月29日出生者的生日',
    reading: '平年為2月28日，閏年為2月29日。',
  },
  'AMB-12': {
    what: '年齡改變的日子',
    reading: '生日當天，而不是前一天。',
  },
  'AMB-13': {
    what: '更新後延長的期間',
    reading: '從原有效期限起5年；生日仍是生日。',
  },
  'AMB-14': {
    what: '「領取後2個工作日以後」的算法',
    reading: '領取當天不計，從第2個工作日起可以變更。',
  },
  'AMB-15': {
    what: '2個月特例延長的算法',
    reading: '從卡片到期日起按日曆算2個月（以月底為限），僅限一次。',
  },
}
