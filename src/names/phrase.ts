// Whole names, word for word and in any order.
import type { Entry } from './entry.ts';
import type { Word } from './fold.ts';
import type { How } from './names.ts';

export type Whole = { readonly entry: Entry; readonly how: How };
export type PhraseFinder = {
  /** Entries one of whose spellings has just these words or letters, however they are set apart; the strongest kind of spelling of each. */
  find(words: readonly Word[]): readonly Whole[];
  /** Whether the word stands in some spelling. */
  holds(word: Word): boolean;
};

const keyOf = (words: readonly Word[]): string =>
  words
    .map(({ plain }) => plain)
    .sort()
    .join(' ');

/** The words written as one, as handles and hashtags are: "stevewitkoff". */
const asOne = (words: readonly Word[]): string => words.map(({ before, plain }) => before + plain).join('');

export function phraseFinder(entries: readonly Entry[]): PhraseFinder {
  const index = new Map<string, Whole[]>();
  const words = new Set<string>();
  for (const entry of entries)
    for (const { words: spelt, how } of entry.spellings) {
      // One word of a person's name is a word, not the whole name: others may bear it too.
      const whole = entry.kind !== 'person' || spelt.length > 1 || how === 'alias' || how === 'abbreviation';
      if (spelt.length === 0 || !whole) continue;
      for (const { plain } of spelt) words.add(plain);
      for (const key of new Set([keyOf(spelt), ...(how === 'description' ? [] : [asOne(spelt)])])) {
        const list = index.get(key);
        if (!list) index.set(key, [{ entry, how }]);
        else if (!list.some((each) => each.entry === entry)) list.push({ entry, how });
      }
    }
  return {
    find: (typed) => index.get(keyOf(typed)) ?? index.get(asOne(typed)) ?? [],
    holds: ({ plain }) => words.has(plain),
  };
}

/** Of things that share a name: a term about a body gives way to the body, and an alias to whose very name it is. */
export function preferred(found: readonly Whole[]): readonly Whole[] {
  if (found.some(({ entry }) => entry.kind === 'person')) return found;
  const bodies = found.filter(({ entry }) => entry.kind !== 'term');
  const left = bodies.length > 0 ? bodies : found;
  const named = left.filter(({ how }) => how === 'name' || how === 'spelling');
  return named.length > 0 ? named : left;
}
