// Somebody said to have granted or done something, of whom a record tells that they refused or did not.
import type { Candidate } from '#ask/fit/seek.ts';
import { ACTS } from '#ask/lexicon/acts.ts';
import { GENERIC } from '#ask/lexicon/deeds.ts';
import { ENDS_NOUN } from '#ask/lexicon/joints.ts';
import { DENIES } from '#ask/lexicon/opposites.ts';
import { CONSENTS, REFUSES } from '#ask/lexicon/undone.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import { namesIn, namesOf, partsOf } from '#ask/record/clauses.ts';
import type { Index } from '#ask/record/index-of-record.ts';
import type { Word } from '#ask/text/plain.ts';
import { isPast } from '#ask/text/stem.ts';
import { agentOf, type Failing, type Fitting, PREPOSITION } from './failing.ts';
import { isOpen } from './opposed.ts';

/** Somebody said to have given in, come along or lent a hand, of whom a record tells that they refused. */
export function refused(reading: Reading, fitting: Fitting, index: Index): Failing | undefined {
  const { words, terms } = reading;
  for (const [at, word] of words.entries()) {
    if (!isDeed(at, words) || isOpen(at, words)) continue;
    const doers = doersOf(at, reading);
    if (doers.length === 0) continue;
    // "Give an interview to", "send in": what is given stands right after; one agrees to a thing.
    const giving = GIVES_IN.test(word.plain) ? /^(?:in|at|by|from|on)$/ : /^(?:to|in|at|by|from|on|about)$/;
    const objects = terms.filter(
      (t) => t.at > at && t.sort !== 'country' && !words.slice(at + 1, t.at).some(({ plain }) => giving.test(plain)),
    );
    const tells = fitting().map((candidate) => ({
      candidate,
      tells: refusalIn(candidate, doers, word, objects, reading, index),
    }));
    if (tells.some((t) => t.tells === 'done')) continue;
    const failing = tells.find((t) => t.tells === 'refused');
    if (failing) return { candidate: failing.candidate, what: word.raw, how: 'refused' };
  }
  return undefined;
}

/** Those named right before a deed, with those joined to them: "did Araghchi and Witkoff agree". */
function doersOf(at: number, { words, terms }: Reading): Term[] {
  const last = terms.findLast((t) => t.ids && t.sort !== 'word' && t.to <= at);
  if (!last || !words.slice(last.to, at).every(({ plain }) => BETWEEN.test(plain))) return [];
  const joined = terms.filter((t) => t.ids && t.to === last.at - 1 && words[t.to]!.plain === 'and');
  // "The letter to Khamenei gave": it is not he who did.
  const first = joined[0] ?? last;
  return PREPOSITION.test(words[first.at - 1]?.plain ?? '') ? [] : [...joined, last];
}

/** Whether a word stands as a deed: after "did" and the doer, in a past form, or as a word for giving in. */
const isDeed = (at: number, words: readonly Word[]): boolean => {
  const { stem, plain } = words[at]!;
  // "Did he give Iran fifteen days", "did he fly on": a number or a small word is no deed.
  if (/^\d/.test(plain) || ENDS_NOUN.test(plain)) return false;
  if (CONSENTS.has(stem) || GENERIC.has(stem)) return CONSENTS.has(stem);
  // "Did the Cairo deal end": what stands before the deed is no deed.
  if (ACTS.has(words[at + 1]?.stem ?? '') && !isPast(plain)) return false;
  return isPast(plain) || words.slice(Math.max(0, at - 4), at).some((w) => /^(?:did|does)$/.test(w.plain));
};

const BETWEEN = /^(?:and|then|also|finally|later|has|have|had|did|does|really|just|actually|all|both|(?!reply).*ly)$/;
const GIVES_IN = /^(?:accept|agree|consent|concede|yield)/;

/** How far before a deed the word may stand by which it was not done. */
const REACH = 4;
const NONE = /^(?:neither|no|none|nothing|nobody)$/;

/** What a record tells of somebody and what they are said to have granted. */
function refusalIn(
  { passage }: Candidate,
  doers: readonly Term[],
  deed: Word,
  objects: readonly Term[],
  { frame }: Reading,
  index: Index,
): 'refused' | 'done' | 'nothing' {
  let isRefused = false;
  for (const words of partsOf(passage).own) {
    const own = words.findIndex((w) => w.stem === deed.stem);
    // "Refused to recognise the step", "asked for neither a ceasefire nor talks": the deed itself is denied.
    const isDenied =
      own >= 0 &&
      (words.slice(Math.max(0, own - REACH), own).some((w) => REFUSES.has(w.stem) || DENIES.has(w.stem)) ||
        (frame !== 'how-many' &&
          !GENERIC.has(deed.stem) &&
          words.slice(own + 1, own + 3).some((w) => NONE.test(w.plain))));
    const no = isDenied
      ? own
      : words.findIndex(
          ({ stem }, i) =>
            REFUSES.has(stem) || (DENIES.has(stem) && words.slice(i + 1, i + 4).some((w) => CONSENTS.has(w.stem))),
        );
    if (no < 0 && own < 0) continue;
    // "Tells him the territory will not be used": whoever says so refuses it, and what it is about stands before.
    const isPassive = no >= 0 && words[no + 1]?.plain === 'be';
    const by =
      isPassive && passage.opens ? namesIn([passage.opens], index) : agentOf(words, no < 0 ? own : no, passage, index);
    if (!doers.some((t) => namesOf(t).some((key) => by.has(key)))) continue;
    if (no < 0) return 'done';
    if (isDenied) isRefused = true;
    if (!CONSENTS.has(deed.stem)) continue;
    const after = isPassive ? words : words.slice(no + 1);
    const isAbout = objects.some(
      (t) => t.keys.some(([key]) => after.some((w) => w.stem === key)) || after.some((w) => w.plain === t.text),
    );
    if (isAbout) isRefused = true;
  }
  return isRefused ? 'refused' : 'nothing';
}
