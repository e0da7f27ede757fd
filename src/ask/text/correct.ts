// Slips of the fingers in ordinary words: a word nobody knows is taken for the known word nearest to it, or left alone.
import { countryOf } from '#ask/lexicon/countries.ts';
import { CUES } from '#ask/lexicon/cues.ts';
import { DETAILS } from '#ask/lexicon/details.ts';
import { ENGLISH } from '#ask/lexicon/english.ts';
import { groupsOf } from '#ask/lexicon/groups.ts';
import { kindOf } from '#ask/lexicon/kinds.ts';
import { MONTH } from '#ask/lexicon/months.ts';
import { NO_SLIPS } from '#ask/lexicon/no-slips.ts';
import { COLOURING, FOREIGN, SOFT, STOP } from '#ask/lexicon/stop.ts';
import { waysOf } from '#ask/lexicon/ways.ts';
import type { Index } from '#ask/record/index-of-record.ts';
import { isIdiom } from './otherwise.ts';
import { slips } from './slips.ts';
import { stem } from './stem.ts';

/** Everyday words in all their forms. */
const STEMS: ReadonlySet<string> = new Set([...ENGLISH, ...NO_SLIPS].map(stem));

const DETAIL_STEMS: ReadonlySet<string> = new Set([...DETAILS].map(stem));

/** Whether a plain word is a word of the record or of asking. */
export function isKnown(plain: string, index: Index): boolean {
  const s = stem(plain);
  if (!/^[a-z0-9]+$/.test(plain)) return false;
  return (
    plain.length < 3 ||
    /\d/.test(plain) ||
    index.vocabulary.has(plain) ||
    index.postings.has(s) ||
    STOP.has(s) ||
    SOFT.has(s) ||
    COLOURING.has(s) ||
    FOREIGN.has(s) ||
    DETAIL_STEMS.has(s) ||
    kindOf(s) !== undefined ||
    CUES.has(plain) ||
    groupsOf(s).length > 0 ||
    waysOf(s).length > 0 ||
    isIdiom(s) ||
    ENGLISH.has(plain) ||
    STEMS.has(s) ||
    countryOf(plain) !== undefined ||
    Object.hasOwn(MONTH, plain)
  );
}

/** What was found for words nobody knows: each is met in every reading of its question. */
const met = new WeakMap<Index, Map<string, string | undefined>>();
const MOST_MET = 500;

/** The known word somebody slipped on; undefined when none is near enough. */
export function correct(plain: string, index: Index): string | undefined {
  const known = met.get(index) ?? new Map<string, string | undefined>();
  if (known.has(plain)) return known.get(plain);
  if (known.size >= MOST_MET) known.clear();
  const meant = nearest(plain, index);
  met.set(index, known.set(plain, meant));
  return meant;
}

function nearest(plain: string, index: Index): string | undefined {
  // Short words have too many neighbours that are words themselves; a cue that lacks one letter is still heard in them.
  if (plain.length === 4) return [...CUES].find((cue) => cue.length === 5 && slips(plain, cue, 1) === 1);
  if (plain.length < 5 || !/^[a-z]+$/.test(plain)) return undefined;
  const past = pastMeant(plain, index);
  if (past) return past;
  const most = plain.length < 9 ? 1 : 2;
  const letters = [...plain].sort().join('');
  let best: { word: string; score: number } | undefined;
  const consider = (word: string, weight: number): void => {
    // A slip in the first letter is rare; it is forgiven only as a swap with the second.
    if (word[0] !== plain[0] && !(word[0] === plain[1] && word[1] === plain[0])) return;
    const found = slips(plain, word, most);
    if (found > most || (found === 2 && word[0] !== plain[0])) return;
    const swapped = letters === [...word].sort().join('') ? 0.4 : 0;
    // A doubled letter typed once ('arive') is likelier than another letter ('alive').
    const once = word.replace(/(.)\1/g, '$1') === plain.replace(/(.)\1/g, '$1') ? 0.4 : 0;
    const score = -found + swapped + once + (word[0] === plain[0] ? 0.5 : 0) + Math.min(0.3, weight / 100);
    if (!best || score > best.score) best = { word, score };
  };
  for (const word of CUES) if (Math.abs(word.length - plain.length) <= most) consider(word, 30);
  for (let length = Math.max(4, plain.length - most); length <= plain.length + most; length++)
    for (const word of index.byLength.get(length) ?? []) consider(word, index.vocabulary.get(word)!);
  return best?.word ?? unvowelled(plain, index);
}

/** "Stopd", "triggerd": a past form without its e, and often without the letter doubled before it. */
function pastMeant(plain: string, index: Index): string | undefined {
  const [, base, last] = /^([a-z]{2,}([^aeioud]))d$/.exec(plain) ?? [];
  if (!base) return undefined;
  return [`${base}ed`, `${base}${last}ed`].find((word) => CUES.has(word) || index.vocabulary.has(word));
}

/** The one word of a record's that is left of when its vowels are: "agnst" for "against", "suposd" for "supposed". */
function unvowelled(plain: string, index: Index): string | undefined {
  const words = skeletons(index).get(skeletonOf(plain)) ?? [];
  const fits = words.filter((word) => isWithin(plain, word));
  return fits.toSorted((a, b) => (index.vocabulary.get(b) ?? 0) - (index.vocabulary.get(a) ?? 0))[0];
}

/** The first letter and the consonants, those doubled once. */
const skeletonOf = (word: string): string =>
  word[0] +
  word
    .slice(1)
    .replace(/[aeiouy]/g, '')
    .replace(/(.)\1/g, '$1');

/** Whether a word is another with letters left out. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length && short.length < long.length;
}

/** Words by their skeletons; made once, for words nobody knows are looked up in each of the readings of a question. */
const bySkeleton = new WeakMap<Index, ReadonlyMap<string, readonly string[]>>();
function skeletons(index: Index): ReadonlyMap<string, readonly string[]> {
  const known = bySkeleton.get(index);
  if (known) return known;
  const long = [...new Set([...CUES, ...index.vocabulary.keys()])].filter((word) => /^[a-z]{6,}$/.test(word));
  const made = Map.groupBy(long, skeletonOf);
  bySkeleton.set(index, made);
  return made;
}
