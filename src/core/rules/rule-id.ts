// Every rule id of docs/rulebook.md and docs/later-law.md. A citation that is not one of these does
// not compile; a check compares the lists with the two pages, so that neither can drift.

import { laterRuleIds } from './later-rule-id.ts'

// prettier-ignore
export const guideRuleIds = [
  'GLB-01', 'GLB-02', 'GLB-03', 'GLB-04', 'GLB-05', 'GLB-06',
  'GEN-01', 'GEN-02', 'GEN-03', 'GEN-04', 'GEN-05', 'GEN-06', 'GEN-07', 'GEN-08', 'GEN-09',
  'GEN-10', 'GEN-11', 'GEN-12', 'GEN-13', 'GEN-14', 'GEN-15', 'GEN-16',
  'WIN-01', 'WIN-02', 'WIN-03', 'WIN-04', 'WIN-05', 'WIN-06', 'WIN-07', 'WIN-08', 'WIN-09',
  'WIN-10', 'WIN-11', 'WIN-12', 'WIN-20', 'WIN-21', 'WIN-22', 'WIN-23', 'WIN-24', 'WIN-25',
  'WIN-26', 'WIN-27', 'WIN-28', 'WIN-29', 'WIN-30', 'WIN-31', 'WIN-32', 'WIN-33', 'WIN-34',
  'WIN-36', 'WIN-35',
  'FINF-01', 'FINF-02', 'FINF-03', 'FINF-04', 'FINF-05',
  'PIN-01', 'PIN-02', 'PIN-03', 'PIN-04', 'PIN-05', 'PIN-06', 'PIN-07', 'PIN-08', 'PIN-09',
  'PIN-10', 'PIN-11', 'PIN-12', 'PIN-13', 'PIN-14', 'PIN-15', 'PIN-16', 'PIN-17',
  'VAL-01', 'VAL-02', 'VAL-03', 'VAL-04', 'VAL-05', 'VAL-06', 'VAL-07', 'VAL-08', 'VAL-09',
  'VAL-10', 'VAL-11', 'VAL-12', 'VAL-13', 'VAL-14', 'VAL-15', 'VAL-16',
  'STAY-01', 'STAY-02', 'STAY-03', 'STAY-04', 'STAY-05', 'STAY-06', 'STAY-07', 'STAY-08',
  'STAY-09', 'STAY-10', 'STAY-11',
  'NOTICE-01', 'NOTICE-02', 'NOTICE-03', 'NOTICE-04', 'NOTICE-05', 'NOTICE-06', 'NOTICE-07',
  'CHG-01', 'CHG-02', 'CHG-03', 'CHG-04', 'CHG-05',
  'MOV-01', 'MOV-02', 'MOV-03', 'MOV-04', 'MOV-05', 'MOV-06', 'MOV-07', 'MOV-08', 'MOV-09',
  'MOV-10', 'MOV-11',
  'SUS-01', 'SUS-02', 'SUS-03', 'SUS-04', 'SUS-05', 'SUS-06', 'SUS-07', 'SUS-08', 'SUS-09',
  'SUS-10', 'SUS-11', 'SUS-12', 'SUS-14', 'SUS-13',
  'RET-01', 'RET-02', 'RET-03', 'RET-04',
  'REV-01', 'REV-02', 'REV-03a', 'REV-03b', 'REV-03c', 'REV-03d', 'REV-03e', 'REV-03f',
  'REV-03g', 'REV-03h', 'REV-03i', 'REV-03j', 'REV-03k', 'REV-03l', 'REV-04', 'REV-05', 'REV-06',
  'REV-07', 'REV-08', 'REV-09', 'REV-10', 'REV-11',
  'REISSUE-01', 'REISSUE-02', 'REISSUE-03', 'REISSUE-04', 'REISSUE-05',
  'FEE-01', 'FEE-02', 'FEE-03', 'FEE-04', 'FEE-05', 'FEE-06', 'FEE-07', 'FEE-08', 'FEE-09',
  'CARE-01', 'CARE-02', 'CARE-03', 'CARE-04', 'CARE-05', 'CARE-06',
  'JPKI-01', 'JPKI-02', 'JPKI-03', 'JPKI-04',
  'JPKI-S-01', 'JPKI-S-02', 'JPKI-S-03', 'JPKI-S-04', 'JPKI-S-05', 'JPKI-S-06', 'JPKI-S-07',
  'JPKI-A-01', 'JPKI-A-02', 'JPKI-A-03', 'JPKI-A-04', 'JPKI-A-05', 'JPKI-A-06',
  'CLIENT-01', 'CLIENT-02', 'CLIENT-03',
  'USE-01', 'USE-02', 'USE-03', 'USE-04',
  'CVS-01', 'CVS-02', 'CVS-03', 'CVS-04', 'CVS-05', 'CVS-06', 'CVS-07', 'CVS-08', 'CVS-09',
  'SMART-01', 'SMART-02', 'SMART-03', 'SMART-04', 'SMART-05', 'SMART-06', 'SMART-07',
  'ONLINE-01', 'ONLINE-02', 'ONLINE-03', 'ONLINE-04', 'ONLINE-05', 'ONLINE-06',
  'HIC-01', 'HIC-02', 'HIC-03', 'HIC-04', 'HIC-05',
  'FACE-01', 'FACE-02', 'FACE-03', 'FACE-04', 'FACE-05', 'FACE-06', 'FACE-07',
  'FAX-01', 'FAX-02', 'FAX-03', 'FAX-04', 'FAX-05', 'FAX-06', 'FAX-07', 'FAX-08', 'FAX-09',
  'CONTACT-01', 'CONTACT-02', 'CONTACT-03', 'CONTACT-04', 'CONTACT-05', 'CONTACT-06',
  'CONTACT-07', 'CONTACT-08', 'CONTACT-09', 'CONTACT-10',
  'WEB-01', 'WEB-02', 'WEB-03', 'WEB-04', 'WEB-05', 'WEB-06', 'WEB-07', 'WEB-08', 'WEB-09',
  'FRAUD-01', 'FRAUD-02', 'FRAUD-03', 'FRAUD-04', 'FRAUD-05',
  'QA-01', 'QA-02', 'QA-03', 'QA-04', 'QA-05', 'QA-06',
  'LANG-01', 'LANG-02', 'LANG-03', 'LANG-04',
  'GUIDE-01', 'GUIDE-02', 'GUIDE-03', 'GUIDE-04', 'GUIDE-05', 'GUIDE-06', 'GUIDE-07', 'GUIDE-08',
  'AMB-01', 'AMB-02', 'AMB-03', 'AMB-04', 'AMB-05', 'AMB-06', 'AMB-07', 'AMB-08', 'AMB-09',
  'AMB-10', 'AMB-11', 'AMB-12', 'AMB-13', 'AMB-14', 'AMB-15', 'AMB-16', 'AMB-17', 'AMB-18',
  'AMB-19', 'AMB-20', 'AMB-21', 'AMB-22', 'AMB-23', 'AMB-24', 'AMB-25', 'AMB-26', 'AMB-27',
  'AMB-28', 'AMB-29', 'AMB-30',
  'GARB-01', 'GARB-02', 'GARB-03', 'GARB-04', 'GARB-05', 'GARB-06', 'GARB-07', 'GARB-08',
  'GARB-09', 'GARB-10', 'GARB-11', 'GARB-12', 'GARB-13', 'GARB-14',
] as const

/** The guide's rules first, then those of the law that came after it. */
export const ruleIds = [...guideRuleIds, ...laterRuleIds] as const

export type GuideRuleId = (typeof guideRuleIds)[number]
export type RuleId = (typeof ruleIds)[number]
