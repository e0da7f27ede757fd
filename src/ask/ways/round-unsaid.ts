// Questions of rounds of talks that do not say the word: "the last talks", "the first talks in Muscat".
import type { Asking } from '#ask/asking.ts';
import { wantsFirst, wantsLast } from '#ask/reading/frames.ts';
import type { Term } from '#ask/reading/reading.ts';
import type { Dataset } from '#dataset/dataset.ts';

/** Whether a term may mean a place: "Muscat" may be the government there, too. */
const isThere = ({ ids }: Term, { all }: Dataset): boolean => ids?.some((id) => all.place.has(id)) ?? false;

/** "When did Iran and the US first meet for talks": a round without the word. */
export function isBetween({ reading }: Asking): boolean {
  const sides = new Set(reading.terms.flatMap((t) => (t.sort === 'country' ? (t.ids ?? []) : [])));
  const about = reading.words.some(({ stem }) => stem === 'talk' || stem === 'negoti' || stem === 'negotiate');
  const others = reading.terms.filter(
    (t) => t.must && t.sort !== 'country' && !/^(?:meet|talk|negoti)/.test(reading.words[t.at]!.stem),
  );
  return (
    about &&
    sides.has('iran') &&
    sides.has('united-states') &&
    sides.size === 2 &&
    others.length === 0 &&
    (wantsFirst(reading.plain) || wantsLast(reading.plain))
  );
}

/** "Muscat Feb 2026, what day": where rounds were held, a month, and no word of what: the talks. */
export const isThereThen = ({ reading, dataset }: Asking): boolean =>
  reading.time?.exact === 'month' &&
  OF_ROUND.has(reading.frame) &&
  reading.words.length <= BRIEF &&
  reading.terms.some((t) => t.must && isThere(t, dataset)) &&
  reading.terms.every((t) => t.focus || isThere(t, dataset));

/** Kinds of question, and words without those of the time, of a question so brief. */
const OF_ROUND: ReadonlySet<string> = new Set(['when', 'what-happened', 'outcome', 'who-attended']);
const BRIEF = 4;

const OUTER =
  /\b(?:last|latest|most recent|newest) (?:[a-z]+ )?(?:talks|negotiations)\b|\bwhat are (?:the )?(?:[a-z]+ )?(?:talks|negotiations) about$|\bwhat are (?:they|(?:the )?(?:us|iran) and (?:the )?(?:us|iran)|both sides) (?:negotiating|talking)(?: about)?$|\bwhere are (?:the )?(?:[a-z]+ )?(?:talks|negotiations)\b(?: (?:being )?held| taking place| happening)?$/;

/** "Where were the last talks", "who was at the latest negotiations": the talks, when nothing else tells which. */
export const isOuter = ({ reading }: Asking): boolean => OUTER.test(reading.plain) && isOfTalks({ reading });

/** "The first talks in Muscat": a round without the word. */
export const isFirstThere = ({ reading, dataset }: Asking): boolean =>
  /\b1th (?:[a-z0-9]+ ){0,3}(?:talks|negotiations)\b/.test(reading.plain) &&
  reading.terms.every((t) => !t.must || t.sort === 'country' || isThere(t, dataset)) &&
  reading.terms.some((t) => t.must && isThere(t, dataset));

export const isOfTalks = ({ reading }: Pick<Asking, 'reading'>): boolean =>
  reading.terms.every((t) => !t.must || t.sort === 'country' || /^(?:talk|negoti)/.test(reading.words[t.at]!.stem));
