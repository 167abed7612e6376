// A short text in several languages; Japanese is always there, the others where they exist.

export type Localized = {
  readonly ja: string
  readonly 'ja-easy'?: string
  readonly en?: string
  readonly ko?: string
  readonly 'zh-Hans'?: string
  readonly 'zh-Hant'?: string
}
