// Where somebody's name stands for the state they act for: "Biden's people", "whom did Trump send".
import type { Word } from '#ask/text/plain.ts';

/** Whether a name ends before people who act for whoever bears it, or before their being sent: what those do the state does, of which a record tells without the name. */
export const actsForState = (words: readonly Word[], to: number, owners: ReadonlySet<string>): boolean =>
  isOwner(words, to, owners) || isSender(words, to);

/** Whether a name ends before people who act for whoever bears it. */
const isOwner = (words: readonly Word[], to: number, owners: ReadonlySet<string>): boolean =>
  (owners.has(words[to - 1]!.plain) || /s$|['’]$/.test(words[to - 1]!.raw)) && AGENTS.test(words[to]?.plain ?? '');
/** Whoever sends people to talks sends them for the state; who is sent home is not. */
const isSender = (words: readonly Word[], to: number): boolean =>
  /^(?:send|sends|sent|dispatch(?:es|ed)?)$/.test(words[to]?.plain ?? '') &&
  !/^(?:home|back|away|packing)$/.test(words[to + 1]?.plain ?? '');
const AGENTS =
  /^(?:people|men|man|guys?|officials?|envoys?|aides?|advisers?|advisors?|team|ministers?|negotiators?|diplomats?|emissary|emissaries|representatives?|generals?|administration|government|spokes(?:man|woman|person))$/;
