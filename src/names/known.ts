// All words of all names, found exactly, by sound, or with a slip, without looking at every one.
import { likeness } from './compare.ts';
import { type Word, withoutArticle } from './fold.ts';

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
/** How near somebody else's name must come to be what was typed: letter for letter, or in a long word sound for sound. */
const strangeAt = (word: Word): number => (lengthOf(word) < 6 ? 0 : 0.1);

/** Letters a word would have if its vowels were written. */
export const lengthOf = ({ plain, script }: Word): number =>
  script === 'Arab' || script === 'Hebr' ? plain.length + 2 : plain.length;

export class WordIndex<T> {
  readonly #words = new Map<string, Known<T>>();
  #near: Map<string, Known<T>[]> | undefined;

  readonly #strangers: () => readonly Word[];

  /** `strangers` gives words of other people's names, which nobody known is mistaken for; asked for when first needed. */
  constructor(strangers: () => readonly Word[] = () => []) {
    this.#strangers = strangers;
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
    if (!known || known.owners.length === 0) return [];
    return [{ word: known.word, owners: known.owners, cost: 0, how: 'same', strange: false }];
  }

  /** Known words the typed one may be, the likeliest first. `whole` words are not looked into for an article. */
  find(typed: Word, whole = false): Hit<T>[] {
    const most = furthest(lengthOf(typed));
    const hits: Hit<T>[] = [];
    let best = Number.POSITIVE_INFINITY;
    let stranger = Number.POSITIVE_INFINITY;
    const look = (word: Word, more: number): void => {
      for (const known of this.#candidates(word)) {
        const like = likeness(word, known.word, most);
        if (!like) continue;
        const cost = like.cost + more;
        if (known.owners.length === 0) stranger = Math.min(stranger, cost);
        else {
          best = Math.min(best, cost);
          hits.push({ word: known.word, owners: known.owners, cost, how: like.how, strange: false });
        }
      }
    };
    look(typed, 0);
    const bare = hits.length === 0 && !whole ? withoutArticle(typed) : undefined;
    if (bare) look(bare, 0.1);
    const worst = best === 0 ? 0.5 : best + BEHIND;
    return hits
      .filter(({ cost }) => cost <= worst)
      .map((hit) => (stranger <= strangeAt(typed) && stranger < hit.cost ? { ...hit, strange: true } : hit))
      .sort((a, b) => a.cost - b.cost);
  }

  #candidates(word: Word): Set<Known<T>> {
    this.#near ??= this.#nearIndex();
    const found = new Set<Known<T>>();
    const same = this.#words.get(word.plain);
    if (same) found.add(same);
    for (const key of keysOf(word)) for (const known of this.#near.get(key) ?? []) found.add(known);
    return found;
  }

  #nearIndex(): Map<string, Known<T>[]> {
    for (const word of this.#strangers())
      if (!this.#words.has(word.plain)) this.#words.set(word.plain, { word, owners: [] });
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

/** The sound key and each key one sound shorter: two words one consonant apart share at least one. */
function keysOf({ sound: { key, more } }: Word): Set<string> {
  const keys = new Set<string>();
  for (const own of [key, ...more]) {
    if (own.length > 0) keys.add(own);
    if (own.length > 1) for (let i = 0; i < own.length; i++) keys.add(own.slice(0, i) + own.slice(i + 1));
  }
  return keys;
}
