import { expect, it } from 'vitest'
import { contentDisposition } from './content-disposition.ts'

it.each([
  // name, header
  ['fax.pdf', 'attachment; filename="fax.pdf"'],
  ['a"b.pdf', `attachment; filename="a_b.pdf"; filename*=UTF-8''a%22b.pdf`],
  ['a\r\nSet-Cookie: x', 'attachment; filename="aSet-Cookie: x"'],
  [
    '../../見本.pdf',
    `attachment; filename="....__.pdf"; filename*=UTF-8''....%E8%A6%8B%E6%9C%AC.pdf`,
  ],
  ["it's (1).pdf", `attachment; filename="it's (1).pdf"`],
])('%j', (name, header) => {
  expect(contentDisposition('attachment', name)).toBe(header)
})
