// Whole names, word for word and in any order.
import type { Entry } from './entry.ts';
import type { Word } from './fold.ts';
import type { How } from './names.ts';

export type Whole = { readonly entry: Entry; readonly how: How };
export type PhraseFinder = {
  /** Entries one of whose spellings has just these words; the strongest kind of spelling of each. */
  find(words: readonly Word[]): readonly Whole[];
  /** Whether some spelling of several words begins with this word: cheap to ask before looking further. */
  begins(word: Word): boolean;
};

const keyOf = (words: readonly Word[]): string =>
  words
    .map(({ plain }) => plain)
    .sort()
    .join(' ');

/** A name outweighs another's spelling, that an alias, that a description. */
const RANK: readonly How[] = ['name', 'spelling', 'native', 'abbreviation', 'alias', 'description'];

export function phraseFinder(entries: readonly Entry[]): PhraseFinder {
  const index = new Map<string, Whole[]>();
  const words = new Set<string>();
  for (const entry of entries)
    for (const { words: spelt, how } of entry.spellings) {
      // One word of a person's name is a word, not the whole name: others may bear it too.
      if (
        spelt.length === 0 ||
        (entry.kind === 'person' && spelt.length === 1 && how !== 'alias' && how !== 'abbreviation')
      )
        continue;
      for (const { plain } of spelt) words.add(plain);
      const key = keyOf(spelt);
      const list = index.get(key);
      if (!list) index.set(key, [{ entry, how }]);
      else if (!list.some((each) => each.entry === entry)) list.push({ entry, how });
    }
  return {
    find(typed) {
      const found = index.get(keyOf(typed)) ?? [];
      const best = Math.min(...found.map(({ how }) => RANK.indexOf(how)));
      const things = found.filter(({ entry }) => entry.kind !== 'person');
      if (things.length < 2 || things.length < found.length) return found;
      // Of things that share a name, the one of that very name is meant; a term about a body gives way to the body.
      const named = found.filter(({ how }) => RANK.indexOf(how) === best || RANK.indexOf(how) < 2);
      const bodies = named.filter(({ entry }) => entry.kind !== 'term');
      return bodies.length > 0 ? bodies : named;
    },
    begins: ({ plain }) => words.has(plain),
  };
}
