// Labels of the values a refusal may carry.
// In Japanese, written first.
// The other locales are held to these keys by their type.

export const refusalDetailsJa = {
  go: '行き先',
  opens: '次に受け付ける日時',
  opensOn: '手続きできる日',
  usableFrom: '使えるようになる日',
  portalLoginFrom: 'マイナポータルにログインできる日',
  dueOn: 'できるようになる日',
  expectedFrom: 'カードができる予定の日',
  expiryDate: '有効期限',
  papers: '足りない書類',
  pin: '必要な暗証番号',
  certificate: '電子証明書',
  field: '項目',
  fits: '合う理由',
  applicants: '手続きできる方',
  next: 'できる手続き',
  lastDay: '最終日',
  from: '手続きできる日',
  channels: '手続きの方法',
  phone: '電話',
}

export type RefusalDetailsKey = keyof typeof refusalDetailsJa
