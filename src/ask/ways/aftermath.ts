// What somebody did once something had happened: "what did Iran do after the EU listed the Guards", "what did the US do hours after the round", "what followed it".
import type { Answer, Day } from '#answer/answer.ts';
import { daysBetween } from '#answer/day.ts';
import type { Asking } from '#ask/asking.ts';
import { only } from '#ask/fit/found.ts';
import { bound } from '#ask/fit/seek.ts';
import { countryOf } from '#ask/lexicon/countries.ts';
import { bearsOut, deedOf } from '#ask/premise/deed.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import { namesIn, namesOf } from '#ask/record/clauses.ts';
import { lighten } from '#ask/telling/lighten.ts';
import { wordsOf } from '#ask/text/plain.ts';
import { at, eventOf, kin } from '#ask/time/two-events.ts';
import { best } from '#dataset/claims.ts';
import { dayOf } from '#dataset/dataset.ts';
import type { Event } from '#dataset/event.ts';
import { entryOf } from '#tell/event.ts';

/** Asks for a deed and names none, or for what came of an event. */
const DOES =
  /\bwhat (?:else |then |next )*(?:did|has|had) (?:[a-z0-9]+ ){1,4}?(?<!\bto )(?:do|start|begin|launch|undertake|resort to)\b|\bwhat (?:[a-z]+ly |then |soon |next )*followed\b/;
const SIDE = /^(?:after|since|following|followed)$/;
const ASKS = /^(?:what|which|how|who|whom|where|when)$/;
const MADE = /^(?:do|done|start|begin|launch|undertake|resort|follow|next|immediately|later)$/;

/** Days in which what was done comes of an event, those told, and how well whoever did it must be named. */
const SOON = 30;
const SHOWN = 4;
const NAMED = 0.6;

export function aftermath(asking: Asking): Answer | undefined {
  const { dataset, words, index } = asking;
  const reading = asking.anchor?.whole ?? asking.reading;
  const answered = answeredAt(reading);
  if (answered < 0 && !DOES.test(reading.plain)) return undefined;
  const start = answered > 0 ? answered : at(reading.words, SIDE);
  if (start < 0) return undefined;
  // A clause that stands first ends where the question begins.
  const asks = start < 2 ? at(reading.words, ASKS, start + 1) : -1;
  const isInside = (t: Term): boolean => t.at > start && (asks < 0 || t.at < asks);
  const event = eventIn(reading.terms.filter(isInside), reading, asking);
  if (!event || dayOf(event).length < 10 || !isSo(event, reading.terms.filter(isInside), reading, asking))
    return undefined;
  // What a side did about words is told with them.
  if (answered > 0 && !BLOWS.has(event.type)) return undefined;
  const outside = reading.terms.filter((t) => !isInside(t) && !MADE.test(reading.words[t.at]!.stem));
  const doers = outside.filter((t) => t.ids && (t.must || t.sort === 'country'));
  const rest = outside.filter((t) => t.must && !t.ids);
  // Of two who share a name either may be meant.
  if (doers.some((t) => t.ids!.length > 1)) return undefined;
  if (outside.length === 0 && !/\bfollowed\b/.test(reading.plain)) return undefined;
  // What is told to have been done after it is itself the answer.
  if (/\bafter\b/i.test(event.name) && doers.some((t) => opensWith(event, t, asking))) return undefined;
  const isWithin = answered > 0 ? answerTo(event) : windowOf(event, reading);
  const of = (e: Event, t: Term): number => bound(t, index.of.get(e.id)!);
  const told = (e: Event): number => rest.filter((t) => of(e, t) > 0).length;
  const all = dataset.events.filter(
    (e) =>
      e !== event && isWithin(dayOf(e)) && (doers.length > 0 ? doers.every((t) => of(e, t) >= NAMED) : kin(e, event)),
  );
  const most = Math.max(0, ...all.map(told));
  const telling = all.filter((e) => told(e) === most);
  // What a headline begins with does what it tells.
  const own = doers.length > 0 ? telling.filter((e) => doers.some((t) => opensWith(e, t, asking))) : [];
  const pool = own.length > 0 ? own : telling;
  const akin = pool.filter((e) => kin(e, event));
  // A blow is answered by a blow before it is by words.
  const blows = answered > 0 ? akin.filter((e) => doers.some((t) => isStruckBy(t, e))) : [];
  if (answered > 0 && blows.length === 0) return undefined;
  const chosen = [...new Set([...blows, ...(akin.length > 0 ? akin : pool)])].slice(0, SHOWN);
  if (chosen.length === 0 || (rest.length > 0 && most < rest.length / 2)) return undefined;
  return {
    title: words.ask.after(event.name),
    status: 'answer',
    records: [...chosen.map((e) => e.id), event.id],
    blocks: lighten([
      { kind: 'entries', entries: chosen.map((e) => entryOf(e, true)) },
      { kind: 'entries', title: words.tell.when, entries: [entryOf(event, true)] },
    ]),
    followups: [],
  };
}

/** "How did Iran respond TO the bombing": where a side is said to have answered a blow; -1 where it is not. */
const answeredAt = ({ words, terms, plain }: Reading): number =>
  /\bhow (?:did|has|had)\b/.test(plain)
    ? words.findIndex(
        ({ plain: to }, i) =>
          /^(?:to|for|after|against)$/.test(to) &&
          RESPONDS.test(words[i - 1]?.plain ?? '') &&
          terms.some((t) => t.sort === 'country' && t.to === i - 1),
      )
    : -1;
const RESPONDS = /^(?:respond(?:ed)?|react(?:ed)?|retaliate[d]?|back)$/;
const BLOWS: ReadonlySet<string> = new Set(['strike', 'death', 'incident'] as const);
/** Whether the state that a headline names first struck. */
const isStruckBy = ({ ids }: Term, { type, name }: Event): boolean =>
  type === 'strike' && wordsOf(name).flatMap(({ plain }) => countryOf(plain) ?? [])[0] === ids?.[0];
/** Days within which a blow is answered. */
const AT_ONCE = 14;
const answerTo = (event: Event): ((day: Day) => boolean) => {
  const from = dayOf(event);
  return (day) => day.length === 10 && day >= from && daysBetween(from, day) <= AT_ONCE;
};

/** Words within which a headline opens. */
const OPENING = 5;

/** Whether the first that the headline of an event names is somebody, or acts for a state. */
function opensWith({ name }: Event, t: Term, { index }: Asking): boolean {
  const words = wordsOf(name).map((w) => w.plain);
  const named = [
    ...index.link(words).map(({ from, ids }) => ({ from, keys: ids })),
    ...words.flatMap((w, from) => (countryOf(w) ? [{ from, keys: [`~${countryOf(w)}`] }] : [])),
  ].sort((a, b) => a.from - b.from);
  const isOpening = (from: number): boolean => from === named[0]?.from || words[from - 1] === 'and';
  const names = namesIn(
    named.flatMap(({ from, keys }) => (from < OPENING && isOpening(from) ? keys : [])),
    index,
  );
  return namesOf(t).some((key) => names.has(key));
}

/** The event a clause names; where its deed is put otherwise, by the names in it. */
function eventIn(inside: readonly Term[], reading: Reading, asking: Asking): Event | undefined {
  if (!inside.some((t) => t.must)) return undefined;
  const plainly = { ...asking, reading };
  const names = inside.filter((t) => t.ids || t.sort === 'ordinal' || t.sort === 'number');
  const whole = eventOf(inside, plainly);
  // What people do at the end of any occasion takes nothing for granted that its record must have.
  const isOver = inside.every((t) => !t.must || names.includes(t) || OVER.test(reading.words[t.at]!.stem));
  const isOfSomebody = names.some((t) => t.ids?.some((id) => asking.dataset.all.person.has(id)));
  return whole ?? (isOfSomebody && names.length > 1 && isOver ? eventOf(names, plainly) : undefined);
}

/** Whether a deed that the clause tells is told of the event, too. */
function isSo({ id }: Event, inside: readonly Term[], reading: Reading, asking: Asking): boolean {
  const deed = deedOf({ ...reading, terms: inside });
  const { anchor: _, ...plainly } = asking;
  return !deed || OVER.test(deed.word.stem) || bearsOut(deed, only(asking.index.of.get(id)!), { ...plainly, reading });
}

const OVER =
  /^(?:leave|left|end|finish|over|close|fail|collapse|part|return|come|came|go|went|nothing|talk|round|meet|session)$/;

/** The days that are meant: hours, so many days or soon after. */
function windowOf(event: Event, { plain }: Reading): (day: Day) => boolean {
  const last = best(event.end_date)?.value ?? dayOf(event);
  const apart = (day: Day): number => (day.length < 10 ? -1 : daysBetween(last, day));
  const count = /\b(\d{1,2}) days? (?:later|after|afterwards)\b/.exec(plain);
  if (/\b(?:hours?|minutes) (?:after|later|of)\b|\b(?:same|that) day\b/.test(plain))
    return (day) => apart(day) >= 0 && apart(day) <= 1;
  if (/\b(?:next|following) day\b|\b(?:a|one) day (?:later|after)\b/.test(plain)) return (day) => apart(day) === 1;
  if (count) return (day) => Math.abs(apart(day) - Number(count[1])) <= 1 && apart(day) > 0;
  return (day) => apart(day) > 0 && apart(day) <= SOON;
}
