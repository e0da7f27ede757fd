// A choice that people who asked less alike left between events of which this question, too, tells none apart: "the embassy, when was it shut".
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { CLOSE, isEven, kindsIn, toldApart } from '#ask/fit/alike.ts';
import { apartOf } from '#ask/fit/rivals.ts';
import { seek } from '#ask/fit/seek.ts';
import type { Frame } from '#ask/reading/frames.ts';
import { dayOf } from '#dataset/dataset.ts';
import { type Heard, votesOf } from './heard.ts';

/** How like one must be, and what part of those about the event that answers alone, and of all, must leave it open. */
export const LIKE_OF_EVEN = 0.28;
const OF_OWN = 0.8;
const OF_ALL = 0.12;
/** How much further behind than elsewhere another may be. */
const SLACK = 0.02;
/** Weight of what tells two apart. */
const DISTINCT = 0.65;
/** Kinds of question that want one event; two at once, "what is it, and when was it struck", want what is told of either. */
const OF_ONE: ReadonlySet<Frame> = new Set([
  'what-happened',
  'when',
  'where',
  'why',
  'what',
  'outcome',
  'how-long',
  'how-many',
  'define',
]);
const ASKS = /^(?:when|where|why|what|how|who)$/;

/** The likest of those that left the choice between the event that answers and others of its kind that fit the question as well, where no more of those like it are about that one alone. */
export function likestEven(
  all: readonly Heard[],
  { status, records: [first = ''] }: Answer,
  asking: Asking,
): Heard | undefined {
  const { reading, index, anchor } = asking;
  const isOfOne =
    OF_ONE.has(reading.frame) &&
    (reading.frame !== 'what-happened' || kindsIn(reading).length > 0) &&
    reading.words.filter(({ plain }) => ASKS.test(plain)).length < 2;
  const isDay = reading.time !== undefined && reading.time.exact !== 'month';
  const isSingled = reading.terms.some(({ sort }) => sort === 'ordinal');
  if (status !== 'answer' || anchor || isDay || !isOfOne || isSingled) return undefined;
  const found = seek(reading, index);
  const top = found.find(({ passage }) => passage.id === first);
  if (top?.passage.kind !== 'event') return undefined;
  const isEvenWith = (id: string): boolean => {
    const other = found.find(({ passage }) => passage.id === id);
    return (
      id === first ||
      (other !== undefined &&
        other.passage.type === top.passage.type &&
        other.score >= top.score - CLOSE - SLACK &&
        other.onTime === top.onTime &&
        other.missing.every((t) => top.missing.includes(t)) &&
        toldApart(top, other, reading) < DISTINCT &&
        isEven(top, other, asking))
    );
  };
  // The steps of one affair, announced and signed, are no two.
  const left = all.filter(({ among = [] }) => {
    const even = among.includes(first) ? among.filter(isEvenWith) : [];
    return even.length > 1 && !isOneAffair(even, asking);
  });
  const own = votesOf(all.filter(({ as, of }) => as === 'answered' && of === first));
  return left[0] && votesOf(left) >= Math.max(OF_OWN * own, OF_ALL * votesOf(all))
    ? { ...left[0], of: first }
    : undefined;
}

/** "Where did the carrier go in February": stops of one way. */
export function isOneAffair(among: readonly string[], { dataset }: Asking): boolean {
  const events = among.flatMap((id) => dataset.all.event.get(id) ?? []);
  const days = events.map((event) => Date.parse(dayOf(event).padEnd(10, '-15')));
  return events.length > 0 && Math.max(...days) - Math.min(...days) < apartOf(events[0]!.type);
}
