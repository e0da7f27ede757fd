// The record a written question is about, held against a question that is like it.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { isFilled } from '#ask/fit/filled.ts';
import { isUnreasoned } from '#ask/fit/reasoned.ts';
import { type Candidate, seek } from '#ask/fit/seek.ts';
import { countryOf } from '#ask/lexicon/countries.ts';
import { noSuchNumber } from '#ask/premise/no-such-number.ts';
import { type Focus, fociOf } from '#ask/reading/focus.ts';
import type { Term } from '#ask/reading/reading.ts';
import { told } from '#ask/telling/beside.ts';
import { asksAlike } from './asks-alike.ts';
import { keysOf, TIME } from './features.ts';
import { byOf, type Heard } from './heard.ts';

/** How like for another word to stand for the thing asked for: "colours" for the flag. */
const VERY_LIKE = 0.45;
/** How well the days of a record must fit a time to be of it. */
const AT_ALL = 0.1;
/** Kinds of question that point to one thing, of which a detail the record lacks is a part. */
const POINTED: ReadonlySet<string> = new Set(['what', 'where', 'when']);

/**
 * The record a written question is about, as the answer to this one; undefined when it is of another time, names somebody
 * in place of whom this one names, or lacks a name, a deed, a detail or the thing asked for or counted that the written question does not have either.
 */
export function candidateOf(one: Heard, keys: ReadonlySet<string>, asking: Asking): Candidate | undefined {
  const { reading, index } = asking;
  const found = seek(reading, index).find(({ passage }) => passage.id === one.of);
  if (!found || found.onTime === 0) return undefined;
  // A reason that the record does not tell it tells to nobody.
  if (reading.frame === 'why' && isUnreasoned(found.passage, asking)) return undefined;
  // Somebody of a land that is asked for must be of it, "which Swiss official", and so many members as are asked for must be named.
  const isBound = ({ asks, of, noun }: Focus): boolean => {
    const before = noun && reading.words[reading.words.indexOf(noun) - 1]?.plain;
    return asks === 'person' && ((of !== undefined && countryOf(before ?? '') === of) || noun?.plain === 'members');
  };
  if (fociOf(reading).some((f) => isBound(f) && !isFilled(f, found.passage, asking))) return undefined;
  const written = keysOf(one.question, byOf(asking));
  // A post or a person is of no time: who held it in 2008 is not told by who holds it.
  const times = (of: ReadonlySet<string>): Set<string> => new Set([...of].filter((key) => TIME.test(key)));
  const isOfOffice = found.passage.kind === 'person' || found.passage.kind === 'post';
  // Nor does a card fit a month for what it tells of it in passing.
  if ((found.onTime ?? 0) < AT_ALL && !times(keys).isSubsetOf(written)) return undefined;
  if (isOfOffice && !times(written).isSubsetOf(keys)) return undefined;
  const isEssential = (t: Term): boolean =>
    t.hard === 'name' ||
    t.hard === 'act' ||
    (t.must && t.ids !== undefined) ||
    // A word of an office tells it from all others: "energy secretary".
    (isOfOffice && reading.frame === 'who' && t.must) ||
    (t.hard === 'detail' && POINTED.has(reading.frame) && one.likeness < VERY_LIKE) ||
    (t.focus === true && (reading.frame === 'how-many' || (reading.frame === 'what' && one.likeness < VERY_LIKE)));
  const left = found.missing.filter((t) => !t.keys.some(([key]) => written.has(key)));
  return left.some(isEssential) || !asksAlike(one, found, left, asking) || noSuchNumber(asking, found)
    ? undefined
    : { ...found, missing: [] };
}

/** What the record of a written question tells, and by which question it was read. */
export const toldAs = ({ question }: Heard, candidate: Candidate, asking: Asking): Answer => ({
  ...told(candidate, [candidate], asking),
  reading: asking.words.ask.heardAs(question),
});
