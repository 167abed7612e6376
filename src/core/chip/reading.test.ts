import { beforeAll, beforeEach, expect, test } from 'vitest'
import { nodeChipCrypto } from '../../adapters/card-crypto/node-chip-crypto.ts'
import { hexOf, probe, say, type Probe } from '../../adapters/card-crypto/testing/probe.ts'
import { sampleChip } from '../../adapters/card-crypto/testing/sample-card.ts'
import { pooledPairs } from '../../adapters/key-pool/key-pool.ts'
import { fromHex, toHex } from './bytes.ts'
import type { Chip } from './chip.ts'
import { fileByShortId } from './layout.ts'

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
  // sent after reset                      answer
  ['00A40000', '6A86'],
  ['00A4000C02 3F00', '6A82'],
  ['00A40000 023F00', '6A82'],
  [say.jpki, '9000'],
  [say.text, '9000'],
  [say.visual, '9000'],
  [say.register, '9000'],
  [say.common, '9000'],
  ['00A4040C05 D392F00026', '9000'],
  ['00A404000A D392F00026010000000100', '9000'],
  ['00A4040C07 A0000001510000', '9000'],
  ['00A404000A A0000000790100000000 00', '6A82'],
  ['00A4040C02 3F00', '6A82'],
  ['00A4080C02 3F00', '6A86'],
  ['00A4020C02 000A', '6A82'],
  ['00B0000000', '6985'],
  ['00B0810000', '6A82'],
  ['00200080', '6985'],
  ['00CA5F5100', 'E000FF8131FE45149000'],
  ['00CA004500', '53503030303030303030303030319000'],
  ['00CA00F000', '31333939399000'],
  ['00CA00F200', '32303335303231379000'],
  ['00CA00F800', '6A88'],
  ['0084000100', '6A86'],
  ['00840000', '6700'],
  ['0012000000', '6D00'],
  ['80B0000000', '6D00'],
  ['A0A4000002 3F00', '6E00'],
  ['84D6000A00', '6982'],
  ['00', '6700'],
  ['', '6700'],
  ['00A4040C0A D392', '6700'],
])('after reset %s is answered %s', (sent, answer) => {
  expect(card.send(sent)).toBe(answer)
})

test('a master file selected inside an application is answered 9000 and changes nothing', () => {
  expect(card.send(say.jpki, '00A40000')).toBe('9000')
  expect(card.send(say.authPinFile)).toBe('9000')
})

test('a prefix that several applications share selects the first of them', () => {
  expect(card.send('00A4040C08 D392100031000101')).toBe('9000')
  expect(card.state.session.application).toBe('text')
})

test.each([
  [say.jpki, '0002'],
  [say.jpki, '0006'],
  [say.jpki, '0008'],
  [say.jpki, '0009'],
  [say.jpki, '000A'],
  [say.jpki, '000B'],
  [say.jpki, '0016'],
  [say.text, '0004'],
  [say.text, '0005'],
  [say.visual, '0003'],
  [say.visual, '0004'],
  [say.register, '0002'],
  [say.common, '0002'],
])('in %s the file %s is open to everyone', (ap, file) => {
  expect(card.send(ap, `00A4020C02 ${file}`, '00B0000001').slice(-4)).toBe('9000')
})

test.each([
  // command after selecting 000A (298 bytes)     answer ends with
  ['00B0000000', 512 + 4, '9000'],
  ['00B0010000', 42 * 2 + 4, '9000'],
  ['00B0012900', 2 + 4, '9000'],
  ['00B0012A00', 4, '6B00'],
  ['00B07FFF00', 4, '6B00'],
  ['00B0000000 0000', 298 * 2 + 4, '9000'],
  ['00B0000000 0010', 32 + 4, '9000'],
  ['00B00000', 4, '6700'],
])('READ BINARY %s answers %i digits ending in %s', (sent, digits, word) => {
  const answer = card.send(say.jpki, '00A4020C02 000A', sent)
  expect(answer.length).toBe(digits)
  expect(answer.slice(-4)).toBe(word)
})

test('READ BINARY with a short identifier makes that file current', () => {
  expect(card.send(say.jpki, '00B08A0004')).toBe('308201269000')
  expect(card.send('00B0000004')).toBe('308201269000')
  expect(card.send('00B09B0004')).toBe('6981')
  expect(card.send('00B0850004')).toBe('6981')
})

test('the common application gives its record, and only that', () => {
  const record = hexOf('000000000000001' + '13999' + '20350217').toUpperCase()
  expect(card.send(say.common, '00A4020C02 0001', '00B2010400')).toBe(`011C${record}9000`)
  expect(card.send(say.common, '00B2010C00')).toBe(`011C${record}9000`)
  expect(card.send('00A4020C02 0001')).toBe('9000')
  expect(card.send('00B2020400')).toBe('6A83')
  expect(card.send('00B2000400')).toBe('6A83')
  expect(card.send('00B2010500')).toBe('6A86')
  expect(card.send('00B0000000')).toBe('6981')
  expect(card.send(say.jpki, '00A4020C02 000A', '00B2010400')).toBe('6981')
})

test('the token information begins with the name every reader looks for', () => {
  const label = hexOf('JPKIAPICCTOKEN2'.padEnd(32)).toUpperCase()
  expect(card.send(say.jpki, '00A4020C02 0006', '00B0000020')).toBe(`${label}9000`)
  expect(card.send('00B0000000').length).toBe(160 * 2 + 4)
})

test('the presence file follows the certificates', () => {
  expect(card.send(say.jpki, '00A4020C02 0008', '00B0000000')).toBe('8F8F009000')
  const { 'jpki/0001': _sign, ...files } = card.state.chip.files
  card = probe({ ...card.state.chip, files }, crypto)
  expect(card.send(say.jpki, '00A4020C02 0008', '00B0000000')).toBe('008F009000')
  expect(card.send('00A4020C02 0001')).toBe('6A82')
})

test('text data are laid out as measured, offsets from the first byte of the file', () => {
  card.send(say.text, '00A4020C02 0011', say.authPin)
  expect(card.send('00A4020C02 0001', '00B0000000')).toBe(
    `FF100C${hexOf('000000000000')}FFFF9000`.toUpperCase(),
  )
  const read = fromHex(card.send('00A4020C02 0002', '00B0000000'))
  const offsets = [6, 8, 10, 12].map((at) => ((read[at] ?? 0) << 8) | (read[at + 1] ?? 0))
  const tags = offsets.map((at) => toHex(read.subarray(at, at + 2)))
  expect(tags).toEqual(['df22', 'df23', 'df24', 'df25'])
})

test('GET CHALLENGE gives as many bytes as asked for', () => {
  expect(card.send('0084000008').length).toBe(20)
  expect(card.send('0084000000').length).toBe(516)
})

test('files stay the same objects when something else changes', () => {
  const before = card.state.chip.files
  card.send(say.jpki, say.authPinFile, '0020008004 39393939')
  expect(card.state.chip.files).toBe(before)
  expect(fileByShortId('jpki', 0x0a)?.key).toBe('jpki/000A')
})
