// Asking as fast as a server answers: wrk where it is installed, else a small generator.
//
// Bodies come from a file of requests of equal size, taken in strides so that neighbours
// are not asked for one after the other.

import { execFile, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'

export type Load = {
  readonly url: string
  readonly requests: string
  readonly size: number
  readonly seconds: number
  /** The server closes every connection after its answer. */
  readonly closing?: boolean
}

export const has = (program: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${program}`]).status === 0

const connections = 16
const stride = 7919
const leastAnswer = 300

const script = `
local requests = {}
function init(args)
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/ocsp-request"
  local file = io.open(os.getenv("REQUESTS"), "rb")
  local data = file:read("*all")
  local size = tonumber(os.getenv("SIZE"))
  for n = 0, #data / size - 1 do
    requests[n + 1] = wrk.format(nil, nil, nil, data:sub(n * size + 1, (n + 1) * size))
  end
end
local at = 0
function request()
  at = (at + ${stride}) % #requests
  return requests[at + 1]
end
`

export type Asked = { readonly folder: string; readonly pid: number }

/**
 * Answers for each second of the server's processor time. On a quiet machine, where a
 * server on one core is the bottleneck, that is answers a second; on a busy one it still
 * compares servers fairly.
 */
export async function answersPerSecond(load: Load, { folder, pid }: Asked): Promise<number> {
  const before = processorSeconds(pid)
  const answers = await askAllTheTime(load, folder)
  return answers / (processorSeconds(pid) - before)
}

/** How many answers came. */
export async function askAllTheTime(load: Load, folder: string): Promise<number> {
  return has('wrk') && !load.closing ? askWithWrk(load, folder) : askWithSockets(load)
}

const ticksPerSecond = 100

/** User and system time of a process and all its threads. */
export function processorSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond
}

async function askWithWrk(load: Load, folder: string): Promise<number> {
  const scriptPath = join(folder, 'ask.lua')
  writeFileSync(scriptPath, script)
  const options = ['-t1', `-c${connections}`, `-d${load.seconds}s`, '-s', scriptPath, load.url]
  const command = has('taskset') ? ['taskset', '-c', '1', 'wrk', ...options] : ['wrk', ...options]
  const env = { ...process.env, REQUESTS: load.requests, SIZE: String(load.size) }
  const [program = 'wrk', ...rest] = command
  const { stdout } = await promisify(execFile)(program, rest, { env })
  if (/Non-2xx/.test(stdout)) throw new Error('the server refused')
  return Number(/(\d+) requests in/.exec(stdout)?.[1])
}

async function askWithSockets({ url, requests, size, seconds, closing }: Load): Promise<number> {
  const data = readFileSync(requests)
  const count = data.length / size
  const { hostname, port, pathname } = new URL(url)
  const head = Buffer.from(
    `POST ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\n` +
      `Content-Type: application/ocsp-request\r\nContent-Length: ${size}\r\n\r\n`,
  )
  let at = 0
  let answers = 0
  let done = false
  const open = new Set<Socket>()
  const begin = () => {
    const socket = connect(Number(port), hostname)
    open.add(socket)
    let missing = 0
    let received = 0
    const ask = () => {
      at = (at + stride) % count
      socket.write(Buffer.concat([head, data.subarray(at * size, (at + 1) * size)]))
    }
    socket.on('data', (chunk: Buffer) => {
      received += chunk.length
      if (closing) return
      if (missing === 0) missing = lengthOf(chunk)
      missing -= chunk.length
      if (missing > 0) return
      missing = 0
      answers++
      ask()
    })
    socket.on('connect', ask).on('error', () => undefined)
    socket.on('close', () => {
      open.delete(socket)
      if (closing && received > leastAnswer) answers++
      if (!done) begin()
    })
  }
  for (let n = 0; n < (closing ? 4 : connections); n++) begin()
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
  done = true
  for (const socket of open) socket.destroy()
  return answers
}

function lengthOf(chunk: Buffer): number {
  const end = chunk.indexOf('\r\n\r\n') + 4
  return end + Number(/content-length: (\d+)/i.exec(chunk.toString('latin1', 0, end))?.[1] ?? 0)
}
