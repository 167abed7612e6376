// Money: whole yen, never negative, never a fraction.

declare const yenBrand: unique symbol
export type Yen = number & { readonly [yenBrand]: true }

/** An amount in yen; throws on a fraction or a negative amount (a bug, never input). */
export function yen(amount: number): Yen {
  if (!Number.isSafeInteger(amount) || amount < 0) throw new Error('not an amount in yen')
  return amount as Yen
}
