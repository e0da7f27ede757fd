// Events as a calendar (RFC 5545): whole days, ids that stay, a higher number when an entry was corrected.
import type { Day } from '#answer/answer.ts';
import type { Dated } from '#answer/dated.ts';
import { firstDay, lastDay } from '#answer/day.ts';
import { showDay } from '#words/day.ts';
import type { Words } from '#words/en.ts';

/**
 * A calendar of the events. `asOf` is the day the record ends: it is the time stamp, so that the same record always
 * makes the same file. A month or a year covers all of its days and says that the day is not reported.
 */
export function toIcs(events: readonly Dated[], asOf: Day, words: Words): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Backchannel//Record//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${inText(words.file.calendar)}`,
    ...events.flatMap((event) => entry(event, asOf, words)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function entry(event: Dated, asOf: Day, words: Words): string[] {
  const place = event.places.join('; ');
  const [source] = event.sources;
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@backchannel`,
    `DTSTAMP:${compact(lastDay(asOf))}T000000Z`,
    `SEQUENCE:${event.corrections}`,
    `DTSTART;VALUE=DATE:${compact(firstDay(event.start))}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(lastDay(event.end ?? event.start)))}`,
    `SUMMARY:${inText(event.name)}`,
    `DESCRIPTION:${inText(describe(event, words))}`,
    ...(place ? [`LOCATION:${inText(place)}`] : []),
    `CATEGORIES:${[event.type, ...event.topics].map(inText).join(',')}`,
    ...(source ? [`URL:${source.url}`] : []),
    ...(event.unconfirmed ? ['STATUS:TENTATIVE'] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const describe = (event: Dated, words: Words): string =>
  [
    event.summary,
    ...(event.start.length < 10 ? [words.file.impreciseDay(showDay(event.start, words.locale))] : []),
    ...(event.disputed ? [words.file.disputed] : []),
    ...(event.unconfirmed ? [words.file.unconfirmed] : []),
    `${words.sources}:`,
    ...event.sources.map(({ publisher, url }) => `${publisher} ${url}`),
  ].join('\n');

const compact = (day: string): string => day.replaceAll('-', '');

/** The end of a whole-day entry is the first day it no longer covers. */
const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** TEXT of RFC 5545, 3.3.11; control characters have no place in it. */
const inText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** Lines of at most 75 octets (RFC 5545, 3.1), never cut inside a character. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0)!);
    if (octets + size > 75) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

const octetsOf = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
