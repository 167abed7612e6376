import { expect, test } from 'vitest'
import { about, decided, fileOf, refused, registered } from './testing/casework.ts'

test.each([true, false])('the form, with QR code: %s', (withQrCode) => {
  expect(
    decided('issue_application_form', fileOf(registered()), { input: { withQrCode } }),
  ).toEqual({
    ok: true,
    facts: [{ ...about, type: 'ApplicationFormIssued', withQrCode }],
  })
})

test.each(['card_window', 'support_window', 'ward_nippori'])('%s hands it out', (place) => {
  const details = { input: { withQrCode: 'no' }, place }
  expect(refused('issue_application_form', fileOf(registered()), details)).toContain('accepted')
})
