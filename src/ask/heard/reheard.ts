// What would have been missed: a question that people wrote down, or one like some of those, is answered, refused or asked back as those are.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { seek } from '#ask/fit/seek.ts';
import { wrongOffice } from '#ask/premise/premise.ts';
import { refuted } from '#ask/premise/refuted.ts';
import { frameOf } from '#ask/reading/frames.ts';
import { isTrait, refusedFor } from '#ask/telling/ground.ts';
import { isOfOtherWar } from '#ask/text/foreign.ts';
import { anyoneHurt } from '#ask/ways/anyone-hurt.ts';
import { held } from '#ask/ways/held.ts';
import { letGo } from '#ask/ways/let-go.ts';
import { withAlsoMeant } from './also-meant.ts';
import { keysOf, pointAlike } from './features.ts';
import { byOf, type Heard, heard, votesOf } from './heard.ts';
import { likelier } from './likelier.ts';
import { meantAmong, offeredAlike } from './offered.ts';
import { toldEach } from './told-each.ts';
import { candidateOf, toldAs } from './written.ts';

/** How like a question a written one must be to be the same, slips aside, and where it asks for the same kind of thing. */
const SAME = 0.9;
const ALL_BUT_SAME = 0.81;
/** How many more words it may have then: "in the Larijani story, who is …" is asked of that story. */
const MORE = 2;
/** How like to say anything of it: where less was enough, as many due refusals were lost as needless ones. */
const LIKE = 0.3;
/** The share that those that became of the same must have of all that are like it: to answer what was found not to be recorded, to answer against another finding, to refuse for another reason. */
const TO_ANSWER = 0.6;
const TO_ANSWER_STILL = 0.8;
const FOR_REASON = 0.4;

/**
 * An answer held against the questions people wrote down: one that is written there itself is answered or refused as it
 * stands there, one that fits several records as another did is asked back, and a refusal gives way to what became of
 * those most like it.
 */
export function reheard(question: string, answer: Answer, asking: Asking): Answer {
  const all = heard(question, asking);
  const told = decided(all, question, answer, asking);
  return toldEach(all, told, asking) ?? withAlsoMeant(all, told, asking);
}

function decided(all: readonly Heard[], question: string, answer: Answer, asking: Asking): Answer {
  const offered = offeredAlike(all, question, answer, asking);
  if (offered) return offered;
  const by = byOf(asking);
  const keys = keysOf(question, by);
  // Of people who share a name or an office any may be meant.
  const isOfPeople = answer.records.every((id) => asking.dataset.all.person.has(id));
  const meant = isOfPeople ? undefined : meantAmong(all, answer);
  const only = meant && candidateOf(meant, keys, asking);
  if (only) return toldAs(meant, only, asking);
  const same = all.filter(
    (one) =>
      (one.likeness >= SAME || (one.likeness >= ALL_BUT_SAME && frameOf(one.question) === frameOf(question))) &&
      one.as !== 'offered' &&
      lengthOf(one.question) <= lengthOf(question) + MORE &&
      pointAlike(keys, keysOf(one.question, by)),
  );
  if (same.length > 0 && same.every(({ as }) => as === same[0]!.as)) {
    const written = asWritten(same, question, keys, answer, asking);
    if (written !== answer) return written;
  }
  if (answer.status === 'answer') return likelier(all, question, answer, asking) ?? answer;
  if (answer.status !== 'abstain' || answer.reason === 'after-cutoff') return answer;
  if (answer.reason === 'not-recorded' && (isOfPost(answer, asking) || isUntold(asking))) return answer;
  // What the record tells the opposite of, or tells was called off, is made so by no likeness, and nobody is given an office.
  if (answer.reason === 'false-premise' && (refuted(asking) ?? wrongOffice(asking) ?? isOfAnother(asking)))
    return answer;
  const single = all.filter(({ as }) => as !== 'offered');
  const share = (isOne: (one: Heard) => boolean): number => votesOf(single.filter(isOne)) / (votesOf(single) || 1);
  const enough = answer.reason === 'not-recorded' ? TO_ANSWER : TO_ANSWER_STILL;
  const found = share(isAnswered) >= enough ? answerOf(single, question, keys, asking) : undefined;
  // What is answered by likeness alone is left open where those liker left it.
  if (found) return offeredAlike(all, question, found, asking) ?? found;
  const refused = single.find((one) => !isAnswered(one));
  if (!refused || refused.likeness < LIKE || !isRefused(refused.as) || refused.as === answer.reason) return answer;
  // A premise fails for one word of it, which is seen in the record and told by no likeness.
  if (refused.as === 'false-premise' || answer.reason === 'false-premise') return answer;
  // Whom the record knows it is about, however like a question is to one of another world.
  if (refused.as === 'out-of-scope' && namesOwn(asking)) return answer;
  if (answer.reason === 'out-of-scope' && isTrait(asking)) return answer;
  // Of what the record has no word at all it tells nothing, whatever was asked like it.
  if (answer.reason === 'out-of-scope' && isStrange(asking)) return answer;
  if (answer.reason === 'out-of-scope' && isOfOtherWar(asking)) return answer;
  // "The weather tomorrow" is none of the record's, whatever it once was.
  if (answer.reason === 'out-of-scope' && asking.reading.time?.relative) return answer;
  // What was so is not so after the record ends, and a day before its end is not after it.
  const isPast = WAS.test(asking.reading.plain) || isOver(asking);
  if (refused.as === 'after-cutoff' && asking.reading.time?.relative !== true && isPast) return answer;
  return share(({ as }) => as === refused.as) >= FOR_REASON ? refusedFor(refused.as, answer, asking) : answer;
}

/** Whether an office is held by somebody whom the question does not name, and not by whom it gives it to. */
const isOfAnother = (asking: Asking): true | undefined => {
  const answer = held(asking);
  const { terms, words } = asking.reading;
  // "Ishaq Dar is army chief": the office is what is said of him, and names nobody else.
  const isSaidOf = ({ at, sort }: (typeof terms)[number]): boolean =>
    sort === 'office' && BECAME.test(words[at - 1]!.plain) && terms.some((t) => t.sort === 'record' && t.to === at - 1);
  const named = terms.flatMap((t) => (t.at > 0 && isSaidOf(t) ? [] : (t.ids ?? [])));
  return (answer?.reason === 'false-premise' && !answer.records.some((id) => named.includes(id))) || undefined;
};

const BECAME = /^(?:is|was|became|becomes|as)$/;

/** Whether a refusal tells that nobody is known to hold a post: its holders are told by the posts alone, and no likeness makes one of those before hold it. */
const isOfPost = ({ followups }: Answer, { dataset }: Asking): boolean =>
  followups.some(({ question }) => dataset.all.post.has(String(question.given.person)));

/** Whether what became of somebody or something in it was looked for in the very record that is asked about. */
const isUntold = (asking: Asking): boolean => (anyoneHurt(asking) ?? letGo(asking))?.status === 'abstain';

/** Whether a question names somebody or something of the record, no mere state or town, or most of it is told there. */
const namesOwn = ({ reading, index }: Asking): boolean =>
  reading.terms.some((t) => t.must && t.ids !== undefined && t.sort !== 'country' && t.weight >= 2) ||
  (seek(reading, index)[0]?.coverage ?? 0) >= MOST_TOLD;
/** Whether the record has none of the words that a question hangs on: "what colour is the sky". */
const isStrange = ({ reading }: Asking): boolean => {
  const musts = reading.terms.filter((t) => t.must);
  return musts.length > 0 && !reading.time && musts.every((t) => t.unknown);
};
const MOST_TOLD = 0.6;
const WAS = /\b(?:did|was|were|had)\b/;

/** Whether all the days a question names are within the record. */
const isOver = ({ reading: { time }, dataset }: Asking): boolean =>
  time?.any.every(({ to }) => to <= dataset.asOf) ?? false;

const isRefused = (as: Heard['as']): as is Exclude<Heard['as'], 'answered' | 'offered'> =>
  as !== 'answered' && as !== 'offered';

const lengthOf = (question: string): number => question.split(/\s+/).length;

/** What becomes of a question that was written down. Where several may be meant, they are still offered. */
function asWritten(
  same: readonly Heard[],
  question: string,
  keys: ReadonlySet<string>,
  answer: Answer,
  asking: Asking,
): Answer {
  const [{ as }] = same as [Heard];
  // Between holders of an office the offices left the choice, and nobody who wrote of one has read them all.
  const isOfHolders = answer.status === 'choices' && answer.records.every((id) => asking.dataset.all.person.has(id));
  if (isRefused(as)) {
    // Who wrote that a record does not tell it has not read all the others.
    const isTold =
      answer.status === 'answer' && !same.some(({ of }) => of === undefined || answer.records.includes(of));
    return isTold || isOfHolders || answer.reason === as ? answer : refusedFor(as, answer, asking);
  }
  if (answer.status === 'choices' || same.some(({ of }) => answer.records.includes(of!))) return answer;
  // Who wrote a question for one record has not read all that another tells of it.
  const [top] = seek(asking.reading, asking.index);
  if (top && top.missing.length === 0 && top.lead > 0 && answer.records.includes(top.passage.id)) return answer;
  return answerOf(same, question, keys, asking) ?? answer;
}

/** The record of the first answered question among those most like one that asks for the same kind of thing and may answer it, too. */
function answerOf(
  all: readonly Heard[],
  question: string,
  keys: ReadonlySet<string>,
  asking: Asking,
): Answer | undefined {
  const frame = frameOf(question);
  for (const one of all) {
    if (one.likeness < LIKE) return undefined;
    // How long a call was is not what was said in it.
    if (!isAnswered(one) || frameOf(one.question) !== frame) continue;
    const candidate = candidateOf(one, keys, asking);
    if (candidate) return toldAs(one, candidate, asking);
  }
  return undefined;
}

const isAnswered = ({ as }: Heard): boolean => as === 'answered';
