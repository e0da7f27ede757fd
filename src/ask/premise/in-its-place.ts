// "The boys' school in Minab", "the destroyer that fired at Isfahan": a word in whose place the record has another that rules it out.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { nameOf } from '#ask/fit/found.ts';
import { type Candidate, seek } from '#ask/fit/seek.ts';
import { exclusive } from '#ask/lexicon/exclusive.ts';
import { groupsOf } from '#ask/lexicon/groups.ts';
import { STOP } from '#ask/lexicon/stop.ts';
import type { Reading } from '#ask/reading/reading.ts';
import { partsOf } from '#ask/record/clauses.ts';
import { falsePremise } from '#ask/telling/refuse.ts';
import type { Word } from '#ask/text/plain.ts';

/** Words by which a question leaves open which it was, or knows of another. */
const OPEN = /^(?:or|whether|if|not|no|which|what|than|instead|rather|neither|nor|other|another|also|both)$/;
/** How far before a word that may stand. */
const REACH = 2;
/** How many telling words behind it what the word tells closer may stand, and how much of the question the record must have. */
const PLACE = 3;
const MOST = 0.7;
/** How far ahead of all others a record must be that is of no day of the question, and how far behind one may be that has the word. */
const ALONE = 0.15;
const NEAR = 0.35;

export function inItsPlace(asking: Asking): Answer | undefined {
  const { words, index } = asking;
  const reading = asking.anchor?.whole ?? asking.reading;
  if (/^(?:yes-no|status|source-of|difference)$/.test(reading.frame)) return undefined;
  for (const [at, word] of reading.words.entries()) {
    const own = exclusive(word.stem);
    if (!own || reading.words.slice(Math.max(0, at - REACH), at).some(({ plain }) => OPEN.test(plain))) continue;
    const isName = reading.terms.some((t) => t.ids && t.sort !== 'word' && t.at <= at && at < t.to);
    if (isName || isBesideKin(own, at, reading)) continue;
    const terms = reading.terms.filter((t) => !(t.at <= at && at < t.to)).map((t) => (t.focus ? freed(t) : t));
    if (!terms.some((t) => t.must)) continue;
    const fitting = seek({ ...reading, terms }, index, ['event']).filter((c) => c.onTime !== 0);
    const [top] = fitting;
    if (!top || top.coverage < MOST || top.missing.some((t) => t.ids)) continue;
    const has = ({ passage: { keys } }: Candidate, isIt: boolean): boolean =>
      [...keys.keys()].some((key) => {
        const one = exclusive(key);
        return one?.number === own.number && (one.word === own.word) === isIt;
      });
    // Of several that fit as well, all tell of another.
    const even = top.onTime === 1 || top.lead >= ALONE ? [] : fitting.filter((c) => c.score >= top.score - ALONE);
    if (even.some((c) => !has(c, false))) continue;
    if (fitting.some((c) => c.score >= top.score - NEAR && has(c, true))) continue;
    const place = placeOf(at, reading.words);
    const isRuledOut = partsOf(top.passage).told.some((clause) =>
      clause.some((w, i) => {
        const one = exclusive(w.stem);
        return one?.number === own.number && one.word !== own.word && sharing(place, placeOf(i, clause));
      }),
    );
    if (!isRuledOut) continue;
    return falsePremise(words.ask.premise.noLink(word.raw, nameOf(top, asking)), [top.passage.id], asking);
  }
  return undefined;
}

const freed = <T extends { readonly must: boolean }>(term: T): T => ({ ...term, must: false });

/** "From the morning to the evening": who says two of a family knows of both. */
const isBesideKin = ({ number }: { readonly number: number }, at: number, { words }: Reading): boolean =>
  words.some((w, i) => i !== at && exclusive(w.stem)?.number === number);

/** The telling words behind a word: what it tells closer, or what was done by it and to what. */
const placeOf = (at: number, words: readonly Word[]): readonly Word[] =>
  words
    .slice(at + 1)
    .filter(({ stem }) => !STOP.has(stem))
    .slice(0, PLACE);

const sharing = (a: readonly Word[], b: readonly Word[]): boolean =>
  a.some((x) => b.some((y) => x.stem === y.stem || groupsOf(x.stem).some((g) => groupsOf(y.stem).includes(g))));
