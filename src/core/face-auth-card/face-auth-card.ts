// 顔認証マイナンバーカード — which services a card without PINs can be used for (FACE-04, FACE-05).
//
// What the guide says nothing of is not invented: whether it carries a signature certificate
// stays open, and uses that need that PIN are among the unusable ones (FACE-07).

import type { Day } from '../kernel/day.ts'
import type { Finding } from '../rules/finding.ts'
import type { FaceAuthCardService } from '../rules/national/service.ts'
import type { Rules } from '../rules/rules.ts'

export function isFaceAuthCardUsable(
  service: FaceAuthCardService,
  onDate: Day,
  rules: Rules,
): Finding<boolean> {
  if (rules.faceAuthCard.usable.includes(service)) {
    return { value: true, cites: ['FACE-04'], reason: 'face-auth-card-usable' }
  }
  const from = rules.faceAuthCard.usableFrom[service]
  if (from === undefined) {
    return { value: false, cites: ['FACE-05'], reason: 'face-auth-card-has-no-pin' }
  }
  const detail = { from }
  return { value: onDate >= from, cites: ['FACE-04'], reason: 'face-auth-card-usable-from', detail }
}
