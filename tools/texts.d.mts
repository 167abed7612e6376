/** Brings the catalogues under a root in order; answers the problems found, as sentences. */
export function tendTexts(options?: { from?: string; check?: boolean }): Promise<readonly string[]>
