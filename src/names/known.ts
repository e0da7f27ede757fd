// All words of all names, found exactly, by sound, or with a slip, without looking at every one.
import { likeness } from './compare.ts';
import { type Word, withoutArticle } from './fold.ts';
import { once } from './once.ts';
import { asElsewhere } from './tongues.ts';

export type Hit<T> = {
  readonly word: Word;
  readonly owners: readonly T[];
  readonly cost: number;
  readonly how: 'same' | 'sound' | 'typo';
  /** Whether what was typed is, letter for letter or by sound, rather somebody else's name. */
  readonly strange: boolean;
};

type Known<T> = { word: Word; readonly owners: T[] };

/** The most a word may differ and still be looked at; what is forgiven in the end depends on what stands beside it. */
const furthest = (length: number): number => (length < 3 ? 0.5 : length < 5 ? 1 : length < 8 ? 1.6 : 2.1);

/** How much worse than the best a likeness may be to stay a candidate. */
const BEHIND = 1.1;
/** From this length on a word that only sounds like somebody else's name is taken for it. */
const HEARD = 6;
/** So near to a known word, one that only sounds like somebody else's name is a misspelling of the known one: Ratklif. */
const NAMESAKE_SOUND = 0.36;
/** What is forgiven between words that sound the same. */
const SAME_SOUND = 0.05;

/** Letters a word would have if its vowels were written. */
export const lengthOf = ({ plain, script }: Word): number =>
  script === 'Arab' || script === 'Hebr' ? plain.length + 2 : plain.length;

/** Beyond this cost a word is read as other languages would read it. */
const SPELT = 0.15;
/** What such a reading costs, and how far from the name it may be. */
const ELSEWHERE = 0.15;
const HEARD_ELSEWHERE = 0.5;
/** What is forgiven of what was written by ear: few letters must be heard just so. */
const heardSo = ({ plain }: Word): number => (plain.length < 5 ? SAME_SOUND : 0.5);
/** Beyond this cost the article or title written onto a word is taken off. */
const WITH_ARTICLE = 1;
/** A long word may hold a slip as well. */
const LONG = 7;
const SLIPPED_ELSEWHERE = 1.1;

export class WordIndex<T> {
  readonly #words = new Map<string, Known<T>>();
  #near: Map<string, Known<T>[]> | undefined;
  /** What was found for words of the text at hand, which is asked for again when only the nearest are left to suggest. */
  readonly #found = new WeakMap<Word, readonly Hit<T>[]>();
  readonly #strangers: () => ReadonlySet<string>;

  readonly #byEar: boolean;

  /**
   * `strangers` gives words of other people's names, which nobody known is mistaken for; asked for when first needed. Names of
   * people are also written `byEar`; things have names that mean something, and most words sound like one of them somewhere.
   */
  constructor(strangers: () => readonly Word[] = () => [], byEar = false) {
    this.#byEar = byEar;
    this.#strangers = once(
      () => new Set(strangers().flatMap((word) => (lengthOf(word) < HEARD ? read(word) : [read(word), heard(word)]))),
    );
  }

  /** Adds a word of `owner`'s name. */
  add(word: Word, owner: T): void {
    const known = this.#words.get(word.plain);
    if (!known) this.#words.set(word.plain, { word, owners: [owner] });
    else {
      known.owners.push(owner);
      // Letter for letter the same in two scripts, it is the Latin word: that is what most others are compared with.
      if (word.script === 'Latn') known.word = word;
    }
    this.#near = undefined;
  }

  exact(plain: string): readonly T[] {
    return this.#words.get(plain)?.owners ?? [];
  }

  /** The word just as it was typed, when it is known. */
  same(typed: Word): Hit<T>[] {
    const known = this.#words.get(typed.plain);
    if (!known) return [];
    return [{ word: known.word, owners: known.owners, cost: 0, how: 'same', strange: false }];
  }

  /** Known words the typed one may be, the likeliest first. `whole` words are not looked into for an article. */
  find(typed: Word, whole = false): readonly Hit<T>[] {
    const before = whole ? undefined : this.#found.get(typed);
    if (before) return before;
    const found = this.#find(typed, whole);
    if (!whole) this.#found.set(typed, found);
    return found;
  }

  #find(typed: Word, whole: boolean): Hit<T>[] {
    const most = furthest(lengthOf(typed) + typed.before.length);
    const hits: Hit<T>[] = [];
    let best = Number.POSITIVE_INFINITY;
    const look = (word: Word, more: number, most: number, byEar = false): void => {
      for (const known of this.#candidates(word, most)) {
        // As it stands the word was compared with all others before.
        if (byEar && word === typed && known.word.script !== 'Cyrl') continue;
        const like = likeness(word, known.word, most, byEar);
        if (!like || (byEar && known.word.script === 'Cyrl' && like.cost > heardSo(word))) continue;
        const cost = like.cost + more;
        best = Math.min(best, cost);
        const how = more >= ELSEWHERE && like.how === 'same' ? 'sound' : like.how;
        hits.push({ word: known.word, owners: known.owners, cost, how, strange: false });
      }
    };
    look(typed, 0, most);
    const bare = best > WITH_ARTICLE && !whole ? withoutArticle(typed) : undefined;
    if (bare) look(bare, 0.1, most);
    if (best > SPELT) {
      const byEar = this.#byEar && !this.#strangers().has(read(typed));
      for (const other of asElsewhere(typed, byEar))
        look(other, ELSEWHERE, lengthOf(other) < LONG ? HEARD_ELSEWHERE : SLIPPED_ELSEWHERE, byEar);
    }
    const worst = best === 0 ? 0.5 : best + BEHIND;
    const strange = best > 0 && this.#isStrange(typed, best);
    return hits
      .filter(({ cost }) => cost <= worst)
      .map((hit) => (strange && hit.cost > 0 ? { ...hit, strange } : hit))
      .sort((a, b) => a.cost - b.cost);
  }

  /** Whether somebody else bears the word, letter for letter or, unless a known word sounds almost the same, by sound. */
  #isStrange(typed: Word, best: number): boolean {
    const strangers = this.#strangers();
    return (
      strangers.has(read(typed)) || (best > NAMESAKE_SOUND && lengthOf(typed) >= HEARD && strangers.has(heard(typed)))
    );
  }

  /** What may be within `most` of the word: a consonant more or less costs a slip. */
  #candidates(word: Word, most: number): Set<Known<T>> {
    this.#near ??= this.#nearIndex();
    const found = new Set<Known<T>>();
    const same = this.#words.get(word.plain);
    if (same) found.add(same);
    for (const key of most < 1 ? wholeKeys(word) : keysOf(word))
      for (const known of this.#near.get(key) ?? []) found.add(known);
    return found;
  }

  #nearIndex(): Map<string, Known<T>[]> {
    const near = new Map<string, Known<T>[]>();
    for (const known of this.#words.values())
      for (const key of keysOf(known.word)) {
        const list = near.get(key);
        if (list) list.push(known);
        else near.set(key, [known]);
      }
    return near;
  }
}

const read = ({ plain, script }: Word): string => `${script} ${plain}`;
const heard = ({ sound, script }: Word): string => `${script} said ${sound.said}`;

const wholeKeys = ({ sound: { key, more } }: Word): readonly string[] => (key === '' ? more : [key, ...more]);

/** The sound key and each key one sound shorter: two words one consonant apart share at least one. */
function keysOf({ sound: { key, more } }: Word): Set<string> {
  const keys = new Set<string>();
  for (const own of [key, ...more]) {
    keys.add(own);
    for (let i = 0; i < own.length; i++) keys.add(own.slice(0, i) + own.slice(i + 1));
  }
  return keys;
}
