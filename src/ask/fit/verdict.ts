// Whether a record that fits best may answer: what it leaves unbound is forgiven, fails the premise or is not recorded.
import { kindOf } from '#ask/lexicon/kinds.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import { isPast } from '#ask/text/stem.ts';
import { isOwnCounted } from './part-counted.ts';
import { isAdvised, isCloser, isLight, isReporting } from './reporting.ts';
import type { Candidate } from './seek.ts';

export type Verdict =
  | { readonly kind: 'answers' }
  /** Something taken for granted is not so in the record it is about. */
  | { readonly kind: 'false-premise'; readonly terms: readonly Term[] }
  | { readonly kind: 'not-recorded'; readonly terms: readonly Term[] }
  /** Nothing in the record is about this. */
  | { readonly kind: 'elsewhere' };

/** Share of the weight that must be bound when ordinary words are left over. */
const ENOUGH = 0.72;
/** The same where a question puts some of it in words of its own. */
const ENOUGH_OF_LONG = 0.3;
/** Words from which a question puts some of it in words of its own, from which deeds and figures too, and from which it tells stories. */
const OWN_WORDS = 9;
const OWN_DEEDS = 13;
export const LONG = 24;
/** Share that must be bound where all that is left over only tells more of it. */
const LITTLE = 0.2;

/** Kinds of question in which a detail is what is measured. */
const MEASURED: ReadonlySet<string> = new Set(['how-many', 'how-long', 'clock']);

/** An age or a day of birth is told by nothing else. */
const BIRTH = /^(?:birth|born)$/;

/** How many ordinary words may be put otherwise, the weight of names that must be bound then, more when the record never uses them. */
const OTHERWISE = 3;
const SURE = 2;
const SURER = 3;
const SOME = 0.28;
/** What a day or month that fits adds to the weight of names. */
const DATED = 1;
/** Weight of names that must be bound when the kind of thing asked for is not named in the record. */
const INSTANCE = 4.5;

/** How far ahead of all others a record is when it is the one that is meant, and the share that must be bound then, less when it is dated. */
const ALONE = 0.25;
const PART = 0.35;
const HALF = 0.5;

/** How far ahead a record must be to be about the two sides without naming them. */
const PARTY = 0.1;
const isParty = (t: Term): boolean =>
  t.keys.some(([key]) => key === '~united-states' || key === '~iran') && (t.sort === 'country' || t.sort === 'record');

/** "Together with the United States", "on behalf of Iran": somebody expressly said to have had a part. */
const isPartner = (t: Term, asked: Reading['words']): boolean =>
  asked
    .slice(Math.max(0, t.at - 3), t.at)
    .some(({ plain }) => plain === 'with' || plain === 'by' || plain === 'for' || plain === 'behalf');

/** "Did the US apologise": somebody whose deed it would be. */
const isDoer = (t: Term, asked: Reading['words'], musts: readonly Term[]): boolean =>
  t.at <= 3 && AUX.test(asked[0]!.plain) && musts.some((d) => d.done === true && d.at === t.to);
const AUX = /^(?:did|does|do|has|have|had)$/;

/** "In the war", "during the blockade": the affair something is told of. */
const isWithin = (t: Term, asked: Reading['words']): boolean =>
  /^(?:in|during|amid)$/.test(asked[t.at - 1]?.plain ?? '') ||
  (asked[t.at - 1]?.plain === 'the' && /^(?:in|during|amid)$/.test(asked[t.at - 2]?.plain ?? ''));

/** Whether a word names nothing one could point to: "the core of", "whose approval". */
const isAbstract = (t: Term, asked: Reading['words']): boolean =>
  t.hard === 'word' && !t.ids && kindOf(asked[t.at]!.stem) === undefined;

/** Those counted by a word the record nowhere has, what they did or had done to them, and a birth, which no other words tell: "how many girls were ENROLLED". */
const isMeasured = (t: Term, asked: Reading['words'], frame: Reading['frame']): boolean =>
  BIRTH.test(asked[t.at]!.plain) || (frame === 'how-many' && t.unknown === true && isOwnCounted(t, asked));

/** Words that only colour what is told: "as the crowds swelled", "the cornered minister", "badly". What is said to have been done, or asked for, does more. */
const colours = (t: Term, asked: Reading['words']): boolean =>
  t.hard === 'word' &&
  !t.ids &&
  !t.done &&
  !t.focus &&
  (LY.test(asked[t.at]!.plain) || (t.unknown === true && FORM.test(asked[t.at]!.plain)));
const LY = /[a-z]{3}ly$/;
const FORM = /[a-z]{3}(?:ed|ing|ier|iest)$/;

/** How surely the names a record binds point to it. */
export const sureOf = (bound: readonly Term[]): number =>
  bound
    .filter((t) => (t.hard === 'name' || t.ids) && (t.sort !== 'country' || t.weight >= 2))
    .reduce((n, t) => n + t.weight, 0);

/** Whether a word is the asker's own for what a record tells: no name, no number and no deed, and nothing that is asked for. */
const isOwn = (t: Term, asked: Reading['words']): boolean =>
  !t.ids &&
  !t.focus &&
  !t.done &&
  t.sort === 'word' &&
  (t.hard === 'word' || (t.hard === 'detail' && t.unknown === true)) &&
  !BIRTH.test(asked[t.at]!.plain) &&
  !(t.unknown && /^\p{Lu}/u.test(asked[t.at]!.raw));

/** Whether a record is meant by its time, ahead of all others of it, where what it leaves of a question only colours it: "the pink paper", "cooked up". */
export const isMeantThen = (
  { missing, coverage, onTime, lead }: Pick<Candidate, 'missing' | 'coverage' | 'onTime' | 'lead'>,
  { words, frame }: Pick<Reading, 'words' | 'frame'>,
): boolean =>
  onTime === 1 &&
  lead >= PARTY &&
  coverage >= SOME &&
  !OPEN.has(frame) &&
  missing.every((t) => isOwn(t, words) && !isMeasured(t, words, frame));
/** Kinds of question that take nothing, or all of it, for granted. */
const OPEN: ReadonlySet<Reading['frame']> = new Set(['yes-no', 'status', 'why'] as const);

export function verdictOn(
  { missing: all, coverage, onTime, lead }: Pick<Candidate, 'missing' | 'coverage' | 'onTime' | 'lead'>,
  musts: readonly Term[],
  { words: asked, frame, time }: Pick<Reading, 'words' | 'frame' | 'time'>,
): Verdict {
  const missing = all.filter(
    (t) =>
      !isReporting(t, asked) &&
      !(lead >= ALONE && isCloser(t, all, asked)) &&
      (frame === 'why' || !colours(t, asked) || isMeasured(t, asked, frame)),
  );
  if (missing.length === 0) return { kind: 'answers' };
  const long = asked.length > OWN_WORDS;
  // Whether it was done is what an open question asks; it takes nothing for granted.
  const open = frame === 'yes-no' || frame === 'status';
  // Why and when it was done takes for granted that it was.
  const taken = (t: Term): boolean =>
    (frame === 'why' && !t.focus && (t.unknown === true || lead < ALONE || coverage < HALF)) ||
    (t.done === true && asked[t.at - 1]?.plain === 'to' && /^manag/.test(asked[t.at - 2]?.plain ?? '')) ||
    (t.done === true && (frame === 'why' || (frame === 'when' && !isLight(t, asked))));
  // Whom words were said to need not stand beside them.
  const isTo = (t: Term): boolean => frame === 'whose-words' && t.sort === 'country';
  // The two sides are in everything told of their talks, named or not.
  const party = (t: Term): boolean =>
    lead >= PARTY &&
    coverage >= HALF &&
    isParty(t) &&
    !isPartner(t, asked) &&
    !(frame === 'yes-no' && isDoer(t, asked, musts));
  const isActed = (t: Term): boolean => t.hard === 'act' && !open && (frame === 'who' || !isAdvised(t, asked));
  const isHard = (t: Term): boolean => t.hard === 'name' || isActed(t) || (t.hard === 'word' && taken(t));
  const names = missing.filter((t) => isHard(t) && !isTo(t) && !party(t));
  // A word for a detail that only tells more of something is a word like others.
  const measured = (): boolean => MEASURED.has(frame) || asked.some(({ plain }) => BIRTH.test(plain));
  const isAsked = (t: Term): boolean =>
    open ||
    (t.unknown === true && !(long && isPast(asked[t.at]!.plain))) ||
    t.focus === true ||
    t.done === true ||
    measured();
  // A number is that of the affair it was counted in: "how many … in the war".
  const isAffair = (t: Term): boolean => MEASURED.has(frame) && !t.ids && t.hard === 'word' && isWithin(t, asked);
  const details = missing.filter(
    (t) => (t.hard === 'detail' && isAsked(t)) || isAffair(t) || isMeasured(t, asked, frame),
  );
  const words = missing.filter((t) => !names.includes(t) && !details.includes(t));
  if (isMeantThen({ missing, coverage, onTime, lead }, { words: asked, frame })) return { kind: 'answers' };
  const bound = musts.filter((t) => !missing.includes(t));
  const alone = lead >= ALONE && coverage >= (onTime === 1 ? PART : HALF);
  // On the very day, a record that stands alone may tell the rest in other words, deeds too; whom it does not name it is not about.
  if (
    alone &&
    onTime === 1 &&
    coverage >= HALF &&
    !missing.some(
      (t) =>
        t.ids !== undefined ||
        t.hard === 'act' ||
        // What somebody did is asked for, where nothing else is that the record has.
        (t.hard === 'detail' && t.done && t.sort === 'word' && !musts.some((o) => o.focus && !missing.includes(o))) ||
        (t.hard === 'name' && t.sort !== 'number' && t.sort !== 'ordinal') ||
        taken(t) ||
        BIRTH.test(asked[t.at]!.plain) ||
        (t.focus && (t.unknown || t.hard !== 'word')),
    )
  )
    return { kind: 'answers' };
  // A record far ahead of all others tells what words without a thing of their own ask for, in its own words.
  if (
    alone &&
    missing.length <= 2 &&
    missing.every((t) => isAbstract(t, asked) && !taken(t) && !isMeasured(t, asked, frame)) &&
    bound.some((t) => t.ids && t.sort !== 'country')
  )
    return { kind: 'answers' };
  // Where only plain words and states are bound and something is strange, the question is of another world.
  if (
    !alone &&
    bound.every((t) => t.sort === 'country' || (!t.ids && t.sort === 'word')) &&
    // A strange kind of thing may be asked for of a record that is well known: "which airline".
    missing.some((t) => t.unknown && !(t.focus && coverage >= 0.3)) &&
    !musts.some((t) => t.hard === 'act')
  )
    return { kind: 'elsewhere' };
  // A record that binds only plain words is not about those it does not name.
  const about =
    coverage >= 0.3 &&
    !(names.every((t) => t.ids) && bound.every((t) => !t.ids && t.sort === 'word' && t.hard === 'detail'));
  if (
    names.length > 0 &&
    !(asked.length > OWN_DEEDS && coverage >= 0.6 && names.every((t) => t.hard === 'act' || t.sort === 'number'))
  )
    return about
      ? { kind: 'false-premise', terms: names }
      : coverage > 0.2
        ? { kind: 'not-recorded', terms: missing }
        : { kind: 'elsewhere' };
  if (details.length > 0 && asked.length <= LONG)
    return coverage > 0.15 ? { kind: 'not-recorded', terms: details } : { kind: 'elsewhere' };
  // Who is named on the very day asked about leaves little else that could be meant.
  if (
    time?.exact === 'day' &&
    onTime === 1 &&
    words.length <= OTHERWISE &&
    words.every((t) => !t.unknown && !t.focus && !taken(t)) &&
    bound.some((t) => t.sort === 'record' || t.sort === 'office')
  )
    return { kind: 'answers' };
  // What only tells more of it, in words of the asker's own, leaves the record that stands alone or on its day.
  if (
    long &&
    coverage >= LITTLE &&
    (onTime === 1 || lead >= PARTY) &&
    details.length === 0 &&
    words.every((t) => t.hard === 'word' && !t.ids && !t.focus && !taken(t))
  )
    return { kind: 'answers' };
  const strange = words.filter((t) => t.unknown);
  // What happens around the thing asked for may be put in other words when names and days have found the record.
  const sure = sureOf(bound) + (onTime === 1 ? DATED : 0);
  // A kind of thing is often named by its instance: "which coast" by "the Omani side".
  const focus = bound.some((t) => t.focus && t.sort !== 'record') ? [] : words.filter((t) => t.focus);
  if (
    (focus.length === 0 || (focus.length <= 2 && !focus.some((t) => t.unknown) && sure >= INSTANCE)) &&
    words.length <= OTHERWISE &&
    (alone || sure >= (strange.length > 0 ? SURER : SURE)) &&
    coverage >= SOME
  )
    return { kind: 'answers' };
  if (coverage >= (long ? ENOUGH_OF_LONG : ENOUGH) && (long || strange.length === 0)) return { kind: 'answers' };
  return coverage > 0.2 ? { kind: 'not-recorded', terms: missing } : { kind: 'elsewhere' };
}
