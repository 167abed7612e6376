// Places of the source that were damaged or slipped in print: in Chinese, simplified.
// Ids are those of the register; a missing one does not compile.

import type { ReadingTexts } from '../reading-texts.ts'
import type { garbles } from '../../garbles.ts'

export const garblesZhHans: ReadingTexts<typeof garbles> = {
  'GARB-01': {
    what: '表中的○丢失，注只剩下1和2',
    reading: '空栏视为○，1和2视为关于变动和支援的注。',
  },
  'GARB-02': {
    what: '4个密码的带圈数字丢失',
    reading: '依次为签名用、使用者证明用、住民基本台账用、券面事项输入辅助用。',
  },
  'GARB-03': {
    what: '卡片正反面的图丢失',
    reading: '根据公开的内容说明。',
  },
  'GARB-04': {
    what: '致谢之后多余的“す。”',
    reading: '予以删除。',
  },
  'GARB-05': {
    what: '关于个人信息的助词错误',
    reading: '个人信息不记录在IC芯片中。',
  },
  'GARB-06': {
    what: '“限りませる”的误印',
    reading: '读作“限于”：仅在满足所有条件时。',
  },
  'GARB-07': {
    what: '表头被分开',
    reading: '指卡片签发日时的年龄。',
  },
  'GARB-08': {
    what: '简体中文页的事项与号码分离',
    reading: '与其他语言的对应相同。',
  },
  'GARB-09': {
    what: '两种中文页的受理时间混在一起',
    reading: '是综合免费电话的受理时间。',
  },
  'GARB-10': {
    what: '韩语标题写成“已申请”',
    reading: '按日语理解为办理延长之后。',
  },
  'GARB-11': {
    what: '拼写奇怪的网址',
    reading: '按印刷原样显示，并注明未经确认。',
  },
  'GARB-12': {
    what: '二维码和图丢失',
    reading: '用旁边印刷的网址代替。',
  },
  'GARB-13': {
    what: '词语中间换行',
    reading: '读作“解除锁定或正确输入”。',
  },
  'GARB-14': {
    what: '旧用语“個人番号カード”',
    reading: '指个人编号卡。',
  },
}
