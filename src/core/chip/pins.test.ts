import { beforeAll, beforeEach, expect, test } from 'vitest'
import { nodeChipCrypto } from '../../adapters/card-crypto/node-chip-crypto.ts'
import { probe, say, withData, type Probe } from '../../adapters/card-crypto/testing/probe.ts'
import { sampleChip } from '../../adapters/card-crypto/testing/sample-card.ts'
import { pooledPairs } from '../../adapters/key-pool/key-pool.ts'
import { textBytes, toHex } from './bytes.ts'
import { pinNames, type Chip, type PinName } from './chip.ts'
import { pinFile, pinRules } from './layout.ts'
import { withPin } from './pins.ts'

const crypto = nodeChipCrypto()
let personalised: Chip
let card: Probe

beforeAll(async () => {
  personalised = await sampleChip(await pooledPairs(4))
})
beforeEach(() => {
  card = probe(personalised, crypto)
})

test.each([
  // PIN, application, its file
  ['sign', say.jpki, '001B'],
  ['auth', say.jpki, '0018'],
  ['card_info', say.text, '0011'],
  ['unused', say.text, '0012'],
  ['text_number_a', say.text, '0014'],
  ['text_number_b', say.text, '0015'],
  ['birth_date', say.visual, '0011'],
  ['visual_number_b', say.visual, '0012'],
  ['visual_number_a', say.visual, '0013'],
  ['resident_register', say.register, '001C'],
  ['resident_register_common', say.common, '001C'],
] as const)('the PIN %s counts down, blocks, and then refuses the right value', (pin, ap, file) => {
  const { tries } = pinRules[pin]
  const short = `00A4020C02 ${file}`
  expect(card.send(ap, short, '00200080')).toBe(`63C${tries.toString(16).toUpperCase()}`)
  for (let left = tries - 1; left >= 0; left--) {
    expect(card.send('0020008003 303030')).toBe(`63C${left.toString(16).toUpperCase()}`)
    card.reset()
    card.send(ap, short)
  }
  expect(card.send('00200080')).toBe('63C0')
  const value = card.state.chip.pins[pin].value ?? textBytes('1234')
  expect(card.send(withData('00200080', toHex(value)))).toBe('6984')
  expect(card.send('00200080')).toBe('63C0')
  for (const other of pinNames.filter((each) => each !== pin)) {
    expect(card.state.chip.pins[other].triesLeft).toBe(pinRules[other].tries)
  }
})

test('a correct entry gives the full count back, and asking still answers 63C3 (PIN-07)', () => {
  card.send(say.jpki, say.authPinFile, '0020008004 39393939')
  expect(card.send('00200080')).toBe('63C2')
  expect(card.send(say.authPin)).toBe('9000')
  expect(card.send('00200080')).toBe('63C3')
})

test('a lower-case signature PIN is a wrong one (PIN-08)', () => {
  expect(card.send(say.jpki, say.signPinFile, '0020008006 616263313233')).toBe('63C4')
})

test('a wrong entry takes back what was verified before', () => {
  card.send(say.jpki, say.signPinFile, say.signPin, '0020008006 303030303030')
  expect(card.send('00A4020C02 0001', '00B0000000')).toBe('6982')
})

test('the PIN file may be named by its short identifier', () => {
  expect(card.send(say.jpki, '0020009804 31323334')).toBe('9000')
  expect(card.send('0020009B06 414243313233')).toBe('9000')
  expect(card.send('0020008A04 31323334')).toBe('6981')
  expect(card.send('0020009F04 31323334')).toBe('6A82')
})

test.each([
  // application, file, opened by (each alone)
  [say.jpki, '0001', ['sign']],
  [say.text, '0001', ['card_info', 'text_number_a']],
  [say.text, '0002', ['card_info', 'text_number_b']],
  [say.text, '0003', ['card_info', 'text_number_a', 'text_number_b']],
  [say.text, '0006', ['card_info', 'text_number_a', 'text_number_b']],
  [say.text, '0007', ['card_info', 'text_number_a', 'text_number_b']],
  [say.visual, '0001', ['birth_date']],
  [say.visual, '0002', ['visual_number_a', 'visual_number_b']],
  [say.visual, '0005', ['visual_number_a']],
] as const)('in %s the file %s opens to these PINs and to no other', (ap, file, openers) => {
  const here = pinNames.filter((pin) => {
    card.send(ap)
    return pinFile(pin).application === card.state.session.application && pin !== 'unused'
  })
  for (const pin of here) {
    card = probe(personalised, crypto)
    const short = pinFile(pin).id.toString(16).padStart(4, '0')
    const value = toHex(card.state.chip.pins[pin].value ?? new Uint8Array())
    card.send(ap, `00A4020C02 ${short}`, withData('00200080', value))
    const read = card.send(`00A4020C02 ${file}`, '00B0000004')
    const opens = (openers as readonly PinName[]).includes(pin)
    expect(read.slice(-4), `${pin} on ${file}`).toBe(opens ? '9000' : '6982')
  }
})

test('a blocked PIN opens nothing, even in a session that verified it before', () => {
  card.send(say.jpki, say.signPinFile, say.signPin)
  card.setTries('sign', 0)
  expect(card.send('00A4020C02 0001', '00B0000004')).toBe('6982')
})

test.each([
  // application, PIN file, entry, command, answer
  [say.jpki, '0018', '31323334', '0024018004 34333231', '9000'],
  [say.jpki, '0018', '31323334', '0024018005 3433323131', '6A80'],
  [say.jpki, '0018', '31323334', '0024018004 41424344', '6A80'],
  [say.jpki, '0018', '31323334', '0024008008 3132333434333231', '6A86'],
  [say.jpki, '001B', '414243313233', '0024018007 41424344313233', '9000'],
  [say.jpki, '001B', '414243313233', '0024018005 4142433132', '6A80'],
  [say.jpki, '001B', '414243313233', '0024018006 616263313233', '6A80'],
  [say.text, '0011', '31323334', '0024018004 34333231', '9000'],
  [say.text, '0014', '303030303030303030303030', '002401800C 303030303030303030303031', '6985'],
  [say.register, '001C', '31323334', '8032008004 34333231', '9000'],
  [say.register, '001C', '31323334', '0024018004 34333231', '6985'],
  [say.common, '001C', '31323334', '8032008004 34333231', '9000'],
  [say.jpki, '0018', '31323334', '8032008004 34333231', '6985'],
  [say.jpki, '0018', '39393939', '0024018004 34333231', '6982'],
])('in %s file %s after entering %s, %s is answered %s', (...row) => {
  const [ap, file, entry, sent, answer] = row
  expect(card.send(ap, `00A4020C02 ${file}`, withData('00200080', entry), sent)).toBe(answer)
})

test('after a change only the new PIN works', () => {
  card.send(say.jpki, say.authPinFile, say.authPin, '0024018004 34333231')
  expect(card.send(say.jpki, say.authPinFile, '0020008004 34333231')).toBe('9000')
  expect(card.send(say.jpki, say.authPinFile, say.authPin)).toBe('63C2')
})
test('a card whose PINs are not set answers as a blocked one, so that readers stay calm', () => {
  card = probe(withPin(personalised, 'sign', { value: undefined, triesLeft: 0 }), crypto)
  expect(card.send(say.jpki, say.signPinFile, '00200080')).toBe('63C0')
  expect(card.send(say.signPin)).toBe('6984')
})
