// Bases, airspace and the like of a state that a question takes for used, where the record tells that the state refused them.
import { LENT, REFUSES } from '#ask/lexicon/undone.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import { partsOf, stateKeyOf } from '#ask/record/clauses.ts';
import type { Index } from '#ask/record/index-of-record.ts';
import { agentOf, type Failing, type Fitting } from './failing.ts';

/** How far apart the state and what is its own may stand: "the bases of the Saudis". */
const REACH = 3;

/** What a state is said to have lent, of which a record tells that it refused it. */
export function lent({ words, terms }: Reading, fitting: Fitting, index: Index): Failing | undefined {
  for (const [at, word] of words.entries()) {
    if (!LENT.has(word.stem)) continue;
    const from = /^(?:air|military|naval)$/.test(words[at - 1]?.plain ?? '') ? at - 1 : at;
    const isBeside = (t: Term): boolean => t.to === from || (t.at > at && t.at <= at + REACH);
    const owner = terms.find((t) => stateKeyOf(t) !== undefined && isBeside(t));
    const state = owner && stateKeyOf(owner);
    if (!state) continue;
    const told = fitting().map((candidate) => ({
      candidate,
      is: isRefused(state, word.stem, candidate.passage, index),
    }));
    const failing = told.find(({ is }) => is);
    if (failing) return { candidate: failing.candidate, what: word.raw, how: 'refused' };
  }
  return undefined;
}

/** Whether a clause of a record has a state refuse something. */
function isRefused(state: string, stem: string, passage: Parameters<typeof partsOf>[0], index: Index): boolean {
  return partsOf(passage).own.some((words) => {
    const no = words.findIndex((w) => REFUSES.has(w.stem));
    return no >= 0 && words.slice(no + 1).some((w) => w.stem === stem) && agentOf(words, no, passage, index).has(state);
  });
}
