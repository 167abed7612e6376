// Where faces lead to each other. A face may not import another, so what one links to in
// another stands here, and both take it from here.

export const addressBook = {
  front: '/',
  desk: '/desk',
  portal: '/portal',
  client: '/portal/client',
  kiosk: '/kiosk',
  counter: '/counter',
  enrol: '/counter/enrol',
  keypad: '/keypad',
  hotline: '/hotline',
  fax: '/hotline/fax',
  faxForm: '/hotline/fax/form',
  faxFormPdf: '/hotline/fax/form.pdf',
  clock: '/clock',
  guide: '/guide',
  fraud: '/guide/fraud',
  readings: '/guide/readings',
  letters: '/letters',
  openapi: '/openapi.json',
  authorities: '/pki/',
  jobs: '/jobs',
  verify: '/verify',
} as const
