// One sentence about a rule, in the two languages of `ask`.

export type Sentence = { readonly en: string; readonly ja: string }
