// A time told by an event: "at the time of his Oman visit", "the day after the Muscat talks", "since Larijani got killed".
import { best } from '#dataset/claims.ts';
import { dayOf } from '#dataset/dataset.ts';
import type { Asking } from './asking.ts';
import { STOP } from './lexicon/stop.ts';
import { TYPE_OF } from './lexicon/types-of-event.ts';
import { around, daysIn } from './period.ts';
import type { Word } from './plain.ts';
import { meantBy, type Reading, type Term } from './reading.ts';
import { type Candidate, seek } from './seek.ts';
import { shift, type Time } from './stretch.ts';

export type Anchor = {
  /** The words of the question that are left when the clause is taken out. */
  readonly words: readonly Word[];
  /** The event the clause names, where one binds all of it. */
  readonly records: readonly string[];
  /** The question as it was read before. */
  readonly whole: Reading;
};

const AFTER = /^(?:after|since|following)$/;
const BEFORE = /^(?:before)$/;
const WITHIN = /^(?:when|while|during)$/;
const AUX =
  /^(?:did|was|were|is|are|does|do|has|had|got|the|of|in|at|and|his|her|their|a|on|by|with|between|from|into)$/;
/** Frames that read such clauses themselves. */
const OWN: ReadonlySet<string> = new Set(['between', 'ago', 'what-happened', 'difference']);

/** The question with its clause of time read: what stands in it dates the question and need not be bound. */
export function anchored(asking: Asking): Asking {
  const { reading } = asking;
  const begin = startOf(reading.words);
  const away = begin > 0 ? countBefore(reading.words, begin) : undefined;
  // "What did Oman do on the day he was killed" asks for no stretch.
  const isOpen = reading.frame === 'what-happened';
  const isExact = away !== undefined || (isOpen && begin > 0 && isDayOf(reading.words, begin));
  const start = OWN.has(reading.frame) && !(isExact && isOpen) ? -1 : begin;
  if (start < 0) return asking;
  // "Which drone approached before it was shot down": of one event, too.
  const next = (i: number): string => reading.words[start + i]?.plain ?? '';
  if (!WITHIN.test(next(0)) && next(1) === 'it' && next(2) === 'was') return asking;
  const end = endOf(start, reading.words, reading.terms);
  const isInside = (t: Term): boolean => t.at > start && t.at < end;
  const inside = reading.terms.filter(isInside);
  const outside = reading.terms.filter((t) => !isInside(t));
  // "Where was he when he signed …": the clause and the question are of one event; "who was president when …" are two things.
  const isBody = (t: Term): boolean =>
    HELD.test(reading.plain) && (t.ids?.every((id) => asking.dataset.all.organization.has(id)) ?? false);
  const ofOffice =
    (reading.frame === 'who' || HELD.test(reading.plain)) && outside.every((t) => !t.must || t.posts || isBody(t));
  // "Who ran the agency before Grossi" asks who came before him.
  const isPerson = (t: Term): boolean => t.ids?.every((id) => asking.dataset.all.person.has(id)) ?? false;
  if (
    !reading.time &&
    HELD.test(reading.plain) &&
    inside.length > 0 &&
    inside.every((t) => isPerson(t) && t.to === end)
  )
    return asking;
  const isWithin = WITHIN.test(reading.words[start]!.plain) || isDayOf(reading.words, start);
  if (!ofOffice && isWithin && seek(reading, asking.index)[0]?.missing.length === 0) return asking;
  if (!inside.some((t) => t.must) || !outside.some((t) => t.must)) return asking;
  const gone = reading.time ? undefined : afterDeath(inside, start, asking);
  const { plain: side } = reading.words[start]!;
  // "Two days after the Muscat round of 2026": the year is that of the round.
  const isOfEvent = away !== undefined && isInClause(side, reading);
  const isDated = reading.time !== undefined && !isOfEvent;
  const found = isDated || gone ? undefined : eventOf(inside, outside, { ofOffice, side, isOfEvent }, asking);
  // A name in a clause that names no event we know must be bound like any other: "when they met in Tokyo".
  const isNeeded = (t: Term): boolean => !found && !gone && !isDated && t.must && t.sort === 'name';
  const beside = found && besideOf(found, start, away, asking);
  const time: Time | undefined = beside ? { ...beside, ...(isExact ? {} : { loose: true }) } : gone;
  return {
    ...asking,
    anchor: {
      words: reading.words.filter((_, i) => i < start || i >= end),
      records: found ? [found] : [],
      whole: reading,
    },
    reading: {
      ...reading,
      ...(ofOffice ? { frame: 'who' as const } : {}),
      ...(time ? { time } : {}),
      terms: reading.terms.map((t) =>
        isInside(t) && !isNeeded(t) ? { ...t, must: false, weight: t.weight * 0.5 } : t,
      ),
    },
  };
}

const HELD = /\bwho (?:held|ran|headed|led|chaired|ruled|directed|occupied|served)\b/;

const startOf = (words: readonly Word[]): number =>
  words.findIndex(({ plain }, i) => {
    const next = words[i + 1]?.plain ?? '';
    // "What did Guterres say the day the war broke out".
    if (isDayOf(words, i)) return true;
    // "Since when has she been …", "before whom did he say so" ask.
    if (/^(?:when|what|which|whom?|whose)$/.test(next)) return false;
    if (AFTER.test(plain) || BEFORE.test(plain)) return true;
    // "The same day as the third round".
    if (plain === 'as' && /^(?:days?|date|night|evening)$/.test(words[i - 1]?.plain ?? ''))
      return words[i - 2]?.plain === 'same';
    if (plain === 'time') return i > 1 && next === 'of';
    return i > 1 && WITHIN.test(plain) && !/^(?:did|was|is|were|does|exactly|and)$/.test(next);
  });

/** How many days stand before a clause: "two days after", "a week before". */
function countBefore(words: readonly Word[], start: number): number | undefined {
  const count = `${words[start - 2]?.plain ?? ''} ${words[start - 1]?.plain ?? ''}`;
  return /^(?:\d{1,2} |an? (?!days?$))/.test(count) ? daysIn(count) : undefined;
}

/** Whether the time a question names stands in its clause. */
const isInClause = (side: string, { time, plain }: Reading): boolean =>
  time !== undefined && plain.indexOf(` ${side} `) >= 0 && plain.indexOf(` ${side} `) < plain.lastIndexOf(time.text);

/** "The day the talks broke down": a day told by what happened on it. */
const isDayOf = (words: readonly Word[], at: number): boolean =>
  at > 2 &&
  /^(?:day|night|morning|evening|moment)$/.test(words[at]!.plain) &&
  words[at - 1]!.plain === 'the' &&
  !/^(?:what|which|of|from|until)$/.test(words[at - 2]!.plain) &&
  words[at + 1] !== undefined &&
  !/^(?:before|after|in|on|at|to|for|is|was|were|did|does|and|or|by|with|from|until|till)$/.test(words[at + 1]!.plain);

/** The clause goes on while its words are terms or join them. */
function endOf(start: number, words: readonly Word[], terms: readonly Term[]): number {
  let at = start + 1;
  let any = false;
  while (at < words.length) {
    const term = terms.find((t) => t.at <= at && at < t.to);
    // "After Muscat Larijani flew …": the second name begins the question itself.
    if (term && start < 3 && term.sort === 'record' && terms.some((t) => t.to === at && t.sort === 'record')) break;
    if (term) any = true;
    else if (any && !AUX.test(words[at]!.plain)) break;
    else if (!any && !STOP.has(words[at]!.stem)) break;
    at = term ? term.to : at + 1;
  }
  return at;
}

/** "After Khamenei was gone": after the death of the one of that name who is dead. */
function afterDeath(inside: readonly Term[], start: number, { reading, dataset }: Asking): Time | undefined {
  const [only, ...more] = inside.filter((t) => t.must);
  if (!AFTER.test(reading.words[start]!.plain) || !only || more.length > 0 || only.sort !== 'record') return undefined;
  const died = (only.ids ?? []).flatMap((id) => best(dataset.all.person.get(id)?.death_date)?.value ?? []);
  if (died.length !== 1 || !GONE.test(reading.plain)) return undefined;
  return {
    any: [{ from: died[0]!, to: dataset.asOf }],
    exact: 'stretch',
    toward: 'from',
    loose: true,
    text: only.text,
  };
}
const GONE = /\b(?:gone|dead|died|die|death|passed|killed|passing|killing|assassination)\b/;

/** How far behind the best an event of the type named may be. */
const NEAR = 0.2;

const ANY = /^(?:trips?|visits?|journey|calls?|meetings?|speech)$/;

/** The event the clause names: all of it bound. */
function eventOf(
  inside: readonly Term[],
  outside: readonly Term[],
  { ofOffice, side, isOfEvent }: { readonly ofOffice: boolean; readonly side: string; readonly isOfEvent: boolean },
  asking: Asking,
): string | undefined {
  const { reading, index, dataset } = asking;
  const person = outside.filter((t) => dataset.all.person.has(meantBy(t, reading) ?? ''));
  const isPlace = (t: Term): boolean => t.ids?.some((id) => dataset.all.place.has(id)) ?? false;
  // "After Muscat" is after the visit there of whom the question names.
  // "After the trip" is after a trip of theirs, too.
  const isAny = (t: Term): boolean => !t.ids && ANY.test(reading.words[t.at]!.plain);
  const own = /\b(?:his|her|he|she)\b/.test(reading.plain) || inside.every((t) => !t.must || isPlace(t) || isAny(t));
  const terms = own ? [...person, ...inside] : inside;
  const { time, ...rest } = reading;
  const dated = isOfEvent && time ? { time } : {};
  const all = seek({ ...rest, ...dated, frame: 'when', also: [], terms }, index, ['event']).filter(
    (c) => !isOfEvent || c.onTime === 1,
  );
  const whole = all.filter((c) => c.missing.length === 0);
  // Who was in office then needs no more than the event's name: "when the Lausanne framework was reached".
  const isNamed = ({ missing, coverage }: Candidate): boolean =>
    coverage >= 0.5 && missing.every((t) => !t.ids && t.hard === 'word' && !t.unknown);
  const fits = whole.length > 0 || !ofOffice ? whole : all.filter(isNamed);
  const [top] = fits;
  if (!top) return undefined;
  // "The Muscat talks" are a round of talks rather than a visit to follow them up.
  const types = new Set(inside.flatMap((t) => TYPE_OF[reading.words[t.at]!.stem] ?? []));
  const near = fits.filter((c) => c.score >= top.score - NEAR);
  const typed = near.filter((c) => c.passage.type && types.has(c.passage.type));
  const pool = typed.length > 0 ? typed : near;
  return (closest(pool, outside, side, asking) ?? pool[0]!).passage.id;
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
  if (pool.length < 2) return undefined;
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

/** Days on the side of an event that the clause means. */
function besideOf(id: string, start: number, away: number | undefined, { reading, dataset }: Asking): Time {
  const event = dataset.all.event.get(id)!;
  const pad = (d: string): string => (d.length === 10 ? d : d.length === 7 ? `${d}-15` : `${d}-07-01`);
  const [from, to] = [pad(dayOf(event)), pad(best(event.end_date)?.value ?? dayOf(event))];
  const { plain } = reading.words[start]!;
  const near = /\b(?:day|eve|night|evening|morning)$/.test(
    reading.words
      .slice(0, start)
      .map((w) => w.plain)
      .join(' '),
  );
  const text = event.name;
  if (away && (AFTER.test(plain) || BEFORE.test(plain))) {
    const any = [AFTER.test(plain) ? around(to, away) : around(from, -away)];
    return { any, exact: any[0]!.from === any[0]!.to ? 'day' : 'stretch', strict: true, text };
  }
  if (AFTER.test(plain))
    return near
      ? { any: [{ from: shift(to, 1), to: shift(to, 1) }], exact: 'day', strict: true, text }
      : { any: [{ from: to, to: dataset.asOf }], exact: 'stretch', toward: 'from', text };
  if (BEFORE.test(plain))
    return near
      ? { any: [{ from: shift(from, -1), to: shift(from, -1) }], exact: 'day', strict: true, text }
      : { any: [{ from: '1900-01-01', to: from }], exact: 'stretch', toward: 'to', text };
  return { any: [{ from, to }], exact: 'day', text };
}
