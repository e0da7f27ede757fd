// A time told by an event: "at the time of his Oman visit", "the day after the Muscat talks", "since Larijani got killed".
import type { Asking } from '#ask/asking.ts';
import { seek } from '#ask/fit/seek.ts';
import { STOP } from '#ask/lexicon/stop.ts';
import { withAsked } from '#ask/reading/counted.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import type { Word } from '#ask/text/plain.ts';
import { isPast } from '#ask/text/stem.ts';
import { best } from '#dataset/claims.ts';
import { AFTER, BEFORE, besideOf, isNear } from './anchor-days.ts';
import { eventOf } from './anchor-event.ts';
import { daysIn } from './period.ts';
import type { Time } from './stretch.ts';

export type Anchor = {
  /** The words of the question that are left when the clause is taken out. */
  readonly words: readonly Word[];
  /** The event the clause names, where one binds all of it. */
  readonly records: readonly string[];
  /** The question as it was read before. */
  readonly whole: Reading;
};

const WITHIN = /^(?:when|while|during)$/;
const AUX =
  /^(?:did|was|were|is|are|does|do|has|had|got|the|of|in|at|and|his|her|their|a|on|by|with|between|from|into)$/;
/** Frames that read such clauses themselves. */
const OWN: ReadonlySet<string> = new Set(['between', 'ago', 'what-happened', 'difference']);

/** The question with its clause of time read: what stands in it dates the question and need not be bound. */
export function anchored(asking: Asking): Asking {
  const { reading } = asking;
  const begin = startOf(reading);
  const away = begin > 0 ? countBefore(reading.words, begin) : undefined;
  const isBeside = begin > 0 && (away !== undefined || (!reading.time && isNear(reading.words, begin)));
  // "What did Oman do on the day he was killed" asks for no stretch.
  const isOpen = reading.frame === 'what-happened';
  const isExact = away !== undefined || (isOpen && begin > 0 && isDayOf(reading.words, begin));
  const isOfDays = isBeside || isExact || (begin > 0 && reading.words[begin]!.plain === 'as');
  const start = OWN.has(reading.frame) && !(isOfDays && isOpen) ? -1 : begin;
  if (start < 0) return asking;
  // "Which drone approached before it was shot down": of one event, too.
  const next = (i: number): string => reading.words[start + i]?.plain ?? '';
  if (!WITHIN.test(next(0)) && next(1) === 'it' && next(2) === 'was') return asking;
  const end = endOf(start, reading.words, reading.terms);
  const isInside = (t: Term): boolean => t.at > start && t.at < end;
  const inside = reading.terms.filter(isInside);
  const outside = reading.terms.filter((t) => !isInside(t));
  // "Where was he when he signed …": the clause and the question are of one event; "who was president when …" are two things.
  const isBody = (t: Term): boolean =>
    HELD.test(reading.plain) && (t.ids?.every((id) => asking.dataset.all.organization.has(id)) ?? false);
  const ofOffice =
    (reading.frame === 'who' || HELD.test(reading.plain) || isOfficeThen(reading, start)) &&
    outside.every((t) => !t.must || t.posts || isBody(t));
  // "Who ran the agency before Grossi" asks who came before him.
  const isPerson = (t: Term): boolean => t.ids?.every((id) => asking.dataset.all.person.has(id)) ?? false;
  if (
    !reading.time &&
    HELD.test(reading.plain) &&
    inside.length > 0 &&
    inside.every((t) => isPerson(t) && t.to === end)
  )
    return asking;
  const isWithin = WITHIN.test(reading.words[start]!.plain) || isDayOf(reading.words, start);
  // It may name the kind of thing asked for by a name of its own: "at which army base was he when he said so" by Fort Bragg.
  const [best] = seek(reading, asking.index);
  const tellsAll = best?.missing.every((t) => t.sort === 'word') && withAsked(best, asking).missing.length === 0;
  // What a side held is dated by an occasion, and is not the occasion.
  const isStance = reading.frame === 'position' && STANCE.test(reading.plain);
  if (!ofOffice && !isStance && isWithin && tellsAll) return asking;
  // "Two days after the opening, what happened?" asks of that day alone.
  const isOfDay = isBeside && isOpen;
  if (!inside.some((t) => t.must) || !(isOfDay || outside.some((t) => t.must))) return asking;
  const gone = reading.time ? undefined : afterDeath(inside, start, asking);
  const { plain: side } = reading.words[start]!;
  // "Two days after the Muscat round of 2026": the year is that of the round.
  const isOfEvent = away !== undefined && isInClause(side, reading);
  const isDated = reading.time !== undefined && !isOfEvent;
  const found = isDated || gone ? undefined : eventOf(inside, outside, { ofOffice, side, isOfEvent }, asking);
  // A name in a clause that names no event we know must be bound like any other: "when they met in Tokyo".
  const isNeeded = (t: Term): boolean => !found && !gone && !isDated && t.must && t.sort === 'name';
  const beside = found && besideOf(found, start, away, asking);
  const time: Time | undefined = beside ? { ...beside, ...(isExact ? {} : { loose: true }) } : gone;
  return {
    ...asking,
    anchor: {
      // Behind an office all that follows tells when: "when UN sanctions came back".
      words: reading.words.filter((_, i) => i < start || (i >= end && !(ofOffice && start > OPENING))),
      records: found ? [found] : [],
      whole: reading,
    },
    reading: {
      ...reading,
      ...(ofOffice ? { frame: 'who' as const } : {}),
      ...(time ? { time } : {}),
      terms: reading.terms.map((t) =>
        isInside(t) && !isNeeded(t) ? { ...t, must: false, weight: t.weight * 0.5 } : t,
      ),
    },
  };
}

/** Words with which a question may open before its clause of time. */
const OPENING = 2;
const STANCE = /\b(?:position|stance)\b/;

/** "US secretary of state when …": an office and the clause alone ask who held it. */
const isOfficeThen = ({ terms: [first] }: Reading, start: number): boolean =>
  first?.posts !== undefined && first.at <= 1 && first.to === start;

/** Words for being in an office. */
const HELD = /\bwho (?:held|ran|headed|led|chaired|ruled|directed|occupied|served)\b/;

const startOf = ({ words, terms }: Reading): number =>
  words.findIndex(({ plain }, i) => {
    const next = words[i + 1]?.plain ?? '';
    // "What did Guterres say the day the war broke out".
    if (isDayOf(words, i)) return true;
    // "Since when has she been …", "before whom did he say so" ask.
    if (/^(?:when|what|which|whom?|whose)$/.test(next)) return false;
    if (AFTER.test(plain) || BEFORE.test(plain)) return true;
    // "The same day as the third round".
    if (plain === 'as' && /^(?:days?|date|night|evening|week)$/.test(words[i - 1]?.plain ?? ''))
      return words[i - 2]?.plain === 'same';
    // "As Larijani toured the Gulf".
    const doer = plain === 'as' && i > 3 ? terms.find((t) => t.at === i + 1 && t.ids) : undefined;
    if (plain === 'as') return doer !== undefined && isPast(words[doer.to]?.plain ?? '');
    if (plain === 'time' || plain === 'week') return i > 1 && next === 'of';
    return i > 1 && WITHIN.test(plain) && !/^(?:did|was|is|were|does|exactly|and)$/.test(next);
  });

/** How many days stand before a clause: "two days after", "a week before". */
function countBefore(words: readonly Word[], start: number): number | undefined {
  const count = `${words[start - 2]?.plain ?? ''} ${words[start - 1]?.plain ?? ''}`;
  return /^(?:\d{1,2} |an? (?!days?$))/.test(count) ? daysIn(count) : undefined;
}

/** Whether the time a question names stands in its clause. */
const isInClause = (side: string, { time, plain }: Reading): boolean =>
  time !== undefined && plain.indexOf(` ${side} `) >= 0 && plain.indexOf(` ${side} `) < plain.lastIndexOf(time.text);

/** "The day the talks broke down": a day told by what happened on it. */
const isDayOf = (words: readonly Word[], at: number): boolean =>
  at > 2 &&
  /^(?:day|night|morning|evening|moment|week)$/.test(words[at]!.plain) &&
  words[at - 1]!.plain === 'the' &&
  !/^(?:what|which|of|from|until)$/.test(words[at - 2]!.plain) &&
  words[at + 1] !== undefined &&
  !/^(?:before|after|in|on|at|to|for|is|was|were|did|does|and|or|by|with|from|until|till)$/.test(words[at + 1]!.plain);

/** The clause goes on while its words are terms or join them. */
function endOf(start: number, words: readonly Word[], terms: readonly Term[]): number {
  let at = start + 1;
  let any = false;
  while (at < words.length) {
    const term = terms.find((t) => t.at <= at && at < t.to);
    // "After Muscat Larijani flew …": the second name begins the question itself.
    if (term && start < 3 && term.sort === 'record' && terms.some((t) => t.to === at && t.sort === 'record')) break;
    if (term) any = true;
    else if (any && !AUX.test(words[at]!.plain) && !isAddressed(at, words)) break;
    else if (!any && !STOP.has(words[at]!.stem)) break;
    at = term ? term.to : at + 1;
  }
  return at;
}

/** "When Trump wrote to Khamenei", "his letter to him": whom it went to is of the clause, where somebody went is not. */
const isAddressed = (at: number, words: readonly Word[]): boolean =>
  words[at]!.plain === 'to' && /^(?:wrote|letter|message|note|reply)$/.test(words[at - 1]!.plain);

/** "After Khamenei was gone": after the death of the one of that name who is dead. */
function afterDeath(inside: readonly Term[], start: number, { reading, dataset }: Asking): Time | undefined {
  const [only, ...more] = inside.filter((t) => t.must);
  if (!AFTER.test(reading.words[start]!.plain) || !only || more.length > 0 || only.sort !== 'record') return undefined;
  const died = (only.ids ?? []).flatMap((id) => best(dataset.all.person.get(id)?.death_date)?.value ?? []);
  if (died.length !== 1 || !GONE.test(reading.plain)) return undefined;
  return {
    any: [{ from: died[0]!, to: dataset.asOf }],
    exact: 'stretch',
    toward: 'from',
    loose: true,
    text: only.text,
  };
}
const GONE = /\b(?:gone|dead|died|die|death|passed|killed|passing|killing|assassination)\b/;
