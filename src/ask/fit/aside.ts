// Whom or what a question leaves aside: "besides the sultan, whom did he meet", "whom did he see there apart from the Qataris".
import type { Asking } from '#ask/asking.ts';
import type { Term } from '#ask/reading/reading.ts';
import { countryOfRecord } from '#ask/record/passage.ts';
import { sameAffair } from '#ask/time/on-time.ts';
import { bound, type Candidate } from './seek.ts';

/** Candidates with some of them before all others, in the order they are given in. */
export const first = (chosen: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] => [
  ...chosen,
  ...candidates.filter(({ passage }) => !chosen.some((c) => c.passage === passage)),
];

/** How far behind the best a record may be that is not about whom or what a question leaves aside, and how strongly one is about it. */
const ASIDE = 0.35;
const ABOUT = 0.95;

/** Records that are about what is left aside come after those that are not; where a people is, so do those that name nobody else. */
export function asideLast(
  candidates: readonly Candidate[],
  { terms, frame }: Asking['reading'],
  dataset: Asking['dataset'],
): readonly Candidate[] {
  const asides = terms.filter((t) => t.aside);
  const [top] = candidates;
  // That it was so of whoever is left aside is taken for granted: a record must say it.
  if (!top || asides.length === 0) return candidates;
  if (top.missing.some((t) => t.aside)) return toldApart(candidates, terms, asides);
  const ofPeople = frame === 'who' && asides.every((t) => t.sort === 'country');
  const isAside = (c: Candidate): boolean =>
    ofPeople ? !namesOthers(c, terms, dataset) : asides.some((t) => bound(t, c.passage) >= ABOUT);
  const others = candidates
    .filter((c) => c.score >= top.score - ASIDE && !isAside(c))
    .map((c) => ({ ...c, missing: c.missing.filter((t) => !t.aside) }))
    .filter((c) => c.missing.length <= top.missing.length);
  return first(others, candidates);
}

/** "Besides the sultan and the minister": where each of them has an event of his own of the same days with whoever is asked about, one that none of them is in need not say it again. */
function toldApart(
  candidates: readonly Candidate[],
  terms: readonly Term[],
  asides: readonly Term[],
): readonly Candidate[] {
  const musts = terms.filter((t) => t.must);
  const named = musts.filter((t) => !t.aside && t.sort === 'record');
  const ofNamed = candidates.filter(
    (c) => c.passage.kind === 'event' && c.onTime !== 0 && named.every((t) => !c.missing.includes(t)),
  );
  const isTold = (t: Term, { passage }: Candidate): boolean =>
    ofNamed.some((c) => c.passage !== passage && !c.missing.includes(t) && sameAffair(c.passage, passage));
  // What must be bound without those left aside.
  const [all, rest] = [musts, musts.filter((t) => !t.aside)].map((some) => some.reduce((n, t) => n + t.weight, 0));
  const others = ofNamed
    .filter((c) => named.length > 0 && asides.every((t) => c.missing.includes(t) && isTold(t, c)))
    .map((c) => ({
      ...c,
      missing: c.missing.filter((t) => !t.aside),
      coverage: (c.coverage * all!) / rest!,
    }))
    .filter((c) => c.missing.every((t) => t.hard === 'word' && !t.ids));
  return first(others, candidates);
}

/** Whether a record names somebody who is neither of the people left aside nor of those the question names. */
function namesOthers({ passage }: Candidate, terms: readonly Term[], dataset: Asking['dataset']): boolean {
  const own = new Set(terms.flatMap((t) => t.ids ?? []));
  const { person, organization } = dataset.all;
  const isParty = (id: string): boolean => person.has(id) || organization.has(id);
  const lands = new Set([...own].flatMap((id) => (isParty(id) ? (countryOfRecord(id, dataset) ?? []) : id)));
  return [...passage.keys.keys()].some((key) => {
    const id = key.slice(1);
    return key.startsWith('@') && isParty(id) && !own.has(id) && !lands.has(countryOfRecord(id, dataset) ?? '');
  });
}
