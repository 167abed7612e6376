// Cards by script: their certificates, their state, and plugging one into the virtual reader.

import { cardId } from '../../core/kernel/ids.ts'
import { currentCard } from '../../core/resident-file/resident-file.ts'
import { jsonReply, problem, type FaceReply, type FaceRequest } from '../../shell/ports/web.ts'
import { cardOf, fileOf, unknownPerson, type ApiContext, type ForScript } from './context.ts'

/** Everyone of the demo ward, with what they show. */
export async function listPersonas({ office }: ApiContext): Promise<FaceReply> {
  return jsonReply(await office.personas.list())
}

/** One person's cards, applications and dates, as the ledger has them. */
export async function showPerson(context: ApiContext, { params }: FaceRequest): Promise<FaceReply> {
  const name = params.person ?? ''
  const file = await fileOf(context, name)
  if (!file) return unknownPerson(name)
  const card = currentCard(file)
  return jsonReply({ ...file, currentCardId: card?.id ?? null })
}

/** The certificates on the newest card, as the authority's register has them (DER, base64). */
export const listCertificates: ForScript = async (context, { params }) => {
  const found = await cardOf(context, params.person ?? '')
  if ('missing' in found) return found.missing
  const serials = [found.card.sign?.serial, found.card.auth?.serial]
  const ofCard = await context.office.cards.certificatesInDer(found.card.id)
  return jsonReply(
    ofCard
      .filter(({ serial }) => serials.includes(serial))
      .map(({ der, ...certificate }) => ({ ...certificate, der: der.toString('base64') })),
  )
}

export const attachCard: ForScript = async (context, { params, json }) => {
  const found = await cardOf(context, params.person ?? '')
  if ('missing' in found) return found.missing
  const reader = readerIn(json)
  if (!reader) return readerNotLocal()
  const { host, port } = reader
  try {
    const attachment = await context.attach(cardId(found.card.id), { host, port })
    return jsonReply({ attachment, host, port })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return problem(502, {
      code: 'no-virtual-reader',
      title: 'No virtual reader answers there.',
      detail: `${reason}. Start pcscd with the vpcd driver first.`,
    })
  }
}

const thisMachine = ['127.0.0.1', '::1', 'localhost']

/** Where the reader listens; undefined when that is not a port of this machine. */
function readerIn(json: unknown): { host: string; port: number } | undefined {
  const { host = '127.0.0.1', port = 35_963 } = (json ?? {}) as Readonly<Record<string, unknown>>
  const isPort = typeof port === 'number' && Number.isInteger(port) && port > 0 && port <= 65_535
  return isPort && typeof host === 'string' && thisMachine.includes(host)
    ? { host, port }
    : undefined
}

function readerNotLocal(): FaceReply {
  return problem(400, {
    code: 'reader-not-local',
    title: 'A card is put only into a reader of this machine.',
    detail: `"host" is one of ${thisMachine.join(', ')}, and "port" is a port number.`,
  })
}

/** Whether the card still lies on that reader. */
export function showAttachment(context: ApiContext, { params }: FaceRequest): FaceReply {
  return context.isAttached(params.attachment ?? '') ? jsonReply({ attached: true }) : notAttached()
}

export function detachCard(context: ApiContext, { params }: FaceRequest): FaceReply {
  return context.detach(params.attachment ?? '') ? jsonReply({ detached: true }) : notAttached()
}

function notAttached(): FaceReply {
  return problem(404, { code: 'not-attached', title: 'No card is attached under this name.' })
}
