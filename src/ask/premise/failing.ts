// What the ways of finding something undone have at hand: the records that fit, and who did what in their clauses.
import type { Candidate } from '#ask/fit/seek.ts';
import { countryOf } from '#ask/lexicon/countries.ts';
import { namesIn } from '#ask/record/clauses.ts';
import type { Index } from '#ask/record/index-of-record.ts';
import type { Passage } from '#ask/record/passage.ts';
import type { Word } from '#ask/text/plain.ts';

/** The records that tell of all that is named, looked for when they are first wanted. */
export type Fitting = () => readonly Candidate[];

export type Failing = {
  readonly candidate: Candidate;
  readonly what: string;
  readonly how: 'off' | 'refused' | 'away';
};

/** What tells how something stands to a deed or an occasion. */
export const PREPOSITION = /^(?:at|in|during|after|from|of|about|on|regarding|for|to|by|with)$/;

/** Who is named nearest before a deed of a clause, with those joined by "and"; whom the headline opens with, where nobody is. */
export function agentOf(words: readonly Word[], at: number, { opens }: Passage, index: Index): ReadonlySet<string> {
  const links = index
    .link(words.map((w) => w.plain))
    .map(({ from, to, ids }) => ({ from, to, keys: ids as readonly string[] }));
  const states = words.flatMap(({ plain }, from) => {
    const state = countryOf(plain);
    return state ? [{ from, to: from + 1, keys: [`~${state}`] }] : [];
  });
  const named = [...links, ...states].filter(({ to }) => to <= at).sort((a, b) => b.to - a.to);
  const keys: string[] = [];
  let from = named[0]?.from ?? 0;
  for (const name of named)
    if (name.to > from || (name.to === from - 1 && words[from - 1]!.plain === 'and')) {
      keys.push(...name.keys);
      from = Math.min(from, name.from);
    }
  return namesIn(keys.length > 0 ? keys : opens ? [opens] : [], index);
}
