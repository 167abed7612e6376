// `madoguchi do <procedure> <person>`: a procedure carried out as staff would, papers included.

import { callOffice, CliMisuse, commonOptions, readArgs, sayProblem } from './command.ts'
import type { CliCommand } from './command.ts'

type Done = { readonly actId: string; readonly facts: readonly { readonly type: string }[] }

export const doCommand: CliCommand = {
  summary: 'carries a procedure out as staff would',
  help: `madoguchi do <procedure> <persona or resident id> [--input '{"reason":"lost"}']
    [--visit '{"place":"ward_office","applicant":"guardian"}']
    [--key KEY] [--url URL] [--json [INPUT]]
  Procedures: GET /api/procedures. The same --key twice is one act.`,
  run: async (args, terminal) => {
    const { values, positionals } = readArgs(args.flatMap(splitJson), {
      ...commonOptions,
      input: { type: 'string' },
      visit: { type: 'string' },
      key: { type: 'string' },
    })
    const [procedure, person, extra] = positionals
    if (procedure === undefined || person === undefined) {
      throw new CliMisuse('Name the procedure and the person: madoguchi do suspend hanako')
    }
    const reply = await callOffice(values.url, '/api/do', {
      procedure,
      person,
      ...(values.input === undefined ? {} : { input: jsonObject(values.input, '--input') }),
      ...(values.visit === undefined ? {} : { visit: jsonObject(values.visit, '--visit') }),
      ...(values.key === undefined ? {} : { idempotencyKey: values.key }),
      ...(extra === undefined ? {} : orderParts(jsonObject(extra, '--json'))),
    })
    if (reply.status !== 200) {
      if (values.json) terminal.out(JSON.stringify(reply.body))
      return values.json ? 1 : sayProblem(terminal, reply)
    }
    const done = reply.body as Done
    if (values.json) terminal.out(JSON.stringify(done))
    else terminal.out(`Done: ${done.facts.map(({ type }) => type).join(', ') || 'nothing to do'}`)
    return 0
  },
}

/** `--json={…}` is read as `--json {…}`. */
function splitJson(arg: string): readonly string[] {
  return arg.startsWith('--json=') ? ['--json', arg.slice('--json='.length)] : [arg]
}

/** An object with `input` or `visit` names its parts; any other object is the input. */
function orderParts(value: object): object {
  return 'input' in value || 'visit' in value ? value : { input: value }
}

function jsonObject(text: string, where: string): object {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  } catch {
    // Falls through to the sentence below, which covers both ways of being no object.
  }
  throw new CliMisuse(`${where} takes a JSON object, such as '{"reason":"lost"}'.`)
}
