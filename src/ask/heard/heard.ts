// Which of the questions written down in the record a question is like, and what becomes of those: by words, names and days.
import type { Asking } from '#ask/asking.ts';
import { indexOf } from '#ask/record/index-of-record.ts';
import { type By, featuresOf } from './features.ts';
import { type List, placeOf, rarity, utterancesOf } from './utterances.ts';

/** A question somebody wrote down, and what becomes of it. */
export type Heard = Pick<List, 'of' | 'as' | 'among'> & {
  readonly question: string;
  /** 1 for the same words, 0 for none in common: the cosine of their features, each weighed by how rare it is. */
  readonly likeness: number;
};

/** The utterances most like a question, the likest first. */
export function heard(
  question: string,
  { dataset, kept, today }: Pick<Asking, 'dataset' | 'kept' | 'today'>,
  most = 12,
): Heard[] {
  const { lists, total, features, starts, having, weights } = utterancesOf(dataset, kept);
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

/** Each says as much more as it is liker: half as like, a sixteenth. */
export const votesOf = (all: readonly Heard[]): number => all.reduce((sum, { likeness }) => sum + likeness ** 4, 0);

/** By what a question asked is read. */
export const byOf = ({ index, dataset, today }: Asking): By => ({ link: index.link, day: today, asOf: dataset.asOf });
