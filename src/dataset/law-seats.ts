// Law: a post has no more holders at a time than seats, unless the overlap is itself told.
import { firstDay, lastDay } from '#answer/day.ts';
import { endOf, startOf } from './dataset.ts';
import type { Filed } from './filed.ts';
import type { Post } from './organization.ts';
import type { Membership } from './person.ts';
import type { Flaw } from './problem.ts';

/** Days on which somebody certainly held the post, however the imprecise dates are read. */
type Tenure = {
  readonly post: string;
  readonly from: string;
  readonly until: string;
  readonly name: string;
  readonly flaw: Omit<Flaw, 'why'>;
};

const FOREVER = '9999-12-31';

/**
 * Two people certainly in a one-seat post on one day are a mistake, unless one of the memberships has a `note` or is
 * `acting`, or the post has `disputes` or a `disagreement`: then the reader is told, and that is what matters.
 */
export function seatFlaws(filed: readonly Filed[]): Flaw[] {
  const posts = new Map<string, Post>();
  const tenures = new Map<string, Tenure[]>();
  for (const entry of filed) {
    if (entry.kind === 'post') posts.set(entry.record.id, entry.record);
    if (entry.kind !== 'person') continue;
    for (const [i, membership] of (entry.record.memberships ?? []).entries()) {
      const tenure = tenureOf(membership, entry, i);
      if (!tenure) continue;
      const held = tenures.get(tenure.post);
      if (held) held.push(tenure);
      else tenures.set(tenure.post, [tenure]);
    }
  }
  return [...tenures].flatMap(([id, held]) => {
    const post = posts.get(id);
    return !post || post.disputes || post.disagreement ? [] : crowded(held, post.seats ?? 1);
  });
}

function tenureOf(membership: Membership, entry: Filed<'person'>, i: number): Tenure | undefined {
  const { post, status, note } = membership;
  if (!post || note || (status !== 'holds' && status !== 'held')) return undefined;
  const [start, end] = [startOf(membership), endOf(membership)];
  // Without a start, or ended at an unknown time, no day is certain.
  if (!start || (!end && status === 'held')) return undefined;
  const flaw = { file: entry.file, line: entry.line, path: ['memberships', i, 'post'] };
  return { post, from: lastDay(start), until: end ? firstDay(end) : FOREVER, name: entry.record.name, flaw };
}

function crowded(tenures: readonly Tenure[], seats: number): Flaw[] {
  const flaws: Flaw[] = [];
  let sitting: Tenure[] = [];
  for (const tenure of [...tenures].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    sitting = sitting.filter(({ until }) => until > tenure.from);
    if (tenure.until <= tenure.from) continue;
    if (sitting.length >= seats) {
      const others = sitting.map(({ name }) => name).join(', ');
      flaws.push({ ...tenure.flaw, why: `${others} held it then; end that term, or say the overlap in a \`note\`` });
    } else sitting.push(tenure);
  }
  return flaws;
}
