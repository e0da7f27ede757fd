// A shallow parse of a question: the noun phrase it asks with and its head, the deed it asks about, and what that was done to.
import { ENDS_NOUN, isAux, isBe } from '#ask/lexicon/joints.ts';
import { STOP } from '#ask/lexicon/stop.ts';
import type { Word } from '#ask/text/plain.ts';
import { isPast } from '#ask/text/stem.ts';
import type { Term } from './reading.ts';

/** Places of words in a question; none where it has no such part. */
export type Asked = {
  /** The interrogative. */
  readonly wh: number;
  /** The noun phrase asked with: "which AIR-TO-AIR MISSILE", "what was THE WAR RISK PREMIUM for". */
  readonly from: number;
  readonly to: number;
  /** The last noun of that phrase. */
  readonly head?: number;
  /** The deed right after it, or right after "who": "how many people MARCHED". */
  readonly deed?: number;
  /** Where the deed stands that somebody is said to have done, its doer before it: "what did they EAT". */
  readonly said?: { readonly from: number; readonly to: number };
  /** Whether the noun stands after the verb: "what was the PREMIUM". */
  readonly after?: true;
};

const WH = /^(?:which|what|whats|whose|who|whos|whom)$/;
const MANY = /^(?:many|much)$/;
const DET = /^(?:the|a|an|his|her|their|its|this|that|these|those)$/;
/** Words before an interrogative that make no relative of it. */
const OPENS =
  /^(?:and|so|but|of|by|to|with|from|for|in|on|at|under|through|over|hey|hi|hello|ok|please|know|tell|me|us|say|about|wonder|wondering)$/;
const LONGEST = 6;

/** "Iranians who were freed", "the day on which": an interrogative that only tells which one is meant. */
const isRelative = (i: number, words: readonly Word[]): boolean =>
  i > 2 &&
  /^(?:who|whom|which|whose)$/.test(words[i]!.plain) &&
  !OPENS.test(words[i - 1]!.plain) &&
  !DET.test(words[i - 1]!.plain);

/** Whether a word may be part of a noun phrase that has begun. */
const isNounLike = ({ plain }: Word): boolean => !ENDS_NOUN.test(plain) && !isAux(plain) && !isBe(plain);

/** Which places of a question names take. */
export const namesIn = (terms: readonly Term[]): ((at: number) => boolean) => {
  const at = new Set(terms.flatMap((t) => (t.ids ? Array.from({ length: t.to - t.at }, (_, i) => t.at + i) : [])));
  return (i) => at.has(i);
};

/** What a question asks for, by its words alone; undefined where it has no interrogative but "when", "where", "why" and "how". */
export function askedOf(words: readonly Word[], isName: (at: number) => boolean): Asked | undefined {
  for (const [i, { plain }] of words.entries()) {
    const how = plain === 'how' && MANY.test(words[i + 1]?.plain ?? '');
    if (!how && (!WH.test(plain) || isRelative(i, words))) continue;
    return from(i, how ? i + 2 : i + 1, words, isName);
  }
  return undefined;
}

function from(wh: number, start: number, words: readonly Word[], isName: (at: number) => boolean): Asked {
  const who = /^who/.test(words[wh]!.plain) && words[wh]!.plain !== 'whose';
  let at = start;
  const plainAt = (i: number): string => words[i]?.plain ?? '';
  // "What was the premium for", "how much was the bail": the noun stands after the verb.
  if (isBe(plainAt(at)) || plainAt(wh) === 'whats') {
    const be = isBe(plainAt(at)) ? at + 1 : at;
    // "What was on the menu".
    const first = /^(?:on|in|inside|aboard)$/.test(plainAt(be)) ? be + 1 : be;
    if (DET.test(plainAt(first)) || isName(first)) {
      return { wh, ...spanFrom(first, words, isName), after: true };
    }
    return isPast(plainAt(first)) ? { wh, from: at, to: at, deed: first } : { wh, from: at, to: at };
  }
  const span = who ? { from: at, to: at } : spanFrom(at, words, isName);
  at = span.to;
  const verb = words[at];
  if (verb && isAux(verb.plain)) return { wh, ...span, said: { from: at + 2, to: endFrom(at + 2, words) } };
  if (verb && isBe(verb.plain)) return { wh, ...span, ...(isPast(plainAt(at + 1)) ? { deed: at + 1 } : {}) };
  if (!verb || STOP.has(verb.stem)) return { wh, ...span };
  return { wh, ...span, deed: at };
}

/** "What did he give her AS A PRESENT": the noun that says what kind of thing is asked for; undefined where there is none. */
export function askedAs(words: readonly Word[], isName: (at: number) => boolean): number | undefined {
  const as = words.findIndex(
    ({ plain }, i) => plain === 'as' && /^(?:an?|his|her|their|its)$/.test(words[i + 1]?.plain ?? ''),
  );
  return as < 0 ? undefined : spanFrom(as + 1, words, isName).head;
}

/** How far a clause goes before a word that brings in something else. */
function endFrom(start: number, words: readonly Word[]): number {
  let at = start;
  while (at < words.length && at < start + LONGEST && isNounLike(words[at]!)) at++;
  return at;
}

/** The noun phrase from a word on, and its head. */
function spanFrom(
  start: number,
  words: readonly Word[],
  isName: (at: number) => boolean,
): { from: number; to: number; head?: number } {
  let at = start;
  while (DET.test(words[at]?.plain ?? '')) at++;
  const from = at;
  while (at < words.length && at < from + LONGEST && isNounLike(words[at]!)) {
    if (at > from && (isPast(words[at]!.plain) || /ly$/.test(words[at]!.plain))) break;
    // "Which enrichment ceiling Witkoff floated": whoever follows a noun is no part of it.
    if (at > from && isName(at) && !isName(at - 1)) break;
    at++;
  }
  let head = at - 1;
  while (head >= from && (/^\d/.test(words[head]!.plain) || STOP.has(words[head]!.stem))) head--;
  return { from, to: at, ...(head >= from && !isName(head) ? { head } : {}) };
}
