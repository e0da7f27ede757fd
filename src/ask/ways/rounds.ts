// Questions about rounds of talks: how many, the third one, the last one before a day.
import { type Answer, type Cites, prose, strong } from '#answer/answer.ts';
import { compareDays } from '#answer/day.ts';
import type { Asking } from '#ask/asking.ts';
import { answerFrom } from '#ask/fit/found.ts';
import { seek } from '#ask/fit/seek.ts';
import { wantsFirst, wantsLast, wantsNext } from '#ask/reading/frames.ts';
import { offerRecords } from '#ask/telling/choice.ts';
import { lighten } from '#ask/telling/lighten.ts';
import { falsePremise, refuse } from '#ask/telling/refuse.ts';
import { dayOf } from '#dataset/dataset.ts';
import type { Event } from '#dataset/event.ts';
import { entryOf, eventCites } from '#tell/event.ts';
import { bindsPlace, nowhere } from './place-of-round.ts';
import { beside, FOLLOWED } from './round-beside.ts';
import { fitting, numberOf, overlaps, poolOf } from './round-pool.ts';
import { isBetween, isFirstThere, isOfTalks, isOuter, isThereThen } from './round-unsaid.ts';

/** Kinds of question that want one round. */
const OF_ONE: ReadonlySet<string> = new Set(['where', 'when', 'who', 'who-attended', 'what-happened', 'outcome']);

/** Whether a question names the talks and nothing else. */
const isOfAny = ({ reading: { frame, terms, time, words }, anchor }: Asking): boolean =>
  OF_ONE.has(frame) &&
  !time &&
  !anchor &&
  words.length <= BRIEF &&
  terms.every((t) => !t.must && !t.ids) &&
  words.some(({ plain }) => /^(?:talks|negotiations)$/.test(plain)) &&
  words.some(({ plain }) => /^(?:was|were|did|took|attended)$/.test(plain)) &&
  !words.some(({ plain }) =>
    /^(?:resum|restart|start|begin|began|continu|end|fail|collaps|last|latest|recent|next)/.test(plain),
  );
const BRIEF = 6;

/** How far ahead of all others another record must be to be what a question of a numbered round is about. */
const AHEAD = 0.25;

export function rounds(asking: Asking): Answer | undefined {
  const { reading, dataset } = asking;
  const said =
    reading.words.some(({ stem }) => stem === 'round') ||
    isOuter(asking) ||
    isFirstThere(asking) ||
    isThereThen(asking);
  // What did not happen is told by the record that says why.
  if (
    /\bnot\b.*\b(?:happen|held|take place|go ahead)\b|\b(?:cancel|postpone)|\bwhat (?:became|becomes|came) of\b|\b(?:was|is|were) (?:all )?off\b/.test(
      reading.plain,
    )
  )
    return undefined;
  const next = !said && !reading.time && NEXT.test(reading.plain) ? upcoming(asking) : undefined;
  if (next) return next;
  if (STARTED.test(reading.plain) && isOfTalks(asking))
    return numbered(
      asking,
      poolOf(asking).filter((event) => event.round?.number === 1),
    );
  // "Where were the talks held" may be asked of any of them.
  if (isOfAny(asking))
    return offerRecords(
      asking,
      poolOf(asking)
        .filter(({ round }) => round)
        .map(({ id }) => id)
        .reverse(),
      reading.typed,
    );
  if (!said && !isBetween(asking)) return undefined;
  const pool = poolOf(asking);
  if (FOLLOWED.test(reading.words.map((w) => w.plain).join(' '))) return beside(asking, pool);
  if (
    reading.frame === 'how-many' &&
    /\b(?:how many|number of|count of) (?:[a-z0-9]+ ){0,5}rounds\b|\brounds\b.{0,40}\bhow many(?: were there| in total| happened)?$/.test(
      reading.plain,
    )
  )
    return counted(asking, pool);
  if (isOfSpan(asking)) {
    const all = counted(asking, pool);
    if (all?.status === 'answer') return all;
  }
  if (wantsNext(reading.plain) && reading.frame !== 'verbatim') {
    const next = upcoming(asking);
    if (next) return next;
  }
  if (
    /\b(?:after|before|between|cancel|cancelled|cancelled|announce|announced|plan|planned|expected|why|post|posted|thought|think|likely|hope|hoped|hopes|confirm|confirmed|schedule|scheduled|fail|failed|collapse|collapsed)\b/.test(
      reading.words.map((w) => w.plain).join(' '),
    )
  )
    return undefined;
  if (reading.frame === 'verbatim') return undefined;
  const number = numberOf(asking);
  // "Their first round", of those who held several series, "the first round of his second term": the earliest of all.
  if (number === 1 && (reading.time?.strict || THEIR_FIRST.test(reading.plain))) {
    const [earliest] = fitting(asking, pool);
    if (earliest) return answerFrom(earliest.id, asking);
  }
  // "The first round in Oslo": of a place the record does not know.
  if (reading.terms.some((t) => t.must && t.unknown && reading.words[t.at - 1]?.plain === 'in')) return undefined;
  // "Sanctions on the eve of the third round": what is far ahead of every round is no round.
  const [top] = number === undefined ? [] : seek(reading, asking.index);
  if (top && top.missing.length === 0 && top.lead >= AHEAD && top.onTime !== 0 && top.passage.type !== 'talks-round')
    return undefined;
  if (number !== undefined)
    return numbered(
      asking,
      pool.filter((event) => event.round?.number === number),
    );
  const last = wantsLast(reading.plain) || isOuter(asking);
  if (last || wantsFirst(reading.plain)) {
    const fit = fitting(asking, pool);
    const chosen = last ? fit.at(-1) : fit[0];
    return chosen ? answerFrom(chosen.id, asking) : nowhere(asking, (event) => overlaps(event, asking));
  }
  const plain = reading.terms.every(
    (t) => !t.must || t.sort === 'country' || bindsPlace(t.ids, dataset) || reading.words[t.at]!.stem === 'round',
  );
  if (plain && !reading.time && /\b(?:the|that|this) (?:[a-z]+ )?round\b/.test(reading.plain)) {
    const fit = fitting(asking, pool);
    const named = reading.terms.some((t) => bindsPlace(t.ids, dataset) && t.ids!.length > 0);
    if (named && fit.length > 1 && fit.length < 6)
      return offerRecords(
        asking,
        fit.map((e) => e.id),
        reading.typed,
      );
  }
  const isPlain = reading.terms.every((t) => !t.must || t.sort === 'country' || bindsPlace(t.ids, dataset));
  if ((isPlain || isThereThen(asking)) && reading.time) {
    const fit = fitting(asking, pool);
    if (fit.length === 1) return answerFrom(fit[0]!.id, asking);
  }
  return undefined;
}

/** "When are the next talks", "when do they meet again": the next round without the word. */
const NEXT =
  /\b(?:when|where)\b(?!.*\b(?:did|was|were|had)\b).*\b(?:next|upcoming) (?:[a-z]+ )?(?:talks|meeting|negotiations|session)\b|\bwhen (?:will|do|are|is) .*\b(?:meet|meeting|talk|talking|negotiate) (?:again|next)\b|\bwhen (?:will|do|are|is) (?:the )?(?:[a-z]+ ){0,2}(?:talks|negotiations) (?:be |to |going to )?(?:resum(?:e|ed|ing)|restart(?:ed|ing)?|continu(?:e|ed|ing))\b|^(?:the )?(?:date (?:of|for) (?:the )?)?next (?:[a-z]+ )?(?:talks|meeting|negotiations)(?: date)?$/;

const THEIR_FIRST = /\b(?:their|his|her|our)(?: very| ever)? 1th (?:ever )?(?:[a-z]+ ){0,2}round\b|\b1th ever round\b/;

/** "When did the talks start": the first round of a series. */
const STARTED = /\bwhen did (?:the )?(?:[a-z]+ ){0,2}(?:talks|negotiations) (?:start|begin)$/;

/** The next round as far as the record goes: the last event whose headline speaks of one. */
function upcoming(asking: Asking): Answer | undefined {
  const { dataset, reading } = asking;
  if (
    reading.terms.some(
      (t) =>
        t.must &&
        t.sort !== 'country' &&
        !/^(?:round|next|talk|negoti|negotiate|plan|meet|session)$/.test(reading.words[t.at]!.stem),
    )
  )
    return undefined;
  const said = dataset.events.filter((event) => /\bnext round\b/i.test(event.name) && overlaps(event, asking));
  const last = said.at(-1);
  return last && answerFrom(last.id, asking);
}

function numbered(asking: Asking, pool: readonly Event[]): Answer | undefined {
  const fit = fitting(asking, pool);
  if (fit.length === 0) {
    const none = nowhere(asking, (event) => overlaps(event, asking));
    if (none) return none;
    const { reading, words } = asking;
    // A number that no round of the record has: it was called off, or never was.
    if (pool.length > 0 || reading.frame === 'yes-no') return undefined;
    const [top] = seek(reading, asking.index, ['event']);
    // How one went that never met is told where place or time leave no doubt which is meant.
    const named = reading.time ?? reading.terms.find((t) => bindsPlace(t.ids, asking.dataset));
    const went = reading.frame === 'outcome' || reading.frame === 'what-happened';
    if (went && named && top?.missing.length === 0 && top.onTime !== 0) return undefined;
    const near = top?.passage.id;
    return falsePremise(words.ask.premise.noRound, near ? [near] : [], asking);
  }
  if (fit.length === 1) return answerFrom(fit[0]!.id, asking);
  const musts = asking.reading.terms.filter(
    (t) => t.must && t.sort === 'word' && !ROUND.test(asking.reading.words[t.at]!.stem),
  );
  const best = seek(asking.reading, asking.index, ['event']).filter((c) => fit.some((e) => e.id === c.passage.id));
  const whole = best.filter((c) => c.missing.length === 0);
  const [one, two] = whole;
  if (musts.length > 0 && one && (!two || one.score > two.score + 0.05))
    return answerFrom(whole[0]!.passage.id, asking);
  return offerRecords(
    asking,
    fit.map((e) => e.id),
    asking.reading.typed,
  );
}

/** "Rounds between April and May, which cities": all of a stretch, where nothing else is asked of them. */
const isOfSpan = ({ reading: { terms, time, words, frame }, dataset, anchor }: Asking): boolean =>
  LISTABLE.has(frame) &&
  !anchor &&
  time?.exact === 'stretch' &&
  !time.toward &&
  words.some(({ plain }) => plain === 'rounds') &&
  // What happened between two rounds is asked of neither.
  !(frame === 'what-happened' && words.some(({ plain }) => plain === 'between')) &&
  terms.every((t) => !t.must || t.sort === 'country' || bindsPlace(t.ids, dataset) || ROUND.test(words[t.at]!.stem));
const LISTABLE: ReadonlySet<string> = new Set(['what', 'where', 'when', 'what-happened']);

/** What says only that it is a round. */
const ROUND = /^(?:round|session)$/;

function counted(asking: Asking, pool: readonly Event[]): Answer | undefined {
  const fit = fitting(asking, pool);
  const official = fit.filter((event) => event.round?.number !== undefined);
  const chosen = [...(official.length > 0 ? official : fit)].sort((a, b) => compareDays(dayOf(a), dayOf(b)));
  const { words } = asking;
  if (chosen.length === 0) {
    const says = words.ask.falsePremise(words.ask.premise.noRound);
    return pool.length === 0
      ? undefined
      : refuse({ reason: 'false-premise', says, nearest: pool.slice(-2).map((e) => e.id) }, asking);
  }
  const series = [...new Set(chosen.map((event) => event.round?.series ?? ''))].filter(Boolean).join('; ');
  const cites = [...new Set(chosen.flatMap((event) => eventCites(event).slice(0, 1)))] as unknown as Cites;
  const entries = chosen.map((event) => entryOf(event));
  return {
    title: words.ask.roundsCounted(chosen.length, series),
    status: 'answer',
    records: chosen.map((event) => event.id),
    blocks: [
      { kind: 'statement', prose: prose(strong(words.ask.roundsCounted(chosen.length, series))), cites },
      ...lighten([{ kind: 'entries', entries }]),
    ],
    followups: [],
  };
}
