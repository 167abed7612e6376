// The page at /pki/: what is published, how fresh it is, and that none of it is real.
//
// Revoked sets are named and not asked for: making one reads all that an authority issued.

import type { AuthorityInfo, PublicPki, PublishedCrl } from '../../shell/ports/authorities.ts'
import type { EpochMs } from '../../shell/ports/certificate-register.ts'

export type ListedAuthority = {
  readonly info: AuthorityInfo
  /** Empty when there are too many to make them all for one page. */
  readonly lists: readonly { readonly shard: number; readonly crl: PublishedCrl }[]
}

const mostListed = 64

export async function allLists(pki: PublicPki): Promise<ListedAuthority[]> {
  const listed: ListedAuthority[] = []
  for (const info of pki.authorities()) {
    const lists: { shard: number; crl: PublishedCrl }[] = []
    const shown = info.shards <= mostListed ? info.shards : 0
    for (let shard = 0; shard < shown; shard++) {
      const crl = await pki.crl(info.caId, shard)
      if (crl) lists.push({ shard, crl })
    }
    listed.push({ info, lists })
  }
  return listed
}

export function statusDocument(authorities: readonly ListedAuthority[]): string {
  return JSON.stringify(
    authorities.map(({ info, lists }) => ({
      ca: info.caId,
      current: info.current,
      name: info.name,
      notBefore: instant(info.notBefore),
      notAfter: instant(info.notAfter),
      shards: info.shards,
      revokedSet: `revoked-set/${info.caId}.bin`,
      lists: lists.map(({ shard, crl }) => ({
        shard,
        number: crl.number.toString(),
        entries: crl.entries,
        bytes: crl.byteLength,
        thisUpdate: instant(crl.thisUpdate),
        nextUpdate: instant(crl.nextUpdate),
      })),
    })),
  )
}

export type PageAbout = {
  readonly mount: string
  /** Whether an address that certificates carry leads to this office. */
  readonly answersAt: (publicUrl: string) => boolean
}

export function indexPage(authorities: readonly ListedAuthority[], about: PageAbout): string {
  const { mount } = about
  const sections = authorities.map((authority) => authoritySection(authority, about))
  return `<!doctype html>
<html lang="ja">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>認証局（見本） SPECIMEN certification authorities</title>
<style>
  body { font: 1rem/1.7 system-ui, sans-serif; margin: 2rem auto }
  body { max-width: 60rem; padding: 0 1rem }
  table { border-collapse: collapse } td, th { padding: .1rem .8rem; text-align: left }
  .scroll { overflow-x: auto }
</style>
<h1>認証局（見本）</h1>
<p><strong>SPECIMEN.</strong> 練習と試験のための認証局です。政府の認証局ではありません。
These authorities are for practice and tests; they are not a government's.</p>
<p>OCSP: <code>${mount}/ocsp</code> · タイムスタンプ (RFC 3161, POST): <code>${mount}/tsa</code>
· <a href="${mount}/status.json">status.json</a></p>
${sections.join('\n')}
</html>
`
}

function authoritySection({ info, lists }: ListedAuthority, about: PageAbout): string {
  const { mount } = about
  const title = info.kind === 'sign' ? '署名用認証局' : '利用者証明用認証局'
  const rows = lists.map(({ shard, crl }) => {
    const name = `${shard.toString(16).padStart(4, '0')}.crl`
    return (
      `<tr><td><a href="${mount}/crl/${info.caId}/${name}">${name}</a>` +
      `<td>${crl.entries}<td>${instant(crl.thisUpdate)}<td>${instant(crl.nextUpdate)}`
    )
  })
  return `<h2>${title} ${info.caId}${info.current ? '' : '（旧世代）'}</h2>
<p>${info.name}<br>
${instant(info.notBefore)} – ${instant(info.notAfter)}<br>
<a href="${mount}/${info.caId}.cer">${info.caId}.cer</a> (DER)<br>
<a href="${mount}/revoked-set/${info.caId}.bin">${info.caId}.bin</a>
（通信なしで失効を確かめるための集合 revoked set）</p>
${addressTable(info, about)}
<div class="scroll" tabindex="0"><table>
<tr><th>失効リスト<th>件数<th>thisUpdate<th>nextUpdate
${rows.join('\n')}
</table></div>`
}

/** Certificates carry the address of the day they were issued on, for as long as they live. */
function addressTable({ publicUrls }: AuthorityInfo, { answersAt }: PageAbout): string {
  const rows = publicUrls.map((url, index) => {
    const whose = index === 0 ? 'これから発行する証明書 issued now' : '以前の証明書 issued earlier'
    const answers = answersAt(url)
      ? 'この認証局が応答します answered here'
      : '<strong>応答しません not answered here</strong>'
    return `<tr><td>${whose}<td><code>${escaped(url)}</code><td>${answers}`
  })
  return `<div class="scroll" tabindex="0"><table>
<tr><th>証明書<th>書かれたアドレス<th>応答
${rows.join('\n')}
</table></div>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function instant(at: EpochMs): string {
  return new Date(at).toISOString().replace('.000Z', 'Z')
}
