// 認証局（見本） (/pki/) — what is published, how fresh it is, where certificates point, and that
// none of it is real.
//
// Revoked sets are named and not asked for: making one reads all that an authority issued.

import type { EpochMs } from '../../shell/ports/certificate-register.ts'
import type { AuthorityInfo, PublicPki } from '../../shell/ports/authorities.ts'
import { everyList, type ListedAuthority } from '../../shell/ports/every-list.ts'
import type { Face, FaceReply, Locale } from '../../shell/ports/web.ts'
import { DescriptionList, Table } from '../shared/lists.tsx'
import { textsOf } from '../shared/texts/message.ts'
import { authorities } from './addresses.ts'
import { authoritiesTexts } from './texts/authorities.ts'

export type AuthoritiesContext = {
  readonly pki: PublicPki
  /** Whether an address that certificates carry leads to this office. */
  readonly answersAt: (publicUrl: string) => boolean
}

export function authoritiesFace(context: AuthoritiesContext): Face {
  return authorities.open(context, { show: (each, { locale }) => showAll(each, locale) })
}

async function showAll({ pki, answersAt }: AuthoritiesContext, locale: Locale): Promise<FaceReply> {
  const { t, plain } = textsOf(authoritiesTexts, locale)
  const listed = await everyList(pki)
  return authorities.page({
    locale,
    title: plain('title'),
    body: (
      <div class="stack">
        <h1>{t('title')}</h1>
        <p>
          <strong>SPECIMEN</strong> {t('notReal')}
        </p>
        <DescriptionList
          items={[
            { term: 'OCSP (RFC 6960)', value: <code>/pki/ocsp</code> },
            { term: t('timeStamps'), value: <code>/pki/tsa</code> },
            { term: t('forPrograms'), value: <a href="/pki/status.json">status.json</a> },
          ]}
        />
        {listed.map((each) => (
          <Authority {...each} locale={locale} answersAt={answersAt} />
        ))}
      </div>
    ),
  })
}

type AuthorityProps = ListedAuthority &
  Pick<AuthoritiesContext, 'answersAt'> & { readonly locale: Locale }

function Authority({ info, lists, locale, answersAt }: AuthorityProps) {
  const { t, plain } = textsOf(authoritiesTexts, locale)
  const file = (path: string) => <a href={`/pki/${path}`}>{path.replace(/^.*\//, '')}</a>
  return (
    <section class="stack">
      <h2>
        {t(info.kind === 'sign' ? 'signAuthority' : 'authAuthority')} {info.caId}
        {!info.current && t('earlierGeneration')}
      </h2>
      <DescriptionList
        items={[
          { term: t('name'), value: info.name },
          { term: t('validity'), value: `${instant(info.notBefore)} – ${instant(info.notAfter)}` },
          { term: t('certificate'), value: file(`${info.caId}.cer`) },
          { term: t('revokedSet'), value: file(`revoked-set/${info.caId}.bin`) },
        ]}
      />
      <Addresses {...{ info, locale, answersAt }} />
      {lists.length > 0 && (
        <Table
          caption={plain('lists')}
          head={[t('list'), t('entries'), 'thisUpdate', 'nextUpdate']}
          rows={lists.map(({ shard, crl }) => [
            file(`crl/${info.caId}/${shard.toString(16).padStart(4, '0')}.crl`),
            crl.entries,
            instant(crl.thisUpdate),
            instant(crl.nextUpdate),
          ])}
        />
      )}
    </section>
  )
}

type AddressesProps = Omit<AuthorityProps, 'lists' | 'info'> & { readonly info: AuthorityInfo }

/** Certificates carry the address of the day they were issued on, for as long as they live. */
function Addresses({ info, locale, answersAt }: AddressesProps) {
  const { t, plain } = textsOf(authoritiesTexts, locale)
  return (
    <Table
      caption={plain('addresses')}
      head={[t('whose'), t('address'), t('answer')]}
      rows={info.publicUrls.map((url, index) => [
        t(index === 0 ? 'issuedNow' : 'issuedEarlier'),
        <code>{url}</code>,
        answersAt(url) ? t('answeredHere') : <strong>{t('notAnsweredHere')}</strong>,
      ])}
    />
  )
}

/** In UTC and to the second, as the lists themselves have it. */
function instant(at: EpochMs): string {
  return new Date(at).toISOString().replace('.000Z', 'Z')
}
