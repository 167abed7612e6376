// Work that is meant to be done apart, done here: for tests of what the work comes to.

import type { Apart, ApartResult } from '../ports/apart.ts'

type Module = Readonly<Record<string, (input: unknown) => unknown>>

export const apartHere: Apart = {
  run: async ({ module, name }, input) => {
    const { [name]: work } = (await import(module.href)) as Module
    const result: ApartResult<unknown> = { done: true, value: await work?.(input) }
    return result as ApartResult<never>
  },
  close: async () => undefined,
}
