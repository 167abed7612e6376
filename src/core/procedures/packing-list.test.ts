import { expect, test } from 'vitest'
import type { Paper } from './define.ts'
import { packingList } from './packing-list.ts'
import { procedureNamed } from './testing/casework.ts'

/** Papers whose absence refuses the visit, in these circumstances. */
function needed(id: string, ...circumstances: readonly string[]): readonly Paper[] {
  return packingList(procedureNamed(id), circumstances)
    .filter(({ optional }) => !optional)
    .map(({ paper }) => paper)
}

// The list of GUIDE-07; who comes also shows an identity document where the guide leaves it open.
test.each<readonly [string, string, readonly Paper[]]>([
  ['certificate_issue', 'by_holder', ['card']],
  ['certificate_renew', 'by_holder', ['card']],
  ['certificate_renew', 'pin_unknown', ['card', 'identity_document']],
  ['pin_unlock', 'by_holder', ['card', 'identity_document']],
  ['pin_reset', 'by_holder', ['card', 'identity_document']],
  ['release_suspension', 'by_holder', ['card', 'identity_document']],
  ['apply_reissue', 'photo_is_brought', ['identity_document', 'photo']],
  ['apply_reissue', 'lost_outside', ['identity_document', 'police_report_number']],
  ['apply_reissue', 'lost_at_home', ['identity_document']],
  ['report_loss_abolish', 'lost_outside', ['identity_document', 'police_report_number']],
  ['report_loss_abolish', 'stolen', ['identity_document', 'police_report_number']],
  ['report_loss_abolish', 'lost_at_home', ['identity_document']],
  ['report_loss_abolish', 'disaster', ['identity_document', 'disaster_certificate']],
  ['special_move_out', 'by_holder', ['card', 'identity_document']],
  ['stay_validity_change', 'by_holder', ['card', 'residence_card']],
  ['stay_special_extension', 'by_holder', ['card', 'pending_stay_application']],
  ['return_card', 'by_proxy', ['card', 'proxy_letter']],
])('for %s, %s: %o', (id, circumstance, papers) => {
  expect(needed(id, circumstance)).toEqual(papers)
})

test('without circumstances every paper is listed, each with the reason it is asked for', () => {
  const list = packingList(procedureNamed('certificate_renew'))
  expect(list).toEqual([
    { paper: 'card', optional: false },
    { paper: 'expiry_notice', when: 'notice_was_sent', optional: true },
    { paper: 'identity_document', when: 'pin_unknown', optional: false },
    { paper: 'proxy_letter', when: 'by_proxy', optional: false },
    { paper: 'guardianship_proof', when: 'by_guardian', optional: false },
  ])
})
