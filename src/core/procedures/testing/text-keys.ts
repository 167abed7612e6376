// Every word of the declarations that a person reads and a catalogue must therefore hold:
// labels of fields, options, papers and their circumstances.

import { consequenceCodes } from '../../consequences/testing/codes.ts'
import { procedures } from '../index.ts'

export type TextKeys = {
  readonly fields: readonly string[]
  readonly options: readonly string[]
  readonly papers: readonly string[]
  /** The words of `bring[].when`: why a paper is asked for. */
  readonly circumstances: readonly string[]
  readonly applicants: readonly string[]
  readonly channels: readonly string[]
  readonly consequences: readonly string[]
}

/** The keys, each once, in the order of the register of procedures. */
export function textKeys(): TextKeys {
  const fields = procedures.flatMap((procedure) => Object.entries(procedure.fields))
  const bring = procedures.flatMap((procedure) => procedure.bring)
  return {
    fields: once(fields.map(([name]) => name)),
    options: once(fields.flatMap(([, field]) => (field.kind === 'choice' ? field.options : []))),
    papers: once(bring.map((item) => (typeof item === 'string' ? item : item.paper))),
    circumstances: once(bring.flatMap((item) => (typeof item === 'string' ? [] : [item.when]))),
    applicants: once(procedures.flatMap(({ applicant }) => applicant)),
    channels: once(procedures.flatMap(({ channels }) => channels)),
    consequences: consequenceCodes,
  }
}

function once(words: readonly string[]): readonly string[] {
  return [...new Set(words)]
}
