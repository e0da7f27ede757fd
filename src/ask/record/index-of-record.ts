// Everything questions are looked up in, made once per version of the record.
import { describedIn } from '#ask/reading/described.ts';
import { type Linker, linkerOf } from '#ask/reading/linker.ts';
import { type Offices, officesOf } from '#ask/reading/offices-of.ts';
import { wordsOf } from '#ask/text/plain.ts';
import type { Dataset, Kind } from '#dataset/dataset.ts';
import { KINDS } from '#dataset/dataset.ts';
import { madeOnce } from './made-once.ts';
import { type Passage, passageOf } from './passage.ts';

/** From a place in a list up to another. */
type Part = { readonly from: number; readonly to: number };

export type Index = {
  readonly dataset: Dataset;
  readonly link: Linker;
  readonly offices: Offices;
  /** The phrase of an office → people described by it. */
  readonly described: ReadonlyMap<string, ReadonlySet<string>>;
  readonly passages: readonly Passage[];
  readonly of: ReadonlyMap<string, Passage>;
  /** Key → its part of `having` and `strengths`: two lists for all keys, as a list for each takes four times the room. */
  readonly postings: ReadonlyMap<string, Part>;
  /** Numbers of the passages that have a key. */
  readonly having: Int32Array;
  /** How strongly each of them has it. */
  readonly strengths: Float64Array;
  /** Plain words of the record, with how many passages hold them. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Words of the vocabulary that are letters only, by their length. */
  readonly byLength: ReadonlyMap<number, readonly string[]>;
  /** Person → every plain word of the person's names. */
  readonly nameWords: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words the record writes with a capital inside sentences: names, mostly. */
  readonly proper: ReadonlySet<string>;
  /** How telling a key is: 0 when every passage has it. */
  rarity(key: string): number;
};

/** Records read in one step. */
const STEP = 40;

const index = madeOnce(build);

/** The index of a dataset; the same dataset is indexed once. */
export const indexOf = (dataset: Dataset): Index => index.of(dataset);

/** One step towards the index of a dataset, some milliseconds long. Whether there is more to do. */
export const indexFurther = (dataset: Dataset): boolean => index.further(dataset);

function* build(dataset: Dataset): Generator<void, Index> {
  const link = yield* linkerOf(dataset);
  const offices = yield* officesOf(dataset);
  const described = yield* describedIn(dataset, offices);
  const passages: Passage[] = [];
  for (const kind of KINDS)
    for (const record of dataset.all[kind].values()) {
      passages.push(passageOf({ kind, record } as Parameters<typeof passageOf>[0], dataset, link));
      if (passages.length % STEP === 0) yield;
    }
  const vocabulary = new Map<string, number>();
  const proper = new Map<string, number>();
  for (const [i, { sentences }] of passages.entries()) {
    if (i % (10 * STEP) === 0) yield;
    const seen = new Set<string>();
    for (const { text, words } of sentences) {
      for (const { plain } of words) seen.add(plain);
      for (const [, name] of text.matchAll(/(?<=[\p{Ll},] )(\p{Lu}[\p{L}]+)/gu)) {
        const word = name!.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
        proper.set(word, (proper.get(word) ?? 0) + 1);
      }
    }
    for (const word of seen) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
  }
  const found = yield* postingsOf(passages);
  const total = passages.length;
  return {
    dataset,
    link,
    offices,
    described,
    passages,
    of: new Map(passages.map((passage) => [passage.id, passage])),
    ...found,
    vocabulary,
    byLength: Map.groupBy(
      [...vocabulary.keys()].filter((word) => /^[a-z]+$/.test(word)),
      (word) => word.length,
    ),
    nameWords: new Map(
      [...dataset.all.person.values()].map((p) => [
        p.id,
        new Set([p.name, ...(p.other_names ?? []).map((n) => n.name)].flatMap((n) => wordsOf(n).map((w) => w.plain))),
      ]),
    ),
    proper: new Set([...proper].filter(([word, n]) => n * 2 > (vocabulary.get(word) ?? 0)).map(([word]) => word)),
    rarity: (key) => {
      const { from, to } = found.postings.get(key) ?? NOWHERE;
      return Math.log((1 + total) / (1 + to - from));
    },
  };
}

/** The part of a key that no passage has. */
export const NOWHERE: Part = { from: 0, to: 0 };

function* postingsOf(passages: readonly Passage[]): Generator<void, Pick<Index, 'postings' | 'having' | 'strengths'>> {
  const postings = new Map<string, { from: number; to: number }>();
  for (const [i, { keys }] of passages.entries()) {
    if (i % (10 * STEP) === 0) yield;
    for (const key of keys.keys()) {
      const part = postings.get(key);
      if (part) part.to += 1;
      else postings.set(key, { from: 0, to: 1 });
    }
  }
  let all = 0;
  for (const part of postings.values()) {
    const count = part.to;
    part.from = all;
    part.to = all;
    all += count;
  }
  const having = new Int32Array(all);
  const strengths = new Float64Array(all);
  for (const [i, { keys }] of passages.entries()) {
    if (i % (10 * STEP) === 0) yield;
    for (const [key, strength] of keys) {
      const part = postings.get(key)!;
      having[part.to] = i;
      strengths[part.to] = strength;
      part.to += 1;
    }
  }
  return { postings, having, strengths };
}

export type { Kind };
