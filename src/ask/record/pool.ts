// The records beside which the founding article stands: those it was checked by, and what happened around the visit it tells of.
import type { Side } from '#ask/lexicon/article.ts';
import { shift } from '#ask/time/stretch.ts';
import type { Dataset } from '#dataset/dataset.ts';
import { dayOf } from '#dataset/dataset.ts';

/** The visit, and how many days before and after it belong to what the article tells. */
export const VISIT = '2026-02-10-larijani-muscat-visit';
const BEFORE = 15;
const AFTER = 1;
const WEEK = 7;

const made = new WeakMap<Dataset, Map<Side | 'article', ReadonlySet<string>>>();

/** Ids of the pool: all of it for the article, otherwise only what happened on that side of the visit. */
export function poolOf(dataset: Dataset, side: Side | 'article'): ReadonlySet<string> {
  const known = made.get(dataset) ?? new Map<Side | 'article', ReadonlySet<string>>();
  made.set(dataset, known);
  const pool = known.get(side) ?? pooled(dataset, side);
  known.set(side, pool);
  return pool;
}

/** The rounds of talks among them. */
export const roundsIn = (dataset: Dataset, side: Side | 'article'): ReadonlySet<string> =>
  new Set([...poolOf(dataset, side)].filter((id) => dataset.all.event.get(id)?.type === 'talks-round'));

function pooled({ all }: Dataset, side: Side | 'article'): ReadonlySet<string> {
  const visit = all.event.get(VISIT);
  if (!visit) return new Set();
  const day = dayOf(visit);
  const [from, to] = stretchOf(side, day);
  const isIn = (date: string): boolean => date >= from && date <= to;
  const reviews = [...all.review.values()];
  const told = reviews.flatMap(({ about }) => about);
  const dated = (id: string): boolean => {
    const event = all.event.get(id);
    const quote = all.quote.get(id);
    return event ? isIn(dayOf(event)) : quote ? isIn(quote.date) : true;
  };
  return new Set([
    ...reviews.map(({ id }) => id),
    ...(side === 'article' ? told : told.filter(dated)),
    ...[...all.event.values()].filter((event) => isIn(dayOf(event))).map(({ id }) => id),
    ...[...all.quote.values()].filter(({ date }) => isIn(date)).map(({ id }) => id),
  ]);
}

function stretchOf(side: Side | 'article', day: string): readonly [string, string] {
  switch (side) {
    case 'before':
      return [shift(day, -BEFORE), shift(day, -1)];
    case 'after':
      return [day, shift(day, WEEK)];
    case 'week':
      return [shift(day, -WEEK), shift(day, AFTER)];
    case 'same':
      return [shift(day, -1), shift(day, 1)];
    case 'article':
      return [shift(day, -BEFORE), shift(day, AFTER)];
    default:
      return side satisfies never;
  }
}
