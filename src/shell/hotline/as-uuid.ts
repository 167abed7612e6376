// An id out of an address, compared with a uuid column: what is none finds nothing, no error.

export function asUuid(parameter: `$${number}`): string {
  const shape = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
  return `(case when ${parameter}::text ~ '${shape}' then ${parameter}::text end)::uuid`
}
