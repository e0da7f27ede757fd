// What a refusal would have missed: a question like some that people wrote down is answered, or refused, as those are.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from './asking.ts';
import { told } from './beside.ts';
import { keysOf } from './features.ts';
import { type Frame, framesOf } from './frames.ts';
import { refusedFor } from './ground.ts';
import { type Heard, heard } from './heard.ts';
import { wordsOf } from './plain.ts';
import type { Term } from './reading.ts';
import { type Candidate, seek } from './seek.ts';

/** How like a question a written one must be to say anything of it: where less was enough, as many due refusals were lost as needless ones. */
const LIKE = 0.3;
/** How like for another word to stand for the thing asked for: "colours" for the flag. */
const VERY_LIKE = 0.45;

/** The share that those that became of the same must have of all that are like it: to answer what was found not to be recorded, to answer against another finding, to refuse for another reason. */
const TO_ANSWER = 0.6;
const TO_ANSWER_STILL = 0.8;
const FOR_REASON = 0.4;

/** A refusal, or what became of the questions that people put like this one, where they are like enough. */
export function reheard(question: string, answer: Answer, asking: Asking): Answer {
  if (answer.status !== 'abstain' || answer.reason === 'after-cutoff') return answer;
  const all = heard(question, asking);
  const share = (isOne: (one: Heard) => boolean): number => votesOf(all.filter(isOne)) / (votesOf(all) || 1);
  const enough = answer.reason === 'not-recorded' ? TO_ANSWER : TO_ANSWER_STILL;
  if (share(isAnswered) >= enough)
    for (const one of all) {
      if (one.likeness < LIKE) break;
      const candidate =
        isAnswered(one) && asksAlike(one.question, question) ? candidateOf(one, question, asking) : undefined;
      if (candidate)
        return { ...told(candidate, [candidate], asking), reading: asking.words.ask.heardAs(one.question) };
    }
  const refused = all.find((one) => !isAnswered(one));
  if (!refused || refused.likeness < LIKE || refused.as === 'answered' || refused.as === answer.reason) return answer;
  // A premise fails for one word of it, which is seen in the record and told by no likeness.
  if (refused.as === 'false-premise' || answer.reason === 'false-premise') return answer;
  return share(({ as }) => as === refused.as) >= FOR_REASON ? refusedFor(refused.as, answer, asking) : answer;
}

const isAnswered = ({ as }: Heard): boolean => as === 'answered';

/** Each says as much more as it is liker: half as like, a sixteenth. */
const votesOf = (all: readonly Heard[]): number => all.reduce((sum, { likeness }) => sum + likeness ** 4, 0);

/** Whether two questions ask for the same kind of thing: how long a call was is not what was said in it. */
const asksAlike = (a: string, b: string): boolean => frameOf(a) === frameOf(b);

const frameOf = (question: string): Frame =>
  framesOf(
    wordsOf(question)
      .map(({ plain }) => plain)
      .join(' '),
  ).frame;

/**
 * The record a written question is about, as the answer to this one; undefined when it is of another time, names somebody
 * in place of whom this one names, or lacks a name, a deed or the thing asked for or counted that the written question lacks, too.
 */
function candidateOf(one: Heard, question: string, asking: Asking): Candidate | undefined {
  const { reading, index, dataset, today } = asking;
  const found = seek(reading, index).find(({ passage }) => passage.id === one.of);
  if (!found || found.onTime === 0) return undefined;
  const by = { link: index.link, day: today, asOf: dataset.asOf };
  const written = keysOf(one.question, by);
  const isPerson = (key: string): boolean => dataset.all.person.has(key.slice(1));
  const [whom, others] = [keysOf(question, by), written].map((keys) => new Set([...keys].filter(isPerson)));
  if (!whom!.isSubsetOf(others!) && !others!.isSubsetOf(whom!)) return undefined;
  const isEssential = (t: Term): boolean =>
    t.hard === 'name' ||
    t.hard === 'act' ||
    (t.focus === true && (reading.frame === 'how-many' || (reading.frame === 'what' && one.likeness < VERY_LIKE)));
  return found.missing.some((t) => isEssential(t) && !t.keys.some(([key]) => written.has(key)))
    ? undefined
    : { ...found, missing: [] };
}
