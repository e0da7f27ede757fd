// An event that a written question is about goes before one that fits a question like it as well: "how many points has the memorandum".
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { toldApart } from '#ask/fit/alike.ts';
import { asksAnnounced, isAnnounced } from '#ask/fit/announced.ts';
import { seek } from '#ask/fit/seek.ts';
import { frameOf, wantsFirst, wantsLast } from '#ask/reading/frames.ts';
import { OUTERMOST } from '#ask/ways/listed.ts';
import { keysOf, RECORD, TIME } from './features.ts';
import { byOf, type Heard, votesOf } from './heard.ts';
import { SINGLES } from './offered.ts';
import { candidateOf, toldAs } from './written.ts';

/** How like the likest must be, and how far behind the record that answers the event it is about may be. */
const LIKE = 0.35;
const BEHIND = 0.3;
/** The share of all that are like the question that must be about that event, and how many times as many as are about the record that answers. */
const SHARE = 0.35;
const TIMES = 2;
/** The same where the event fits best of all; and how far apart two may be that fit just as well. */
const AGREED = 0.3;
const TIED = 0.01;
/** Weight of what the question says of its own that the record that answers has and the other has not. */
const DISTINCT = 0.65;

/** The event that the likest of the written questions is about, where it fits about as well as the record that answers and the question says nothing that speaks against it. */
export function likelier(
  all: readonly Heard[],
  question: string,
  { records: [first] }: Answer,
  asking: Asking,
): Answer | undefined {
  const { reading, index } = asking;
  // How a matter stands is told by the latest record, what happened by more than one.
  if (reading.frame === 'yes-no' || reading.frame === 'status' || reading.frame === 'what-happened') return undefined;
  // The first or the last of its kind was looked for among all of them.
  if (OUTERMOST.has(reading.frame) && (wantsFirst(reading.plain) || wantsLast(reading.plain))) return undefined;
  const [best] = seek(reading, index);
  const top = seek(reading, index).find(({ passage }) => passage.id === first);
  const isTold = top !== undefined && KINDS.has(top.passage.kind);
  if (!best || !top || !(isTold || OF_DEEDS.has(reading.frame))) return undefined;
  // Its being made known is asked, which no written question about the thing itself outdoes.
  if (asksAnnounced(reading) && isAnnounced(top.passage, asking.dataset)) return undefined;
  const about = (id = ''): number => votesOf(all.filter(({ as, of }) => as === 'answered' && of === id));
  const asked = keysOf(question, byOf(asking));
  const isOf = (one: Heard): boolean => {
    if (one.as !== 'answered' || one.likeness < LIKE || one.of === first) return false;
    const written = keysOf(one.question, byOf(asking));
    return ![...asked.symmetricDifference(written)].some((key) => SINGLES.test(key));
  };
  const [one] = all;
  // The record that fits best and has all that is asked is passed over for none that merely bears its words; what it does not count or give a reason for another may.
  const isOwed = [reading.frame, ...reading.also].some((f) => COUNTED.has(f)) || (reading.frame === 'why' && isTold);
  if (one && isOf(one) && one.of === best.passage.id && best.missing.length === 0 && best.onTime !== 0 && !isOwed) {
    const found = about(one.of) >= AGREED * votesOf(all) ? candidateOf(one, asked, asking) : undefined;
    if (found?.passage.kind === 'event') return toldAs(one, found, asking);
  }
  if (asking.anchor || !isTold) return undefined;
  // Where the choice was left between records, it is left.
  if (one?.as === 'offered') return undefined;
  // Of those that fit just as well any is told of when and where it was; the one that people ask about so is.
  const isEven = ({ of }: Heard): boolean =>
    (reading.frame === 'when' || reading.frame === 'where') &&
    Math.abs((seek(reading, index).find(({ passage }) => passage.id === of)?.score ?? 0) - top.score) <= TIED;
  const alike = all.find((each) => isOf(each) && (frameOf(each.question) === frameOf(question) || isEven(each)));
  if (!alike) return undefined;
  const written = keysOf(alike.question, byOf(asking));
  // What was said of another time, or of whom the question does not name, is another affair.
  if ([...written.difference(asked)].some((key) => RECORD.test(key) || TIME.test(key))) return undefined;
  const found = candidateOf(alike, asked, asking);
  if (found?.passage.kind !== 'event' || (found.onTime ?? 0) < (top.onTime ?? 0)) return undefined;
  const votes = about(alike.of);
  const isTied = isEven(alike) && votes > about(first);
  if (!isTied && frameOf(alike.question) !== frameOf(question)) return undefined;
  if (alike !== one && !isTied) return undefined;
  if (!isTied && (votes < SHARE * votesOf(all) || votes < TIMES * about(first))) return undefined;
  if (found.score < top.score - BEHIND) return undefined;
  const own = reading.terms.filter((t) => !written.has(reading.words[t.at]!.stem));
  if (toldApart(top, found, { ...reading, terms: own }) >= DISTINCT) return undefined;
  return toldAs(alike, found, asking);
}

/** Kinds of record that tell what happened; who or what somebody is is told by no event. */
const KINDS: ReadonlySet<string> = new Set(['event', 'quote'] as const);
/** Kinds of question of which the card of whom or what it names tells nothing. */
const OF_DEEDS: ReadonlySet<string> = new Set(['why', 'outcome']);
const COUNTED: ReadonlySet<string> = new Set(['how-many', 'how-long']);
