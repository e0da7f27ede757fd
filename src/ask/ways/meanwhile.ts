// What went on between two ends, each an event or a day: "between the ultimatum and 6 April", "26 – 28 June: strikes and answers".
import type { Answer, Day } from '#answer/answer.ts';
import { compareDays, daysBetween } from '#answer/day.ts';
import type { Asking } from '#ask/asking.ts';
import { bound, seek } from '#ask/fit/seek.ts';
import { TYPE_OF } from '#ask/lexicon/types-of-event.ts';
import type { Term } from '#ask/reading/reading.ts';
import { lighten } from '#ask/telling/lighten.ts';
import { eventOf, eventsOf, kin, pairOf, shared, sides } from '#ask/time/two-events.ts';
import { best } from '#dataset/claims.ts';
import { dayOf } from '#dataset/dataset.ts';
import type { Event } from '#dataset/event.ts';
import { entryOf } from '#tell/event.ts';
import { weightiest } from './listed.ts';

/** What a stretch begins and ends with; the events that tell its ends are told with it, and of what it is asked. */
type Ends = {
  readonly from: Day;
  readonly to: Day;
  readonly named: readonly Event[];
  readonly about: readonly Term[];
};

/** Asks for what went on. */
const OPEN =
  /\b(?:what|anything)(?: else| all)? (?:happened|happens|moved|changed|went on|came|was going on|took place)\b|\bhow did (?:[a-z0-9]+ ){1,8}?(?:happen|change|move|develop|unfold|evolve|play out|proceed)\b/;

/** Longest stretch that is told as one, in days. */
const LONGEST = 200;
/** Events told in it. */
const MOST = 6;

export function meanwhile(asking: Asking): Answer | undefined {
  const { reading, dataset, words } = asking;
  if (reading.frame !== 'what-happened' && !OPEN.test(reading.plain)) return undefined;
  const ends = betweenDays(asking) ?? betweenTwo(asking) ?? inStretch(asking);
  if (!ends) return undefined;
  const { from, to, named, about } = ends;
  const isWithin = (day: Day): boolean => (named.length > 0 ? day > from && day < to : day >= from && day <= to);
  const all = dataset.events.filter((e) => isWithin(dayOf(e)) || (named.length === 1 && dayOf(e) === to));
  const some = all.filter((e) => isAbout(e, about, asking));
  // What no event of it has is left where it is a plain word: "in the diplomacy".
  const isOpen = about.every((t) => t.hard === 'word' && !t.ids && !t.unknown);
  const amid = some.length === 0 && isOpen && named.length > 0 ? all : some;
  const chosen = weightiest(amid, MOST, (e) => named.some((n) => kin(e, n)));
  if (chosen.length === 0) return undefined;
  const told = [...named, ...chosen].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  return {
    title: words.tell.timelineOf(`${from} – ${to}`),
    status: 'answer',
    records: [...new Set([...chosen, ...named].map((e) => e.id))],
    blocks: lighten([{ kind: 'entries', entries: [...new Set(told)].map((e) => entryOf(e, true)) }], 1),
    followups: [{ label: words.tell.around, question: { command: 'timeline', given: { from, to } } }],
  };
}

/** Whether an event has any of the things asked about. */
const isAbout = ({ id }: Event, about: readonly Term[], { index }: Asking): boolean =>
  about.some((t) => bound(t, index.of.get(id)!) > 0);

/** "Between A and B", "from A to the 6th": each end an event, or one of them a day. */
function betweenTwo(asking: Asking): Ends | undefined {
  const { reading } = asking;
  if (!/\b(?:between|from)\b.*\b(?:and|to|until|till)\b/.test(reading.plain)) return undefined;
  const dated = toDay(asking);
  if (dated) return dated;
  const two = sides(asking);
  if (!two) return undefined;
  const [one, other] = [eventsOf(shared(two[0], two[1]), asking), eventsOf(shared(two[1], two[0]), asking)];
  const [first, last] = [...pairOf(one, other, true)].sort((a, b) => compareDays(dayOf(a), dayOf(b)));
  if (!first || !last) return undefined;
  return { from: dayOf(first), to: dayOf(last), named: [first, last], about: [] };
}

/** "Between the Geneva rounds of 17 and 26 February": two events of one kind, each told by its day. */
function betweenDays({ reading, dataset }: Asking): Ends | undefined {
  const { time, words } = reading;
  const [stretch, ...more] = time?.any ?? [];
  const start = words.findIndex(({ plain }) => plain === 'between');
  if (!stretch || more.length > 0 || time?.exact !== 'stretch' || time.loose || start < 0) return undefined;
  const kind = words
    .slice(start + 1, start + 1 + KIND_WITHIN)
    .find(({ stem, raw }) => TYPE_OF[stem] && /s$/i.test(raw));
  const types = kind ? TYPE_OF[kind.stem]! : [];
  const [first, last] = [stretch.from, stretch.to].map((day) =>
    dataset.events.find((e) => dayOf(e) === day && types.includes(e.type)),
  );
  return first && last && first !== last
    ? { from: stretch.from, to: stretch.to, named: [first, last], about: [] }
    : undefined;
}
/** Words behind "between" in which the kind of both ends stands. */
const KIND_WITHIN = 5;

/** "Between the 48-hour ultimatum and 6 April": an event, and the day of that name that follows it soonest. */
function toDay(asking: Asking): Ends | undefined {
  const { reading } = asking;
  const { time, plain, words, terms } = reading;
  const start = words.findIndex(({ plain: p }) => p === 'between' || p === 'from');
  if (time?.exact !== 'day' || time.relative || time.loose || start < 0) return undefined;
  const joint = words.findIndex(({ plain: p }, i) => i > start + 1 && /^(?:and|to|until|till)$/.test(p));
  if (
    joint < 0 ||
    !new RegExp(`\\b(?:and|to|until|till) (?:the )?${time.text.replace(/^(?:on |the )+/, '')}`).test(plain)
  )
    return undefined;
  const { time: _, ...undated } = reading;
  const first = eventOf(
    terms.filter((t) => t.at > start && t.at < joint),
    { ...asking, reading: undated },
  );
  const from = first && (best(first.end_date)?.value ?? dayOf(first));
  const day =
    from &&
    time.any
      .map(({ to }) => to)
      .filter((to) => to > from)
      .sort()[0];
  if (!first || !day || daysBetween(dayOf(first), day) > LONGEST) return undefined;
  const about = terms.filter((t) => t.must && (t.at < start || t.at > joint));
  return { from: dayOf(first), to: day, named: [first], about };
}

/** A stretch of days of which no record has all that is asked: what any of it has to do with is told. */
function inStretch({ reading, index }: Asking): Ends | undefined {
  const { time, terms } = reading;
  const [stretch, ...more] = time?.any ?? [];
  if (
    !stretch ||
    more.length > 0 ||
    time?.exact !== 'stretch' ||
    time.toward ||
    time.relative ||
    time.subject ||
    time.loose
  )
    return undefined;
  const { from, to } = stretch;
  const about = terms.filter((t) => t.must);
  if (about.length === 0 || from >= to || daysBetween(from, to) > LONGEST) return undefined;
  const isWhole = seek(reading, index).some((c) => c.missing.length === 0 && c.onTime !== 0 && c.onTime !== undefined);
  return isWhole ? undefined : { from, to, named: [], about };
}
