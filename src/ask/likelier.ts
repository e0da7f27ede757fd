// An event that a written question is about goes before one that fits a question like it as well: "how many points has the memorandum".
import type { Answer } from '#answer/answer.ts';
import { toldApart } from './alike.ts';
import type { Asking } from './asking.ts';
import { keysOf, RECORD, TIME } from './features.ts';
import { frameOf } from './frames.ts';
import { byOf, type Heard, votesOf } from './heard.ts';
import { SINGLES } from './offered.ts';
import { seek } from './seek.ts';
import { candidateOf, toldAs } from './written.ts';

/** How like the likest must be, and how far behind the record that answers the event it is about may be. */
const LIKE = 0.35;
const BEHIND = 0.3;
/** The share of all that are like the question that must be about that event, and how many times as many as are about the record that answers. */
const SHARE = 0.35;
const TIMES = 2;
/** Weight of what the question says of its own that the record that answers has and the other has not. */
const DISTINCT = 0.65;

/** The event that the likest of the written questions is about, where it fits about as well as the record that answers and the question says nothing that speaks against it. */
export function likelier(
  [one, ...others]: readonly Heard[],
  question: string,
  { records: [first] }: Answer,
  asking: Asking,
): Answer | undefined {
  if (one?.as !== 'answered' || one.likeness < LIKE || one.of === first || asking.anchor) return undefined;
  const { reading, index } = asking;
  // How a matter stands is told by the latest record.
  if (reading.frame === 'yes-no' || reading.frame === 'status') return undefined;
  const top = seek(reading, index).find(({ passage }) => passage.id === first);
  if (!top || !KINDS.has(top.passage.kind) || frameOf(question) !== frameOf(one.question)) return undefined;
  const [asked, written] = [question, one.question].map((each) => keysOf(each, byOf(asking))) as [Keys, Keys];
  if ([...asked.symmetricDifference(written)].some((key) => SINGLES.test(key))) return undefined;
  // What was said of another time, or of whom the question does not name, is another affair.
  if ([...written.difference(asked)].some((key) => RECORD.test(key) || TIME.test(key))) return undefined;
  const about = (id = ''): number => votesOf([one, ...others].filter(({ as, of }) => as === 'answered' && of === id));
  const votes = about(one.of);
  if (votes < SHARE * votesOf([one, ...others]) || votes < TIMES * about(first)) return undefined;
  const found = candidateOf(one, asked, asking);
  if (found?.passage.kind !== 'event' || found.score < top.score - BEHIND) return undefined;
  if ((found.onTime ?? 0) < (top.onTime ?? 0)) return undefined;
  const own = reading.terms.filter((t) => !written.has(reading.words[t.at]!.stem));
  if (toldApart(top, found, { ...reading, terms: own }) >= DISTINCT) return undefined;
  return toldAs(one, found, asking);
}

type Keys = ReadonlySet<string>;

/** Kinds of record that tell what happened; who or what somebody is is told by no event. */
const KINDS: ReadonlySet<string> = new Set(['event', 'quote'] as const);
