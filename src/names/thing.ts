// Bodies, places, vessels and terms by the words of their names.
import { type Dataset, type Found, KINDS, type Kind } from '#dataset/dataset.ts';
import { type Entry, entryOf } from './entry.ts';
import { Word } from './fold.ts';
import { type Hit, WordIndex } from './known.ts';
import type { How } from './names.ts';
import { isOfCountry } from './office-words.ts';

export type ThingFit = { readonly entry: Entry; readonly cost: number; readonly how: readonly How[] };

export const THINGS: readonly Kind[] = KINDS.filter(
  (kind) => !['person', 'post', 'event', 'quote', 'position', 'review'].includes(kind),
);

type Spelt = { readonly entry: Entry; readonly how: How; readonly size: number };

/** What a slip may cost in a word of this length. */
const forgiven = (length: number): number => (length < 4 ? 0 : length < 5 ? 0.5 : length < 8 ? 1 : 1.6);
/** The share of a name that must be typed for the name to be meant. */
const SHARE = 0.5;

export type ThingFinder = { readonly things: readonly Entry[]; find(typed: readonly Word[]): ThingFit[] };

export function thingFinder(dataset: Dataset): ThingFinder {
  const things = THINGS.flatMap((kind) =>
    [...dataset.all[kind].values()].map((record) => entryOf({ kind, record } as Found, dataset)),
  );
  const index = new WordIndex<Spelt>();
  for (const entry of things)
    for (const { how, words: whole } of entry.spellings) {
      const words = shortened(whole);
      const spelt: Spelt = { entry, how, size: words.length };
      for (const word of words) index.add(word, spelt);
    }
  return {
    things,
    find(whole) {
      const typed = shortened(whole);
      // A country alone is in the names of many bodies and means none of them.
      const share = typed.every(({ plain }) => isOfCountry(plain)) ? 1 : SHARE;
      const fits = new Map<Spelt, { cost: number; count: number; typo: boolean }>();
      for (const [i, word] of typed.entries()) {
        for (const [spelt, hit] of bestHits(index.find(word), word)) {
          const fit = fits.get(spelt) ?? { cost: 0, count: 0, typo: false };
          if (fit.count !== i) continue;
          fits.set(spelt, { cost: fit.cost + hit.cost, count: i + 1, typo: fit.typo || hit.how === 'typo' });
        }
      }
      const best = new Map<Entry, ThingFit>();
      for (const [{ entry, how, size }, { cost, count, typo }] of fits) {
        if (count < typed.length || typed.length > size || typed.length / size < share) continue;
        const total = cost + (1 - typed.length / size);
        if (total < (best.get(entry)?.cost ?? Number.POSITIVE_INFINITY))
          best.set(entry, { entry, cost: total, how: typo ? [how, 'typo'] : [how] });
      }
      return [...best.values()];
    },
  };
}

const SHORT: Readonly<Record<string, string>> = { nations: 'un', states: 'us', kingdom: 'uk' };

/** "United Nations" and "UN" are the same words. */
function shortened(words: readonly Word[]): Word[] {
  const short: Word[] = [];
  for (const word of words) {
    const abbreviation = short.at(-1)?.plain === 'united' ? SHORT[word.plain] : undefined;
    if (abbreviation) short[short.length - 1] = new Word(abbreviation, word.script, word.before);
    else short.push(word);
  }
  return short;
}

function bestHits(hits: readonly Hit<Spelt>[], word: Word): Map<Spelt, Hit<Spelt>> {
  const best = new Map<Spelt, Hit<Spelt>>();
  for (const hit of hits)
    if (hit.cost <= forgiven(word.plain.length))
      for (const spelt of hit.owners) if (hit.cost < (best.get(spelt)?.cost ?? 9)) best.set(spelt, hit);
  return best;
}
