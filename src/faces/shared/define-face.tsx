// A face is declared once: who it is for, which doors it has, and every address with its guard.
//
// The declaration stands in the face's `addresses.ts`, where its pages take their links from;
// `face.ts` opens it with one handler a route. The front page, the desk's readers and whoever
// walks all routes read the same list. A face that forgets a handler does not compile.

import type { Refusal } from '../../core/kernel/outcome.ts'
import type { Office } from '../../shell/office.ts'
import type {
  Audience,
  Face,
  FaceReply,
  FaceRequest,
  FrontHead,
  Locale,
} from '../../shell/ports/web.ts'
import { guards, type Doors, type GuardGives, type GuardName } from './guards.ts'
import { renderPage, type Page } from './layout.tsx'
import { placeNames } from './place-names.ts'
import type { FramedPage } from './framed-page.ts'
import { refusedPage } from './refused-page.tsx'
import type { AnyAddress } from './route.ts'
import { textUnder, type Catalogue } from './texts/message.ts'

export type Routes = Readonly<Record<string, AnyAddress>>

type Declared<R extends Routes> = {
  readonly id: string
  /** Another face's session, whose login it shares. */
  readonly session?: string
  /** Its name in its pages' header and wherever faces are listed. */
  readonly title: (locale: Locale) => string
  readonly audience: Audience
  /** Under which heads the front page lists it. */
  readonly front?: readonly FrontHead[]
  readonly doors?: Doors
  readonly character?: Page['character']
  /** What of it exists in production; unless said, nothing. */
  readonly inProduction?: Face['inProduction']
  /** The first is where the face begins. */
  readonly routes: R
}

/** What a route's handler is given by its guard. */
type Gives<A> = A extends { readonly guard: infer G extends GuardName } ? GuardGives[G] : undefined

export type Handler<W, G = undefined> = (
  world: W,
  request: FaceRequest,
  given: G,
) => Promise<FaceReply> | FaceReply

type Handlers<R extends Routes, W> = { readonly [Name in keyof R]: Handler<W, Gives<R[Name]>> }

/** Guards ask the office; a face without guards may work with anything. */
type WorldOf<R extends Routes> = [Extract<R[keyof R], { readonly guard: GuardName }>] extends [
  never,
]
  ? unknown
  : { readonly office: Office }

export type FaceDeclaration<R extends Routes> = Declared<R> & {
  readonly entry: string
  /** A page in the frame of this face. */
  readonly page: (page: FramedPage) => FaceReply
  readonly open: <W extends WorldOf<R>>(
    world: W,
    handlers: Handlers<R, W>,
    refuse?: Refuse<W>,
  ) => Face
}

/** How a face says that a visit is over; without one the shared page does. */
type Refuse<W> = (world: W, request: FaceRequest, refusal: Refusal) => FaceReply

export function defineFace<const R extends Routes>(declared: Declared<R>): FaceDeclaration<R> {
  const entry = Object.values(declared.routes)[0]?.path ?? '/'
  const { character } = declared
  const page = (shown: FramedPage) =>
    renderPage({
      face: declared.id,
      faceName: declared.title(shown.locale),
      here: entry,
      ...(character && { character }),
      ...shown,
    })
  const face = { ...declared, entry, page }
  return { ...face, open: (world, handlers, refuse) => open(face, { world, handlers, refuse }) }
}

/** A title out of the face's own catalogue. */
export function titleIn<K extends string>(catalogue: Catalogue<K>, key: K) {
  return (locale: Locale) => textUnder(catalogue, locale, key) ?? key
}

type Opened<R extends Routes, W> = {
  readonly world: W
  readonly handlers: Handlers<R, W>
  readonly refuse: Refuse<W> | undefined
}

function open<R extends Routes, W>(
  face: Omit<FaceDeclaration<R>, 'open'>,
  { world, handlers, refuse }: Opened<R, W>,
): Face {
  const { id, title, audience, doors = {}, entry } = face
  const office = (world as { readonly office?: Office }).office
  return {
    id,
    session: face.session ?? id,
    title,
    audience,
    entry,
    front: face.front ?? [],
    ...(doors.reader && { reader: doors.reader }),
    ...(face.inProduction && { inProduction: face.inProduction }),
    routes: Object.entries<AnyAddress>(face.routes).map(([name, route]) => {
      const { method, path, guard, maxBytes, files } = route
      const handle = handlers[name] as Handler<W, unknown>
      const guarded = async (request: FaceRequest) => {
        if (!guard || !office) return handle(world, request, undefined)
        const checked = await guards[guard]({ office, doors, entry, request })
        if ('reply' in checked) return checked.reply
        if ('gives' in checked) return handle(world, request, checked.gives)
        const { refusal } = checked
        const { locale } = request
        const here = { locale, placeName: placeNames(office.world.town, locale) }
        if (refuse) return refuse(world, request, refusal)
        return refusedPage(face, { ...here, refusal })
      }
      return {
        method,
        path,
        audience: route.audience ?? audience,
        ...(guard && { guard }),
        ...(maxBytes !== undefined && { maxBytes }),
        ...(files !== undefined && { files }),
        handle: guarded,
      }
    }),
  }
}
