// How long lies between two events, how long ago one was, and what came before or after one.
import { type Answer, type Cites, date, prose, strong } from '#answer/answer.ts';
import { compareDays, daysBetween } from '#answer/day.ts';
import { best } from '#dataset/claims.ts';
import { dayOf } from '#dataset/dataset.ts';
import type { Event } from '#dataset/event.ts';
import { entryOf, eventCites } from '#tell/event.ts';
import type { Asking } from './asking.ts';
import { PERIODS } from './lexicon/periods.ts';
import { TYPE_OF } from './lexicon/types-of-event.ts';
import { lighten } from './lighten.ts';
import { weightiest } from './listed.ts';
import { edgeOf } from './period.ts';
import type { Term } from './reading.ts';
import { seek } from './seek.ts';

export function interval(asking: Asking): Answer | undefined {
  const { reading } = asking;
  if (reading.frame === 'ago') return ago(asking);
  if (reading.frame === 'between') return between(asking);
  if (reading.frame === 'how-long' && OF_WAR.test(reading.plain)) return wars(asking);
  if (reading.frame === 'what-happened' && /\b(?:between|from)\b.*\b(?:and|to|until|till)\b/.test(reading.plain))
    return meanwhile(asking);
  return /\bwhat (?:happened|came|followed|else|event|events)\b.*\b(?:after|before|next|following|followed)\b|\b(?:came|happened|happens) (?:right |immediately |directly |shortly |just )?(?:after|before)\b/.test(
    reading.plain,
  )
    ? neighbours(asking)
    : undefined;
}

/** An event some terms may name, and how well. */
export type Named = { readonly event: Event; readonly score: number };

/** The event some terms name best. */
const eventOf = (terms: readonly Term[], asking: Asking): Event | undefined => eventsOf(terms, asking)[0]?.event;

/** How far behind the best an event may be and still be the one that is named. */
const NEAR = 0.15;
/** What the sides sat down for, where it is only said that they did. */
const SITTING = /^(?:talks?|rounds?|meetings?|sessions?|negotiations?)$/;
/** Strikes of which nothing is told are those that a war began with. */
const STRIKES = /^(?:1th |opening )?(?:strikes?|attacks?|bombing)(?: begin| began| start(?:ed)?)?$/;

/** The events some terms may name, the best first: all of them bound, and of the kind they say. */
export function eventsOf(terms: readonly Term[], { reading, dataset, index }: Asking): readonly Named[] {
  const named = terms.map((t) => reading.words[t.at]!);
  const plain = named.map((w) => w.plain).join(' ');
  const edge =
    edgeOf(plain, dataset) ?? (/^(?:iran |us )*war$/.test(plain) ? edgeOf(`${plain} began`, dataset) : undefined);
  const sure = edge ? [edge] : STRIKES.test(plain) ? PERIODS.map(({ from }) => from) : [];
  if (sure.length > 0) return sure.flatMap((id) => ({ event: dataset.all.event.get(id)!, score: 1 }));
  if (!terms.some((t) => t.must)) return [];
  const whole = seek({ ...reading, frame: 'when', also: [], terms }, index, ['event']).filter(
    (c) => c.onTime !== 0 && c.missing.length === 0,
  );
  const near = whole
    .filter((c) => c.score >= whole[0]!.score - NEAR)
    .map(({ passage, score }) => ({ event: dataset.all.event.get(passage.id)!, score }));
  const types = new Set(named.flatMap((w) => TYPE_OF[w.stem] ?? []));
  const typed = near.filter(({ event }) => types.has(event.type));
  // "The Muscat meeting" is a round of the talks before it is a visit there.
  const rounds = named.some((w) => SITTING.test(w.plain)) ? near.filter(({ event }) => event.round) : [];
  return [rounds, typed].find((some) => some.length > 0) ?? near;
}

/** What a year apart takes from two events that are named well. */
const YEAR_APART = 0.5;

/** Of the events two sides may name those that are named best and lie near each other, the one said to be earlier first where any do so. */
function pairOf(one: readonly Named[], other: readonly Named[], isFirst: boolean): readonly Event[] {
  const pairs = one.flatMap((a) =>
    other.flatMap((b) => {
      const [from, to] = [dayOf(a.event), dayOf(b.event)];
      if (a.event === b.event || from.length < 10 || to.length < 10) return [];
      const apart = daysBetween(from, to) * (isFirst ? 1 : -1);
      return { events: [a.event, b.event], apart, fit: a.score + b.score - (Math.abs(apart) / 365) * YEAR_APART };
    }),
  );
  const ordered = pairs.filter(({ apart }) => apart >= 0);
  return (ordered.length > 0 ? ordered : pairs).sort((x, y) => y.fit - x.fit)[0]?.events ?? [];
}

/** "the 2nd and the 3rd Geneva round": what the first leaves out, the second says. */
export function shared(a: readonly Term[], b: readonly Term[]): readonly Term[] {
  return a.some((t) => t.sort === 'ordinal') && !a.some((t) => t.sort !== 'ordinal' && t.weight > 1)
    ? [...a, ...b.filter((t) => t.sort !== 'ordinal')]
    : a;
}

const at = (words: readonly { plain: string }[], test: RegExp, from = 0): number =>
  words.findIndex(({ plain }, i) => i >= from && test.test(plain));

/** The two groups of terms a question sets apart: "between A and B", "after A did B", "from A to B". */
export function sides({ reading }: Asking): readonly [Term[], Term[]] | undefined {
  const { words, terms } = reading;
  const part = (from: number, to: number) => terms.filter((t) => t.at >= from && t.at < to);
  const start = at(words, /^(?:between|from|after|before|since)$/, 1);
  if (start < 0) return undefined;
  // "Between the letter to Khamenei and the reply", "from the letter and the reply to the strikes".
  const joins = { between: /^and$/, from: /^(?:to|until|till)$/ }[words[start]!.plain];
  const joint = joins ? at(words, joins, start) : -1;
  if (joins && joint > 0) {
    // "between the Israeli attack and the ceasefire": a joint with terms on both sides.
    for (let i = joint; i > 0; i = at(words, joins, i + 1))
      if (part(start, i).some((t) => t.must) && part(i, words.length).some((t) => t.must))
        return [part(start, i), part(i, words.length)];
    return undefined;
  }
  const verb = at(words, /^(?:did|was|were|do|does|until|till|is)$/, start);
  if (verb > 0) return [part(start, verb), part(verb, words.length)];
  return [part(start, words.length), part(0, start)];
}

function between(asking: Asking): Answer | undefined {
  const { words } = asking;
  const two = sides(asking);
  if (!two) return undefined;
  const { plain } = asking.reading;
  const isFirst = !/\bbefore\b/.test(plain) || /\b(?:between|from)\b/.test(plain);
  const pair = pairOf(eventsOf(shared(two[0], two[1]), asking), eventsOf(shared(two[1], two[0]), asking), isFirst);
  const [first, last] = [...pair].sort((a, b) => compareDays(dayOf(a), dayOf(b)));
  if (!first || !last) return undefined;
  const from = best(first.end_date)?.value ?? dayOf(first);
  if (from.length < 10 || dayOf(last).length < 10) return undefined;
  const says = words.ask.between(first.name, last.name, daysBetween(from, dayOf(last)));
  const cites = [...eventCites(first).slice(0, 1), ...eventCites(last).slice(0, 1)] as unknown as Cites;
  return {
    title: says,
    status: 'answer',
    records: [last.id, first.id],
    blocks: [
      { kind: 'statement', prose: [strong(says)], cites },
      ...lighten([{ kind: 'entries', entries: [first, last].map((e) => entryOf(e, true)) }]),
    ],
    followups: [],
  };
}

/** "How long did the war last", of no part of it. */
const OF_WAR =
  /\bhow long (?:did|was|were|has|had) (?:the )?(?:[a-z0-9]+ ){0,4}(?:war|fighting|conflict)(?: last| go on| run| take)?$/;

/** From the first to the last day of each war that is meant, both counted: of every one, where no time tells which. */
function wars(asking: Asking): Answer | undefined {
  const { reading, dataset, words } = asking;
  const { time, terms } = reading;
  if (terms.some((t) => t.must && t.sort !== 'country' && !/^(?:war|fight|conflict)/.test(reading.words[t.at]!.stem)))
    return undefined;
  const meant = PERIODS.flatMap(({ from, to }) => {
    const [first, last] = [dataset.all.event.get(from), dataset.all.event.get(to)];
    if (!first || !last) return [];
    const [start, end] = [dayOf(first), best(last.end_date)?.value ?? dayOf(last)];
    const fits = !time || time.any.some((s) => s.from <= end && s.to >= start);
    return fits ? [{ first, last, says: words.ask.between(first.name, last.name, daysBetween(start, end) + 1) }] : [];
  }).reverse();
  if (meant.length === 0) return undefined;
  return {
    title: meant[0]!.says,
    status: 'answer',
    records: meant.flatMap(({ first, last }) => [last.id, first.id]),
    blocks: meant.flatMap(({ first, last, says }) => [
      {
        kind: 'statement' as const,
        prose: [strong(says)],
        cites: [...eventCites(first).slice(0, 1), ...eventCites(last).slice(0, 1)] as unknown as Cites,
      },
      ...lighten([{ kind: 'entries', entries: [first, last].map((e) => entryOf(e)) }]),
    ]),
    followups: [],
  };
}

/** What happened after one event and before another. */
function meanwhile(asking: Asking): Answer | undefined {
  const { dataset, words } = asking;
  const two = sides(asking);
  const [a, b] = two ? [eventOf(shared(two[0], two[1]), asking), eventOf(shared(two[1], two[0]), asking)] : [];
  if (!a || !b || a.id === b.id) return undefined;
  const [first, last] = dayOf(a) <= dayOf(b) ? [a, b] : [b, a];
  const amid = dataset.events.filter((e) => dayOf(e) > dayOf(first) && dayOf(e) < dayOf(last));
  const chosen = weightiest(amid, MOST, (e) => kin(e, first) || kin(e, last));
  if (chosen.length === 0) return undefined;
  return {
    title: words.tell.timelineOf(`${dayOf(first)} – ${dayOf(last)}`),
    status: 'answer',
    records: [...chosen.map((e) => e.id), first.id, last.id],
    blocks: lighten([{ kind: 'entries', entries: [first, ...chosen, last].map((e) => entryOf(e, true)) }], 1),
    followups: [
      { label: words.tell.around, question: { command: 'timeline', given: { from: dayOf(first), to: dayOf(last) } } },
    ],
  };
}

/** Events told between two others. */
const MOST = 6;

/** Whether two events share a topic or a person. */
const kin = (a: Event, b: Event): boolean =>
  a.topics.some((t) => b.topics.includes(t)) || (a.people ?? []).some((p) => b.people?.includes(p));

function ago(asking: Asking): Answer | undefined {
  const { reading, words, today } = asking;
  const event = eventOf(reading.terms, asking);
  if (!event || dayOf(event).length < 10) return undefined;
  const says = words.ask.ago(event.name, daysBetween(dayOf(event), today), today);
  return {
    title: event.name,
    status: 'answer',
    records: [event.id],
    blocks: [
      { kind: 'statement', prose: prose(strong(says), ' ', date(dayOf(event)), '.'), cites: eventCites(event) },
      ...lighten([{ kind: 'entries', entries: [entryOf(event, true)] }]),
    ],
    followups: [],
  };
}

const SHOWN = 4;

/** What came next to an event, among what concerns the same people or topics. */
function neighbours(asking: Asking): Answer | undefined {
  const { reading, dataset, words } = asking;
  const start = at(reading.words, /^(?:after|before|following|followed|preceded)$/);
  const before = /^(?:before|preceded)$/.test(reading.words[start]?.plain ?? '');
  const event = eventOf(
    reading.terms.filter((t) => t.at > start || reading.words[start]?.plain === 'followed'),
    asking,
  );
  const rest = reading.terms.filter((t) => t.at < start && t.must);
  if (!event || rest.length > 0) return undefined;
  const day = before ? dayOf(event) : (best(event.end_date)?.value ?? dayOf(event));
  const beside = dataset.events.filter(
    (other) =>
      other.id !== event.id &&
      kin(other, event) &&
      (before ? dayOf(other) < day : dayOf(other) >= day && dayOf(other) > dayOf(event)),
  );
  const chosen = before ? beside.slice(-SHOWN) : beside.slice(0, SHOWN);
  if (chosen.length === 0) return undefined;
  return {
    title: before ? words.ask.before(event.name) : words.ask.after(event.name),
    status: 'answer',
    records: [...chosen.map((e) => e.id), event.id],
    blocks: lighten([
      { kind: 'entries', entries: [...chosen.map((e) => entryOf(e, true))] },
      { kind: 'entries', title: words.tell.when, entries: [entryOf(event)] },
    ]),
    followups: [],
  };
}
