// What the office and the process that works apart say to each other.

import type { ApartEnd } from '../../shell/ports/apart.ts'

export type ApartOrder = {
  readonly name: string
  readonly input: unknown
  readonly milliseconds: number
}

export type ApartAnswer =
  | { readonly done: true; readonly value: unknown }
  | { readonly done: false; readonly why: ApartEnd; readonly text: string }
