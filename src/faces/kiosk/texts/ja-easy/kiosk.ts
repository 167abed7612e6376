// What the kiosk says, one question a page.
// In easy Japanese with readings.
// Short sentences, one thing each; readings in 《》 (texts/ruby.tsx).

import type { KioskKey } from '../ja/kiosk.ts'

export const kioskJaEasy = {
  faceName: '書類《しょるい》の サービス（見本《みほん》）',
  startTitle: '書類《しょるい》を もらえます',
  startLead: 'マイナンバーカードと 暗証番号《あんしょうばんごう》（すうじ 4つ）が いります。',
  start: 'はじめる',
  chooseLanguage: 'ことばを えらんで ください',
  cancel: 'やめる',
  'step.card': 'カード',
  'step.pin': '番号《ばんごう》',
  'step.document': '書類《しょるい》',
  'step.pay': 'お金《かね》',
  'step.take': 'もらう',
  putTitle: 'カードを おいて ください',
  putLead: 'カードを おく ところに おいて ください。おわるまで うごかさないで ください。',
  putDesk: '机《つくえ》の カードを おきに 行《い》く',
  putNext: 'おきました',
  pinTitle: '暗証番号《あんしょうばんごう》を 入《い》れて ください',
  pinLabel: '暗証番号《あんしょうばんごう》（すうじ 4つ）',
  pinSupport:
    'カードを もらった ときに きめた 番号《ばんごう》です。ほかの 人《ひと》に 見《み》せないで ください。',
  pinSubmit: 'けってい',
  documentTitle: 'どの 書類《しょるい》が いりますか',
  'document.resident_record_copy': '住民票《じゅうみんひょう》の 写《うつ》し',
  'document.seal_registration_certificate': '印鑑登録《いんかんとうろく》証明書《しょうめいしょ》',
  documentFee: '1つ {fee}',
  documentNotHere: 'ここでは もらえません',
  payTitle: '{fee}を はらって ください',
  payLead:
    '{document} 1つの お金《かね》です。見本《みほん》なので、本当《ほんとう》の お金《かね》は いりません。',
  pay: '{fee}を はらう',
  readyTitle: '書類《しょるい》が できました',
  readyLead: '書類《しょるい》を もらって ください。この きかいには なにも のこりません。',
  readyPdf: '書類《しょるい》（PDF）を もらう',
  readyFinish: 'おわる',
  takeTitle: 'カードを とって ください',
  takeLead: 'カードと 書類《しょるい》を わすれないで ください。ありがとうございました。',
  takeDone: 'とりました',
  cancelledTitle: 'やめました',
  cancelledLead: 'お金《かね》は いりません。カードを とって ください。',
  closedTitle: '今《いま》は 休《やす》みです',
  closedHours:
    '毎日《まいにち》 {hours}に つかえます（年末年始《ねんまつねんし》は 休《やす》みです）。',
  refusedTitle: 'この カードでは できません',
  timeoutTitle: '時間《じかん》が すぎたので 終《お》わりました',
  timeoutLead: 'ぜんぶ けしました。カードが あったら とって ください。',
  timeoutWarning: 'もうすぐ 終《お》わります。つづけますか。',
  timeoutGoOn: 'つづける',
  again: 'はじめに もどる',
  preparing: '準備《じゅんび》して います。カードを うごかさないで ください。',
} satisfies Record<KioskKey, string>
