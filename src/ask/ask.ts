// A free question → an answer from the record, a choice, or an honest refusal. Pure: the same question and data give the same answer.
import type { Answer } from '#answer/answer.ts';
import { lastDay } from '#answer/day.ts';
import { type Asked, bindsAll, datesMore, leavesNothing, leavesWords } from '#ask/fit/binds.ts';
import { found } from '#ask/fit/found.ts';
import { seek } from '#ask/fit/seek.ts';
import { wanting } from '#ask/fit/wanting.ts';
import { reheard } from '#ask/heard/reheard.ts';
import { written } from '#ask/lexicon/squeezed.ts';
import { stranger } from '#ask/premise/namesake.ts';
import { notOurs } from '#ask/reading/not-ours.ts';
import { unoffered } from '#ask/reading/options.ts';
import { privateFact } from '#ask/reading/private-fact.ts';
import { type Reading, read } from '#ask/reading/reading.ts';
import { outsideOf } from '#ask/reading/scope.ts';
import { areApart, asksBehind, type DayOf, halvesOf, orderedIn, questionsIn, together } from '#ask/reading/several.ts';
import { spelt } from '#ask/reading/spelt.ts';
import { indexOf } from '#ask/record/index-of-record.ts';
import { leftByAll } from '#ask/telling/choice.ts';
import { grounded } from '#ask/telling/ground.ts';
import { onePage } from '#ask/telling/one-page.ts';
import { outside, refuse, refuseForeign } from '#ask/telling/refuse.ts';
import { withSight } from '#ask/telling/seen.ts';
import { isForeign } from '#ask/text/foreign.ts';
import { questionsProper } from '#ask/text/long.ts';
import { meantIn, questionOf } from '#ask/text/parts.ts';
import { settle } from '#ask/text/plain.ts';
import { isAhead } from '#ask/time/ahead.ts';
import { anchored } from '#ask/time/anchor.ts';
import { dayTold } from '#ask/time/day-told.ts';
import { heads } from '#ask/ways/heads.ts';
import { orderOfTwo } from '#ask/ways/order-of-two.ts';
import { answerThere, type Place, pointing, readThere } from '#ask/ways/pointed.ts';
import { quoted } from '#ask/ways/quoted.ts';
import { state } from '#ask/ways/state.ts';
import { WAYS } from './answering.ts';
import type { Asking, Known } from './asking.ts';

/** Longest question that is read; what follows is ignored. */
const LONGEST = 1200;

export function ask(question: string, known: Known): Answer {
  const typed = question.slice(0, LONGEST);
  const text = spelt(typed, { index: indexOf(known.dataset), names: known.names });
  const answer = answerAll(text, known);
  const open = answer.status === 'abstain' ? unoffered(text) : undefined;
  const again = open ? answerAll(open, known) : undefined;
  return { ...(again?.status === 'answer' ? again : answer), asked: { question: typed } };
}

function answerAll(typed: string, known: Known): Answer {
  const index = indexOf(known.dataset);
  const today = known.now.slice(0, 10);
  const why = notOurs(typed, index, today);
  const askingAs: AskingAs = (freely, place) => {
    const made = new Map<string, Asking>();
    return (part) => {
      const before = made.get(part);
      if (before) return before;
      const whole = read(part, { index, names: known.names, now: today, freely });
      const reading = place ? readThere(whole, place, known.dataset) : whole;
      const asking = { ...known, typed: place?.rest ?? typed, today, index, reading };
      made.set(part, asking);
      return asking;
    };
  };
  const asking = askingAs(false);
  const said = quoted(typed, known.dataset, asking);
  if (said) return said;
  const meant = meantIn(typed, index);
  if (why) {
    const told = properly(meant, askingAs);
    if (told) return told;
    const whole = asking(typed);
    const { time } = whole.reading;
    // Whether it will be so at a time of which it can be known one day is no prophecy asked of us.
    const isPrice = /\b(?:prices?|worth|rates?|stocks?|shares)\b/.test(whole.reading.plain);
    const ahead = why === 'forecast' && !isPrice && time?.any.every(({ from }) => from > lastDay(known.dataset.asOf));
    return ahead ? one(whole) : (privateFact(why, whole) ?? outside(why, whole));
  }
  const place = pointing(meant);
  const there = place && beside(place, askingAs);
  if (there) return { ...there, asked: { question: typed } };
  const text = questionOf(meant, index);
  const strictly = answerTo(text, asking);
  const { answer, asked } = surest(strictly, asking(text).reading, () => questionOf(meant, index, true), askingAs);
  const told = answer.status === 'answer' ? undefined : properly(meant, askingAs);
  return told ?? reheard(text, answer, asked);
}

/** The answer to what a long message asks, where a record has all of it. */
function properly(meant: string, askingAs: AskingAs): Answer | undefined {
  const { index } = askingAs(false)(meant);
  for (const text of questionsProper(meant, index)) {
    if (outsideOf(settle(text))) continue;
    for (const freely of [false, true]) {
      const told = answerTo(text, askingAs(freely));
      if (isThin(told.asked.reading)) continue;
      if (told.answer.status === 'answer' && leavesNothing(told)) return told.answer;
    }
  }
  return undefined;
}

/** "Whats the ship called", out of a story: one plain word fits many records. */
const isThin = ({ terms, time }: Reading): boolean =>
  !time && terms.filter((t) => t.must).length < 2 && !terms.some((t) => t.must && t.ids && t.sort !== 'country');

/** What the strict reading answers, or where it refuses or leaves words the free one, if that binds all. */
function surest(strictly: Asked, reading: Reading, freely: () => string, askingAs: AskingAs): Asked {
  const partly = strictly.answer.status === 'answer' && leavesWords(strictly);
  if (!partly && !MAY_BE_OTHERWISE.has(strictly.answer.reason ?? '')) return strictly;
  const free = freely();
  const askingFreely = askingAs(true);
  // Most read the same either way, and are answered the same.
  if (isSame(askingFreely(free).reading, reading)) return strictly;
  const other = answerTo(free, askingFreely);
  const binds = partly ? bindsAll(other) : !leavesWords(other);
  return other.answer.status === 'answer' && binds && !datesMore(other, strictly) ? other : strictly;
}

const isSame = (a: Reading, b: Reading): boolean => JSON.stringify(a) === JSON.stringify(b);

type AskingAs = (freely: boolean, place?: Place) => (part: string) => Asking;

/** What a question that points to the article asks, where a record that stands beside it has all of it. */
function beside(place: Place, askingAs: AskingAs): Answer | undefined {
  for (const freely of [false, true]) {
    const told = answerThere(answerTo(place.rest, askingAs(freely, place)));
    if (told) return told;
  }
  return undefined;
}

/** Refusals that a question in everyday words may get for its words alone. */
const MAY_BE_OTHERWISE: ReadonlySet<string> = new Set(['not-recorded', 'false-premise', 'out-of-scope']);

function answerTo(text: string, asking: (part: string) => Asking): Asked {
  const asked = anchored(asking(text));
  const ordered = orderedIn(text, asking).map(anchored);
  const order = ordered.length > 0 ? orderOfTwo(ordered, heardOne, asked) : undefined;
  if (order) return { answer: withReading(order, asked), asked, whole: true };
  const dayOf: DayOf = (half) => dayTold(heardOne(anchored(half)), half);
  const several = ordered.length > 0 ? ordered : questionsIn(text, asking, dayOf).map(anchored);
  const each = several.map(one);
  const answer = each.length > 0 ? together(each, several) : one(asked);
  const whole = each.length > 0 ? each.every(({ status }) => status === 'answer') : undefined;
  const isOpen = answer.status === 'answer' || OPEN_BY_HALVES.has(answer.reason ?? '') || asksBehind(text);
  const halves = isOpen && each.length === 0 ? halvesOf(text, asking).map(anchored) : [];
  const ofHalves = halves.map(heardOne);
  // What one answer tells of both halves needs no second.
  const parts =
    ofHalves.length > 0 &&
    ofHalves.every(({ status }) => status === 'answer') &&
    (answer.status !== 'answer' || areApart(halves, ofHalves, answer));
  const told = parts ? together(ofHalves, halves) : (leftByAll(ofHalves, answer, asked) ?? grounded(answer, asked));
  return {
    answer: withReading(told, asked),
    asked,
    ...(whole === undefined && !parts ? {} : { whole: whole ?? parts }),
  };
}

/** Refusals of a whole that may be for what its halves do not take for granted of one another. */
const OPEN_BY_HALVES: ReadonlySet<string> = new Set(['not-recorded', 'false-premise']);

/** The answer to half of a question, held against those written down. */
const heardOne = (half: Asking): Answer => reheard(half.reading.typed, one(half), half);

function one(asking: Asking): Answer {
  const [{ time }, { asOf }] = [asking.reading, asking.dataset];
  if (isForeign(asking)) return refuseForeign(asking);
  const isLater = isAhead(asking);
  const now = isLater ? undefined : (state(asking) ?? heads(asking));
  if (now) return now;
  // Of what was lately done in a world of which the record has no word, it will tell nothing when it goes on.
  const named = asking.reading.terms.filter((t) => t.must);
  if (time?.relative && named.length > 0 && named.every((t) => t.unknown)) return outside('subject', asking);
  if (isLater || time?.any.every(({ from }) => from > lastDay(asOf)))
    return refuse({ reason: 'after-cutoff', says: asking.words.ask.afterCutoff(asOf) }, asking);
  for (const way of WAYS) {
    const answer = way(asking);
    if (!answer) continue;
    const strange = stranger(answer, asking);
    const lacks = way === found || strange ? undefined : wanting(answer, asking);
    // What one way tells nothing of, the record that fits best may tell.
    const fits = lacks && found(asking);
    return withSight(strange ?? (fits?.status === 'answer' ? fits : (lacks ?? answer)), asking, time);
  }
  // Past deeds of those the record knows are its business, even when it has none of them.
  // Whom and what a clause of time names the question is about, too.
  const { terms, plain } = asking.anchor?.whole ?? asking.reading;
  const about = terms.filter((t) => t.must && t.ids && (t.sort !== 'country' || t.weight >= 2));
  const isOfPast = /\b(?:did|was|were|had|has|have|happened)\b/.test(plain);
  if (about.length > 0 && (isOfPast || terms.some((t) => t.hard === 'detail'))) {
    const missing = terms.filter((t) => t.must && !about.includes(t)).map((t) => t.text);
    const says = asking.words.ask.notRecorded(missing.join(', ') || asking.words.ask.whole(asking.typed));
    return refuse({ reason: 'not-recorded', says, nearest: about.flatMap((t) => t.ids!) }, asking);
  }
  // What one of the two sides did, of which the record has about half.
  const [top] =
    /\b(?:did|was|were|had)\b/.test(plain) && terms.some((t) => t.sort === 'country')
      ? seek(asking.reading, asking.index)
      : [];
  if (top && top.coverage >= HALF) {
    const says = asking.words.ask.notRecorded(
      top.missing.map((t) => t.text).join(', ') || asking.words.ask.whole(asking.typed),
    );
    return refuse({ reason: 'not-recorded', says, nearest: [top.passage.id] }, asking);
  }
  return refuse({ reason: 'out-of-scope', says: asking.words.ask.outOfScope.subject }, asking);
}

const HALF = 0.5;

function withReading(answer: Answer, { reading, words, dataset, typed }: Asking): Answer {
  const named = reading.terms.flatMap(({ ids = [], text }) => {
    const record = ids.length === 1 ? dataset.find(ids[0]!) : undefined;
    return record && 'name' in record.record ? [record.record.name] : ids.length > 1 ? [`${written(text)}?`] : [];
  });
  return {
    ...answer,
    blocks: onePage(answer.blocks, dataset),
    asked: { question: typed },
    reading:
      answer.reading ??
      words.ask.readAs(words.ask.frame[reading.frame], [...new Set(named)].slice(0, 4), reading.time?.text),
  };
}
