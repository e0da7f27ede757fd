// "What is it called when delegations stay in separate rooms": the term whose definition has most of what the question describes.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { type Candidate, seek } from '#ask/fit/seek.ts';
import { refuse } from '#ask/telling/refuse.ts';
import { tellWhole } from '#ask/telling/told.ts';

const CALLED =
  /\bwhat (?:is|are) (?:it|this|that|they|these) called (?:when|if|where)\b|\b(?:what|how) (?:do|does|would) (?:you|u|we|one|they|people|diplomats|experts) call\b(?! (?:on|for|off|in|out)\b)|\b(?:which|what) (?:is |was )?(?:the |a )?(?:technical |usual |proper |short )?(?:word|term|name|expression|label|phrase)s? (?:is |are |do |does )?(?:(?:used|there|they|people|one|you|use|have|has|stands?) )*(?:for|when|if)\b/;
/** What no record but that of a word could answer. */
const NO_OTHER = /\bwhat (?:is|are) (?:it|this|that) called (?:when|if)\b/;
/** Words that only ask for the word. */
const WORD = /^(?:word|term|name|expression|label|phrase|call|called|calls|use|used|thing|business|stuff)$/;

/** Share of what is described that a definition must have, and by how much more than any other. */
const MOST = 0.6;
const AHEAD = 0.05;

export function naming(asking: Asking): Answer | undefined {
  const { reading, index, dataset, words } = asking;
  if (!CALLED.test(reading.plain)) return undefined;
  const described = reading.terms.filter((t) => !WORD.test(t.text.toLowerCase()));
  // A light word tells as much of a definition as a rare one.
  const weigh = (t: (typeof described)[number]): number => Math.max(LEAST, t.weight);
  const all = described.reduce((n, t) => n + weigh(t), 0);
  const has = ({ passage }: Candidate) =>
    described.filter((t) => t.keys.some(([key, factor]) => (passage.keys.get(key) ?? 0) * factor >= BOUND));
  const share = (c: Candidate): number => has(c).reduce((n, t) => n + weigh(t), 0) / Math.max(1, all);
  const [best, next] = seek({ ...reading, terms: described }, index, ['term'])
    .map((c) => ({ c, share: share(c) }))
    .sort((a, b) => b.share - a.share);
  if (!best || best.share < MOST || best.share - (next?.share ?? 0) < AHEAD || has(best.c).length < 2)
    return NO_OTHER.test(reading.plain)
      ? refuse({ reason: 'not-recorded', says: words.ask.notRecorded(described.map((t) => t.text).join(', ')) }, asking)
      : undefined;
  // Whoever is named has a part in what the word stands for.
  if (described.some((t) => t.sort === 'record' && !has(best.c).includes(t))) return undefined;
  const found = dataset.find(best.c.passage.id);
  return found && tellWhole(found, dataset, words);
}

const BOUND = 0.3;
const LEAST = 1;
