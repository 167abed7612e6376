// Signing files and checking signatures with the card.

import type { ClientFilesKey } from '../ja/client-files.ts'

export const clientFilesEn = {
  title: 'Sign a file, or check a signature',
  lead: 'The file is used for this only and kept nowhere.',
  signTitle: 'Sign',
  file: 'File',
  fileSupport: 'Up to 5 MB',
  format: 'Kind of signature',
  cms: 'CMS (content inside)',
  cms_detached: 'CMS (signature in a file of its own)',
  pdf: 'PDF',
  xml: 'XML',
  signSubmit: 'Get the signed file',
  verifyTitle: 'Check a signature',
  signedFile: 'Signed file',
  content: 'Original file (for a signature in a file of its own)',
  verifySubmit: 'Check',
  noFile: 'Choose a file.',
  tooLarge: 'The file is too large. Up to 5 MB.',
  notFit: 'This file cannot be signed in this way. Choose another kind.',
  link: 'Sign a file or check one',
} satisfies Record<ClientFilesKey, string>
