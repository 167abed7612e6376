// Contradictions inside the guide, and what wins: in Chinese, simplified.
// Ids are those of the register; a missing one does not compile.

import type { ReadingTexts } from '../reading-texts.ts'
import type { contradictions } from '../../contradictions.ts'

export const contradictionsZhHans: ReadingTexts<typeof contradictions> = {
  'CON-01': {
    what: '在区民事务所解除暂停',
    reading: '以表格为准：仅限随同变动申报一并办理时。',
  },
  'CON-02': {
    what: '交还找到的卡片',
    reading: '仅被暂停的卡片可以解除；废止或补发之后才交还。',
  },
  'CON-03': {
    what: '在家中遗失与警方的受理编号',
    reading: '在家中遗失时不需要。',
  },
  'CON-04': {
    what: '补发申请在网上还是仅在窗口',
    reading: '以窗口为主；网上作为按通知办理的方法列出。',
  },
  'CON-05': {
    what: '免费电话和Mynaportal的运营者',
    reading: '视为数字厅。',
  },
  'CON-06': {
    what: '“到期日之前”与“一旦过期”',
    reading: '受理到到期日当天为止。',
  },
  'CON-07': {
    what: '申请支援窗口是否受理补发申请',
    reading: '受理；各处记载一致。',
  },
  'CON-08': {
    what: '用旧的住民基本台账卡在便利店领取证明',
    reading: '它无法存放所需的电子证书，因此视为过去的内容。',
  },
  'CON-09': {
    what: '办理人脸认证卡的地点',
    reading: '两处都有效；已有卡片的切换在卡片窗口办理。',
  },
  'CON-10': {
    what: '0120-0178-27受理的内容',
    reading: '包括暂停使用和有关卡片的所有咨询。',
  },
}
