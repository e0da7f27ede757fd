// A day or month an event is said to be of, "the Muscat round on 8 February", where the record has it on another and none of its kind then.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { nameOf } from '#ask/fit/found.ts';
import { type Candidate, seek } from '#ask/fit/seek.ts';
import { sumAsked, thingCounted } from '#ask/fit/thing-counted.ts';
import { TYPE_OF } from '#ask/lexicon/types-of-event.ts';
import { fociOf } from '#ask/reading/focus.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import type { Passage } from '#ask/record/passage.ts';
import { falsePremise, refuse } from '#ask/telling/refuse.ts';
import type { Word } from '#ask/text/plain.ts';
import { spanOf } from '#ask/time/on-time.ts';
import type { Time } from '#ask/time/stretch.ts';

/** Nouns for what is of one day, and deeds that are done on one. */
const NOUN = /^(?:rounds?|talks|meetings?|visits?|trips?|summit|negotiations|barrage|attacks?|raid|bombing|calls?)$/;
const DONE = /^(?:killed|assassinated|died|crashed|signed|seized|bombed|struck|hit|elected)$/;
/** What may stand between an event and its day, and before it and belong to it. */
const BETWEEN = /^(?:on|of|in|at|to|from|with|by|for|the|and|between|held|a|an|his|her|their)$/;
const BEFORE = /^(?:and|was|were|got)$/;
/** What goes on for months, and is of no one. */
const GOES_ON = /^(?:talks|negotiations)$/;
/** Words by which a question knows of another day, or asks what was said, wanted or planned. */
const OPEN =
  /\b(?:plan(?:ned|s)?|schedul\w*|propos\w*|rumou?r\w*|postpon\w*|cancel\w*|off|put|instead|originally|meant|supposed|due|set|expected|invit\w*|not|next|would|will|whether|if|before|after|since|until|about|second|2th|follow\w*|between)\b/;
const SPEAKS: ReadonlySet<string | undefined> = new Set(['statement', 'report', 'letter', 'sanctions', 'vote']);
const SKIPPED = /^(?:status|said|whose-words|position|source-of|between|difference|when)$/;

export function otherDay(asking: Asking): Answer | undefined {
  const { reading, anchor, index, words, typed } = asking;
  const { time, frame } = reading;
  if (anchor || !time || !isPlainDay(time) || SKIPPED.test(frame)) return undefined;
  // "…, right?" takes it for granted, "was it on that day" does not.
  if (frame === 'yes-no' && !TAGGED.test(typed)) return undefined;
  const named = namedOf(reading, time);
  // "Which plane did he fly in": what is asked for belongs to an event nobody names.
  if (fociOf(reading).some(({ asks }) => asks === 'thing')) return undefined;
  if (!named || OPEN.test(reading.plain.replace(time.text, ' '))) return undefined;
  const { head, terms } = named;
  const types = new Set(TYPE_OF[head.stem]);
  const { time: _, ...undated } = { ...reading, terms, frame: 'what' as const, also: [] };
  const whole = seek(undated, index, ['event']).filter((c) => c.missing.length === 0);
  const kind = whole.filter(({ passage }) => types.size === 0 || types.has(passage.type!));
  const [top] = kind;
  const then = whole.filter(({ passage }) => isThen(passage, time));
  if (!top || then.some((c) => kind.includes(c) || !SPEAKS.has(c.passage.type))) return undefined;
  return falsePremise(words.ask.premise.otherDay(nameOf(top, asking)), [top.passage.id], asking);
}

const TAGGED = /\b(?:right|correct|yes|no|true)\s*\?/i;

/** Whether a time is one day or one month, as it was said. */
const isPlainDay = ({ exact, any, relative, toward, subject, loose, strict, text }: Time): boolean =>
  (exact === 'day' || exact === 'month' || /^(?:early|mid|late)\b/.test(text)) &&
  any.length === 1 &&
  !(relative || toward || subject || loose || strict);

type Named = { readonly head: Word; readonly terms: readonly Term[] };

/** The word for an event right before its day, with the names around it: "Muscat round" of "the Muscat round on 8 February". */
function namedOf({ plain, terms, words }: Reading, time: Time): Named | undefined {
  const at = plain.indexOf(time.text);
  if (at < 0) return undefined;
  const end = plain.slice(0, at).split(' ').filter(Boolean).length;
  const nameAt = (i: number): Term | undefined =>
    terms.find((t) => t.at <= i && i < t.to && (t.ids || t.sort === 'ordinal'));
  const isPart = (i: number, test: RegExp): boolean => nameAt(i) !== undefined || test.test(words[i]?.plain ?? '');
  let head = end - 1;
  while (head >= 0 && isPart(head, BETWEEN)) head--;
  const word = words[head];
  const isDone = DONE.test(word?.plain ?? '');
  if (!word || !(isDone || NOUN.test(word.plain)) || (GOES_ON.test(word.plain) && time.exact !== 'day'))
    return undefined;
  // "The Cairo agreement signed on 20 November", "his helicopter crashed".
  const thing = isDone ? terms.find((t) => t.must && !t.ids && t.to === head) : undefined;
  let from = thing?.at ?? head;
  while (from > 0 && isPart(from - 1, BEFORE)) from--;
  const own = terms.filter((t) => t.at >= from && t.to <= end && (t === thing || t.at === head || nameAt(t.at) === t));
  return own.some((t) => (t.ids && t.sort !== 'country') || t.sort === 'ordinal')
    ? { head: word, terms: own.map((t) => ({ ...t, must: true })) }
    : undefined;
}

/** Whether a record can be of a time, by any of its reports. */
const isThen = ({ spans }: Passage, { any }: Time): boolean =>
  any.map(spanOf).some(({ first, last }) => spans.some((s) => s.first <= last && s.last >= first));

/** What is told of another day only: nothing is known of the day asked about where things are counted that there always are. */
export function onOtherDay(elsewhen: Candidate, asking: Asking): Answer {
  const { words, reading } = asking;
  const name = nameOf(elsewhen, asking);
  if (thingCounted(reading) || sumAsked(reading))
    return refuse(
      {
        reason: 'not-recorded',
        says: words.ask.notRecordedOf(words.ask.detail['how-many'], name),
        nearest: [elsewhen.passage.id],
      },
      asking,
    );
  return falsePremise(words.ask.premise.otherDay(name), [elsewhen.passage.id], asking);
}
