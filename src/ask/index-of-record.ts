// Everything questions are looked up in, made once per version of the record.
import type { Dataset, Kind } from '#dataset/dataset.ts';
import { KINDS } from '#dataset/dataset.ts';
import { describedIn } from './described.ts';
import { type Linker, linkerOf } from './linker.ts';
import { type Offices, officesOf } from './offices-of.ts';
import { type Passage, passageOf } from './passage.ts';
import { wordsOf } from './plain.ts';

type Posting = { readonly passages: readonly number[]; readonly strengths: readonly number[] };

export type Index = {
  readonly dataset: Dataset;
  readonly link: Linker;
  readonly offices: Offices;
  /** The phrase of an office → people described by it. */
  readonly described: ReadonlyMap<string, ReadonlySet<string>>;
  readonly passages: readonly Passage[];
  readonly of: ReadonlyMap<string, Passage>;
  /** Key → which passages have it, by their numbers, and how strongly. */
  readonly postings: ReadonlyMap<string, Posting>;
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

const made = new WeakMap<Dataset, Index>();
const underWay = new WeakMap<Dataset, Generator<void, Index>>();

/** Records read in one step. */
const STEP = 40;

/** The index of a dataset; the same dataset is indexed once. */
export function indexOf(dataset: Dataset): Index {
  while (indexFurther(dataset));
  return made.get(dataset)!;
}

/** One step towards the index of a dataset, some milliseconds long. Whether there is more to do. */
export function indexFurther(dataset: Dataset): boolean {
  if (made.has(dataset)) return false;
  const steps = underWay.get(dataset) ?? build(dataset);
  underWay.set(dataset, steps);
  const step = steps.next();
  if (!step.done) return true;
  made.set(dataset, step.value);
  underWay.delete(dataset);
  return false;
}

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
  const postings = new Map<string, { passages: number[]; strengths: number[] }>();
  const vocabulary = new Map<string, number>();
  const proper = new Map<string, number>();
  for (const [i, { keys, sentences }] of passages.entries()) {
    if (i % (10 * STEP) === 0) yield;
    for (const [key, strength] of keys) {
      const posting = postings.get(key);
      if (!posting) postings.set(key, { passages: [i], strengths: [strength] });
      else {
        posting.passages.push(i);
        posting.strengths.push(strength);
      }
    }
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
  const total = passages.length;
  return {
    dataset,
    link,
    offices,
    described,
    passages,
    of: new Map(passages.map((passage) => [passage.id, passage])),
    postings,
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
    rarity: (key) => Math.log((1 + total) / (1 + (postings.get(key)?.passages.length ?? 0))),
  };
}

export type { Kind };
