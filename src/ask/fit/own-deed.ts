// "Iran's retaliation", "the Israeli operation": of the strikes of a time, the one that the state struck whose it is said to be.
import type { Asking } from '#ask/asking.ts';
import { countryOf } from '#ask/lexicon/countries.ts';
import type { Term } from '#ask/reading/reading.ts';
import { countryOfRecord } from '#ask/record/passage.ts';
import { ownersIn, wordsOf } from '#ask/text/plain.ts';
import { stemsOf } from '#ask/text/stem.ts';
import { first } from './aside.ts';
import type { Candidate } from './seek.ts';

/** Words for what a state does by striking. */
const STRIKING = stemsOf(
  'retaliation response reply answer attack strike operation op offensive campaign barrage raid reprisal',
);

/** How far behind the best the strike may be that is of the state named. */
const OWN = 0.4;

/** Candidates with the strikes first that the state of which they are said to be struck, where the best is of another. */
export function ownDeedFirst(
  candidates: readonly Candidate[],
  reading: Asking['reading'],
  dataset: Asking['dataset'],
): readonly Candidate[] {
  const [top] = candidates;
  const owner = ownerIn(reading, dataset);
  if (!top || !owner) return candidates;
  const isOfOwner = ({ passage }: Candidate): boolean =>
    passage.type === 'strike' &&
    wordsOf(dataset.all.event.get(passage.id)?.name ?? '').flatMap(({ plain }) => countryOf(plain) ?? [])[0] === owner;
  if (isOfOwner(top)) return candidates;
  const isStriking = (t: Term): boolean => !t.ids && STRIKING.has(reading.words[t.at]!.stem);
  const own = candidates
    .filter((c) => c.score >= top.score - OWN && (c.onTime ?? 0) >= (top.onTime ?? 0) && isOfOwner(c))
    .map((c) => ({ ...c, missing: c.missing.filter((t) => !isStriking(t)) }))
    .filter(({ missing }) => missing.every((t) => top.missing.includes(t)));
  return first(own, candidates);
}

/** The state whose deed it is said to be: "Iran's", "Iranian", "irans", or the guards with "their answer". "The Iran strikes" were struck by others. */
function ownerIn({ terms, words, typed }: Asking['reading'], dataset: Asking['dataset']): string | undefined {
  const owners = ownersIn(typed);
  const own = terms.find(({ sort, to }) => {
    const { plain } = words[to - 1]!;
    const isOwner = owners.has(plain) || countryOf(plain) !== plain;
    return sort === 'country' && isOwner && STRIKING.has(words[to]?.stem ?? '');
  });
  if (own) return own.ids![0];
  const theirs = words.findIndex(({ plain }, i) => THEIR.test(plain) && ANSWER.has(words[i + 1]?.stem ?? ''));
  const before = terms.findLast(({ to, ids, sort }) => to <= theirs && (sort === 'country' || ids?.length === 1));
  return before && (before.sort === 'country' ? before.ids![0] : countryOfRecord(before.ids![0]!, dataset));
}

const THEIR = /^(?:their|its)$/;
const ANSWER = stemsOf('retaliation response reply answer reprisal');
