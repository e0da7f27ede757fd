// "Whom do secondary sanctions hit", "what does snapback restore": what a term does as such is told by its card, before what was once done with it.
import type { Asking } from '#ask/asking.ts';
import { first } from './aside.ts';
import type { Candidate } from './seek.ts';
import { verdictOn } from './verdict.ts';

/** Words that stand between "does" and the term. */
const BETWEEN = /^(?:the|an?|such|these|those|so|called)$/;

/** Candidates with the card of the one term first that is said to do something, where it may answer. */
export function termFirst(
  candidates: readonly Candidate[],
  reading: Asking['reading'],
  { all }: Asking['dataset'],
): readonly Candidate[] {
  const { words, terms, time } = reading;
  const does = words.findIndex(({ plain }) => /^(?:do|does)$/.test(plain));
  if (time || does < 1 || !/^(?:what|whom?)$/.test(words[does - 1]!.plain)) return candidates;
  const at = words.findIndex(({ plain }, i) => i > does && !BETWEEN.test(plain));
  const musts = terms.filter((t) => t.must);
  const subject = terms.find((t) => t.at === at && t.ids?.some((id) => all.term.has(id)));
  if (!subject || musts.some((t) => t !== subject && t.ids)) return candidates;
  const card = candidates.find((c) => all.term.has(c.passage.id) && subject.ids!.includes(c.passage.id));
  // What it does its card may put in words of its own; whatever else is asked for it must have as the best one has.
  const isAlike = card?.missing.every((t) => t.at === subject.to || candidates[0]!.missing.includes(t));
  return card && isAlike && verdictOn(card, musts, reading).kind === 'answers' ? first([card], candidates) : candidates;
}
