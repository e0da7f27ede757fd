// "How many weeks before the war was snapback triggered": of two events of which one is said to come first, which did by the record.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { PERIODS } from '#ask/lexicon/periods.ts';
import { falsePremise } from '#ask/telling/refuse.ts';
import { eventsOf, shared, sides } from '#ask/time/two-events.ts';
import { best } from '#dataset/claims.ts';
import { dayOf } from '#dataset/dataset.ts';
import type { Event } from '#dataset/event.ts';

/** The refusal of a question that has one event come before another which it followed, whichever of those that fit are meant. */
export function inTurn(asking: Asking): Answer | undefined {
  const { reading, words } = asking;
  if (reading.frame !== 'between' || /\b(?:between|from|next|following|previous)\b/.test(reading.plain))
    return undefined;
  const side = /\b(?:before|after)\b/.exec(reading.plain)?.[0];
  const [beside, told] = side ? (stretchIn(asking) ?? sidesIn(asking)) : [[], []];
  const [earlier, later] = side === 'before' ? [told, beside] : [beside, told];
  const pairs = earlier.flatMap((a) => later.map((b) => [a, b] as const)).filter(([a, b]) => a !== b);
  const [first] = pairs;
  // What goes on while the other happens neither precedes nor follows it.
  if (!first || !pairs.every(([a, b]) => dayOf(a) > lastOf(b))) return undefined;
  return falsePremise(words.ask.premise.outOfTurn(first[0].name, first[1].name), [first[0].id, first[1].id], asking);
}

const lastOf = (event: Event): string => best(event.end_date)?.value ?? dayOf(event);

type Sides = readonly [readonly Event[], readonly Event[]];

/** What stands behind "before" or "after", and what it is set against. */
function sidesIn(asking: Asking): Sides {
  // What lies on a day beside another has none of its own.
  const isOfDay = asking.reading.time?.exact === 'day';
  const [beside, told] = (isOfDay ? undefined : sides(asking)) ?? [[], []];
  return [
    eventsOf(shared(beside, told), asking).map(({ event }) => event),
    eventsOf(shared(told, beside), asking).map(({ event }) => event),
  ];
}

/** "Before the twelve-day war" is read as a time: the event that it begins with, and what the rest of the question names. */
function stretchIn(asking: Asking): Sides | undefined {
  const { dataset, reading } = asking;
  const { time, ...rest } = reading;
  const period = time?.toward && PERIODS.find(({ said }) => said.test(time.text));
  const edge = period && dataset.all.event.get(time.toward === 'to' ? period.from : period.to);
  const named = reading.terms.filter((t) => !t.focus);
  return edge ? [[edge], eventsOf(named, { ...asking, reading: rest }).map(({ event }) => event)] : undefined;
}

/** By which one thing is said to have come of another, or to have been broken off by a war. */
const OF_IT = /^(?:result|outcome|fruit|product|consequence)$/;
const CUT =
  /\b(?:cut|interrupted|broken|halted|overtaken|derailed|disrupted|ended|stopped) (?:short |off |up )?by (?:the )?(?:(?:outbreak|start|beginning|onset) of )?(?:the )?(?:[a-z0-9]+ ){0,2}?war\b/;
const CUTS = /^(?:cut|interrupted|broken|halted|overtaken|derailed|disrupted|ended|stopped)$/;
const ASKS = /^(?:how|when|which|what|who|why|where)$/;

/** The refusal of a question that has something come of what came later, or be cut short by a war that had begun before. */
export function outOfTurn(asking: Asking): Answer | undefined {
  const { reading, dataset, words } = asking;
  if (reading.frame === 'yes-no' || reading.frame === 'status') return undefined;
  const at = reading.words.findIndex(({ plain }, i) => OF_IT.test(plain) && reading.words[i + 1]?.plain === 'of');
  const cut = CUT.test(reading.plain) ? reading.words.findIndex(({ plain }) => CUTS.test(plain)) : -1;
  const end = reading.words.findIndex(({ plain }, i) => i > at && ASKS.test(plain));
  const named = (from: number, to: number): readonly Event[] =>
    eventsOf(
      reading.terms.filter((t) => t.at >= from && t.to <= to),
      asking,
    ).map(({ event }) => event);
  const [first, last] =
    cut > 0
      ? [named(0, cut), PERIODS.flatMap(({ from }) => dataset.all.event.get(from) ?? [])]
      : at > 0
        ? [named(at + 1, end < 0 ? reading.words.length : end), named(0, at).slice(0, 1)]
        : [[], []];
  const [a, b] = [first[0], last[0]];
  if (!a || !b || !first.every((x) => last.every((y) => dayOf(x) > lastOf(y)))) return undefined;
  return falsePremise(words.ask.premise.outOfTurn(a.name, b.name), [a.id, b.id], asking);
}
