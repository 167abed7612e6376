// Shorthand for writing a consequence down: its topic, then code, sources and what it names.

import type { RuleId } from '../rules/rule-id.ts'
import type { Consequence, ConsequenceTopic } from './consequence.ts'

export function say(topic: ConsequenceTopic) {
  return (code: string, cites: readonly RuleId[], detail?: Consequence['detail']): Consequence => ({
    topic,
    code,
    cites,
    ...(detail ? { detail } : {}),
  })
}
