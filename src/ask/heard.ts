// Which of the questions written down in the record a question is like, and what becomes of those: by words, names and days.
import type { Day, Reason } from '#answer/answer.ts';
import type { Dataset } from '#dataset/dataset.ts';
import type { Utterance } from '#dataset/utterance.ts';
import { indexOf } from './index-of-record.ts';
import { STOP } from './lexicon/stop.ts';
import type { Linker } from './linker.ts';
import { settle, wordsIn } from './plain.ts';
import { timeOf } from './time.ts';

/** A question somebody wrote down, and what becomes of it. */
export type Heard = {
  readonly question: string;
  /** The record it is about, if any. */
  readonly of?: string;
  readonly as: 'answered' | Reason;
  /** 1 for the same words, 0 for none in common: the cosine of their features, each weighed by how rare it is. */
  readonly likeness: number;
};

/** Questions about one record that became of the same; they are numbered through all lists. */
type List = Omit<Heard, 'likeness' | 'question'> & { readonly first: number; readonly questions: readonly string[] };

type Utterances = {
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

const made = new WeakMap<Dataset, Utterances>();
const underWay = new WeakMap<Dataset, Generator<void, Utterances>>();

/** Utterances read in one step, and features placed in one. */
const STEP = 50;
const LONG_STEP = 20_000;

/** One step, some milliseconds long, towards knowing the utterances of a dataset. Whether there is more to do. */
export function hearFurther(dataset: Dataset): boolean {
  if (made.has(dataset)) return false;
  const steps = underWay.get(dataset) ?? build(dataset);
  underWay.set(dataset, steps);
  const step = steps.next();
  if (!step.done) return true;
  made.set(dataset, step.value);
  underWay.delete(dataset);
  return false;
}

function utterancesOf(dataset: Dataset): Utterances {
  while (hearFurther(dataset));
  return made.get(dataset)!;
}

function* build(dataset: Dataset): Generator<void, Utterances> {
  const by = { link: indexOf(dataset).link, day: dataset.asOf, asOf: dataset.asOf };
  const lists = listsOf(dataset.utterances);
  const last = lists.at(-1);
  const total = last ? last.first + last.questions.length : 0;
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
  return { lists, total, features, starts, having, weights };
}

function grown({ hashes, weights }: { hashes: Uint32Array; weights: Float32Array }) {
  const more = { hashes: new Uint32Array(2 * hashes.length + 64), weights: new Float32Array(2 * hashes.length + 64) };
  more.hashes.set(hashes);
  more.weights.set(weights);
  return more;
}

/** Where a value stands in a sorted list; -1 when it does not. */
function placeOf(value: number, sorted: Uint32Array): number {
  let [low, high] = [0, sorted.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] === value) return middle;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

const rarity = (place: number, starts: Uint32Array, total: number): number =>
  Math.log((1 + total) / (1 + starts[place + 1]! - starts[place]!));

/** What becomes of a question, and the field of an utterance that lists those. */
const FIELDS = [
  ['answered', 'answered'],
  ['not-recorded', 'not_recorded'],
  ['false-premise', 'false_premise'],
  ['out-of-scope', 'out_of_scope'],
  ['after-cutoff', 'after_cutoff'],
] as const;

function listsOf(utterances: readonly Utterance[]): List[] {
  const lists: List[] = [];
  let first = 0;
  for (const { id, ...asked } of utterances)
    for (const [as, field] of FIELDS) {
      const questions = asked[field];
      if (!questions) continue;
      lists.push({ ...(id === undefined ? {} : { of: id }), as, first, questions });
      first += questions.length;
    }
  return lists;
}

/** The utterances most like a question, the likest first. */
export function heard(question: string, dataset: Dataset, today: Day, most = 12): Heard[] {
  const { lists, total, features, starts, having, weights } = utterancesOf(dataset);
  const likeness = new Float64Array(total);
  let sum = 0;
  for (const [hash, weight] of featuresOf(question, { link: indexOf(dataset).link, day: today, asOf: dataset.asOf })) {
    const place = placeOf(hash, features);
    // What nobody asked with is as rare as can be.
    const weighed = weight * (place < 0 ? Math.log(1 + total) : rarity(place, starts, total));
    sum += weighed ** 2;
    if (place >= 0)
      for (let n = starts[place]!; n < starts[place + 1]!; n++) likeness[having[n]!]! += weighed * weights[n]!;
  }
  const length = Math.sqrt(sum) || 1;
  const best: number[] = [];
  for (let i = 0; i < total; i++) {
    if (likeness[i]! <= (best.length < most ? 0 : likeness[best.at(-1)!]!)) continue;
    if (best.length === most) best.pop();
    const at = best.findIndex((other) => likeness[other]! < likeness[i]!);
    best.splice(at < 0 ? best.length : at, 0, i);
  }
  return best.map((i) => {
    const { first, questions, ...list } = lists.findLast((one) => one.first <= i)!;
    return { ...list, question: questions[i - first]!, likeness: likeness[i]! / length };
  });
}

/** How much a feature counts beside a plain word: what is asked with tells most, a name is shared by all that is asked of somebody. */
const WEIGHT = { asking: 1.5, small: 0.6, pair: 0.5, record: 0.8, ofName: 0.3, day: 1, month: 0.5, year: 0.3 };

/** Stems of the words that ask. */
const ASKING = /^(?:who|when|where|why|how|which|whom|whos|long|many|much|far|old)$/;

const weightOf = (stem: string): number => (ASKING.test(stem) ? WEIGHT.asking : STOP.has(stem) ? WEIGHT.small : 1);

/** Words without which nothing is said of time. */
const TIMELY =
  /\d|(?:day|week|month|year|night|spring|summer|autumn|fall|winter|ago|since)s?\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|early|late|mid|now|tonight|then)/;

type By = { readonly link: Linker; readonly day: Day; readonly asOf: Day };
type Put = (feature: string, weight: number) => void;

/** What a question has: the stems of its words, the records and times it names, and what stands beside what. */
function eachFeature(question: string, { link, day, asOf }: By, put: Put): void {
  const settled = settle(question);
  const { time, rest } = TIMELY.test(settled) ? timeOf(settled, day, asOf) : { rest: settled };
  // A day or month without a year is one of many: each is the same day of the year.
  for (const { from, to } of time?.any ?? []) {
    put(`d:${from.slice(5)}/${to.slice(5)}`, WEIGHT.day);
    put(`m:${from.slice(5, 7)}`, WEIGHT.month);
  }
  if (time?.any.length === 1) put(`y:${time.any[0]!.from.slice(0, 4)}`, WEIGHT.year);
  const words = wordsIn(rest);
  const named = new Map<number, string>();
  for (const { ids, from, to } of link(words.map((w) => w.plain))) {
    for (let i = from; i < to; i++) named.set(i, i === from ? `@${ids[0]}` : '');
    if (ids.length <= 3) for (const id of ids) put(`@${id}`, WEIGHT.record / Math.sqrt(ids.length));
  }
  let before = '';
  for (const [i, { stem }] of words.entries()) {
    const name = named.get(i);
    put(stem, name === undefined ? weightOf(stem) : WEIGHT.ofName);
    if (name === '') continue;
    const here = name ?? stem;
    if (before !== '') put(`${before} ${here}`, WEIGHT.pair);
    before = here;
  }
}

/** All that a question has, in the keys of the index. */
export function keysOf(question: string, by: By): ReadonlySet<string> {
  const keys = new Set<string>();
  eachFeature(question, by, (feature) => keys.add(feature));
  return keys;
}

/** The features of a question by the hashes of their texts, each as strong as it is anywhere. */
function featuresOf(question: string, by: By): ReadonlyMap<number, number> {
  const features = new Map<number, number>();
  eachFeature(question, by, (feature, weight) => {
    const hash = hashOf(feature);
    if ((features.get(hash) ?? 0) < weight) features.set(hash, weight);
  });
  return features;
}

/** FNV-1a, 32 bits: among a hundred thousand features one or two share theirs with another. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
