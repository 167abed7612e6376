// Every way a reader of foreign bytes can go wrong, for the test of what works apart.

import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { openBudget, outsideLimits } from '../../../core/kernel/budget.ts'

const hoard: unknown[] = []

export const explosions = {
  'endless loop': () => {
    for (;;) hoard.length = 0
  },
  'endless search': () => /^(a+)+$/.test(`${'a'.repeat(60)}b`),
  'endless waiting': () => new Promise(() => setInterval(() => undefined, 1000)),
  'small things': () => {
    for (;;) hoard.push({ at: hoard.length })
  },
  'one growing table': () => {
    const table = new Map<number, object>()
    for (let at = 0; ; at += 1) table.set(at, {})
  },
  'one large list': () => hoard.push(new Array(400_000_000).fill(0)),
  buffers: () => {
    for (;;) hoard.push(Buffer.alloc(8_000_000, 1))
  },
  'too deep': () => {
    const deeper = (level: number): number => deeper(level + 1) + 1
    return deeper(0)
  },
  'the end of the process': () => process.exit(0),
  'a crash': () => process.abort(),
  'an error': () => {
    throw new Error('not readable')
  },
  'over its budget': () => openBudget(outsideLimits.photo).spend('pixels', 1e12),
  'reading a file': () => readFileSync('/etc/hostname', 'utf8'),
  'writing a file': () => writeFileSync('/tmp/apart-was-here', ''),
  'starting a program': () => spawnSync('true').error?.message,
  'asking the network': () =>
    new Promise((resolve, reject) => {
      connect(9, '127.0.0.1').on('error', reject).on('connect', resolve)
    }),
} as const

export function explode(kind: keyof typeof explosions): unknown {
  return explosions[kind]()
}

export function sizeOf(bytes: Uint8Array): { readonly length: number; readonly env: number } {
  return { length: bytes.length, env: Object.keys(process.env).length }
}
