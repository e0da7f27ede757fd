// The day a text speaks of: the first date written out in it.
import type { Day } from '#answer/answer.ts';
import { isDay } from '#answer/day.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const numberOf = (month: string): string =>
  String(MONTHS.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3))) + 1).padStart(2, '0');

/** The ways a date is written, the more exact first; each gives year, month and day as far as it has them. */
const WAYS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/\b((?:19|20)\d\d-\d\d-\d\d)\b/, (m) => m[1]!],
  [
    new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}\\.?,? ((?:19|20)\\d\\d)\\b`, 'i'),
    (m) => `${m[3]}-${numberOf(m[2]!)}-${m[1]!.padStart(2, '0')}`,
  ],
  [
    new RegExp(`\\b${MONTH}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b`, 'i'),
    (m) => `${m[3]}-${numberOf(m[1]!)}-${m[2]!.padStart(2, '0')}`,
  ],
  [new RegExp(`\\b${MONTH}\\.?,? ((?:19|20)\\d\\d)\\b`, 'i'), (m) => `${m[2]}-${numberOf(m[1]!)}`],
  [/\b((?:19|20)\d\d-(?:0[1-9]|1[0-2]))\b/, (m) => m[1]!],
  [/\b(?:in|since|during|of|until|from|by) ((?:19|20)\d\d)\b/i, (m) => m[1]!],
];

/** The most exact date written in the text, the first of its kind; undefined when there is none. */
export function dayIn(text: string): Day | undefined {
  for (const [way, read] of WAYS) {
    const match = way.exec(text);
    const day = match && read(match);
    if (day && isDay(day)) return day;
  }
  return undefined;
}
