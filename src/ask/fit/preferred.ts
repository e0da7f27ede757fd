// Records that go before the one that fits best: one that may answer where it may not, one that says the kind of thing asked for.
import type { Asking } from '#ask/asking.ts';
import { countryOf } from '#ask/lexicon/countries.ts';
import { fociOf } from '#ask/reading/focus.ts';
import type { Term } from '#ask/reading/reading.ts';
import { wordsOf } from '#ask/text/plain.ts';
import { sameAffair } from '#ask/time/on-time.ts';
import { HELD } from './alike.ts';
import { announcedFirst } from './announced.ts';
import { asideLast, first } from './aside.ts';
import { endingFirst } from './ended.ts';
import { lacking } from './lacking.ts';
import { ownDeedFirst } from './own-deed.ts';
import type { Candidate } from './seek.ts';
import { termFirst } from './term-first.ts';
import { verdictOn } from './verdict.ts';

/** Kinds of question that take for granted that it was done by whom they name. */
const TAKEN: ReadonlySet<string> = new Set(['when', 'why']);

/** How far behind the best a record may be that may answer where the best may not. */
const ANSWERING = 0.2;
/** The same where it is asked whether something is so and only plain words are left over. */
const ANSWERING_OPEN = 0.3;
/** The same where the best lacks somebody or something that is named, and how much more of the question it must have. */
const NAMING = 0.1;
const MORE = 0.05;

/** Candidates with the first that may answer before one that lacks a name or deed: one that has it all at that time, or may say whether. */
export function answeringFirst(
  candidates: readonly Candidate[],
  musts: readonly Term[],
  reading: Asking['reading'],
): readonly Candidate[] {
  const [top] = candidates;
  // A day was asked about: what happened then comes before what has no day.
  const dated =
    (top?.onTime === undefined || top.passage.kind === 'vessel') &&
    reading.time?.exact === 'day' &&
    reading.frame !== 'define'
      ? candidates.find((c) => c.missing.length === 0 && c.onTime === 1)
      : undefined;
  if (dated) return first([dated], candidates);
  if (!top || verdictOn(top, musts, reading).kind === 'answers') return candidates;
  const open = reading.frame === 'yes-no';
  // Of words that were said, the one record that lacks nothing of what is asked tells by whom.
  const whole = WORDS.has(reading.frame) ? candidates.filter((c) => c.missing.length === 0) : [];
  const lacksName = ({ missing }: Candidate): boolean => missing.some((t) => t.hard === 'name' && t.ids !== undefined);
  // Whom a question names it is about: what was done or said by all of them goes before what has more of the other words.
  const isOfNamed = (c: Candidate): boolean =>
    !TAKEN.has(reading.frame) &&
    lacksName(top) &&
    TELLS.has(c.passage.kind) &&
    !c.missing.some((t) => t.ids !== undefined || t.done === true || t.hard === 'act') &&
    c.coverage >= top.coverage + MORE &&
    (c.onTime ?? 0) >= (top.onTime ?? 0) &&
    c.score >= top.score - NAMING;
  const better = candidates.find(
    (c) =>
      c.score >= top.score - (open && c.missing.every((t) => t.hard === 'word') ? ANSWERING_OPEN : ANSWERING) &&
      (open
        ? c.coverage >= 0.5
        : isOfNamed(c) ||
          (c.missing.length === 0 && (c.onTime === 1 || whole.length === 1 || sameAffair(c.passage, top.passage)))) &&
      verdictOn(c, musts, reading).kind === 'answers',
  );
  return better ? first([better], candidates) : candidates;
}

/** Kinds of question that ask for words, or whose they were. */
const WORDS: ReadonlySet<string> = new Set(['whose-words', 'said']);

/** Kinds of question whose answer is a figure, or words as they were said. */
const COUNTED: ReadonlySet<string> = new Set(['how-many', 'how-long', 'verbatim']);

/** How far behind the best a record may be that says the kind of thing asked for, where the best does not. */
export const SAYING = 0.25;

/** The same for one of the very day asked about, where the best is of another. */
const SAYING_THEN = 0.35;

/** Candidates with those first that leave over no more than the best and say the kind of thing asked for, where it does not: a number, a length, two of a kind. */
export function sayingFirst(
  candidates: readonly Candidate[],
  musts: readonly Term[],
  asking: Asking,
): readonly Candidate[] {
  const { reading } = asking;
  const [top] = candidates;
  if (
    !top ||
    (!COUNTED.has(reading.frame) && fociOf(reading).length === 0) ||
    verdictOn(top, musts, reading).kind !== 'answers' ||
    lacking(asking, top.passage) === undefined
  )
    return candidates;
  const behind = (c: Candidate): number => (c.onTime === 1 && top.onTime !== 1 ? SAYING_THEN : SAYING);
  // Of the very day asked about, what another day was like tells nothing.
  const isOfDay = ({ onTime, missing }: Candidate): boolean =>
    reading.frame === 'how-long' && reading.time?.exact === 'day' && onTime === 1 && missing.length === 0;
  const saying = candidates.filter(
    (c) =>
      (!isOfDay(top) || isOfDay(c)) &&
      (c.missing.length === 0 ||
        ((c.onTime === 1 || (!reading.time && c.missing.every((t) => t.focus))) &&
          c.missing.every((t) => top.missing.includes(t)))) &&
      c.score >= top.score - behind(c) &&
      lacking(asking, c.passage) === undefined,
  );
  return first(saying, candidates);
}

/** How far behind a place what was held there may be. */
const THERE = 0.25;

/** What is done at what is held: "took part in the talks", "was present at the round", "who was in Rome with him". */
const TAKES_PART =
  /\b(?:who|which [a-z]+s) (?:else )?(?:(?:was|were|came) (?:also |there |present )?(?:at|in|to) .*\b(?:with|alongside|beside|next to)\b|joined\b)|\b(?:attend(?:s|ed|ing|ees?)?|t(?:ake|akes|ook|aking|aken) part|participa(?:te[sd]?|ting|nts?)|(?:was|were) (?:present )?at the (?:[a-z0-9]+ ){0,3}(?:talks|rounds?|negotiations|meeting))\b/;

/** "Who was in Islamabad", "who took part in the talks there": what people came to goes before the card of the place and what else was done there. */
function heldThereFirst(candidates: readonly Candidate[], { frame, plain }: Asking['reading']): readonly Candidate[] {
  const [top] = candidates;
  if (
    !top ||
    HELD.has(top.passage.type) ||
    !((frame === 'who' && top.passage.kind === 'place') || TAKES_PART.test(plain))
  )
    return candidates;
  const held = candidates.filter(
    (c) => HELD.has(c.passage.type) && c.score >= top.score - THERE && c.missing.length <= top.missing.length,
  );
  // Most who came anywhere came to a round.
  const isRound = (c: Candidate): boolean => c.passage.type === 'talks-round';
  return first(held.filter(isRound), first(held, candidates));
}

/** Going somewhere, and how far behind the best a visit may be. */
const GOES =
  /\b(?:go|goes|going|gone|went|travel(?:s|led|ed|ling)?|fl(?:y|ies|ew|ying|own)|came|come|head(?:s|ed|ing)?|depart(?:s|ed|ing)?|leav(?:e|es|ing)|left|set off|visit(?:s|ed|ing)?) (?:off |out )?(?:to|for) |\bvisit(?:s|ed|ing)?\b/;
const VISIT = 0.15;

/** Whom somebody met in a place: those of the whole visit. */
const SAW = /\bwhom? (?:all )?did (?:the )?(?:[a-z0-9]+ ){1,5}?(?:meet|see)\b/;

/** "Why did he go to Muscat": the visit there goes before whom else he saw on it. */
function visitFirst(candidates: readonly Candidate[], { plain, terms }: Asking['reading']): readonly Candidate[] {
  const [top] = candidates;
  if (
    !top ||
    HELD_TYPES.has(top.passage.type ?? '') ||
    !(GOES.test(plain) || (SAW.test(plain) && !terms.some((t) => t.aside))) ||
    terms.filter((t) => t.must && t.ids).length < 2
  )
    return candidates;
  const visit = candidates.find(
    (c) =>
      c.passage.type === 'visit' &&
      c.score >= top.score - VISIT &&
      c.missing.length <= top.missing.length &&
      (c.onTime ?? 0) >= (top.onTime ?? 0),
  );
  return visit ? first([visit], candidates) : candidates;
}
const HELD_TYPES: ReadonlySet<string> = new Set(['visit', 'talks-round']);

/** Kinds of question that a card of somebody or something tells nothing of, and how far behind it what was done or said may be. */
const OF_DEEDS: ReadonlySet<string> = new Set(['said', 'outcome', 'whose-words']);
const BEHIND_CARD = 0.3;
const TELLS: ReadonlySet<string> = new Set(['event', 'quote', 'position']);

/** "What did the agency say": what was said goes before the card of whoever said it. */
function cardsLast(candidates: readonly Candidate[], { frame }: Asking['reading']): readonly Candidate[] {
  const [top] = candidates;
  if (!top || !OF_DEEDS.has(frame) || TELLS.has(top.passage.kind)) return candidates;
  const telling = candidates.filter(
    (c) => TELLS.has(c.passage.kind) && c.score >= top.score - BEHIND_CARD && c.missing.length <= top.missing.length,
  );
  return first(telling, candidates);
}

/** What somebody or something is there for, and how far behind an event that names it its card may be. */
const ROLE = /\b(?:what|which) (?:[a-z]+ ){0,3}?(?:role|job|task|function)\b/;
const BEHIND_EVENT = 0.15;
const CARDS: ReadonlySet<string> = new Set(['organization', 'place', 'vessel', 'person']);

/** "What was the Union's job in the accord": its card goes before events that name it. */
function roleFirst(candidates: readonly Candidate[], { plain, terms }: Asking['reading']): readonly Candidate[] {
  const [top] = candidates;
  if (!top || CARDS.has(top.passage.kind) || !ROLE.test(plain)) return candidates;
  const card = candidates.find(
    ({ passage, score, missing }) =>
      CARDS.has(passage.kind) &&
      score >= top.score - BEHIND_EVENT &&
      missing.length <= top.missing.length &&
      terms.some((t) => t.ids?.length === 1 && t.ids[0] === passage.id),
  );
  return card ? first([card], candidates) : candidates;
}

/** How far behind the best an event may be whose headline tells which state did it to which. */
const TO_STATE = 0.2;

/** "Did Iran attack Israel": of what two states did, that which the one named first did to the other. */
function doerFirst(
  candidates: readonly Candidate[],
  { frame, terms }: Asking['reading'],
  { all }: Asking['dataset'],
): readonly Candidate[] {
  const [top] = candidates;
  const [doer, other] = terms.filter((t) => t.sort === 'country');
  if (!top || !doer || !other || frame !== 'yes-no' || doer.at > 2 || other.at === doer.to) return candidates;
  const isOfThem = ({ passage, score, missing }: Candidate): boolean => {
    const lands = wordsOf(all.event.get(passage.id)?.name ?? '').flatMap(({ plain }) => countryOf(plain) ?? []);
    return (
      score >= top.score - TO_STATE &&
      missing.every((t) => top.missing.includes(t)) &&
      lands[0] === doer.ids![0] &&
      lands.includes(other.ids![0]!)
    );
  };
  return isOfThem(top) ? candidates : first(candidates.filter(isOfThem), candidates);
}

/** What goes before what fits better, one after the other, where the question says so. */
export const inOrderOf = (
  candidates: readonly Candidate[],
  { reading, dataset }: Pick<Asking, 'reading' | 'dataset'>,
): readonly Candidate[] =>
  [
    cardsLast,
    roleFirst,
    termFirst,
    asideLast,
    visitFirst,
    heldThereFirst,
    announcedFirst,
    endingFirst,
    doerFirst,
    ownDeedFirst,
  ].reduce((sorted, order) => order(sorted, reading, dataset), candidates);
