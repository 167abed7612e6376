// Why a rule of the rulebook has neither code nor content nor a test. This list may only shrink.

import type { RuleId } from '../../src/core/rules/rule-id.ts'

export const notBuiltReasons: Readonly<Partial<Record<RuleId, string>>> = {
  'GLB-06': 'a definition of the word "card"; the code uses it so, and there is nothing to decide',
  'GUIDE-01': 'says which rules become contents of the guide; each of them is cited there itself',
  'GUIDE-08': 'lets page numbers be dropped; links by id take their place everywhere',
}
