// When several events fit alike and no word of the question tells them apart, they are offered.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { groupsOf } from '#ask/lexicon/groups.ts';
import { STOP } from '#ask/lexicon/stop.ts';
import type { Frame } from '#ask/reading/frames.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import { offerRecords } from '#ask/telling/choice.ts';
import { dayOf, type Kind } from '#dataset/dataset.ts';
import type { EventType } from '#dataset/event.ts';
import {
  CLOSE,
  HELD,
  isAlike,
  isCalled,
  isEven,
  isKindWord,
  isNamed,
  kindsIn,
  OUTLETS,
  SAME,
  SPOKEN,
  toldApart,
} from './alike.ts';
import { asksAnnounced, isAnnounced } from './announced.ts';
import { lacking } from './lacking.ts';
import { bound, type Candidate, seek } from './seek.ts';

/** Kinds of question that want one event. */
const ONE: ReadonlySet<Frame> = new Set([
  'when',
  'where',
  'who',
  'what',
  'outcome',
  'why',
  'how-long',
  'define',
  'how-many',
]);
const FATE = /\bwhat (?:happened|became) (?:of|to|with|at the)\b/;
/** Days between events that are told as one affair; fewer for those that are over in a day. */
const APART = 20;
const APART_OF: Partial<Record<EventType, number>> = {
  call: 1,
  vote: 0,
  'talks-round': 5,
  meeting: 5,
  visit: 5,
  report: 5,
  letter: 5,
  sanctions: 5,
  withdrawal: 4,
};

const DAY = 86_400_000;
/** How far apart in time events of a type are that are no one affair. */
export const apartOf = (type: EventType | undefined): number => ((type && APART_OF[type]) ?? APART) * DAY;

/** How far behind the best a rival may be; further where the question names a kind of event, and when both are called what it says. */
const BEHIND = 0.08;
const BEHIND_OF_KIND = 0.25;
const BEHIND_CALLED = 0.4;
const BEHIND_EVEN = 0.25;
/** Weight of what the best tells and another does not, from which the best is meant. */
const DISTINCT = 0.65;
/** Share of what is asked that must be bound where words are left over. */
const MOSTLY = 0.6;
/** A question that names more than this is answered, unless another tells all of it. */
const TELLING = 4;
/** How much less near to the event of a clause a rival may be: about two weeks. */
const SOON = 0.05;
/** How many are offered. */
const MOST = 6;

export function rivals(candidates: readonly Candidate[], asking: Asking): Answer | undefined {
  const { reading, dataset, anchor } = asking;
  const { time } = reading;
  const [best] = candidates;
  // What the question itself offers, "the first or the second", tells what is meant.
  const dated = time !== undefined && (!anchor || time.strict === true);
  if ((dated && time.toward) || offersWhich(reading)) return undefined;
  // Two votes of one day are told apart by nothing; those killed that day are told together.
  const onDay = dated && time.exact === 'day';
  if (!best || !wantsOne(best, asking)) return undefined;
  if (THINGS.has(best.passage.kind)) return namesakes(best, candidates, asking);
  const musts = reading.terms.filter((t) => t.must && !best.missing.includes(t));
  // A question that names much is asked back only where another tells all of it as well.
  const isFull = musts.length > TELLING;
  if (isFull && time) return undefined;
  const types = kindsIn(reading);
  // Of what was made known only its being made known is asked, where the best tells of that.
  const isKnown = asksAnnounced(reading) && isAnnounced(best.passage, dataset);
  const fit = candidates.filter(
    (c) =>
      c.passage.kind === 'event' &&
      (!isKnown || isAnnounced(c.passage, dataset)) &&
      leavesOver(c, best, reading) &&
      (!time ||
        c.onTime === 1 ||
        (anchor !== undefined && c.onTime !== 0 && (c.onTime ?? 1) >= (best.onTime ?? 0) - SOON)) &&
      lacking(asking, c.passage) === undefined,
  );
  // Words said there stand for the event.
  const isWords = reading.frame === 'said' && best.passage.kind === 'quote';
  const typed = fit.filter(({ passage }) => types.includes(passage.type!));
  const called = fit.filter(({ passage }) => isNamed(passage, reading.words));
  const pool =
    typed.length > 1 && (isWords || typed[0]!.score >= best.score - SAME) ? typed : called.length > 1 ? called : fit;
  if (onDay && (pool !== typed || reading.frame === 'who')) return undefined;
  // One event alone is of the kind the question names.
  const lone = typed.length === 1;
  const top = (lone ? typed : pool).find((c) => !isWords || isSaidAt(best, c));
  if (!top || !(isWords || best.passage.kind === 'event')) return undefined;
  // An event of another kind that is ahead of them all is meant, not one of them.
  if ((pool === typed || lone) && best.passage.kind === 'event' && best.score > top.score + (lone ? SAME : CLOSE))
    return undefined;
  const isCalledSo = ({ passage }: Candidate): boolean =>
    pool === called || musts.every((t) => isCalled(t, passage, reading.words[t.at]!.stem));
  // An event that bears the very name is meant before others that tell of it.
  const named = musts.length > 1 && isCalledSo(top);
  const behind = reading.terms.some((t) => isKindWord(t, reading)) ? BEHIND_OF_KIND : BEHIND;
  const near = pool.filter(
    (c) =>
      c === top ||
      ((!onDay || c.score >= top.score - SAME) &&
        (isCalledSo(c) && !isFull
          ? c.score >= top.score - BEHIND_CALLED
          : isEven(top, c, asking) && !(isFull && c.missing.length > 0)
            ? c.score >= top.score - Math.max(behind, BEHIND_EVEN)
            : !named && !isFull && c.score >= top.score - behind) &&
        toldApart(top, c, reading) < DISTINCT &&
        toldApart(c, top, reading) < DISTINCT &&
        isAlike(c, top, lone, asking)),
  );
  const days = near
    .map((c) => Date.parse(dayOf(dataset.all.event.get(c.passage.id)!).padEnd(10, '-15')))
    .sort((a, b) => a - b);
  // What was said on two days was said twice.
  const apart = reading.frame === 'said' && top.passage.type === 'statement' ? DAY : apartOf(top.passage.type);
  if (near.length < 2 || (!onDay && days.at(-1)! - days[0]! < apart)) return undefined;
  // Where the choice is left at all, an event that only tells it less plainly may be meant as well.
  const also = fit.filter((c) => c.score >= top.score - BEHIND_CALLED && toldApart(top, c, reading) < DISTINCT);
  const idsOf = (some: readonly Candidate[]): string[] => some.map((c) => c.passage.id).slice(0, MOST);
  return offerRecords(asking, idsOf(near), reading.typed, [...idsOf(also), ...calledSo(asking)]);
}

/** Events of the very kind a question names, "the truce", and nothing else: what it says of one of them may be told of another in other words. */
function calledSo({ reading, index }: Asking): readonly string[] {
  const kinds = reading.terms.filter((t) => t.must && !t.done && isKindWord(t, reading));
  if (kinds.length === 0 || reading.terms.some((t) => t.must && t.ids?.length)) return [];
  return seek({ ...reading, terms: kinds }, index, ['event'])
    .filter((c) => c.onTime !== 0 && kinds.every((t) => isCalled(t, c.passage, reading.words[t.at]!.stem)))
    .map((c) => c.passage.id);
}

/** Whether what "or" joins names which of them is meant: an order, a number, a time, a name. "Direct or indirect" may be asked of each. */
function offersWhich({ plain, words, terms, time, frame }: Reading): boolean {
  if (!/ or /.test(plain)) return false;
  // Who or where it was is one of the two.
  if (OF_NAMES.has(frame)) return true;
  const at = words.findIndex(({ plain: word }) => word === 'or');
  if (at < 0 || (time?.any.length ?? 0) > 1) return true;
  // "Drone, then tanker, or tanker, then drone" is asked of an order.
  const [before, after] = [words.slice(0, at), words.slice(at + 1)];
  if (after.filter((w) => before.some((o) => o.stem === w.stem && !STOP.has(w.stem))).length > 1) return true;
  const both = terms.find((t) => t.at < at && t.to > at);
  const beside = both ? [both] : [terms.findLast((t) => t.to <= at), terms.find((t) => t.at > at)];
  return beside.every((t) => !t) || beside.some((t) => t && (t.ids !== undefined || t.sort !== 'word'));
}

const OF_NAMES: ReadonlySet<Frame> = new Set(['who', 'where', 'when']);

/** Kinds of record that are what a question asks for. */
const THINGS: ReadonlySet<Kind> = new Set(['person', 'organization', 'vessel', 'place'] as const);

/** People, bodies, ships or places of whom just the same is said: "Larijani's brother"; "his brothers" are all of them. */
function namesakes(best: Candidate, candidates: readonly Candidate[], asking: Asking): Answer | undefined {
  const { terms, words, typed } = asking.reading;
  const isMany = terms.some((t) => t.must && !t.ids && /[^s]s$/.test(words[t.at]!.raw));
  const same = candidates.filter(
    ({ passage, missing, score }) =>
      passage.kind === best.passage.kind &&
      missing.length === 0 &&
      score >= best.score - SAME &&
      terms.every((t) => Math.abs(bound(t, passage) - bound(t, best.passage)) < SAME),
  );
  const ids = same.map((c) => c.passage.id).slice(0, MOST);
  return isMany || ids.length < 2 ? undefined : offerRecords(asking, ids, typed);
}

/** Whether one event is asked for, or words that were said at one time. */
function wantsOne({ passage }: Candidate, { reading, anchor }: Asking): boolean {
  const { frame, plain, words, terms } = reading;
  if (frame === 'said')
    return (
      SPOKEN.test(plain) ||
      /\b(?:statement|remark|comment|announcement|agreement|accord|declaration|resolution|framework|draft|proposal)\b/.test(
        plain,
      ) ||
      words.some(({ stem }) => groupsOf(stem).some((group) => OUTLETS.has(group))) ||
      (anchor === undefined && HELD.has(passage.type))
    );
  // "Was it direct or indirect" asks which, not whether.
  if (frame === 'yes-no') return / or (?!not?\b)/.test(plain);
  // Why one state attacked another is asked of a war, not of each of its strikes.
  if (frame === 'why' && terms.filter((t) => t.must && t.sort !== 'country').length < 2) return false;
  return ONE.has(frame) || FATE.test(plain);
}

/** Whether a record leaves over nothing, or no more than the best: words that are put otherwise in both, or what is to be chosen from. */
const leavesOver = ({ missing }: Candidate, best: Candidate, { words }: Reading): boolean =>
  missing.length === 0 ||
  ((best.coverage >= MOSTLY || best.missing.every((t) => isOffered(t, words))) &&
    missing.every((t) => best.missing.includes(t) && t.hard === 'word' && !t.focus));

/** "A success or a failure": one of two that the question itself offers. */
const isOffered = ({ at, to }: Term, words: Reading['words']): boolean =>
  words.slice(at, to).some(({ plain }) => plain === 'or');

const isSaidAt = ({ passage }: Candidate, event: Candidate): boolean => passage.since === event.passage.since;
