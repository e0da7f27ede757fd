// What a question has to be told from others by: the stems of its words, the records and times it names, and what stands beside what.
import type { Day } from '#answer/answer.ts';
import { STOP } from '#ask/lexicon/stop.ts';
import type { Linker } from '#ask/reading/linker.ts';
import { settle, wordsIn } from '#ask/text/plain.ts';
import { timeOf } from '#ask/time/time.ts';

/** How much a feature counts beside a plain word: what is asked with tells most, a name is shared by all that is asked of somebody. */
const WEIGHT = { asking: 1.5, small: 0.6, pair: 0.5, record: 0.8, ofName: 0.3, day: 1, month: 0.5, year: 0.3 };

/** Stems of the words that ask. */
const ASKING = /^(?:who|when|where|why|how|which|whom|whos|long|many|much|far|old)$/;

const weightOf = (stem: string): number => (ASKING.test(stem) ? WEIGHT.asking : STOP.has(stem) ? WEIGHT.small : 1);

/** Words without which nothing is said of time. */
const TIMELY =
  /\d|(?:day|week|month|year|night|spring|summer|autumn|fall|winter|ago|since)s?\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|early|late|mid|now|tonight|then)/;

/** By what a question is read. */
export type By = { readonly link: Linker; readonly day: Day; readonly asOf: Day };
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

/** Keys of times and of records; with numbers, what another question of the same kind may differ by. */
export const TIME = /^[dmy]:\S+$/;
export const RECORD = /^@\S+$/;
const POINTS = /^(?:[dmy]:|@|\d)\S*$/;

/** Whether two questions name the same records, times and numbers. */
export function pointAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const points = (keys: ReadonlySet<string>): Set<string> => new Set([...keys].filter((key) => POINTS.test(key)));
  return points(a).symmetricDifference(points(b)).size === 0;
}

/** The features of a question by the hashes of their texts, each as strong as it is anywhere. */
export function featuresOf(question: string, by: By): ReadonlyMap<number, number> {
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
