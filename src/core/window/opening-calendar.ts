// The opening days of a window as an iCalendar file (RFC 5545), for people's own calendars.
//
// Times are Japan time with its time zone described in the file; the stamp is the day of the
// edition, since the text may depend on nothing but what is given. On a maintenance Sunday
// the window is open and the entry says what cannot be done.

import { addDays, addMonths, type Day } from '../kernel/day.ts'
import { calendarFile, calendarText } from '../kernel/icalendar.ts'
import { locationOf } from '../rules/town.ts'
import type { World } from '../rules/world.ts'
import { isMaintenanceSunday, openingsOn } from './opening.ts'

export type CalendarSpan = {
  readonly location: string
  readonly from: Day
  readonly years: number
}

/** Every opening of one location from a day on, as text with CRLF line ends. */
export function openingCalendar({ location, from, years }: CalendarSpan, world: World): string {
  const end = addMonths(from, years * 12)
  const events: string[] = []
  for (let date = from; date < end; date = addDays(date, 1)) {
    events.push(...eventsOn(location, date, world))
  }
  const lines = [...head, ...events, 'END:VCALENDAR']
  return calendarFile(lines)
}

const head = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Madoguchi//Opening days//EN',
  'CALSCALE:GREGORIAN',
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Tokyo',
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0900',
  'TZNAME:JST',
  'END:STANDARD',
  'END:VTIMEZONE',
]

const maintenanceNote =
  '国のシステムのメンテナンスのため、カードと電子証明書の手続きはできません。' +
  ' / Card and certificate procedures cannot be done (system maintenance).'

function eventsOn(location: string, date: Day, world: World): readonly string[] {
  const name = locationOf(world.town, location)?.name.ja ?? location
  const note = isMaintenanceSunday(date, world.rules) ? maintenanceNote : undefined
  return openingsOn(location, date, world).flatMap(({ opens, closes }) => [
    'BEGIN:VEVENT',
    `UID:${location}-${date}-${opens.replace(':', '')}@${world.town.code}.invalid`,
    `DTSTAMP:${compact(world.town.edition.day)}T000000Z`,
    `DTSTART;TZID=Asia/Tokyo:${compact(date)}T${opens.replace(':', '')}00`,
    `DTEND;TZID=Asia/Tokyo:${compact(date)}T${endOf(closes)}`,
    `SUMMARY:${calendarText(name)} ${opens}–${closes}`,
    ...(note === undefined ? [] : [`DESCRIPTION:${calendarText(note)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ])
}

/** The end of a day has no time of its own in the file's format. */
function endOf(closes: string): string {
  return closes === '24:00' ? '235959' : `${closes.replace(':', '')}00`
}

function compact(date: Day): string {
  return date.replaceAll('-', '')
}
