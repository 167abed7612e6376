// A page as a face gives it: the frame adds which face it is.

import type { Page } from './layout.tsx'

export type FramedPage = Omit<Page, 'face'>
