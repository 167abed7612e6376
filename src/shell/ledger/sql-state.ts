// The code a database error carries: an SQLSTATE, or the system's for a connection.

/** An empty text for any other failure. */
export function sqlState(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : ''
}
