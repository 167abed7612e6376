// Signing files and checking signatures with the card.

import type { ClientFilesKey } from '../ja/client-files.ts'

export const clientFilesKo = {
  title: '파일에 서명하기・서명 확인하기',
  lead: '파일은 이 작업에만 쓰이며 어디에도 남지 않습니다.',
  signTitle: '서명하기',
  file: '파일',
  fileSupport: '5MB까지',
  format: '서명 형식',
  cms: 'CMS(내용 포함)',
  cms_detached: 'CMS(서명만 별도 파일)',
  pdf: 'PDF',
  xml: 'XML',
  signSubmit: '서명한 파일 받기',
  verifyTitle: '서명 확인하기',
  signedFile: '서명된 파일',
  content: '원본 파일(서명만 별도 파일일 때)',
  verifySubmit: '확인하기',
  noFile: '파일을 선택해 주십시오.',
  tooLarge: '파일이 너무 큽니다. 5MB까지입니다.',
  notFit: '이 형식으로는 서명할 수 없는 파일입니다. 다른 형식을 선택해 주십시오.',
  link: '파일 서명・확인',
} satisfies Record<ClientFilesKey, string>
