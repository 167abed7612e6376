// OCSP answers a second: from the cache beside node:http's hello, live beside bare signing,
// and both beside what others serve on this machine.

import { join } from 'node:path'
import { startBenchServer } from './bench-server.ts'
import { median, print } from './figure.ts'
import { answersPerSecond, askAllTheTime, processorSeconds } from './load.ts'
import { benchOthers } from './ocsp-others.ts'

const spread = 100_000
const roundSeconds = 2
const rounds = 7

export async function benchOcsp(folder: string): Promise<void> {
  const requests = join(folder, 'requests.bin')
  const cached = await startBenchServer('cached', requests, spread)
  const hello = await startBenchServer('hello', requests, 0)
  const load = { requests, size: cached.size, seconds: roundSeconds }
  const rates: [number, number][] = []
  for (let round = 0; round < rounds; round++) {
    const limit = await answersPerSecond({ ...load, url: hello.url }, { folder, pid: hello.pid })
    const asked = { folder, pid: cached.pid }
    rates.push([limit, await answersPerSecond({ ...load, url: cached.url }, asked)])
  }
  rates.shift() // the first round warms both up
  const fromCache = median(rates.map(([, rate]) => rate))
  const figure = `ocsp_from_cache_of_1000000_spread_over_${cached.asked}`
  print({ figure, value: fromCache, unit: 'answers/s' }, median(rates.map(([limit]) => limit)))
  hello.child.kill()
  await benchOthers({ cached, fromCache, requests, folder })
  cached.child.kill()

  await benchLive(folder, requests)
}

/** Bare signing is measured in the same process while it answers, and taken out of its time. */
async function benchLive(folder: string, requests: string): Promise<void> {
  const live = await startBenchServer('live', requests, 2000)
  const load = { requests, size: live.size, seconds: roundSeconds, url: live.url }
  await askAllTheTime(load, folder)
  const before = processorSeconds(live.pid)
  const answering = askAllTheTime({ ...load, seconds: 6 }, folder)
  let [calls, seconds] = [0, 0]
  for (let n = 0; n < 5; n++) {
    const reply = await fetch(new URL('/bare', live.url), { method: 'POST' })
    const bare = (await reply.json()) as { calls: number; seconds: number }
    calls += bare.calls
    seconds += bare.seconds
  }
  const rate = (await answering) / (processorSeconds(live.pid) - before - seconds)
  print({ figure: 'ocsp_signed_live_rsa', value: rate, unit: 'answers/s' }, calls / seconds)
  live.child.kill()
}
