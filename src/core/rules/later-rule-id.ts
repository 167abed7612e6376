// The rules of docs/later-law.md: what changed between the guide of February 2024 and the edition
// 2026-11. A check compares this list with the page, as it does for the rulebook.

// prettier-ignore
export const laterRuleIds = [
  'L26-ABR-01', 'L26-ABR-02', 'L26-ABR-03', 'L26-ABR-04', 'L26-ABR-05', 'L26-ABR-06', 'L26-ABR-07',
  'L26-ABR-08', 'L26-ABR-09', 'L26-ABR-10',
  'L26-EXP-01', 'L26-EXP-02', 'L26-EXP-03', 'L26-EXP-04',
  'L26-INF-01',
  'L26-HIC-01', 'L26-HIC-02', 'L26-HIC-03', 'L26-HIC-04', 'L26-HIC-05', 'L26-HIC-06', 'L26-HIC-07',
  'L26-PIN-01', 'L26-PIN-02', 'L26-PIN-03',
  'L26-VAL-01', 'L26-VAL-02', 'L26-VAL-03',
  'L26-NOTICE-01', 'L26-NOTICE-02', 'L26-NOTICE-03', 'L26-NOTICE-04',
  'L26-STAY-01', 'L26-STAY-02', 'L26-STAY-03', 'L26-STAY-04', 'L26-STAY-05', 'L26-STAY-06',
  'L26-STAY-07', 'L26-STAY-08', 'L26-STAY-09',
  'L26-PHONE-01', 'L26-PHONE-02', 'L26-PHONE-03', 'L26-PHONE-04', 'L26-PHONE-05',
  'L26-APP-01', 'L26-APP-02',
  'L26-FACE-01', 'L26-FACE-02', 'L26-FACE-03',
  'L26-NAME-01', 'L26-NAME-02', 'L26-NAME-03', 'L26-NAME-04',
  'L26-DL-01', 'L26-DL-02',
  'L26-CONTACT-01', 'L26-CONTACT-02',
  'L26-FRAUD-01',
] as const

export type LaterRuleId = (typeof laterRuleIds)[number]
