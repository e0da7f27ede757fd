// A time said among the loose words of a list: "hormuz in march 2026", "last week" → from, to and the words without it.
import type { Day } from '#answer/answer.ts';
import { settle } from '#ask/text/plain.ts';
import type { Dataset } from '#dataset/dataset.ts';
import type { Names } from '#names/names.ts';
import { timeOf } from './time.ts';

type Given = { readonly about?: string | undefined; readonly from?: Day | undefined; readonly to?: Day | undefined };
type Known = { readonly names: Names; readonly dataset: Dataset; readonly now: string };

const SMALL =
  'in|on|of|at|by|to|from|since|until|till|between|during|before|after|for|through|and|the|events?|timeline|about';
const EDGE = new RegExp(`^(?:(?:${SMALL})(?=\\s|$)\\s*)+|(?:\\s+(?:${SMALL}))+$`, 'g');

/** The options with the time in `about` as days; as they are when none is said, days are given, or a name holds the time. */
export function withTime<G extends Given>(given: G, { names, dataset, now }: Known): G {
  if (given.about === undefined || given.from !== undefined || given.to !== undefined) return given;
  const { time, rest } = timeOf(settle(given.about), now.slice(0, 10), dataset.asOf);
  if (!time) return given;
  const about = rest.replace(/\s+/g, ' ').trim().replace(EDGE, '').trim();
  // "Iran war 2026" is a name; "June 2026" alone is a month, although a memorandum goes by it.
  if (about !== '' && names.resolve(given.about, { kinds: ['term', 'organization', 'vessel'] }).kind !== 'none')
    return given;
  const stretch = time.any.find(({ from }) => from <= dataset.asOf) ?? time.any[0]!;
  // A whole month or year is said as such.
  const length = time.exact === 'month' ? 7 : time.exact === 'year' ? 4 : 10;
  const [from, to] = [stretch.from.slice(0, length), stretch.to.slice(0, length)];
  const { about: _, ...others } = given;
  return {
    ...others,
    ...(about === '' ? {} : { about }),
    ...(from > '1900-01-01' ? { from } : {}),
    ...(to < dataset.asOf || from > dataset.asOf ? { to } : {}),
  } as G;
}
