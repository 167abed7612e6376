// The description of the API, OpenAPI 3.1. Kept beside the routes; a test compares the two.

const text = { type: 'string' }
const object = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  ...(required.length > 0 ? { required } : {}),
})

const problemSchema = object(
  {
    status: { type: 'integer' },
    code: text,
    title: text,
    detail: text,
    cites: { type: 'array', items: text },
    next: text,
  },
  ['status', 'code'],
)

const inPath = (name: string, described = {}) =>
  ({ name, in: 'path', required: true, schema: text, ...described }) as const

const person = inPath('person', { description: 'A persona (`hanako`) or a resident id.' })
const key = { name: 'Idempotency-Key', in: 'header', required: false, schema: text }

type Operation = {
  readonly summary: string
  readonly parameters?: readonly object[]
  readonly body?: { readonly type: string; readonly schema: object }
  readonly reply?: string
}

const get = (summary: string, more: Omit<Operation, 'summary'> = {}) => ({
  get: { summary, ...more } satisfies Operation,
})
const post = (summary: string, more: Omit<Operation, 'summary'> = {}) => ({
  post: { summary, ...more } satisfies Operation,
})
const json = (schema: object) => ({ type: 'application/json', schema })

const lines = 'application/x-ndjson'
const order = {
  procedure: text,
  person: text,
  input: { type: 'object' },
  visit: { type: 'object' },
}
const revocation = { certificate: { type: 'string', enum: ['sign', 'auth'] }, pin: text }

const operations: Readonly<Record<string, Readonly<Record<string, Operation>>>> = {
  '/healthz': get('The process runs.'),
  '/readyz': get('The database keeps what it is given (a row is written); the virtual clock.'),
  '/metrics': get('Counts, Prometheus text format.', { reply: 'text/plain' }),
  '/openapi.json': get('This description.'),
  '/api/personas': get('The synthetic people and the rules they show.'),
  '/api/procedures': get('Every procedure as declared.'),
  '/api/residents/{person}': get('One file: resident, cards, applications.', {
    parameters: [person],
  }),
  '/api/residents/{person}/certificates': get('Certificates on the newest card (DER, base64).', {
    parameters: [person],
  }),
  '/api/ask': post('Questions to the rules, one JSON line each; answers in the same order.', {
    body: { type: lines, schema: text },
    reply: lines,
  }),
  '/api/do': post('Carries a procedure out as staff would, papers included.', {
    parameters: [key],
    body: json(object({ ...order, idempotencyKey: text }, ['procedure', 'person'])),
  }),
  '/api/residents/{person}/attach': post('Plugs the card into a virtual PC/SC driver (vpcd).', {
    parameters: [person],
    body: json(object({ host: text, port: { type: 'integer' } })),
  }),
  '/api/residents/{person}/revoke-by-client': post(
    'The holder revokes a certificate with client software and its PIN.',
    { parameters: [person], body: json(object(revocation, ['certificate', 'pin'])) },
  ),
  '/api/attachments/{attachment}': get(
    'Whether the card still lies on that reader; 404 when it or the reader has gone.',
    { parameters: [inPath('attachment')] },
  ),
  '/api/attachments/{attachment}/detach': post('Takes a plugged card out again.', {
    parameters: [inPath('attachment')],
  }),
  '/api/outbox': get('Jobs that were given up, each with its last error.'),
  '/api/outbox/{job}/retry': post(
    'Tries a job again that was given up; 404 when there is none of this id.',
    { parameters: [inPath('job')] },
  ),
  '/api/verify-ledger': post('Recomputes every link of the ledger.'),
}

export function openApi(): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Madoguchi',
      version: '0.1.0',
      description: 'A specimen of a card office. Not a government system; nobody in it is real.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths: Object.fromEntries(
      Object.entries(operations).map(([path, methods]) => [path, describe(methods)]),
    ),
    components: { schemas: { Problem: problemSchema } },
  }
}

/** Paths of the description as the web port writes them, with their method. */
export function describedRoutes(): readonly string[] {
  return Object.entries(operations).flatMap(([path, methods]) =>
    Object.keys(methods).map(
      (method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
    ),
  )
}

const problemReply = {
  description: 'Not done, and why (RFC 9457).',
  content: {
    'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
  },
}

function describe(methods: Readonly<Record<string, Operation>>): object {
  const described = Object.entries(methods).map(([method, operation]) => {
    const { summary, parameters, body, reply = 'application/json' } = operation
    const requestBody = body && { content: { [body.type]: { schema: body.schema } } }
    const done = { description: 'Done.', content: { [reply]: {} } }
    return [
      method,
      {
        summary,
        ...(parameters && { parameters }),
        ...(requestBody && { requestBody }),
        responses: { '200': done, default: problemReply },
      },
    ]
  })
  return Object.fromEntries(described) as object
}
