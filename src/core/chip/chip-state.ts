// The chip's non-volatile state as bytes, and back.
//
// A chain of named byte strings behind a version byte. The result holds PINs and private
// keys in the clear: the card-crypto adapter seals it before it goes anywhere.

import { bytesText, joinBytes, noBytes, textBytes, uint16 } from './bytes.ts'
import { channelRoles, keyNames, pinNames } from './chip.ts'
import type { ChannelRole, Chip, ChipKeyPair, ChipPin, KeyName, PinName } from './chip.ts'

const version = 1

export function serialiseChip(chip: Chip): Uint8Array {
  const fields: [string, Uint8Array][] = [
    ['kind', textBytes(chip.kind)],
    ['number', textBytes(chip.cardNumber)],
    ...channelRoles.map((role): Field => [`channel/${role}`, chip.channelKeys[role]]),
    ...pinNames.map((pin): Field => [`pin/${pin}`, pinBytes(chip.pins[pin])]),
    ...keyNames.flatMap((key) => keyFields(key, chip.keys[key])),
    ...Object.entries(chip.files).map(([key, content]): Field => [`file/${key}`, content]),
  ]
  const parts = fields.flatMap(([name, value]) => {
    const label = textBytes(name)
    return [Uint8Array.of(label.length), label, uint16(value.length), value]
  })
  return joinBytes(Uint8Array.of(version), ...parts)
}

type Field = [string, Uint8Array]

/** The chip in bytes that `serialiseChip` made; throws on anything else (a bug, never input). */
export function parseChip(bytes: Uint8Array): Chip {
  if (bytes[0] !== version) throw new Error('not a chip state of this version')
  const fields = readFields(bytes)
  const field = (name: string) => {
    const value = fields.get(name)
    if (value === undefined) throw new Error(`a chip state without ${name}`)
    return value
  }
  const files = [...fields]
    .filter(([name]) => name.startsWith('file/'))
    .map(([name, content]) => [name.slice('file/'.length), content])
  return {
    kind: bytesText(field('kind')) === 'standard' ? 'standard' : 'face_authentication',
    cardNumber: bytesText(field('number')),
    channelKeys: byName(channelRoles, (role) => field(`channel/${role}`)),
    pins: byName(pinNames, (pin) => parsePin(field(`pin/${pin}`))),
    keys: parseKeys(fields),
    files: Object.fromEntries(files) as Record<string, Uint8Array>,
  }
}

function readFields(bytes: Uint8Array): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const fields = new Map<string, Uint8Array>()
  for (let at = 1; at < bytes.length;) {
    const nameEnd = at + 1 + view.getUint8(at)
    const end = nameEnd + 2 + view.getUint16(nameEnd)
    fields.set(bytesText(bytes.subarray(at + 1, nameEnd)), bytes.slice(nameEnd + 2, end))
    at = end
  }
  return fields
}

/** Tries left, whether it is set, and the value. */
function pinBytes({ value, triesLeft }: ChipPin): Uint8Array {
  return joinBytes(Uint8Array.of(triesLeft, value ? 1 : 0), value ?? noBytes)
}

function parsePin(bytes: Uint8Array): ChipPin {
  return { value: bytes[1] === 1 ? bytes.slice(2) : undefined, triesLeft: bytes[0] ?? 0 }
}

function keyFields(name: KeyName, pair: ChipKeyPair | undefined): Field[] {
  if (!pair) return []
  return [
    [`private/${name}`, pair.privateKey],
    [`public/${name}`, pair.publicKey],
  ]
}

function parseKeys(fields: ReadonlyMap<string, Uint8Array>): Chip['keys'] {
  const keys: Partial<Record<KeyName, ChipKeyPair>> = {}
  for (const name of keyNames) {
    const privateKey = fields.get(`private/${name}`)
    const publicKey = fields.get(`public/${name}`)
    if (privateKey && publicKey) keys[name] = { privateKey, publicKey }
  }
  return keys
}

function byName<K extends ChannelRole | PinName, V>(
  names: readonly K[],
  value: (name: K) => V,
): Record<K, V> {
  return Object.fromEntries(names.map((name) => [name, value(name)])) as Record<K, V>
}
