// `/guide/ask/:event`: a question, the answer, or its days as a calendar file.
//
// A date is read as people write it (令和6年3月4日) and then stands in the address as a plain
// day, so that the link a person copies is the same for everyone.

import type { EventId } from '../../core/guide/navigate/event-id.ts'
import { lifeEvents, navigate, type Navigation } from '../../core/guide/navigate/navigate.ts'
import { isAnsweredBy, type QuestionId } from '../../core/guide/navigate/questions.ts'
import { fileReply, seeOther, type FaceReply, type FaceRequest } from '../../shell/ports/web.ts'
import { readDate } from '../shared/format/parse-date.ts'
import { answerPage } from './answer-page.tsx'
import { deadlineCalendar } from './calendar-file.ts'
import type { GuideContext } from './guide-world.ts'
import { questionPage } from './question-page.tsx'

export function ask(context: GuideContext, request: FaceRequest): FaceReply | undefined {
  const navigation = navigationOf(context, request)
  if (!navigation) return undefined
  const header = request.query.get('asked') ?? undefined
  const typed = header === undefined ? undefined : (request.query.get(header) ?? '')
  if (header !== undefined && typed !== undefined) {
    const tidy = tidied(request, header, typed)
    if (tidy) return seeOther(tidy)
  }
  if (navigation.kind === 'answer') {
    return answerPage(context, request, {
      answer: navigation.answer,
      answered: answeredIn(navigation.answer.event, context, request),
    })
  }
  const { event, question, answered } = navigation
  const again = header === question.id && typed !== undefined ? { typed } : {}
  return questionPage(context, request, { event, question, answered, ...again })
}

/** The days of an answer for a person's own calendar. */
export function askCalendar(context: GuideContext, request: FaceRequest): FaceReply | undefined {
  const navigation = navigationOf(context, request)
  if (navigation?.kind !== 'answer') return undefined
  const parts = { answer: navigation.answer, locale: request.locale, now: context.now() }
  return fileReply('text/calendar; charset=utf-8', deadlineCalendar(parts, context), 'guide.ics')
}

function navigationOf(context: GuideContext, request: FaceRequest): Navigation | undefined {
  const answers = Object.fromEntries(request.query)
  return navigate(request.params['event'] ?? '', answers, { ...context, now: context.now() })
}

/**
 * The address without the question's marker, once its answer can be read: a typed date as a
 * plain day, a choice as it is. Undefined while the question is still open.
 */
function tidied({ path, query }: FaceRequest, header: string, typed: string): string | undefined {
  const reading = readDate(typed)
  const next = new URLSearchParams(query)
  if (reading.ok) next.set(header, reading.day)
  else if (!isAnsweredBy(header, typed)) return undefined
  next.delete('asked')
  return `${path}?${next.toString()}`
}

function answeredIn(
  event: EventId,
  context: GuideContext,
  { query }: FaceRequest,
): readonly QuestionId[] {
  const answers = Object.fromEntries(query)
  const asks = lifeEvents
    .find(({ id }) => id === event)
    ?.asks(answers, { ...context, now: context.now() })
  return asks ?? []
}
