// The processes that this one started, as Linux lists them: no program is needed to ask.

import { readdirSync, readFileSync } from 'node:fs'

/** The ids of this process's children whose command line contains `name`. */
export function childrenNamed(name: string): readonly number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && isChild(pid) && commandOf(pid).includes(name))
}

/** `pid (name) state ppid …`; the name may hold spaces and brackets. */
function isChild(pid: number): boolean {
  const [, parent] = read(pid, 'stat').split(') ').at(-1)?.split(' ') ?? []
  return Number(parent) === process.pid
}

function commandOf(pid: number): string {
  return read(pid, 'cmdline').replaceAll('\0', ' ')
}

/** Empty for a process that has just ended. */
function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
