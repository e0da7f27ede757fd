// What of a question is only the thing asked for, so that a record that lacks it is found all the same.
import type { Asking } from '#ask/asking.ts';
import { isFilled } from '#ask/fit/filled.ts';
import type { Candidate } from '#ask/fit/seek.ts';
import { MOTION } from '#ask/lexicon/deeds.ts';
import { unitsOf } from '#ask/lexicon/kinds.ts';
import { isFate, isPalpable } from '#ask/lexicon/palpable.ts';
import { fociOf } from './focus.ts';
import { TYPE } from './opened.ts';
import type { Term } from './reading.ts';

/** "How many litres did the drone carry": of whom it is counted must be told. */
export const countedOf = ({ missing }: Candidate, { reading: { frame, words } }: Asking): string | undefined =>
  /^how-(?:many|long)$/.test(frame)
    ? missing.find((t) => {
        // "How many jets did Israel lose": how many it had tells nothing of it.
        if (t.done && !t.ids && isFate(words[t.at]!)) return true;
        // "How many cylinders of uranium": they are what is counted.
        const many = /^(?:many|much)$/.test(words[t.at - 1]?.plain ?? '');
        if (many && !t.ids && /^(?:of|did|do|does|were|was|are|is|had|have|has)$/.test(words[t.to]?.plain ?? ''))
          return true;
        const before = words.slice(0, t.at).map((w) => w.plain);
        while (/^(?:the|a|an|his|her|their|its)$/.test(before.at(-1) ?? '')) before.pop();
        return !t.ids && /^(?:did|does|do)$/.test(before.at(-1) ?? '');
      })?.text
    : undefined;

/** A candidate that names what is asked for binds the words it is asked for with: a drone type by "an MQ-1 drone". */
export function withAsked(candidate: Candidate, asking: Asking): Candidate {
  const foci = fociOf(asking.reading);
  // Which land somebody asked for is of, those it is told of are or nothing is said of it; "which prime minister" is a kind of person.
  const isLand = (t: Term): boolean =>
    t.focus === true &&
    foci.some(
      ({ asks, of }) =>
        (asks === 'person' || asks === 'body') &&
        (t.sort === 'country' ? of === t.ids![0] : isHeld(t, candidate, asking)),
    );
  // A kind of person by somebody of it, and what only tells a kind closer: a "mountain resort".
  const isPerson = (t: Term): boolean =>
    foci.some(
      ({ asks, noun, text }) =>
        (asks === 'person' && noun?.raw === t.text) ||
        (NAMED_KINDS.has(asks) &&
          text.includes(`${t.text} ${noun?.raw}`) &&
          !(asks === 'body' && isPalpable(asking.reading.words[t.at]!))),
    );
  const isAsked = (t: Term): boolean =>
    isLand(t) ||
    (isOnlyAsked(t) &&
      (unitsOf(asking.reading.words[t.at]!.stem) !== undefined ||
        (!t.unknown && (t.hard === 'word' || isPerson(t) || TYPE.test(t.text.toLowerCase())))));
  if (foci.length === 0 || !candidate.missing.some(isAsked)) return candidate;
  const isTold = foci.every(
    (focus) => focus.asks !== 'other' && focus.asks !== 'who' && isFilled(focus, candidate.passage, asking),
  );
  if (!isTold) return candidate;
  const weigh = (terms: readonly Term[]): number => terms.reduce((n, t) => n + t.weight, 0);
  const all = weigh(asking.reading.terms.filter((t) => t.must));
  const found = candidate.missing.filter(isAsked);
  return {
    ...candidate,
    missing: candidate.missing.filter((t) => !isAsked(t)),
    coverage: candidate.coverage + weigh(found) / Math.max(1, all),
  };
}

/** Whether a record names somebody who is told of by the words of an office that was named without a land. */
const isHeld = ({ sort, at, to }: Term, { passage }: Candidate, { reading, index }: Asking): boolean =>
  sort === 'office' &&
  [...passage.keys.keys()].some((key) => {
    const id = key.startsWith('@') ? key.slice(1) : '';
    const person = index.dataset.all.person.has(id) ? index.of.get(id) : undefined;
    return (
      person !== undefined && reading.words.slice(at, to).every(({ stem }) => (person.keys.get(stem) ?? 0) >= TOLD)
    );
  });
const TOLD = 0.5;

/** Kinds that are told by a name. */
const NAMED_KINDS: ReadonlySet<string> = new Set(['person', 'place', 'body', 'occasion']);

/** Weight of names by which a record is found that lacks what is asked for. */
export const NAMED = 5;

export const isOnlyAsked = (t: Term): boolean =>
  t.focus === true && !t.ids && !t.done && t.hard !== 'name' && t.hard !== 'act';

/** Coming, going and staying, of which records of what was done there tell nothing. */
export const isOnTheWay = (t: Term, { reading }: Asking): boolean =>
  t.done === true &&
  !t.ids &&
  (t.hard === 'detail' || MOTION.has(reading.words[t.at]!.stem) || STAYS.test(reading.words[t.at]!.plain));
const STAYS =
  /^(?:land|landed|stay|stayed|sleep|slept|eat|ate|dine|dined|fly|flew|drive|drove|take|took|use|used|wear|wore|lodge|lodged)$/;
