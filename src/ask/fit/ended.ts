// Something a question says was brought to an end, and the record that tells so rather than how it began: "why was it pulled".
import type { Asking } from '#ask/asking.ts';
import { ENDED, ENDS } from '#ask/lexicon/endings.ts';
import { stemKeys } from '#ask/reading/name-terms.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import { partsOf } from '#ask/record/clauses.ts';
import type { Passage } from '#ask/record/passage.ts';
import type { Word } from '#ask/text/plain.ts';
import { isPast, stem } from '#ask/text/stem.ts';
import type { Candidate } from './seek.ts';

/** Whether a word says of something that it was ended. What is dropped may also be bombs, and what is pulled a ship from the sea it was in. */
export const isEnded = (at: number, words: readonly Word[], deeds: ReadonlySet<number>): boolean =>
  ENDED.has(words[at]!.stem) &&
  (isPast(words[at]!.plain) ||
    deeds.has(at) ||
    words.slice(Math.max(0, at - REACH), at).some((w) => DID.test(w.plain))) &&
  // "Stalled in March" is no moving in.
  !MOVED.test(words[at]!.stem === STALL && words[at + 1]?.plain === 'in' ? '' : (words[at + 1]?.plain ?? '')) &&
  !words.some(({ stem: s }) => s === BOMB) &&
  (words[at]!.stem !== PULL || words.some(({ plain }) => WHY.test(plain)));
/** How far behind "did" a deed may stand: "did the Vienna talks stall". */
const REACH = 5;
const DID = /^(?:did|does)$/;
const MOVED = /^(?:away|back|off|out|over|up|down|in)$/;
const WHY = /^(?:why|reason|reasons)$/;
const [BOMB, PULL, STALL] = ['bomb', 'pull', 'stall'].map(stem);

/** A word for an ending stands for every other, and must be told of. */
export const ended = (t: Term): Term => ({
  ...t,
  keys: [...t.keys, ...ENDS.filter((key) => !t.keys.some(([k]) => k === key)).map((key) => [key, ALIKE] as const)],
  weight: Math.max(t.weight, LEAST),
  must: true,
});
const ALIKE = 0.7;
const LEAST = 2.5;

/** How far behind the best, which tells only of a beginning, a record may be that tells of the end. */
const BEHIND = 0.45;

/** "What became of the mission": how it ended, where a headline tells so, rather than how it began. */
const BECAME = /\bwhat (?:became|becomes|happened|came) (?:of|to)\b/;
const endsIt = ({ kind, sentences }: Passage): boolean =>
  kind === 'event' && (sentences[0]?.words ?? []).some((w) => ENDS.includes(w.stem));
const comesLater = (a: Candidate, b: Candidate): boolean =>
  b.passage.kind === 'event' && (a.passage.days[0]?.from ?? '') >= (b.passage.days[0]?.from ?? '').slice(0, 7);

/** Candidates with the first that tells of the ending a question takes for granted before one that does not. */
export function endingFirst(candidates: readonly Candidate[], reading: Reading): readonly Candidate[] {
  const [top] = candidates;
  if (top && BECAME.test(reading.plain)) {
    const end = candidates.find(
      (c) =>
        endsIt(c.passage) &&
        c.missing.length <= top.missing.length &&
        c.score >= top.score - BEHIND &&
        comesLater(c, top),
    );
    return end && !endsIt(top.passage) ? [end, ...candidates.filter((c) => c !== end)] : candidates;
  }
  const ending = endingIn(reading);
  if (!top || !ending || !top.missing.includes(ending)) return candidates;
  const ends = candidates.find(
    (c) => c.score >= top.score - BEHIND && c.missing.every((t) => t !== ending && top.missing.includes(t)),
  );
  return ends ? [ends, ...candidates.filter((c) => c !== ends)] : candidates;
}

/** The ending a question takes for granted, where a record tells by another word that something else was ended: "Trump stopped the bombing" scraps no deal. */
export function otherEnding(passage: Passage, { reading, dataset }: Asking): Term | undefined {
  const ending = endingIn(reading);
  // A ship that was stopped is no affair that was ended.
  const isShip = (t: Term): boolean =>
    t.at > ending!.at && t.at <= ending!.to + 2 && (t.ids ?? []).some((id) => dataset.all.vessel.has(id));
  if (!ending || reading.terms.some(isShip)) return undefined;
  const own = stemKeys(reading.words[ending.at]!.stem);
  if (own.some(([key]) => passage.keys.has(key))) return undefined;
  const { told, named } = partsOf(passage);
  const others = reading.terms.filter((t) => t.must && t !== ending && t.to !== ending.at);
  const isOf = (words: readonly Word[]): boolean =>
    words.some((w) => ENDS.includes(w.stem)) &&
    (others.length === 0 ||
      others.some(
        (t) =>
          t.keys.some(([key]) => words.some((w) => w.stem === key)) ||
          words.some((w) => t.text.split(' ').includes(w.plain)),
      ));
  return [...told, ...named].some(isOf) ? undefined : ending;
}

const endingIn = ({ terms, words }: Reading): Term | undefined =>
  terms.find((t) => !t.ids && t.must && ENDED.has(words[t.at]!.stem) && t.keys.some(([key]) => key === ENDS[0]));
