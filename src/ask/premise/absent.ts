// Somebody said to have been at a place or an occasion, of whom a record tells that they stayed or were kept away from it.
import { HELD } from '#ask/fit/alike.ts';
import { bound, type Candidate } from '#ask/fit/seek.ts';
import { countryOf } from '#ask/lexicon/countries.ts';
import { COMES_ABOUT, GOES_THERE, IS_THERE, KEEPS_AWAY, STAYS_AWAY } from '#ask/lexicon/undone.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import { namesIn, namesOf, partsOf } from '#ask/record/clauses.ts';
import type { Index } from '#ask/record/index-of-record.ts';
import { countryOfRecord } from '#ask/record/passage.ts';
import { stemsOf } from '#ask/text/stem.ts';
import { agentOf, type Failing, type Fitting } from './failing.ts';
import { isOpen } from './opposed.ts';

export function absent(reading: Reading, fitting: Fitting, index: Index): Failing | undefined {
  const { words, terms } = reading;
  const isPerson = ({ ids = [] }: Term): boolean =>
    ids.length > 0 && ids.every((id) => index.dataset.all.person.has(id));
  const where = terms.filter((t) => !isPerson(t) && isWhere(t, reading));
  const who = terms.filter((t) => t.ids && t.sort !== 'word' && !where.includes(t));
  if (where.length === 0 || who.length === 0) return undefined;
  // "Pezeshkian at the summit, did he shake hands": where he was is taken for granted, whatever is asked of it.
  const put = who.filter((one) => isPerson(one) && where.some((t) => isRightAt(one, t, reading)));
  const isTold = ({ stem }: (typeof words)[number], i: number): boolean =>
    (COMES_ABOUT.has(stem) ||
      IS_THERE.has(stem) ||
      GOES_THERE.has(stem) ||
      isSaidTo(i, reading) ||
      isSaidAt(i, reading, where)) &&
    !isOpen(i, words);
  const meant = words.some(isTold) ? who : put;
  if (meant.length === 0) return undefined;
  // Who stayed away from one occasion may have come to another there; of a word that the first does not have either, neither tells.
  const wasHeld = (one: Term, kept: Candidate): boolean =>
    fitting().some(
      (c) =>
        c !== kept &&
        HELD.has(c.passage.type) &&
        bound(one, c.passage) >= NAMED &&
        where.every((t) => bound(t, c.passage) >= leastOf(t) || bound(t, kept.passage) < leastOf(t)),
    );
  for (const candidate of fitting())
    for (const clause of partsOf(candidate.passage).own) {
      const at = clause.findIndex((w, i) => STAYS_AWAY.has(w.stem) || KEEPS_AWAY.has(w.stem) || isUninvited(i, clause));
      if (at < 0) continue;
      const isKept = !STAYS_AWAY.has(clause[at]!.stem);
      const away = isKept
        ? namesIn(
            index.link(clause.slice(at + 1).map((w) => w.plain)).flatMap((l) => l.ids),
            index,
          )
        : agentOf(clause, at, candidate.passage, index);
      // When one of a side stays away, others of it may have come: it is itself what a clause names that tells of all.
      const sides = new Set(clause.flatMap(({ plain }) => countryOf(plain) ?? []));
      const isAway = (key: string): boolean => away.has(key) && (!key.startsWith('~') || sides.has(key.slice(1)));
      const one = meant.find((t) => [...namesOf(t), ...statesOf(t, index)].some(isAway));
      if (one && where.some((t) => bound(t, candidate.passage) >= leastOf(t)) && !wasHeld(one, candidate))
        return { candidate, what: one.text, how: 'away' };
    }
  return undefined;
}

/** "Withdraws Araghchi's invitation": whoever had it was kept away. */
const isUninvited = (at: number, clause: Reading['words']): boolean =>
  TAKES_BACK.has(clause[at]!.stem) && clause.slice(at + 1, at + 1 + NEAR).some(({ plain }) => INVITATION.test(plain));
const TAKES_BACK = stemsOf('withdraw withdrew withdrawn revoke rescind cancel');
const INVITATION = /^(?:invitations?|invites?)$/;
/** How many words may stand between what is taken back and the deed. */
const NEAR = 4;

/** Where a state stays away, nobody comes for it. */
const statesOf = ({ ids = [] }: Term, { dataset }: Index): readonly string[] =>
  ids.length === 1 ? [`~${countryOfRecord(ids[0]!, dataset)}`] : [];

const AT = /^(?:in|at|to|from|during)$/;
const OCCASION = /^(?:summit|forum|conference|assembly|congress|ceremony)$/;
const SAYS_TO = /^(?:tell|told|address|addressed|addressing|brief|briefed)$/;
const BETWEEN = /^(?:the|this|that|whole)$/;
/** How strongly a record has a place or an occasion that it is about, and a state in which that lies. */
const NAMED = 0.85;
const OF_STATE = 0.6;

const leastOf = (t: Term): number => (t.sort === 'country' ? OF_STATE : NAMED);

/** "At Davos", "flew to Pakistan", "tell the Sharm summit": a state only where somebody goes. */
function isWhere(t: Term, { words }: Reading): boolean {
  const before = words.slice(Math.max(0, t.at - 3), t.at);
  if (t.sort === 'country') return before.at(-1)?.plain === 'to' && GOES_THERE.has(words[t.at - 2]?.stem ?? '');
  return before.some(({ plain }) => AT.test(plain)) || saidAt(t, words) !== undefined;
}

/** The word by which something was told to an occasion. */
function saidAt({ at, to, ids }: Term, words: Reading['words']): number | undefined {
  let last = at - 1;
  while (BETWEEN.test(words[last]?.plain ?? '')) last--;
  return ids && SAYS_TO.test(words[last]?.plain ?? '') && OCCASION.test(words[to]?.plain ?? '') ? last : undefined;
}

/** Who speaks to an occasion is there, whatever is asked of what was said. */
const isSaidTo = (at: number, { terms, words }: Reading): boolean => terms.some((t) => saidAt(t, words) === at);

/** "What did he say in Davos": who speaks at a place is there. */
const isSaidAt = (at: number, { words }: Reading, where: readonly Term[]): boolean =>
  SAYS.test(words[at]!.plain) &&
  where.some((t) => {
    const before = words[t.at - 1]?.plain === 'the' ? t.at - 2 : t.at - 1;
    return /^(?:at|in)$/.test(words[before]?.plain ?? '') && before > at && before <= at + 2;
  });
const SAYS = /^(?:say|said|tell|told|speak|spoke|announce|declare)$/;

/** "Pezeshkian at the Sharm summit". */
function isRightAt(one: Term, { at }: Term, { words }: Reading): boolean {
  let last = at - 1;
  while (BETWEEN.test(words[last]?.plain ?? '')) last--;
  return /^(?:at|in)$/.test(words[last]?.plain ?? '') && one.to === last;
}
