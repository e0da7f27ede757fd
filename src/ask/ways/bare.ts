// Questions that are only a name: a person, body, place, vessel or term; or a name that several share.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { lacking } from '#ask/fit/lacking.ts';
import { bound, seek } from '#ask/fit/seek.ts';
import { TYPE_OF } from '#ask/lexicon/types-of-event.ts';
import { meantBy, type Term } from '#ask/reading/reading.ts';
import { countryOfRecord } from '#ask/record/passage.ts';
import { offerRecords } from '#ask/telling/choice.ts';
import { labelledFirst, lighten } from '#ask/telling/lighten.ts';
import { refuse } from '#ask/telling/refuse.ts';
import { tellBriefly, tellWhole } from '#ask/telling/told.ts';
import { wordsOf } from '#ask/text/plain.ts';
import { isPast } from '#ask/text/stem.ts';
import { dayOf } from '#dataset/dataset.ts';
import { ASKS, eventFor, fewEventsOf, kindAlone, loneName, namedBy } from './bearers.ts';
import { agedAt, BORN, bornAs, FOUNDED, isBornThen } from './born.ts';

const PLAIN_FRAMES = new Set(['define', 'who', 'what', 'status', 'where', 'yes-no', 'difference']);

const THING_FRAMES = new Set(['define', 'what', 'where', 'yes-no', 'difference', 'status']);

/** Words that ask what somebody or something is. */
const IDENTITY =
  /^(?:role|part|type|kind|title|job|position|post|person|man|guy|woman|lady|official|side|story|info|background|introduce|explain|define|meaning|mean|term|refer|stand|policy|concept|place|city|town|site|location|country|ship|vessel|body|organi[sz]ation|agency|group|nuclear|programme|program|iran|iranian|today|current|currently|exactly|short|summary|overview|biography|bio|profile|background|cv|resume|introduction|who|name|known|do|play|purpose|function|abbreviation|acronym|word|full|based?|located|situated|headquarter(?:ed)?|seat|lies?)s?$/;

/** Weight from which a word that need not be bound tells which bearer of a name is meant. */
const BESIDE = 1.5;

/** How far ahead an event must be to be meant before the thing whose kind seems to be asked. */
const AHEAD = 0.25;

export function bare(asking: Asking): Answer | undefined {
  const { reading, dataset, words } = asking;
  const aged = agedAt(asking) ?? bornAs(asking);
  if (aged) return aged;
  const doubt = reading.unsure.length > 0 ? chooseAmong(asking) : (loneName(asking) ?? kindAlone(asking));
  if (doubt) return doubt;
  const [named, ...besides] = reading.terms.filter((t) => t.must);
  // Somebody the record does not know, of whom nothing else is asked that is known.
  if (named?.unknown && named.sort === 'name' && named.to > named.at + 1 && besides.length === 0)
    return refuse({ reason: 'not-recorded', says: words.ask.notRecorded(named.text) }, asking);
  const state = stateAsked(asking);
  if (state) return state;
  const needed = reading.terms.filter((t) => t.must);
  // "Where is Tehran": the one place that need not be bound is all there is.
  const musts =
    needed.length > 0
      ? needed
      : reading.terms.filter((t) => t.sort === 'record' && t.ids!.some((id) => dataset.all.place.has(id)));
  const first = musts.find((t) => t.ids && t.sort !== 'country' && t.sort !== 'office');
  const meant = first && meantBy(first, reading);
  if (!first || !meant || !dataset.find(meant)) return undefined;
  const only = { ...first, ids: [meant] };
  const more = musts.filter((t) => t !== first);
  const found = dataset.find(only.ids[0]!)!;
  const thing = found.kind === 'place' || found.kind === 'organization';
  if (thing && reading.words.some(({ stem }) => stem in TYPE_OF)) return undefined;
  if (asking.anchor) return undefined;
  // "Who went to see him" is somebody else.
  if (found.kind === 'person' && WENT.test(reading.plain)) return undefined;
  const own = asking.index.of.get(found.record.id)!;
  const kindNamed = /\b(?:what|which) (?:type|kind|sort|class|category)\b/.test(reading.plain);
  const kindAsked = (kindNamed || /\b[a-z]+ or (?:a |an )?[a-z]+\b/.test(reading.plain)) && found.kind !== 'person';
  // A card that tells of an event in passing is less than the event.
  const [top] = more.length > 0 && !kindNamed ? seek(reading, asking.index) : [];
  if (
    top &&
    top.passage.kind === 'event' &&
    top.missing.length === 0 &&
    top.onTime !== 0 &&
    top.lead > (kindAsked ? AHEAD : 0)
  )
    return undefined;
  const founded =
    (reading.frame === 'when' || /\b(?:19|20)\d\d or (?:19|20)\d\d\b/.test(reading.typed)) &&
    FOUNDED.test(reading.plain) &&
    more.every(
      (t) =>
        t.sort === 'number' ||
        /^(?:establish|creat|found|born|birth|form|start|dissolv)/.test(reading.words[t.at]!.stem),
    );
  // Words beside a name that some record may answer: the card alone would not.
  const asked = reading.terms.filter(
    (t) => !t.must && (t.sort === 'word' || t.sort === 'number') && !IDENTITY.test(t.text.toLowerCase()),
  );
  // "Hormuz closed again" is a headline.
  if (!ASKS.test(reading.plain) && asked.some((t) => isPast(reading.words[t.at]!.plain))) return undefined;
  const openFor = found.kind === 'person' || found.kind === 'organization' ? PLAIN_FRAMES : THING_FRAMES;
  if ((asked.length > 1 || asked.some((t) => t.weight >= 1 && bound(t, own) < 0.3)) && !founded && !kindAsked)
    return undefined;
  // "The council in Tehran": where a state's own sit goes without saying.
  const home = countryOfRecord(found.record.id, dataset);
  const isHome = (t: Term): boolean =>
    home !== undefined &&
    t.ids?.length === 1 &&
    dataset.all.place.has(t.ids[0]!) &&
    countryOfRecord(t.ids[0]!, dataset) === home;
  const lacks = more.filter((t) => bound(t, own) < 0.94 && !isHome(t));
  // "Born in 1957 or 1958?": the years are the asker's, not a time to look in.
  if ((reading.time && !founded) || !(openFor.has(reading.frame) || founded)) return undefined;
  if (
    lacks.length > 0 &&
    !founded &&
    !(kindAsked && lacks.length < 3 && lacks.every((t) => !t.unknown && (t.hard === 'word' || t.hard === 'detail')))
  )
    return undefined;
  if (reading.terms.some((t) => !t.must && t.sort === 'ordinal')) return undefined;
  if (reading.words.length <= 3 && found.kind === 'person') {
    const others = namesakes(only, asking);
    if (others.length > 0) return offerRecords(asking, [found.record.id, ...others], only.text);
  }
  if (found.kind === 'person' && BORN.test(reading.plain) && !isBornThen(found.record.birth_date, reading.typed))
    return refuse(
      {
        reason: 'not-recorded',
        says: words.ask.notRecordedOf(words.ask.detail.born, found.record.name),
        nearest: [found.record.id],
      },
      asking,
    );
  const answer = tellWhole(found, dataset, words);
  // A body is told with the word for it, which says where it sits and what it is for.
  const term = found.kind === 'organization' ? dataset.find(`${found.record.id}-term`) : undefined;
  const told = term ? [...answer.blocks, ...tellBriefly(term, dataset, words)] : answer.blocks;
  const blocks = founded ? labelledFirst(told, [words.tell.born, words.tell.founded]) : lighten(told);
  return { ...answer, blocks, records: [...new Set([...answer.records, ...more.flatMap((t) => t.ids ?? [])])] };
}

/** Somebody who did something with the one named. */
const WENT = /\bwho(?!m| (?:is|was|are|were)\b)(?: [a-z]+){0,4}? (?:go|goes|went|came|saw|took|gave|got)\b/;

/** "What part does Oman play?": the state's government, and what it holds itself to be. */
function stateAsked({ reading, dataset, words }: Asking): Answer | undefined {
  if (!/\b(?:part|role)\b/.test(reading.plain)) return undefined;
  const musts = reading.terms.filter((t) => t.must);
  const states = musts.flatMap((t) =>
    t.sort === 'country' && !/^(?:iran|united-states)$/.test(t.ids![0]!) ? t.ids! : [],
  );
  const found = states.length === 1 ? dataset.find(`${states[0]}-government`) : undefined;
  if (!found || musts.some((t) => t.sort !== 'country')) return undefined;
  return tellWhole(found, dataset, words);
}

/** Events that name somebody else of that name: one without a record, or a bearer of it with few events. */
function namesakes(term: Term, { dataset, reading }: Asking): string[] {
  const [id] = term.ids!;
  const last = wordsOf(term.text).at(-1)!.plain;
  const others = new Set(
    reading.unsure.flatMap((u) => (u.text === term.text ? u.ids : [])).filter((other) => other !== id),
  );
  const holds = (text: string): boolean => wordsOf(text).some((w) => w.plain === last);
  const strange = dataset.events.filter((event) => {
    if (event.people?.includes(id!)) return (event.also_named ?? []).some(holds);
    // A mention in passing, "the day Araghchi was in Istanbul", is of somebody with a record.
    return (event.people ?? []).some((p) => others.has(p));
  });
  return strange
    .sort((a, b) => Number(holds(b.name)) - Number(holds(a.name)) || (dayOf(a) < dayOf(b) ? 1 : -1))
    .map((event) => event.id)
    .slice(0, 4);
}

type Bearer = { readonly top: ReturnType<typeof seek>[number] | undefined };

/** Whether one bearer of a name alone is in a record of the time asked about that has half of the rest. */
const isOneOfThen = (bearers: readonly Bearer[], musts: readonly Term[]): boolean =>
  bearers.filter(
    ({ top }) => top?.onTime === 1 && 2 * musts.filter((t) => !top.missing.includes(t)).length >= musts.length,
  ).length === 1;

/** The one whose own card has it all, where of the others only cards of bodies and places that name them beside the word do. */
function toldOfSelf<T extends Bearer & { readonly id: string }>(able: readonly T[]): readonly T[] {
  const own = able.filter(({ id, top }) => top!.passage.id === id);
  const isBeside = ({ top }: T): boolean => /^(?:organization|place|term)$/.test(top!.passage.kind);
  return own.length === 1 && able.every((b) => own.includes(b) || isBeside(b)) ? own : able;
}

/** A shared name: those of its bearers that the rest of the question fits. One left is meant; several are offered. */
function chooseAmong(asking: Asking): Answer | undefined {
  const { reading, index } = asking;
  const [first] = reading.unsure.filter((u) => !u.most || u.ids.every((id) => asking.dataset.all.person.has(id))) as [
    (typeof reading.unsure)[number] | undefined,
  ];
  if (!first) return undefined;
  const rest = reading.terms.filter((t) => t.ids?.join() !== first.ids.join());
  // "In which cities were his processions planned": a telling word beside the name is of one of them.
  const musts = rest.filter(
    (t) => t.must || (t.sort === 'word' && t.weight >= BESIDE && !t.focus && !IDENTITY.test(t.text)),
  );
  const best = first.ids.map((id) => {
    const term: Term = {
      text: first.text,
      sort: 'record',
      hard: 'name',
      keys: [[`@${id}`, 1]],
      weight: 4,
      must: true,
      at: 0,
      to: 1,
      ids: [id],
    };
    const ofOne = seek({ ...reading, terms: [term, ...rest] }, index).filter(
      (c) => c.onTime !== 0 && bound(term, c.passage) > 0.3,
    );
    // What is of the very day asked about goes before what lies beside it.
    const then = ofOne.find((c) => c.onTime === 1 && c.missing.length === 0);
    return { id, top: reading.time?.exact === 'day' && then ? then : ofOne[0] };
  });
  if (musts.length === 0 && first.most && reading.words.length > 3) return undefined;

  const able = best.filter(({ top }) => top && (top.missing.length === 0 || musts.every((t) => t.sort === 'country')));
  // Of one alone the record tells of that time, or says the kind of thing asked for.
  const told = able.filter(
    ({ top }) => (reading.time === undefined || top!.onTime === 1) && lacking(asking, top!.passage) === undefined,
  );
  const whole = told.length === 1 ? told : toldOfSelf(able);
  // One record that names them all needs no choice between them.
  if (musts.length > 0 && new Set(whole.map(({ top }) => top!.passage.id)).size === 1) return undefined;
  // One alone is in a record of that time that has some of what is asked: it is he.
  if (first.given && whole.length === 0 && reading.time && isOneOfThen(best, musts)) return undefined;
  // Only a given name, and nothing that any of them is known for: all of them are meant.
  if (first.given && whole.length === 0 && rest.every((t) => !t.ids || t.sort === 'country'))
    return offerRecords(asking, first.ids, first.text);
  // On a day only one of them had anything told of him.
  const dated = reading.time ? best.flatMap(({ id, top }) => (top?.onTime === 1 ? [id] : [])) : [];
  const most = Math.max(...whole.map(({ top }) => top!.score));
  const fitting =
    musts.length === 0 && !asking.anchor
      ? dated.length > 0
        ? dated
        : [...first.ids]
      : whole.filter(({ top }) => top!.score >= most - (first.given ? 0.3 : 0.09)).map(({ id }) => id);
  // What each of them did is asked for: the events that tell it come before who they are.
  const events =
    musts.length > 0 ? whole.flatMap(({ id, top }) => (fitting.includes(id) ? eventFor(top!, id, asking) : [])) : [];
  // So does the one that fits best, whichever of them it is of.
  const fits = musts.length > 0 ? seek(reading, index).find((c) => c.onTime !== 0) : undefined;
  const likest = fits?.passage.kind === 'event' && fits.missing.length === 0 ? [fits] : [];
  const tellings = [...likest.map((c) => c.passage.id), ...events];
  // Who is known by an event or two alone is meant by them.
  const known =
    musts.length === 0
      ? [
          ...fitting.flatMap((id) => fewEventsOf(id, asking.dataset)),
          ...namedBy(wordsOf(first.text).at(-1)!.plain, asking.dataset).map(({ event }) => event),
        ]
      : [];
  return fitting.length > 1 ? offerRecords(asking, [...tellings, ...fitting], first.text, known) : undefined;
}
