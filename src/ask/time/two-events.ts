// The two events a question sets apart: "between A and B", "after A did B", "from A to B".
import { daysBetween } from '#answer/day.ts';
import type { Asking } from '#ask/asking.ts';
import { seek } from '#ask/fit/seek.ts';
import { PERIODS } from '#ask/lexicon/periods.ts';
import { TYPE_OF } from '#ask/lexicon/types-of-event.ts';
import type { Term } from '#ask/reading/reading.ts';
import { dayOf } from '#dataset/dataset.ts';
import type { Event } from '#dataset/event.ts';
import { edgeOf } from './period.ts';

/** An event some terms may name, and how well. */
type Named = { readonly event: Event; readonly score: number };

/** The event some terms name best. */
export const eventOf = (terms: readonly Term[], asking: Asking): Event | undefined => eventsOf(terms, asking)[0]?.event;

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
  const musts = terms.filter((t) => t.must);
  if (musts.length === 0) return [];
  // "The reply via Oman": where but a state is left that must be told, the other words must be as well.
  const needed = musts.every((t) => t.sort === 'country')
    ? terms.map((t) => (t.sort === 'word' && !t.unknown ? { ...t, must: true } : t))
    : terms;
  const whole = seek({ ...reading, frame: 'when', also: [], terms: needed }, index, ['event']).filter(
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
export function pairOf(one: readonly Named[], other: readonly Named[], isFirst: boolean): readonly Event[] {
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

export const at = (words: readonly { plain: string }[], test: RegExp, from = 0): number =>
  words.findIndex(({ plain }, i) => i >= from && test.test(plain));

/** The two groups of terms a question sets apart: "between A and B", "after A did B", "from A to B". */
export function sides({ reading }: Asking): readonly [Term[], Term[]] | undefined {
  const { words, terms } = reading;
  const part = (from: number, to: number) => terms.filter((t) => t.at >= from && t.at < to);
  // "From A to B, how long": a stretch that is named first has both its ends.
  const isFirst = /^(?:between|from)$/.test(words[0]?.plain ?? '');
  const start = isFirst ? 0 : at(words, /^(?:between|from|after|before|since)$/, 1);
  if (start < 0) return undefined;
  // What is asked of it stands behind both ends.
  const asks = isFirst ? at(words, /^how$/, start) : -1;
  const end = asks > 0 ? asks : words.length;
  // "The Cairo agreement and its termination": the second end with what its small word stands for.
  const leans = (joint: number): boolean => /^(?:it|its|their)$/.test(words[joint + 1]?.plain ?? '');
  // "Between the letter to Khamenei and the reply", "from the letter and the reply to the strikes".
  const joins = { between: /^and$/, from: /^(?:to|until|till)$/ }[words[start]!.plain];
  const joint = joins ? at(words, joins, start) : -1;
  if (joins && joint > 0) {
    // "between the Israeli attack and the ceasefire": a joint with terms on both sides.
    for (let i = joint; i > 0; i = at(words, joins, i + 1))
      if (part(start, i).some((t) => t.must) && part(i, end).some((t) => t.must))
        return [part(start, i), leans(i) ? [...part(start, i), ...part(i, end)] : part(i, end)];
    return undefined;
  }
  const verb = at(words, /^(?:did|was|were|do|does|until|till|is)$/, start);
  if (verb > 0) return [part(start, verb), part(verb, words.length)];
  return [part(start, words.length), part(0, start)];
}

/** Whether two events share a topic or a person. */
export const kin = (a: Event, b: Event): boolean =>
  a.topics.some((t) => b.topics.includes(t)) || (a.people ?? []).some((p) => b.people?.includes(p));
