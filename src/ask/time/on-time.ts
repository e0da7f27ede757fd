// How well the days of a record fit the time asked for.
import type { Passage } from '#ask/record/passage.ts';
import type { Stretch, Time } from './stretch.ts';

/** First and last day of a stretch in milliseconds, as numbers compare quickly: every question meets hundreds of records. */
export type Span = { readonly first: number; readonly last: number; readonly doubted?: true };

const DAY = 86_400_000;

export const spanOf = ({ from, to, doubted }: Stretch & { readonly doubted?: true }): Span => ({
  first: edge(from, false),
  last: edge(to, true),
  ...(doubted ? { doubted } : {}),
});

const edge = (day: string, last: boolean): number => {
  const whole =
    day.length === 4 ? `${day}-${last ? '12-31' : '01-01'}` : day.length === 7 ? `${day}-${last ? '28' : '01'}` : day;
  return Date.parse(whole) + (last && day.length === 7 ? 3 * DAY : 0);
};

/** Whether two records are dated within a day of each other: an event, and the words said there. */
export const sameAffair = (a: Passage, b: Passage): boolean =>
  a.spans.some((x) => b.spans.some((y) => x.first <= y.last && y.first <= x.last));

/** 1 on the day asked for, less beside it, 0 outside; undefined where a record has no date. `asked` are the spans of the time. */
export function fitOf(passage: Passage, time: Time, asked: readonly Span[], asOf: boolean): number | undefined {
  if (passage.kind === 'person') return undefined;
  // A record without a date of its own may give what it says one: a stockpile counted on the day asked about, a ship that is told to have been hit that day.
  if (passage.spans.length === 0 && passage.kind === 'vessel')
    return time.any.some(({ from, to }) => [...passage.mentions].some((said) => isWithin(said, from, to)))
      ? time.exact === 'day' || time.strict
        ? 0.5
        : IN_PASSING
      : undefined;
  if (passage.spans.length === 0)
    return passage.kind === 'term' &&
      time.exact === 'day' &&
      time.any.some(({ from, to }) => from === to && passage.mentions.has(from))
      ? 1
      : undefined;
  let best = time.loose ? 0.2 : 0;
  for (const { first: a, last: b, doubted } of passage.spans)
    for (const { first: x, last: y } of asked) {
      if (passage.kind === 'position' && asOf && a <= y) best = Math.max(best, a >= x ? 1 : 0.8);
      else if (a <= y && b >= x)
        best = Math.max(best, time.toward ? nearness(time.toward === 'to' ? y - b : a - x) : doubted ? DOUBTED : 1);
      else if (time.subject && a > y && a <= y + LATER * DAY) best = Math.max(best, 0.7);
      else if (time.exact === 'day' && (Math.abs(a - x) <= DAY || Math.abs(b - y) <= DAY))
        best = Math.max(best, time.strict ? 0.4 : 0.7);
    }
  // A record of another day that names the month or day speaks of it too.
  if (best === 0 && time.exact !== 'year')
    for (const { from, to } of time.any)
      for (const said of passage.mentions)
        if (said >= from.slice(0, said.length) && said <= to && (said.length === 10 || time.exact !== 'day'))
          best = 0.5;
  return best;
}

/** How well a card fits a month or stretch in which something befell a ship: an event of it goes before. */
const IN_PASSING = 0.05;

/** Whether a day or month that is told lies in a stretch. */
const isWithin = (said: string, from: string, to: string): boolean =>
  said >= from.slice(0, said.length) && said <= to.slice(0, said.length);

/** How well a day fits that only a report set aside gives. */
const DOUBTED = 0.9;

/** Days after an affair in which records still tell of it. */
const LATER = 120;

/** From 1 beside the end of an open stretch down to 0.4 half a year away. */
const nearness = (apart: number): number => Math.max(0.4, 1 - Math.max(0, apart) / (300 * DAY));

/** Whether a card without a date of its own tells nothing of the very day or years asked about, as that of a ship may. */
export const lacksDay = ({ mentions }: Passage, { any, exact, strict }: Time): boolean =>
  (exact === 'day' || strict === true) && !any.some(({ from, to }) => from === to && mentions.has(from));

/** Whether a card names days or months and none of them lies in the time asked about: "when in 2021" of one that tells of 2025. */
export const isSilentIn = ({ mentions }: Passage, { any, loose, toward }: Time): boolean =>
  !loose && !toward && !any.some(({ from, to }) => [...mentions].some((said) => isWithin(said, from, to)));
