// 個人番号 — the check digit of the twelve digits, and specimens that fail it on purpose.
//
// [PUBLIC] Check digit: sum of each of the eleven digits, counted from the right (n = 1…11),
// times n + 1 (n ≤ 6) or n − 5 (n ≥ 7); 11 − (sum mod 11), or 0 where the remainder is 0 or 1.

/** The check digit that a real number with these eleven digits would have. */
export function checkDigit(elevenDigits: string): number {
  let sum = 0
  for (let n = 1; n <= 11; n += 1) {
    sum += Number(elevenDigits[11 - n]) * (n <= 6 ? n + 1 : n - 5)
  }
  const remainder = sum % 11
  return remainder <= 1 ? 0 : 11 - remainder
}

export function hasValidCheckDigit(number: string): boolean {
  return /^\d{12}$/.test(number) && checkDigit(number.slice(0, 11)) === Number(number[11])
}

/** Twelve digits that cannot be anybody's: the last one is never the check digit. */
export function specimenNumber(elevenDigits: string): string {
  return `${elevenDigits}${(checkDigit(elevenDigits) + 5) % 10}`
}
