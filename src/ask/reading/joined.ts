// "Guyana joined South Korea in abstaining", "Kushner joined Vance at the talks": of what was done together, joining tells no more than that.

import type { Index } from '#ask/record/index-of-record.ts';
import type { Word } from '#ask/text/plain.ts';
import { stem } from '#ask/text/stem.ts';
import type { Term } from './reading.ts';

const JOIN = stem('join');
/** Words in which those who were joined are named. */
const REACH = 5;
const GOES_ON = /^(?:in|at|for|on|during)$/;

/** Terms of which joining somebody in or at something need not be told. Who joins a body or a pact does a deed of its own. */
export function withJoined(terms: readonly Term[], words: readonly Word[], { dataset }: Index): readonly Term[] {
  const isParty = (t: Term): boolean =>
    t.sort === 'country' || (t.ids?.every((id) => dataset.all.person.has(id)) ?? false);
  return terms.map((term) => {
    if (term.ids || words[term.at]!.stem !== JOIN) return term;
    const joined = terms.filter((t) => t.at > term.at && t.at <= term.at + 3 && isParty(t)).at(-1);
    const goesOn = words.slice(joined?.to, (joined?.to ?? 0) + REACH).some(({ plain }) => GOES_ON.test(plain));
    return joined && goesOn ? { ...term, hard: 'word', must: false, weight: term.weight * 0.3 } : term;
  });
}
