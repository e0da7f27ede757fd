// Slips of the fingers in ordinary words: a word nobody knows is taken for the known word nearest to it, or left alone.

import type { Index } from './index-of-record.ts';
import { countryOf } from './lexicon/countries.ts';
import { CUES } from './lexicon/cues.ts';
import { DETAILS } from './lexicon/details.ts';
import { groupsOf } from './lexicon/groups.ts';
import { MONTH } from './lexicon/months.ts';
import { FOREIGN, SOFT, STOP } from './lexicon/stop.ts';
import { slips } from './slips.ts';
import { stem } from './stem.ts';

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
    FOREIGN.has(s) ||
    DETAILS.has(plain) ||
    CUES.has(plain) ||
    groupsOf(s).length > 0 ||
    countryOf(plain) !== undefined ||
    Object.hasOwn(MONTH, plain)
  );
}

/** The known word somebody slipped on; undefined when none is near enough. */
export function correct(plain: string, index: Index): string | undefined {
  if (plain.length < 4 || !/^[a-z]+$/.test(plain)) return undefined;
  const most = plain.length < 8 ? 1 : 2;
  let best: { word: string; score: number } | undefined;
  const consider = (word: string, weight: number): void => {
    if (Math.abs(word.length - plain.length) > most || word.length < 4 || /\d/.test(word)) return;
    const found = slips(plain, word, most);
    if (found > most) return;
    const swapped = [...plain].sort().join('') === [...word].sort().join('') ? 0.4 : 0;
    const score = -found + swapped + (word[0] === plain[0] ? 0.5 : 0) + Math.min(0.3, weight / 100);
    if (found === 2 && word[0] !== plain[0]) return;
    if (!best || score > best.score) best = { word, score };
  };
  for (const word of CUES) consider(word, 30);
  for (const [word, df] of index.vocabulary) consider(word, df);
  return best?.word;
}
