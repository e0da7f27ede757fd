// One of several that fit: the likeliest when nothing else comes near, the one the record is about, or a choice.
import type { Match, Resolution } from './names.ts';

export type Candidate = {
  readonly match: Match;
  readonly cost: number;
  readonly weight: number;
  /** Only a given name was matched: it never decides between two. */
  readonly givenOnly?: boolean;
};

/** How many times more the record must speak of one namesake than of the next for the bare name to mean the first. */
const DOMINANCE = 8;
/** Costs that differ by less are equally likely: a spelling is no evidence of who is meant, a slip even less. */
const equal = (least: number): number => least + 0.3 + Math.min(least, 0.3);
/** Namesakes worth offering beside the one that is meant. */
const OFFERED = 6;

const byWeight = (a: Candidate, b: Candidate): number => b.weight - a.weight || (a.match.id < b.match.id ? -1 : 1);

export function choose(candidates: readonly Candidate[]): Resolution {
  // One record found in two ways is found once.
  const sorted = candidates
    .toSorted((a, b) => a.cost - b.cost || byWeight(a, b))
    .filter(({ match }, i, all) => all.findIndex((each) => each.match.id === match.id) === i);
  const least = sorted[0]!.cost;
  const rivals = sorted.filter(({ cost }) => cost <= equal(least)).sort(byWeight);
  const [first, second] = rivals as [Candidate, Candidate?];
  const rest = [...rivals.slice(1), ...sorted.filter((each) => !rivals.includes(each))];
  const dominant = !second || (!first.givenOnly && first.weight + 1 >= DOMINANCE * (second.weight + 1));
  if (dominant) return { kind: 'one', match: first.match, others: rest.slice(0, OFFERED).map(({ match }) => match) };
  return choice(rivals);
}

/** All of them, the likeliest first, when what was typed fits each: none is meant before another. */
export function choice(candidates: readonly Candidate[]): Resolution {
  const [first, second] = candidates;
  if (first && !second) return { kind: 'one', match: first.match, others: [] };
  return {
    kind: 'several',
    matches: candidates
      .toSorted(byWeight)
      .slice(0, 10)
      .map(({ match }) => match),
  };
}

/** Whom or what was found. */
export const matchesOf = (found: Resolution): readonly Match[] =>
  found.kind === 'one' ? [found.match] : found.kind === 'several' ? found.matches : [];
export const idsOf = (found: Resolution): string[] => matchesOf(found).map(({ id }) => id);
