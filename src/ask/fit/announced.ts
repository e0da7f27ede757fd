// "When did Oman announce the third round": that something was made known is an event of its own, before what was made known.
import type { Asking } from '#ask/asking.ts';
import type { Passage } from '#ask/record/passage.ts';
import { wordsOf } from '#ask/text/plain.ts';
import { stemsOf } from '#ask/text/stem.ts';
import { first } from './aside.ts';
import type { Candidate } from './seek.ts';

/** Deeds by which something is made known, and how far behind what was made known may be the event that tells of it. */
const ANNOUNCES = stemsOf('announce confirm reveal unveil');
const BEHIND = 0.25;

/** Whether a question asks when, where or by whom something was made known. */
export const asksAnnounced = ({ frame, words }: Asking['reading']): boolean =>
  (frame === 'when' || frame === 'who') && words.some((w) => ANNOUNCES.has(w.stem));

/** Whether the headline of a record tells that something was made known. */
export const isAnnounced = ({ id }: Passage, { all }: Asking['dataset']): boolean =>
  wordsOf(all.event.get(id)?.name ?? '').some((w) => ANNOUNCES.has(w.stem));

/** Candidates with those first that tell of its being made known, where the best is what was made known. */
export function announcedFirst(
  candidates: readonly Candidate[],
  reading: Asking['reading'],
  dataset: Asking['dataset'],
): readonly Candidate[] {
  const [top] = candidates;
  if (top?.passage.kind !== 'event' || !asksAnnounced(reading) || isAnnounced(top.passage, dataset)) return candidates;
  const told = candidates.filter(
    (c) =>
      c.score >= top.score - BEHIND &&
      c.missing.every((t) => top.missing.includes(t)) &&
      (c.onTime ?? 0) >= (top.onTime ?? 0) &&
      isAnnounced(c.passage, dataset),
  );
  return first(told, candidates);
}
