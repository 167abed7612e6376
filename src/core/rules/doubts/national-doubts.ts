// What is not certain about the law after the guide (docs/later-law.md, section 16), in the two
// languages `ask` answers in; the pages have theirs in the catalogue of doubts.

import { movesAndMoney } from './moves-and-money.ts'
import { servicesInDoubt } from './services.ts'

export const nationalDoubts = [...movesAndMoney, ...servicesInDoubt] as const

export type NationalDoubtId = (typeof nationalDoubts)[number]['id']
