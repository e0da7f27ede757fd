// A place an occasion is said to have been held in, "the second round in Muscat", where the record has it in another.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { isKindWord } from '#ask/fit/alike.ts';
import { type Candidate, seek } from '#ask/fit/seek.ts';
import type { Reading, Term } from '#ask/reading/reading.ts';
import { partsOf } from '#ask/record/clauses.ts';
import { falsePremise } from '#ask/telling/refuse.ts';
import type { Word } from '#ask/text/plain.ts';
import { EUROPE } from '#ask/ways/round-pool.ts';
import { dayOf } from '#dataset/dataset.ts';
import type { Event } from '#dataset/event.ts';
import { isOfDay } from './held-at.ts';

/** Types of event that take place somewhere, rather than being spoken of. */
const TAKES_PLACE: ReadonlySet<string | undefined> = new Set([
  'talks-round',
  'meeting',
  'visit',
  'agreement',
  'incident',
]);
const IN = /^(?:in|at|inside)$/;
const TALKS = /^(?:talks|round|meeting|negotiations|summit)$/;
/** Words of a question by which a place is one that was only thought of, or left for another. */
const OPEN =
  /\b(?:plan(?:ned|s)?|schedul\w*|propos\w*|rumou?r\w*|postpon\w*|cancel\w*|called off|put off|instead|originally|meant|supposed|due|set|expected|offer\w*|invit\w*|not|rather|from|between|or|about|next|would|will|whether|if|before|after|since|follow\w*|succe\w*|preced\w*|predecessor|replac\w*)\b/;
/** Words of which nothing is told but when: "on 3 May", "after 80 minutes". */
const LENGTH = /\bafter (?:about |only |some )?\d+ (?:minutes?|hours?|days?)\b/g;
const SAID = /^(?:said|whose-words|position)$/;
const ASKS = /^(?:what|who|whom|whose|which|when|where|why|how)$/;
const ROUND = /\b(\d{1,2})th(?: [a-z]+){0,3}? round\b|\bround (?:number |no |nr )?(\d{1,2})\b/;
/** Words by which a clause of a record speaks of what is to be held there. */
const MEANT =
  /^(?:plan|plans|planned|scheduled|set|due|would|could|should|will|expected|next|following|follow|announces?|announced|invited?|postpones?|postponed)$/;
/** Kinds of place in which people sit down. */
const TOWN = /^(?:city|town|capital|resort|palace|estate)/;
/** What two places may be apart and be one, in degrees. */
const NEAR = 0.6;

export function placedElsewhere(asking: Asking): Answer | undefined {
  const { dataset, index } = asking;
  const reading = asking.anchor?.whole ?? asking.reading;
  if (/^(?:yes-no|status|source-of)$/.test(reading.frame)) return undefined;
  const said = reading.terms.find((t) => isSaidOfIt(t, reading) && townsOf(t, asking).length > 0);
  if (!said || OPEN.test(besidesTime(reading))) return undefined;
  // Where words were said is told of nothing else.
  const asks = reading.words.findIndex(({ plain }) => ASKS.test(plain));
  if (SAID.test(reading.frame) && said.at > asks) return undefined;
  const round = isOfRound(said, reading) ? roundOf(reading, asking) : [];
  if (round.length > 0) return round.some((e) => isAt(said, e, asking)) ? undefined : refused(said, round[0]!, asking);
  const rest = reading.terms.filter((t) => t !== said);
  if (
    !rest.some(
      (t) => t.must && (t.sort === 'record' || isKindWord(t, reading) || (SIGNED.test(reading.plain) && isOwnWord(t))),
    )
  )
    return undefined;
  const all = seek({ ...reading, terms: rest }, index, ['event']).filter(
    (c) => c.missing.length === 0 && c.onTime !== 0,
  );
  const [top] = all;
  const event = top && dataset.all.event.get(top.passage.id);
  const isSigned = event?.type === 'agreement' && SIGNED.test(reading.plain);
  if (!event || !TAKES_PLACE.has(event.type) || !(isSigned || isOfDay(top, rest, reading))) return undefined;
  const isThere = ({ passage: { id, type } }: Candidate): boolean =>
    isSigned
      ? type === event.type && isIn(said, dataset.all.event.get(id)!, asking)
      : TAKES_PLACE.has(type) && isAt(said, dataset.all.event.get(id)!, asking);
  return all.some(isThere) ? undefined : refused(said, event, asking);
}

/** "The JCPOA": a word that is a record's own name. */
const isOwnWord = ({ keys, sort }: Term): boolean => sort === 'word' && keys.some(([key]) => key.startsWith('@'));

/** What was signed was so where it was, whatever was talked of elsewhere. */
const SIGNED = /\b(?:signed|concluded|initialled)\b/;

function refused(said: Term, event: Event, asking: Asking): Answer {
  const { words } = asking;
  return falsePremise(words.ask.premise.noLink(said.text, event.name), [event.id], asking);
}

/** "In Muscat", "the Muscat round", "moved to Muscat". */
function isSaidOfIt({ at, to }: Term, { words }: Reading): boolean {
  const before = words[at - 1]?.plain ?? '';
  const hosts = words.slice(to, to + HOST_REACH).some(({ plain }) => HOST.test(plain));
  return (
    IN.test(before) ||
    hosts ||
    TALKS.test(words[to]?.plain ?? '') ||
    (before === 'to' && words[at - 2]?.plain === 'moved')
  );
}

/** "Muscat got to host the fifth round". */
const HOST = /^(?:host|hosts|hosted|hosting)$/;
const HOST_REACH = 3;

/** The towns a term names. */
const townsOf = ({ ids = [] }: Term, { dataset }: Asking): readonly string[] =>
  ids.filter((id) => TOWN.test(dataset.all.place.get(id)?.classification ?? ''));

const besidesTime = ({ plain, time }: Reading): string => plain.replace(time?.text ?? '', ' ').replaceAll(LENGTH, ' ');

/** "The second round in Muscat", "the Muscat round". */
const isOfRound = ({ at, to }: Term, { words }: Reading): boolean =>
  words[to]?.stem === ROUND_WORD ||
  words.slice(to, to + HOST_REACH).some(({ plain }) => HOST.test(plain)) ||
  words.slice(0, at).some(({ stem }) => stem === ROUND_WORD);
const ROUND_WORD = 'round';

/** The rounds of the number and month or year a question is about: each was held on one day, whichever is said. */
function roundOf({ plain, time }: Reading, { dataset }: Asking): readonly Event[] {
  const [, ordinal, number] = ROUND.exec(plain) ?? [];
  if ((ordinal ?? number) === undefined || EUROPE.test(plain)) return [];
  const length = time?.exact === 'year' ? 4 : 7;
  const isOfTime = (e: Event): boolean =>
    time?.any.every(({ from, to }) => {
      const day = dayOf(e).slice(0, length);
      return day >= from.slice(0, length) && day <= to.slice(0, length);
    }) ?? true;
  return dataset.events.filter(
    (e) => e.round?.number === Number(ordinal ?? number) && !/E3/.test(e.round.series ?? '') && isOfTime(e),
  );
}

/** Whether an event was held in a place, near it, or tells of it; one that is only to be the next is not where it was held. */
function isAt(said: Term, event: Event, asking: Asking): boolean {
  const { dataset } = asking;
  const { places = [] } = event;
  const towns = townsOf(said, asking);
  const own = places.filter((id) => TOWN.test(dataset.all.place.get(id)?.classification ?? ''));
  if (own.length === 0) return true;
  const namesIt = (words: readonly Word[]): boolean =>
    asking.index.link(words.map((w) => w.plain)).some((l) => l.ids.some((id) => towns.includes(id)));
  const clauses = partsOf(asking.index.of.get(event.id)!).own.filter(namesIt);
  const isOnlyMeant =
    clauses.length > 0 &&
    own.some((id) => !towns.includes(id)) &&
    clauses.every((words) => words.some(({ plain }) => MEANT.test(plain)));
  if (isOnlyMeant) return false;
  return clauses.length > 0 || isIn(said, event, asking);
}

/** Whether a place is one of those of an event. */
const isIn = (said: Term, { places = [] }: Event, asking: Asking): boolean =>
  places.some((id) => townsOf(said, asking).some((town) => isNear(id, town, asking)));

/** Whether two places are one, or lie so near each other that one may stand for the other. */
function isNear(a: string, b: string, { dataset }: Asking): boolean {
  const [one, other] = [dataset.all.place.get(a), dataset.all.place.get(b)];
  if (a === b) return true;
  const [x, y] = [(one?.latitude ?? 0) - (other?.latitude ?? 0), (one?.longitude ?? 0) - (other?.longitude ?? 0)];
  return one?.latitude !== undefined && other?.latitude !== undefined && Math.hypot(x, y) < NEAR;
}
