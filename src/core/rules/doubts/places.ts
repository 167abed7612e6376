// Who knows, for each thing that is not certain: the places a person is sent to.

import { day } from '../../kernel/day.ts'

/** The first rule of the later law: no doubt reaches back to the guide before it. */
export const doubtsSince = day('2024-05-27')

export const places = {
  cardLine: {
    en: 'the general line 0120-95-0178, or kojinbango-card.go.jp',
    ja: 'マイナンバー総合フリーダイヤル 0120-95-0178、kojinbango-card.go.jp',
  },
  ward: { en: "the ward's card window, before coming", ja: '区のカード窓口（ご来庁の前に）' },
  insurer: { en: 'your insurer', ja: '加入している医療保険者' },
  shops: { en: 'jpki.go.jp, and the shop before going', ja: 'jpki.go.jp、および行く前に店舗' },
  immigration: {
    en: 'Immigration Services Agency, moj.go.jp/isa/tokutei.html',
    ja: '出入国在留管理庁 moj.go.jp/isa/tokutei.html',
  },
  digitalAgency: {
    en: 'Digital Agency, services.digital.go.jp/mynumbercard-android',
    ja: 'デジタル庁 services.digital.go.jp/mynumbercard-android',
  },
  register: { en: 'the municipality of the family register', ja: '本籍地の市区町村' },
  jpki: { en: 'jpki.go.jp', ja: 'jpki.go.jp' },
  agencyPages: { en: 'digital.go.jp', ja: 'digital.go.jp' },
} as const
