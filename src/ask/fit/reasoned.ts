// Whether a record tells a reason that is asked for as one given, or no more than the deed.
import type { Asking } from '#ask/asking.ts';
import { countryOf } from '#ask/lexicon/countries.ts';
import { groupsOf } from '#ask/lexicon/groups.ts';
import { STOP } from '#ask/lexicon/stop.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import type { Passage } from '#ask/record/passage.ts';
import { ownersIn, type Word, wordsOf } from '#ask/text/plain.ts';

/** A reason asked for as one that was given. */
const GIVEN = /\b(?:reasons?|motives?|grounds?|explanation|justification|excuse|rationale)\b/;

/** Whether a reason is asked for without "why": "Fetterman's reasons for voting no". */
export const isReason = ({ plain }: Reading): boolean => GIVEN.test(plain);

/** Votes are told as numbers and names oftener than with their reasons. */
const VOTED = /\b(?:vote|voted|abstain|abstained|abstaining)\b/;
const BECAUSE =
  /\b(?:because|since|over|due|citing|cited|said|saying|argu\w+|call\w+|consider\w+|reason\w*|ground\w*|to)\b/;

/** Whether somebody of no record is only listed as named by one, which tells nothing of them: "Fetterman's reasons". */
const isOnlyListed = ({ ids, sort, must, text }: Term, { kind, sentences }: Passage): boolean =>
  kind === 'event' &&
  sort === 'name' &&
  must &&
  ids === undefined &&
  !sentences.some(
    ({ unseen, words }) =>
      !unseen && words.length > NAME && words.some((w) => text.toLowerCase().split(' ').includes(w.plain)),
  );
/** Words that a name alone may have. */
const NAME = 4;

/** Whether all that a record tells of the state asked about is the deed itself: "Guyana and South Korea abstained". */
export function isUnreasoned(passage: Passage, { reading, index }: Asking): boolean {
  if (!GIVEN.test(reading.plain) && !VOTED.test(reading.plain)) return false;
  const states = reading.terms.filter((t) => t.sort === 'country' && t.must);
  const isGiver = ({ at, to }: Term): boolean =>
    ownersIn(reading.typed).has(reading.words[to - 1]!.plain) ||
    /^(?:gave|gives|had|cited|named)$/.test(reading.words[to]?.plain ?? '') ||
    reading.words[at - 1]?.plain === 'did';
  if (GIVEN.test(reading.plain) && reading.terms.some((t) => isGiver(t) && isOnlyListed(t, passage))) return true;
  const asked = new Set(reading.words.flatMap((w) => [w.stem, ...groupsOf(w.stem)]));
  const isNew = ({ plain, stem: s }: Word): boolean =>
    !STOP.has(s) &&
    countryOf(plain) === undefined &&
    !index.proper.has(plain) &&
    ![s, ...groupsOf(s)].some((k) => asked.has(k));
  const voted = VOTED.test(reading.plain);
  return states.some((state) => {
    const clauses = passage.sentences
      .filter(({ unseen }) => !unseen)
      .flatMap(({ text }) => text.split(/[;:]|,(?= (?:while|but|and)\b)|\b(?:while|but)\b/))
      .map((clause) => wordsOf(clause))
      .filter((words) => words.some((w) => countryOf(w.plain) === state.ids![0]));
    return (
      clauses.length > 0 &&
      clauses.every((words) => !words.some(isNew) || (voted && !words.some((w) => BECAUSE.test(w.plain))))
    );
  });
}
