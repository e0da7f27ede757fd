// The questions written down in the record, and which of them have what: made once for a dataset, or read where it was kept.
import { createHash } from 'node:crypto';
import type { Reason } from '#answer/answer.ts';
import { NAMED } from '#ask/reading/linker.ts';
import { indexOf } from '#ask/record/index-of-record.ts';
import { madeOnce } from '#ask/record/made-once.ts';
import type { Dataset } from '#dataset/dataset.ts';
import type { Kept } from '#dataset/kept.ts';
import type { Utterance } from '#dataset/utterance.ts';
import { featuresOf } from './features.ts';

/** Questions about one record that became of the same; they are numbered through all lists. */
export type List = {
  /** The record they are about, if any. */
  readonly of?: string;
  readonly as: 'answered' | 'offered' | Reason;
  /** The records that are offered. */
  readonly among?: readonly string[];
  readonly first: number;
  readonly questions: readonly string[];
};

export type Utterances = {
  readonly lists: readonly List[];
  readonly total: number;
  /** Hashes of all features there are, smallest first: their texts would take more memory than all they are the index of. */
  readonly features: Uint32Array;
  /** Where the postings of each feature begin in the two lists that follow, and one more. */
  readonly starts: Uint32Array;
  /** Numbers of the questions that have the feature. */
  readonly having: Uint32Array;
  /** How strongly each of them has it; those of one question are of length one together. */
  readonly weights: Float32Array;
};

/** Utterances read in one step, and features placed in one. */
const STEP = 50;
const LONG_STEP = 20_000;

const utterances = madeOnce(build);

export const utterancesOf = (dataset: Dataset, kept?: Kept): Utterances => utterances.of(dataset, kept);

/** One step, some milliseconds long, towards knowing the utterances of a dataset. Whether there is more to do. */
export const hearFurther = (dataset: Dataset, kept?: Kept): boolean => utterances.further(dataset, kept);

/** What may be kept for the next time, under what it hangs on. */
type Postings = Pick<Utterances, 'features' | 'starts' | 'having' | 'weights'>;

function* build(dataset: Dataset, kept?: Kept): Generator<void, Utterances> {
  const lists = listsOf(dataset.utterances);
  const last = lists.at(-1);
  const total = last ? last.first + last.questions.length : 0;
  const name = yield* nameOf(dataset);
  const before = kept?.read(name);
  if (before) return { lists, total, ...unpacked(before) };
  const postings = yield* postingsOf(lists, total, dataset);
  kept?.write(name, packed(postings));
  return { lists, total, ...postings };
}

/**
 * What the postings hang on: the questions in their order, the records by whose names they are read, and the day they are
 * read on. Whatever else changes in the record, they need not be made again: that takes seconds.
 */
function* nameOf({ utterances, all, asOf }: Dataset): Generator<void, string> {
  const content = createHash('sha1').update(asOf);
  let read = 0;
  for (const records of [utterances, ...NAMED.map((kind) => all[kind].values())])
    for (const record of records) {
      if (++read % STEP === 0) yield;
      content.update(JSON.stringify(record));
    }
  return `utterances ${content.digest('hex')}`;
}

/** The four lists one after the other, behind the lengths of the first and the third. */
function packed({ features, starts, having, weights }: Postings): Uint8Array {
  const lengths = Uint32Array.of(features.length, having.length);
  const all = new Uint32Array(lengths.length + features.length + starts.length + 2 * having.length);
  let at = 0;
  for (const part of [lengths, features, starts, having, new Uint32Array(weights.buffer)]) {
    all.set(part, at);
    at += part.length;
  }
  return new Uint8Array(all.buffer);
}

function unpacked({ buffer }: Uint8Array<ArrayBuffer>): Postings {
  const [features, having] = new Uint32Array(buffer, 0, 2) as unknown as [number, number];
  let at = 0;
  const next = (length: number): number => {
    at += 4 * length;
    return at - 4 * length;
  };
  next(2);
  return {
    features: new Uint32Array(buffer, next(features), features),
    starts: new Uint32Array(buffer, next(features + 1), features + 1),
    having: new Uint32Array(buffer, next(having), having),
    weights: new Float32Array(buffer, next(having), having),
  };
}

function* postingsOf(lists: readonly List[], total: number, dataset: Dataset): Generator<void, Postings> {
  const by = { link: indexOf(dataset).link, day: dataset.asOf, asOf: dataset.asOf };
  // What each question has, one after the other.
  const ends = new Uint32Array(total);
  let all = { hashes: new Uint32Array(32 * total), weights: new Float32Array(32 * total) };
  const seen = new Set<number>();
  let [i, size] = [0, 0];
  for (const { questions } of lists)
    for (const question of questions) {
      if (i % STEP === STEP - 1) yield;
      const has = featuresOf(question, by);
      if (size + has.size > all.hashes.length) all = grown(all);
      for (const [hash, weight] of has) {
        seen.add(hash);
        all.hashes[size] = hash;
        all.weights[size++] = weight;
      }
      ends[i++] = size;
    }
  yield;
  // What has each feature.
  const features = Uint32Array.from(seen).sort();
  yield;
  const places = new Uint32Array(size);
  const starts = new Uint32Array(features.length + 1);
  for (let n = 0; n < size; n++) {
    if (n % LONG_STEP === 0) yield;
    places[n] = placeOf(all.hashes[n]!, features);
    starts[places[n]! + 1]! += 1;
  }
  for (let place = 0; place < features.length; place++) starts[place + 1]! += starts[place]!;
  const next = starts.slice();
  const having = new Uint32Array(size);
  const weights = new Float32Array(size);
  for (let [one, n] = [0, 0]; one < total; one++) {
    if (one % STEP === 0) yield;
    let sum = 0;
    for (let m = n; m < ends[one]!; m++) {
      all.weights[m]! *= rarity(places[m]!, starts, total);
      sum += all.weights[m]! ** 2;
    }
    const length = Math.sqrt(sum) || 1;
    for (; n < ends[one]!; n++) {
      const at = next[places[n]!]!++;
      having[at] = one;
      weights[at] = all.weights[n]! / length;
    }
  }
  return { features, starts, having, weights };
}

function grown({ hashes, weights }: { hashes: Uint32Array; weights: Float32Array }) {
  const more = { hashes: new Uint32Array(2 * hashes.length + 64), weights: new Float32Array(2 * hashes.length + 64) };
  more.hashes.set(hashes);
  more.weights.set(weights);
  return more;
}

/** Where a value stands in a sorted list; -1 when it does not. */
export function placeOf(value: number, sorted: Uint32Array): number {
  let [low, high] = [0, sorted.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] === value) return middle;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

export const rarity = (place: number, starts: Uint32Array, total: number): number =>
  Math.log((1 + total) / (1 + starts[place + 1]! - starts[place]!));

/** What becomes of a question, and the field of an utterance that lists those. */
const FIELDS = [
  ['answered', 'answered'],
  ['not-recorded', 'not_recorded'],
  ['false-premise', 'false_premise'],
  ['out-of-scope', 'out_of_scope'],
  ['after-cutoff', 'after_cutoff'],
  ['offered', 'offered'],
] as const;

function listsOf(utterances: readonly Utterance[]): List[] {
  const lists: List[] = [];
  let first = 0;
  for (const { id, between, ...asked } of utterances)
    for (const [as, field] of FIELDS) {
      const questions = asked[field];
      if (!questions) continue;
      const about = as === 'offered' ? { among: between! } : id === undefined ? {} : { of: id };
      lists.push({ ...about, as, first, questions });
      first += questions.length;
    }
  return lists;
}
