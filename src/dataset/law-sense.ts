// Law: what cannot be so together does not stand together.
import { firstDay, lastDay } from '#answer/day.ts';
import { best, type Claims, isSourced } from './claims.ts';
import { endOf } from './dataset.ts';
import type { Filed } from './filed.ts';
import type { Person } from './person.ts';
import type { Flaw } from './problem.ts';
import type { Path } from './references.ts';

type Breach = Pick<Flaw, 'path' | 'why'>;

export const senseFlaws = (filed: readonly Filed[]): Flaw[] =>
  filed.flatMap((entry) => breachesIn(entry).map((breach) => ({ file: entry.file, line: entry.line, ...breach })));

function breachesIn(entry: Filed): Breach[] {
  switch (entry.kind) {
    case 'person':
      return [...termBreaches(entry.record), ...preferredTwice(['birth_date'], entry.record.birth_date)];
    case 'event':
      return preferredTwice(['start_date'], entry.record.start_date);
    default:
      return [];
  }
}

/** A term that has ended is not held; the dead hold nothing. */
function termBreaches({ memberships, death_date }: Person): Breach[] {
  const death = best(death_date)?.value;
  return (memberships ?? []).flatMap((membership, i): Breach[] => {
    const { status } = membership;
    const end = endOf(membership);
    const held = status === 'holds' || status === 'acting';
    const path: Path = ['memberships', i, 'status'];
    if (status === 'holds' && end) return [{ path, why: `"holds" means not reported as ended, but it ended ${end}` }];
    if (held && death && !end) return [{ path, why: `died ${death}, and the dead hold no post` }];
    const late = death && end && firstDay(end) > lastDay(death);
    return late ? [{ path: ['memberships', i, 'end_date'], why: `${end} is after the death, ${death}` }] : [];
  });
}

function preferredTwice(path: Path, claims: Claims<string> | undefined): Breach[] {
  const preferred = (claims ?? []).flatMap((claim, i) => (isSourced(claim) && claim.rank === 'preferred' ? [i] : []));
  return preferred
    .slice(1)
    .map((i) => ({ path: [...path, i, 'rank'], why: 'one report is preferred above; only one can be' }));
}
