// Law: nothing ends before it begins, as exactly as the dates are known and no more.
import type { Day } from '#answer/answer.ts';
import { firstDay, lastDay } from '#answer/day.ts';
import { best, type Claims } from './claims.ts';
import type { Filed } from './filed.ts';
import type { Flaw } from './problem.ts';
import type { Path } from './references.ts';

type Span = { readonly at: Path; readonly from?: Day | undefined; readonly until?: Day | undefined };

export const dateFlaws = (filed: readonly Filed[]): Flaw[] =>
  filed.flatMap((entry) =>
    spansOf(entry)
      .filter(({ from, until }) => from !== undefined && until !== undefined && lastDay(until) < firstDay(from))
      .map(({ at, from, until }) => ({
        file: entry.file,
        line: entry.line,
        path: at,
        why: `${until} is before ${from}`,
      })),
  );

function spansOf(entry: Filed): Span[] {
  switch (entry.kind) {
    case 'event':
      return [span(['end_date'], entry.record.start_date, entry.record.end_date)];
    case 'organization':
      return [span(['dissolution_date'], entry.record.founding_date, entry.record.dissolution_date)];
    case 'person': {
      const { birth_date, death_date, memberships } = entry.record;
      const terms = (memberships ?? []).map((m, i) => span(['memberships', i, 'end_date'], m.start_date, m.end_date));
      return [span(['death_date'], birth_date, death_date), ...terms];
    }
    case 'source':
      return entry.record.items.map(({ published, retrieved }, i) => ({
        at: ['items', i, 'retrieved'],
        from: published,
        until: retrieved,
      }));
    default:
      return [];
  }
}

/** The days to go by; the place points at the claim that ends it. */
const span = (at: Path, from: Claims<Day> | undefined, until: Claims<Day> | undefined): Span => {
  const last = best(until);
  return {
    at: last ? [...at, until!.indexOf(last), 'value'] : at,
    from: best(from)?.value,
    until: last?.value,
  };
};
