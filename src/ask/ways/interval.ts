// How long lies between two events, how long ago one was, and what came next to one.
import { type Answer, type Cites, date, prose, strong } from '#answer/answer.ts';
import { compareDays, daysBetween } from '#answer/day.ts';
import type { Asking } from '#ask/asking.ts';
import { PERIODS } from '#ask/lexicon/periods.ts';
import { lighten } from '#ask/telling/lighten.ts';
import { refuse } from '#ask/telling/refuse.ts';
import { at, eventOf, eventsOf, kin, pairOf, shared, sides } from '#ask/time/two-events.ts';
import { best } from '#dataset/claims.ts';
import { dayOf } from '#dataset/dataset.ts';
import { entryOf, eventCites } from '#tell/event.ts';

export function interval(asking: Asking): Answer | undefined {
  const { reading } = asking;
  if (reading.frame === 'ago') return ago(asking);
  if (reading.frame === 'between') return between(asking) ?? endless(asking);
  if (reading.frame === 'how-long' && OF_WAR.test(reading.plain)) return wars(asking);
  return /\bwhat (?:happened|came|followed|else|event|events)\b.*\b(?:after|before|next|following|followed)\b|\b(?:came|happened|happens) (?:right |immediately |directly |shortly |just )?(?:after|before)\b/.test(
    reading.plain,
  )
    ? neighbours(asking)
    : undefined;
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

/** "From the vote to the day the president signed, how long": of a stretch that is named by its ends alone nothing else tells. */
function endless(asking: Asking): Answer | undefined {
  const { reading, words } = asking;
  if (!/^(?:from|between)$/.test(reading.words[0]?.plain ?? '')) return undefined;
  const nearest = reading.terms.flatMap((t) => (t.must ? (t.ids ?? []) : []));
  return refuse({ reason: 'not-recorded', says: words.ask.notRecorded(words.ask.detail['how-long']), nearest }, asking);
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
      // What came of it at once it tells itself.
      { kind: 'entries', title: words.tell.when, entries: [entryOf(event, true)] },
    ]),
    followups: [],
  };
}
