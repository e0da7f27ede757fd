// A question that fits several records as one that people wrote down did: they are offered, unless it says more and tells them apart by it.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from './asking.ts';
import { offerRecords } from './choice.ts';
import { keysOf } from './features.ts';
import { byOf, type Heard, votesOf } from './heard.ts';
import { bound } from './seek.ts';

/** How like the likest must be for an answer to give way to a choice, and for one choice to be widened by another. */
const LIKE = { answer: 0.45, choices: 0.3 };
/** The share that questions between the same records must have of all that are like it. */
const SHARE = 0.3;
/** How strongly a record must have a word that is asked with, or have more than another, and the weight from which such a word tells them apart. */
const BOUND = 0.3;
const TELLING = 1;
/** How many are offered. */
const MOST = 6;
/** Keys of records and times. */
const NAMED = /^(?:@|[dmy]:)\S+$/;

/** The records between which the likest of the questions written down left the choice, if this one leaves it, too. */
export function offeredAlike(
  all: readonly Heard[],
  question: string,
  answer: Answer,
  asking: Asking,
): Answer | undefined {
  const [first] = all;
  if (!first?.among || first.likeness < (answer.status === 'choices' ? LIKE.choices : LIKE.answer)) return undefined;
  const among = first.among;
  const alike = all.filter((one) => one.among && isSame(one.among, among));
  if (votesOf(alike) < SHARE * votesOf(all)) return undefined;
  const by = byOf(asking);
  const written = new Set(alike.flatMap((one) => [...keysOf(one.question, by)]));
  if ([...keysOf(question, by)].some((key) => NAMED.test(key) && !written.has(key))) return undefined;
  if (tellsApart(among, written, asking)) return undefined;
  const before = answer.status === 'choices' ? answer.records : [];
  return offerRecords(asking, [...new Set([...before, ...among])].slice(0, MOST), asking.typed);
}

/** Whether a question has a word that those written down have not, and that the records have not alike. */
function tellsApart(among: readonly string[], written: ReadonlySet<string>, { reading, index }: Asking): boolean {
  const members = among.flatMap((id) => index.of.get(id) ?? []);
  return reading.terms.some((t) => {
    if (t.ids?.some((id) => written.has(`@${id}`)) || written.has(reading.words[t.at]!.stem)) return false;
    const strengths = members.map((passage) => bound(t, passage));
    const most = Math.max(...strengths);
    if (most < BOUND) return t.must;
    return (t.weight >= TELLING || t.sort === 'ordinal') && most - Math.min(...strengths) >= BOUND;
  });
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((id) => others.includes(id));
