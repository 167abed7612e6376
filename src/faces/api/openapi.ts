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

const person = {
  name: 'person',
  in: 'path',
  required: true,
  schema: text,
  description: 'A persona (`hanako`) or a resident id.',
}

type Operation = {
  readonly summary: string
  readonly parameters?: readonly object[]
  readonly body?: { readonly type: string; readonly schema: object }
  readonly reply?: string
}

const operations: Readonly<Record<string, Readonly<Record<string, Operation>>>> = {
  '/healthz': { get: { summary: 'The process runs.' } },
  '/readyz': {
    get: { summary: 'The database keeps what it is given (a row is written); the virtual clock.' },
  },
  '/metrics': { get: { summary: 'Counts, Prometheus text format.', reply: 'text/plain' } },
  '/openapi.json': { get: { summary: 'This description.' } },
  '/api/personas': { get: { summary: 'The synthetic people and the rules they show.' } },
  '/api/procedures': { get: { summary: 'Every procedure as declared.' } },
  '/api/residents/{person}': {
    get: { summary: 'One file: resident, cards, applications.', parameters: [person] },
  },
  '/api/residents/{person}/certificates': {
    get: { summary: 'Certificates on the newest card (DER, base64).', parameters: [person] },
  },
  '/api/ask': {
    post: {
      summary: 'Questions to the rules, one JSON line each; answers in the same order.',
      body: { type: 'application/x-ndjson', schema: text },
      reply: 'application/x-ndjson',
    },
  },
  '/api/do': {
    post: {
      summary: 'Carries a procedure out as staff would, papers included.',
      parameters: [{ name: 'Idempotency-Key', in: 'header', required: false, schema: text }],
      body: {
        type: 'application/json',
        schema: object(
          {
            procedure: text,
            person: text,
            input: { type: 'object' },
            visit: { type: 'object' },
            idempotencyKey: text,
          },
          ['procedure', 'person'],
        ),
      },
    },
  },
  '/api/residents/{person}/attach': {
    post: {
      summary: 'Plugs the card into a virtual PC/SC driver (vpcd).',
      parameters: [person],
      body: {
        type: 'application/json',
        schema: object({ host: text, port: { type: 'integer' } }),
      },
    },
  },
  '/api/residents/{person}/revoke-by-client': {
    post: {
      summary: 'The holder revokes a certificate with client software and its PIN.',
      parameters: [person],
      body: {
        type: 'application/json',
        schema: object({ certificate: { type: 'string', enum: ['sign', 'auth'] }, pin: text }, [
          'certificate',
          'pin',
        ]),
      },
    },
  },
  '/api/attachments/{attachment}': {
    get: {
      summary: 'Whether the card still lies on that reader; 404 when it or the reader has gone.',
      parameters: [{ name: 'attachment', in: 'path', required: true, schema: text }],
    },
  },
  '/api/attachments/{attachment}/detach': {
    post: {
      summary: 'Takes a plugged card out again.',
      parameters: [{ name: 'attachment', in: 'path', required: true, schema: text }],
    },
  },
  '/api/outbox': { get: { summary: 'Jobs that were given up, each with its last error.' } },
  '/api/outbox/{job}/retry': {
    post: {
      summary: 'Tries a job again that was given up; 404 when there is none of this id.',
      parameters: [{ name: 'job', in: 'path', required: true, schema: text }],
    },
  },
  '/api/verify-ledger': { post: { summary: 'Recomputes every link of the ledger.' } },
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

function describe(methods: Readonly<Record<string, Operation>>): object {
  return Object.fromEntries(
    Object.entries(methods).map(([method, operation]) => [
      method,
      {
        summary: operation.summary,
        ...(operation.parameters ? { parameters: operation.parameters } : {}),
        ...(operation.body
          ? {
              requestBody: {
                content: { [operation.body.type]: { schema: operation.body.schema } },
              },
            }
          : {}),
        responses: {
          '200': {
            description: 'Done.',
            content: { [operation.reply ?? 'application/json']: {} },
          },
          default: {
            description: 'Not done, and why (RFC 9457).',
            content: {
              'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
            },
          },
        },
      },
    ]),
  )
}
