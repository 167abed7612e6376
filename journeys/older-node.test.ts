// The command started under an older Node hands over to the project's own, and that process never
// stays behind: it ends with the one that started it, however that one was ended.

import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { root } from '../checks/sources.ts'

const olderNode = '/usr/bin/node'
const version = spawnSync(olderNode, ['--version'], { encoding: 'utf8' }).stdout as string | null
const older = Number(/^v(\d+)/.exec(version ?? '')?.[1] ?? Infinity) < 26

/** The process that `parent` started, as Linux lists it; 0 while there is none. */
function childOf(parent: number): number {
  const path = `/proc/${parent}/task/${parent}/children`
  return Number(readFileSync(path, 'utf8').trim().split(' ')[0])
}

function isAlive(pid: number): boolean {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ')
  } catch {
    return false
  }
}

async function until(holds: () => boolean): Promise<boolean> {
  const end = performance.now() + 20_000
  while (!holds() && performance.now() < end) await pause(50)
  return holds()
}

describe.skipIf(!older)(`under ${version?.trim() ?? 'no other Node'}`, () => {
  test.each(['SIGKILL', 'SIGTERM'] as const)('%s leaves no process behind', async (signal) => {
    // It waits for questions on standard input, which stays open whoever is ended.
    const quiet = spawn('tail', ['-f', '/dev/null'], { stdio: ['ignore', 'pipe', 'ignore'] })
    const parent = spawn(olderNode, [join(root, 'bin/madoguchi.mjs'), 'ask'], {
      stdio: [quiet.stdout, 'ignore', 'ignore'],
    })
    try {
      expect(await until(() => childOf(parent.pid ?? 0) > 0)).toBe(true)
      const child = childOf(parent.pid ?? 0)
      await pause(1000)
      parent.kill(signal)
      expect(await until(() => !isAlive(child))).toBe(true)
    } finally {
      parent.kill('SIGKILL')
      quiet.kill()
    }
  })

  test('what the command says and its status come through', () => {
    const run = spawnSync(olderNode, [join(root, 'bin/madoguchi.mjs'), 'no-such'], {
      encoding: 'utf8',
    })
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('There is no command "no-such"')
  })
})
