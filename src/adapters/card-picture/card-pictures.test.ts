import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { drawCardPictures } from './card-pictures.ts'

const holder = {
  name: '見本　花子',
  address: '東京都見本区見本町一丁目',
  myNumber: '000000000000',
  securityCode: '2285',
}

test('every picture is a PNG whose rows are all there', () => {
  for (const picture of Object.values(drawCardPictures(holder))) {
    const png = Buffer.from(picture)
    expect(png.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a')
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
    const rows = inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)))
    expect(rows.length).toBe((1 + Math.ceil(width / 8)) * height)
    expect(rows.some((byte) => byte !== 0 && byte !== 0xff)).toBe(true)
  }
})

test('all pictures together leave room in a file of the chip', () => {
  const sizes = Object.values(drawCardPictures(holder)).map((picture) => picture.length)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(20_000)
})

test("two people's names give two pictures", () => {
  const other = drawCardPictures({ ...holder, name: '見本　太郎' })
  expect(other.name).not.toEqual(drawCardPictures(holder).name)
  expect(other.address).toEqual(drawCardPictures(holder).address)
})
