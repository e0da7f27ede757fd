// Which event a clause of time names: "after the Muscat talks", "hours before the attack".
import { daysBetween } from '#answer/day.ts';
import type { Asking } from '#ask/asking.ts';
import { type Candidate, seek } from '#ask/fit/seek.ts';
import { heard } from '#ask/heard/heard.ts';
import { TYPE_OF } from '#ask/lexicon/types-of-event.ts';
import type { Term } from '#ask/reading/reading.ts';
import { dayOf } from '#dataset/dataset.ts';
import { AFTER, BEFORE } from './anchor-days.ts';

/** How far behind the best an event of the type named may be. */
const NEAR = 0.2;

/** So many events are none in particular. */
const MANY = 3;

const ANY = /^(?:trips?|visits?|journey|calls?|meetings?|speech)$/;

/** What makes of a thing named an agreement reached. */
const MADE = /^(?:made|done|struck|inked|sealed)$/;
const AGREED = ['agreement'] as const;

/** The event the clause names: all of it bound. */
export function eventOf(
  inside: readonly Term[],
  outside: readonly Term[],
  { ofOffice, side, isOfEvent }: { readonly ofOffice: boolean; readonly side: string; readonly isOfEvent: boolean },
  asking: Asking,
): string | undefined {
  const { reading, index, dataset } = asking;
  const person = outside.filter((t) => t.sort === 'record' && t.ids!.every((id) => dataset.all.person.has(id)));
  const isPlace = (t: Term): boolean =>
    t.sort === 'country' || (t.ids?.some((id) => dataset.all.place.has(id)) ?? false);
  // "After Muscat", "after Oman" is after the visit there of whom the question names.
  // "After the trip" is after a trip of theirs, too.
  const isAny = (t: Term): boolean => !t.ids && ANY.test(reading.words[t.at]!.plain);
  const own = /\b(?:his|her|he|she)\b/.test(reading.plain) || inside.every((t) => !t.must || isPlace(t) || isAny(t));
  const terms = own ? [...person, ...inside] : inside;
  const { time, ...rest } = reading;
  const dated = isOfEvent && time ? { time } : {};
  const all = seek({ ...rest, ...dated, frame: 'when', also: [], terms }, index, ['event']).filter(
    (c) => !isOfEvent || c.onTime === 1,
  );
  // "When the deal was made": what was made is told by its name, and is an agreement.
  const made = inside.some(
    ({ to }) => ofOffice && reading.words.slice(to, to + 2).some(({ plain }) => MADE.test(plain)),
  );
  const whole = all.filter((c) => c.missing.length === 0);
  // Who was in office then needs no more than the event's name: "when the Lausanne framework was reached".
  const isNamed = ({ missing, coverage }: Candidate): boolean =>
    coverage >= 0.5 && missing.every((t) => !t.ids && t.hard === 'word' && !t.unknown);
  const fits = whole.length > 0 || !ofOffice ? whole : all.filter(isNamed);
  const [top] = fits;
  if (!top) return undefined;
  // "The Muscat talks" are a round of talks rather than a visit to follow them up.
  const named = inside.flatMap((t) => TYPE_OF[reading.words[t.at]!.stem] ?? []);
  const types = new Set(made ? AGREED : named);
  const near = bestKnown(
    fits.filter((c) => c.score >= top.score - NEAR),
    inside,
    asking,
  );
  const typed = near.filter((c) => c.passage.type && types.has(c.passage.type));
  const pool = typed.length > 0 ? typed : near;
  const asked = askedAbout(pool, asking);
  // Who was in office "when they negotiated with Iran" is asked of no single one of many talks.
  const namesNone = inside.every((t) => !t.ids || t.sort === 'country');
  if (!asked && ofOffice && namesNone && whole.length >= MANY && pool.length >= MANY) return undefined;
  // An office lies beside no event.
  const beside = ofOffice ? undefined : closest(pool, outside, side, asking);
  return (asked ?? beside ?? pool[0]!).passage.id;
}

/** Of events of people who share a name those of whom people ask who write just so: "when Soleimani was killed" is no commander of the Basij. */
function bestKnown(all: readonly Candidate[], inside: readonly Term[], asking: Asking): readonly Candidate[] {
  const { index, dataset, reading } = asking;
  const shared = inside.flatMap(({ ids = [] }) =>
    ids.length > 1 && ids.every((id) => dataset.all.person.has(id)) ? ids : [],
  );
  const isOf = (id: string, record: string): boolean => (index.of.get(record)?.keys.get(`@${id}`) ?? 0) > 0;
  const bearers = shared.filter((id) => all.some((c) => isOf(id, c.passage.id)));
  if (bearers.length < 2) return all;
  const clause = reading.words.slice(inside[0]!.at, inside.at(-1)!.to).map(({ raw }) => raw);
  const [one] = heard(`when was ${clause.filter((word) => word !== 'was').join(' ')}`, asking);
  const meant = bearers.find((id) => one?.of !== undefined && isOf(id, one.of));
  return meant ? all.filter((c) => isOf(meant, c.passage.id)) : all;
}

/** How like a written question must be to tell which of several events a clause means, and how far that may lie from what it is about, in days. */
const LIKE = 0.4;
const AT_ONCE = 2;

/** Of several events the clause may name, the one that the questions most like this are about, or that is of the same days. */
function askedAbout(pool: readonly Candidate[], asking: Asking): Candidate | undefined {
  if (pool.length < 2) return undefined;
  const all = heard(asking.reading.typed, asking);
  const [one] = all;
  const event = asking.dataset.all.event.get(one?.of ?? '');
  if (!event || one?.as !== 'answered' || one.likeness < LIKE) return undefined;
  const apart = ({ passage: { days } }: Candidate): number =>
    days[0] && dayOf(event).length === 10
      ? Math.abs(daysBetween(dayOf(event), days[0].from))
      : Number.POSITIVE_INFINITY;
  const itself = pool.find(({ passage }) => passage.id === event.id);
  const [near] = pool.filter((c) => apart(c) <= AT_ONCE).sort((a, b) => apart(a) - apart(b));
  return itself ?? near;
}

/** Days within which what is asked lies beside the event that tells its time. */
const BESIDE = 21;

/** Of several events the clause may name, the one beside which the rest of the question has its event. */
function closest(
  pool: readonly Candidate[],
  outside: readonly Term[],
  side: string,
  { reading, index }: Asking,
): Candidate | undefined {
  if (pool.length < 2 || !outside.some((t) => t.must)) return undefined;
  const { time: _, ...rest } = reading;
  const [about] = seek({ ...rest, terms: outside }, index, ['event']);
  if (!about || about.coverage < 0.5 || about.passage.days.length === 0) return undefined;
  const day = (c: Candidate): number => Date.parse(c.passage.days[0]!.from) / 86_400_000;
  const apart = (c: Candidate): number => Math.abs(day(c) - day(about));
  // What came after it is none of its own days.
  const isBeside = (c: Candidate): boolean =>
    AFTER.test(side) ? day(c) < day(about) : BEFORE.test(side) ? day(c) > day(about) : true;
  const near = pool.filter((c) => apart(c) <= BESIDE).sort((a, b) => apart(a) - apart(b));
  const best = near.find(isBeside) ?? near[0];
  return best;
}
