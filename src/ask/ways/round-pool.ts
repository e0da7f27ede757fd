// Which rounds of talks a question may mean: of the series, time, place and number it names.
import type { Asking } from '#ask/asking.ts';
import { bound } from '#ask/fit/seek.ts';
import type { Term } from '#ask/reading/reading.ts';
import { dayOf } from '#dataset/dataset.ts';
import type { Event } from '#dataset/event.ts';
import { isThereThen } from './round-unsaid.ts';

/** Whether a round lies in the time asked about. */
export const overlaps = (event: Event, { reading }: Asking): boolean => {
  if (!reading.time) return true;
  const day = dayOf(event);
  return reading.time.any.some(({ from, to }) => day.padEnd(10, '-28') >= from && day <= to);
};

/** Words by which a question means the rounds with the Europeans. */
export const EUROPE = /\b(?:e3|eu3|european|europeans|europe|troika|france|britain|germany|british|french|german)\b/;

/** Rounds of the series a question means: with the Europeans when it names them, else with the United States. */
export function poolOf(asking: Asking): Event[] {
  const { dataset, reading } = asking;
  const europe = EUROPE.test(reading.plain);
  return dataset.events.filter(
    (event) => event.round && overlaps(event, asking) && (event.round.series ?? '').includes('E3') === europe,
  );
}

/** "third round", "round 5", "round two". The number of a "first round" counts only when it stands beside the word. */
export function numberOf({ reading }: Asking): number | undefined {
  const plain = reading.words.map((w) => w.plain).join(' ');
  const match =
    /\b(\d{1,2})th(?: [a-z]+){0,3}? rounds?\b/.exec(plain) ?? /\brounds? (?:number |no |nr )?(\d{1,2})\b/.exec(plain);
  return match ? Number(match[1]) : undefined;
}

/** Rounds that bind everything else the question names. */
export function fitting(asking: Asking, pool: readonly Event[]): Event[] {
  const { index, reading } = asking;
  const terms = reading.terms.filter((t) => t.sort === 'record' || t.sort === 'country' || t.sort === 'name');
  const isAll = isThereThen(asking);
  // "Held in Muscat" is not held by those who sit there.
  const isThere = (t: Term, { places = [] }: Event): boolean => {
    const named = t.ids?.filter((id) => asking.dataset.all.place.has(id)) ?? [];
    const isHeld = named.length > 0 && (isAll || /^(?:in|at)$/.test(reading.words[t.at - 1]?.plain ?? ''));
    return !isHeld || named.some((id) => places.includes(id));
  };
  return pool.filter((event) => terms.every((t) => bound(t, index.of.get(event.id)!) > 0 && isThere(t, event)));
}
