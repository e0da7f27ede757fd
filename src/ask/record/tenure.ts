// Who held a post and when: holders at a time, the one before and the one after.
import type { Day } from '#answer/answer.ts';
import { daysBetween, lastDay, within } from '#answer/day.ts';
import { AT_TALKS } from '#ask/lexicon/offices.ts';
import type { Time } from '#ask/time/stretch.ts';
import { best } from '#dataset/claims.ts';
import { type Dataset, dayOf, endOf, type Holding, startOf } from '#dataset/dataset.ts';
import type { Person } from '#dataset/person.ts';

/** Holders of posts, denials left out, oldest first. */
export const holdings = (posts: readonly string[], dataset: Dataset): { holding: Holding; post: string }[] =>
  posts.flatMap((post) =>
    dataset
      .holdersOf(post)
      .filter(({ membership }) => membership.status !== 'denied')
      .map((holding) => ({ holding, post })),
  );

/** What somebody has held, denials left out. */
export const tenuresOf = (person: Person): Holding[] =>
  (person.memberships ?? []).filter(({ status }) => status !== 'denied').map((membership) => ({ person, membership }));

/** Whether a tenure can fall in a time. A tenure that ended on an unknown day counts only inside what is known of it. */
export function heldIn({ membership: m }: Holding, time: Time): boolean {
  const [start, end] = [startOf(m), endOf(m)];
  if (m.status === 'held' && !end && !start) return false;
  return time.any.some(
    ({ from, to }) =>
      (start === undefined || firstOf(start) <= to) &&
      (end !== undefined
        ? lastOf(end) >= from
        : m.status !== 'held' || (start !== undefined && firstOf(start) >= from)),
  );
}

/** Whether somebody held it for about half of the years another ruled: "under Biden" then tells neither of two from the other. */
export function heldMuchOf({ membership: m }: Holding, { any: [span, ...others] }: Time): boolean {
  if (!span || others.length > 0) return false;
  const [start, end] = [startOf(m), endOf(m)];
  const from = start !== undefined && firstOf(start) > span.from ? firstOf(start) : span.from;
  const to = end !== undefined && lastOf(end) < span.to ? lastOf(end) : span.to;
  const all = daysBetween(span.from, span.to);
  return all > YEAR && daysBetween(from, to) >= ABOUT_HALF * all;
}
const YEAR = 366;
const ABOUT_HALF = 0.4;

const firstOf = (day: Day): string =>
  day
    .padEnd(10, '-01')
    .slice(0, 10)
    .replace(/^(\d{4})-01$/, '$1-01-01');
const lastOf = (day: Day): string => (day.length === 10 ? day : day.length === 7 ? `${day}-31` : `${day}-12-31`);

/** Whether somebody holds it as far as the record goes. */
export const holdsNow = ({ membership: m, person }: Holding, asOf: Day): boolean =>
  endOf(m) === undefined &&
  m.status !== 'held' &&
  best(person.death_date) === undefined &&
  within(asOf, startOf(m), undefined);

const isActing = ({ membership }: Holding): boolean => membership.status === 'acting';

/** Longest time between two holders, in days: when it is longer, somebody the record does not know was between them. */
const MOST_BETWEEN = 400;
const isGap = (end: Day | undefined, start: Day | undefined): boolean =>
  end !== undefined &&
  start !== undefined &&
  Date.parse(firstOf(start)) - Date.parse(lastDay(end)) > MOST_BETWEEN * 86_400_000;

/** The holder that follows in the post, acting ones only when nobody else does. */
export function nextAfter(holding: Holding, post: string, dataset: Dataset, acting = false): Holding | undefined {
  const end = endOf(holding.membership);
  if (end === undefined) return undefined;
  const later = dataset
    .holdersOf(post)
    .filter(
      (h) =>
        h.person.id !== holding.person.id &&
        !isGap(end, startOf(h.membership)) &&
        (startOf(h.membership) ?? '') >= end.slice(0, 4) &&
        firstOf(startOf(h.membership) ?? '0000') >= firstOf(startOf(holding.membership) ?? '0000'),
    );
  return later.find((h) => isActing(h) === acting) ?? later[0];
}

export function lastBefore(holding: Holding, post: string, dataset: Dataset): Holding | undefined {
  const start = startOf(holding.membership);
  if (start === undefined) return undefined;
  const earlier = dataset
    .holdersOf(post)
    .filter(
      (h) =>
        h.person.id !== holding.person.id &&
        !isGap(endOf(h.membership), start) &&
        firstOf(startOf(h.membership) ?? '0000') <= firstOf(start),
    );
  return earlier.filter((h) => !isActing(h)).at(-1) ?? earlier.at(-1);
}

/** A time as one day of the record: a year, a month or the first day of a stretch. */
export function dayOfTime(time: Time): Day {
  const { from, to } = time.any[0]!;
  if (time.toward === 'to') return to;
  if (from.endsWith('-01-01') && to.endsWith('-12-31') && from.slice(0, 4) === to.slice(0, 4)) return from.slice(0, 4);
  if (from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && from !== to) return from.slice(0, 7);
  return from;
}

/** Those who held a post for the time being, when a question asks for them. */
export const actingAmong = <H extends { readonly holding: Holding }>(all: readonly H[], plain: string): H[] =>
  /\b(?:acting|interim|caretaker)\b/.test(plain) ? all.filter(({ holding }) => isActing(holding)) : [];

/** Those who held a post while there were talks, where a question asks who did "during the negotiations". */
export function atTalks<H extends { readonly holding: Holding }>(
  all: readonly H[],
  plain: string,
  dataset: Dataset,
): readonly H[] {
  if (!AT_TALKS.test(plain)) return all;
  const talks = dataset.events.flatMap((event) => (event.topics.includes('talks') ? [dayOf(event)] : []));
  const then = all.filter(({ holding }) =>
    talks.some((day) => heldIn(holding, { any: [{ from: day, to: day }], exact: 'day', text: day })),
  );
  return then.length > 0 ? then : all;
}
