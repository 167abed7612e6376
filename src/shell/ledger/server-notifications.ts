// The connection that listens to a PostgreSQL server: it proves each second that it is alive,
// and when it was lost it comes back by itself.
//
// A connection can die without a word, so silence is no proof: what counts is the last
// question that was answered. After a loss every listener is told that it may have missed
// something before this process calls itself listening again.

import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { channel, type Listener, type Notifications } from './notifications.ts'

const heartbeatMs = 1000
const answerWithinMs = 2000
const provenForMs = heartbeatMs + answerWithinMs
const shortestPauseMs = 100
const longestPauseMs = 5000

export class ServerNotifications implements Notifications {
  readonly #url: string
  readonly #listeners = new Set<Listener>()
  readonly #closing = new AbortController()
  #running: Promise<void> | undefined
  #provenAt = Number.NEGATIVE_INFINITY

  constructor(url: string) {
    this.#url = url
  }

  /** The connection is made when the first listener comes. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    this.#running ??= this.#keepListening()
    return () => void this.#listeners.delete(listener)
  }

  /** Asked of the clock, not of a timer: a process that was stopped has heard nothing. */
  isListening(): boolean {
    return performance.now() - this.#provenAt <= provenForMs
  }

  async close(): Promise<void> {
    this.#closing.abort()
    await this.#running
  }

  async #keepListening(): Promise<void> {
    const { signal } = this.#closing
    for (let failures = 0; !signal.aborted; failures += 1) {
      const began = performance.now()
      await this.#listenOnce().catch(() => undefined)
      this.#provenAt = Number.NEGATIVE_INFINITY
      if (performance.now() - began > longestPauseMs) failures = 0
      const pauseMs = Math.min(shortestPauseMs * 2 ** failures, longestPauseMs)
      await pause(pauseMs, undefined, { signal }).catch(() => undefined)
    }
  }

  /** Listens as long as one connection lasts; always rejects. */
  async #listenOnce(): Promise<never> {
    const client = new Client({
      connectionString: this.#url,
      application_name: 'madoguchi listening',
      connectionTimeoutMillis: answerWithinMs,
      query_timeout: answerWithinMs,
    })
    const { signal } = this.#closing
    const lost = this.#lossOf(client)
    try {
      await client.connect()
      await client.query(`listen ${channel}`)
      const notified = [...this.#listeners].map(({ missed }) => missed())
      await Promise.race([Promise.all(notified), lost.happened])
      for (;;) {
        const request = performance.now()
        await Promise.race([client.query('select 1'), lost.happened])
        if (lost.already()) throw new Error('the listening connection was lost')
        this.#provenAt = request
        await Promise.race([pause(heartbeatMs, undefined, { signal }), lost.happened])
      }
    } finally {
      signal.removeEventListener('abort', lost.lose)
      await client.end().catch(() => undefined)
    }
  }

  #lossOf(client: Client) {
    const { promise, reject } = Promise.withResolvers<never>()
    let already = false
    const lose = () => {
      already = true
      this.#provenAt = Number.NEGATIVE_INFINITY
      reject(new Error('the listening connection was lost'))
    }
    promise.catch(() => undefined)
    client.on('error', lose)
    client.on('end', lose)
    this.#closing.signal.addEventListener('abort', lose, { once: true })
    client.on('notification', ({ payload = '' }) => {
      this.#tell(payload).catch(lose)
    })
    return { happened: promise, already: () => already, lose }
  }

  async #tell(payload: string): Promise<void> {
    const end = payload.indexOf(' ')
    const topic = payload.slice(0, end)
    const listeners = [...this.#listeners].filter((listener) => listener.topic === topic)
    await Promise.all(listeners.map(({ heard }) => heard(payload.slice(end + 1))))
  }
}
