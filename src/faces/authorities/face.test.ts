import { expect, test } from 'vitest'
import type { AuthorityInfo, PublicPki } from '../../shell/ports/authorities.ts'
import { testBrowser } from '../counter/testing/browser.ts'
import { authoritiesFace } from './face.tsx'

const at = Date.UTC(2024, 5, 3, 1)
const first: AuthorityInfo = {
  publicUrls: ['https://new.example/pki', 'http://127.0.0.1:1/pki'],
  caId: 'sign-1',
  kind: 'sign',
  generation: 1,
  current: false,
  name: 'C=JP, O=JPKI-SPECIMEN',
  notBefore: at,
  notAfter: at + 1000,
  certificate: Buffer.from('first generation'),
  shards: 2,
}

test('the page shows lists, earlier generations, and which address leads nowhere', async () => {
  const list = { parts: [], byteLength: 4, number: 7n, entries: 3, etag: '"list"' }
  const pki = {
    authorities: () => [first, { ...first, caId: 'sign-2', current: true, shards: 4096 }],
    crl: async () => ({ ...list, thisUpdate: at, nextUpdate: at + 1000 }),
  } as unknown as PublicPki
  const answersAt = (url: string) => url === 'https://new.example/pki'
  const browser = testBrowser([authoritiesFace({ pki, answersAt })])
  const page = String((await browser.get('/pki/')).body)
  expect(page).toContain('SPECIMEN')
  expect(page).toContain('href="/pki/crl/sign-1/0001.crl"')
  expect(page).toContain('href="/pki/revoked-set/sign-2.bin"')
  expect(page).not.toContain('/pki/crl/sign-2/')
  expect(page).toContain('2024-06-03T01:00:00Z')
  expect(page.match(/旧世代/g)).toHaveLength(1)
  const rows = [...page.matchAll(/<tr><th scope="row">[^<]*発行[^\n]*?<\/tr>/g)].map(([row]) => row)
  expect(rows[0]).toMatch(/これから.*new\.example.*この認証局が応答します/)
  expect(rows[1]).toMatch(/以前.*127\.0\.0\.1:1.*<strong>応答しません/)
})
