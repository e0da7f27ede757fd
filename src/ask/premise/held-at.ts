// Where something is said to have been held or signed, and where the record has it: "in Vienna and not in Geneva", "at Buckingham palace".
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { HELD } from '#ask/fit/alike.ts';
import { nameOf } from '#ask/fit/found.ts';
import { bound, type Candidate, seek } from '#ask/fit/seek.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import { countryOfRecord } from '#ask/record/passage.ts';
import { falsePremise } from '#ask/telling/refuse.ts';
import { stemsOf } from '#ask/text/stem.ts';
import { bindsPlace } from '#ask/ways/place-of-round.ts';
import { poolOf } from '#ask/ways/round-pool.ts';
import { best } from '#dataset/claims.ts';
import { dayOf } from '#dataset/dataset.ts';
import type { Event } from '#dataset/event.ts';

/** Deeds and happenings that are done in one place. */
const DONE_THERE = stemsOf(
  'hold held meet met round session summit meeting talks sign signed signing sat convene agree achieve discuss',
);
const SITE =
  /^(?:palace|castle|hotel|mansion|hall|resort|villa|city|town|village|island|port|base|cathedral|stadium|library|museum|university)$/;
const IN = /^(?:in|at|inside)$/;

export function heldAt(asking: Asking): Answer | undefined {
  const { index, dataset, words } = asking;
  const reading = asking.anchor?.whole ?? asking.reading;
  if (
    reading.frame === 'yes-no' ||
    reading.frame === 'status' ||
    !reading.words.some(({ stem }) => DONE_THERE.has(stem))
  )
    return undefined;
  // "In Doha" is the town, whatever else goes by its name.
  const places = reading.terms.filter((t) => t.ids?.some((id) => dataset.all.place.has(id)) && isAfter(IN, t, reading));
  const elsewhere = talksElsewhere(asking) ?? roundsElsewhere(asking);
  if (elsewhere) return elsewhere;
  const denied = places.filter((t) => isDenied(t, reading));
  const said = [...places.filter((t) => !denied.includes(t)), ...siteOf(reading), ...landAsked(reading)];
  if (said.length === 0) return undefined;
  const rest = reading.terms.filter((t) => !said.includes(t) && !denied.includes(t));
  if (!rest.some((t) => t.must)) return undefined;
  const fits = (c: Candidate): boolean =>
    (HELD.has(c.passage.type) || c.passage.type === 'agreement') && lacksNone(c) && c.onTime !== 0;
  const top = seek({ ...reading, terms: rest }, index, ['event']).filter(lacksNone)[0];
  if (!top || !fits(top)) return undefined;
  const isElsewhere =
    denied.length > 0
      ? denied.every((t) => isHeadline(t, top, asking)) && !said.some((t) => isHeadline(t, top, asking))
      : isOfDay(top, rest, reading) && said.every((t) => bound(t, top.passage) === 0);
  if (!isElsewhere) return undefined;
  const what = said.map((t) => t.text).join(' ');
  return falsePremise(words.ask.premise.noLink(what, nameOf(top, asking)), [top.passage.id], asking);
}

/** The kind of thing asked for, "which minister", need not be there. */
const lacksNone = ({ missing }: Candidate): boolean => missing.every((t) => t.focus && !t.ids);

const isAfter = (test: RegExp, { at }: Term, { words }: Reading): boolean =>
  test.test(words[at - 1]?.plain ?? '') || (words[at - 1]?.plain === 'the' && test.test(words[at - 2]?.plain ?? ''));

/** "And not in Geneva", "instead of in Geneva". */
const isDenied = ({ at }: Term, { words }: Reading): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ plain }) => /^(?:not|instead|rather)$/.test(plain));

/** "At Buckingham palace": a house of which no record has the name. */
function siteOf({ words, terms }: Reading): readonly Term[] {
  const site = words.findIndex(({ plain }) => SITE.test(plain));
  const name = terms.find((t) => t.to === site && t.unknown && IN.test(words[t.at - 1]?.plain ?? ''));
  return name ? terms.filter((t) => t === name || t.at === site) : [];
}

/** "Which Saudi palace": the land in which one of its places is asked for. */
function landAsked({ words, terms }: Reading): readonly Term[] {
  const which = words.findIndex(({ plain }) => /^(?:which|what)$/.test(plain));
  const land = terms.find((t) => t.at === which + 1 && t.sort === 'country' && t.ids![0] !== 'eu');
  return land && SITE.test(words[land.to]?.plain ?? '') ? [land] : [];
}

/** Whether an event is the one of the day asked about, or stands alone with two of those named. */
export const isOfDay = ({ onTime, lead }: Candidate, rest: readonly Term[], { time }: Reading): boolean =>
  (time?.exact === 'day' && onTime === 1 && rest.filter((t) => t.ids && t.sort !== 'country').length > 1) ||
  lead >= ALONE;
const ALONE = 0.25;

/** Whether an event's headline has it in a place. */
function isHeadline({ ids }: Term, { passage }: Candidate, { index }: Asking): boolean {
  const words = passage.sentences[0]?.words ?? [];
  return index
    .link(words.map((w) => w.plain))
    .some((l) => l.ids.some((id) => ids?.includes(id)) && IN.test(words[l.from - 1]?.plain ?? ''));
}

/** "The Istanbul talks of 6 February", of a day whose one round was held at another place. */
function talksElsewhere(asking: Asking): Answer | undefined {
  const { reading, dataset, index, words } = asking;
  const { time } = reading;
  const place = reading.terms.find(
    (t) => bindsPlace(t.ids, dataset) && t.ids!.length > 0 && TALKS.test(reading.words[t.to]?.plain ?? ''),
  );
  if (!place || time?.exact !== 'day') return undefined;
  const ofDay = dataset.events.filter(
    (e) =>
      HELD.has(e.type) &&
      time.any.some(({ from, to }) => dayOf(e) <= to && (best(e.end_date)?.value ?? dayOf(e)) >= from),
  );
  const round = ofDay.find(({ type }) => type === 'talks-round');
  if (!round || ofDay.some(({ id }) => bound(place, index.of.get(id)!) > 0)) return undefined;
  return falsePremise(words.ask.premise.noLink(place.text, round.name), [round.id], asking);
}

/** "Which Saudi palace did the February rounds take place in", of a time whose rounds were all held in other lands. */
function roundsElsewhere(asking: Asking): Answer | undefined {
  const { reading, dataset, words } = asking;
  const [land] = landAsked(reading);
  if (!land || !reading.words.some(({ plain }) => TALKS.test(plain))) return undefined;
  const pool = poolOf(asking);
  const isThere = ({ places = [] }: Event): boolean =>
    places.length === 0 || places.some((id) => land.ids!.includes(countryOfRecord(id, dataset) ?? ''));
  const [first] = pool;
  if (!first || pool.some(isThere)) return undefined;
  return falsePremise(
    words.ask.premise.noLink(land.text, first.name),
    pool.map(({ id }) => id),
    asking,
  );
}
const TALKS = /^(?:talks|rounds?|negotiations)$/;
