// The days of an answer as an iCalendar file: whole days, a reminder a week before each limit.
//
// The stamp is the hour of the answer, which is given; the text is the reader's locale's.

import type { Answer, Deadline } from '../../core/guide/navigate/answer.ts'
import { addDays, dayOf, type Moment } from '../../core/kernel/day.ts'
import { calendarFile, calendarText } from '../../core/kernel/icalendar.ts'
import type { Locale } from '../../shell/ports/web.ts'
import { textsOf } from '../shared/texts/message.ts'
import type { GuideEdition } from './guide-world.ts'
import { answersTexts } from './texts/answers.ts'
import { catalogueValues } from './words.ts'

export type CalendarParts = {
  readonly answer: Answer
  readonly locale: Locale
  readonly now: Moment
}

export function deadlineCalendar(parts: CalendarParts, edition: GuideEdition): string {
  const { answer, locale, now } = parts
  const { plain } = textsOf(answersTexts, locale)
  const values = catalogueValues(locale, edition)
  const description = `DESCRIPTION:${calendarText(plain(`head_${answer.headline}`, values))}`
  const events = answer.deadlines
    .filter(isRelied)
    .flatMap(({ key, day, edge }) => [
      'BEGIN:VEVENT',
      `UID:${answer.event}-${key}-${day}@guide.invalid`,
      `DTSTAMP:${compact(dayOf(now))}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
      `SUMMARY:${calendarText(plain(`deadline_${key}`, values))}`,
      description,
      'TRANSP:TRANSPARENT',
      ...(edge === 'until' ? reminder(description) : []),
      'END:VEVENT',
    ])
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Madoguchi//Guide//EN',
    ...events,
    'END:VCALENDAR',
  ]
  return calendarFile(lines)
}

/** A limit that an earlier one makes void would only invite to wait for it. */
function isRelied({ overtaken }: Deadline): boolean {
  return overtaken !== true
}

function reminder(description: string): readonly string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', description, 'TRIGGER:-P7D', 'END:VALARM']
}

function compact(date: string): string {
  return date.replaceAll('-', '')
}
