// Events by the words of their names and summaries, weighed by how rare the words are.
import type { Day } from '#answer/answer.ts';
import { type Dataset, dayOf } from '#dataset/dataset.ts';
import type { Event } from '#dataset/event.ts';
import type { OtherName } from '#dataset/schema.ts';
import { LOOSE, othersFor, stem } from './deeds.ts';
import { fold } from './fold.ts';
import type { Match, Resolution } from './names.ts';
import { roundFinder } from './round.ts';

const STOP = new Set(
  'a an and as at by for from in into is it of off on or out over s that the their they this to was were what when where which who with did does do how'.split(
    ' ',
  ),
);
/** How much more a word of the name says than one of the summary. */
const NAMED = 1.5;
/** How far the best must stand out to be meant. */
const AHEAD = 1.15;

/** What the whole record is about goes without saying: an event may leave it out. */
const UNDERSTOOD = new Set('iran iranian iranians us usa american americans'.split(' '));

/** What it adds when all words of an id are said: it is the shortest name an event has. */
const WHOLE = 0.3;

export type EventFinder = {
  /** Rounds of talks a text tells apart, when it speaks of nothing else. */
  rounds(text: string): Resolution | undefined;
  /** Events by their words. */
  find(text: string): Resolution | undefined;
};

/** How much less another word for the same deed says. */
const OTHERWISE = 0.8;

const stemsOf = (text: string): Set<string> => {
  const stems = new Set<string>();
  for (const { plain } of fold(text)) if (!STOP.has(plain)) stems.add(stem(plain));
  return stems;
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** A day as people write it beside a name: year, month's name, number of the day. */
const dated = (day: Day): string => {
  const [year, month, number] = day.split('-');
  return `${day} ${year} ${month ? MONTHS[Number(month) - 1] : ''} ${number ? Number(number) : ''}`;
};

const ORDINALS = 'first second third fourth fifth sixth seventh'.split(' ');
/** A round as people call it: "round 2", "second round". */
const roundOf = ({ round }: Event): string =>
  round?.number ? `round ${round.number} ${ORDINALS[round.number - 1] ?? ''} ${round.year}` : '';

/** Everybody and everything in an event by name, in all scripts. Offices and descriptions would fit too many. */
function* namedIn(event: Event, dataset: Dataset): Generator<string> {
  for (const id of [event.people, event.organizations, event.places, event.vessels].flatMap((ids) => ids ?? [])) {
    const record = dataset.find(id)?.record as { name: string; other_names?: OtherName[] } | undefined;
    if (!record) continue;
    yield record.name;
    for (const { name, kind } of record.other_names ?? []) if (kind !== 'description' && kind !== 'alias') yield name;
  }
}

export function eventFinder(dataset: Dataset): EventFinder {
  const named = new Map<string, Set<Event>>();
  const holding = new Map<string, Set<Event>>();
  const shortest = new Map<Event, Set<string>>();
  const add = (index: Map<string, Set<Event>>, word: string, event: Event): void => {
    const events = index.get(word);
    if (events) events.add(event);
    else index.set(word, new Set([event]));
  };
  for (const event of dataset.events) {
    // The id is a headline, too, in fewer words.
    const short = event.id.replace(/^[\d-]+/, '').replaceAll('-', ' ');
    shortest.set(event, stemsOf(short));
    const title = `${event.name} ${short} ${event.type} ${roundOf(event)}`;
    const others = `${event.summary.value} ${dated(dayOf(event))} ${(event.also_named ?? []).join(' ')}`;
    for (const word of stemsOf(title)) add(named, word, event);
    for (const word of stemsOf(`${title} ${others} ${[...namedIn(event, dataset)].join(' ')}`))
      add(holding, word, event);
  }

  const rounds = roundFinder(dataset);

  /** Events that hold a word or another word for the same deed, with what the word says of each. */
  const weighed = (plain: string): Map<Event, number> => {
    const events = new Map<Event, number>();
    const look = (word: string, share: number): void => {
      for (const event of holding.get(word) ?? []) {
        const weight = share * (named.get(word)?.has(event) ? NAMED : 1);
        if (weight > (events.get(event) ?? 0)) events.set(event, weight);
      }
    };
    look(stem(plain), 1);
    for (const other of othersFor(plain)) look(other, OTHERWISE);
    const rarity = Math.log(1 + dataset.events.length / (1 + events.size));
    return new Map([...events].map(([event, weight]) => [event, weight * rarity]));
  };

  return {
    rounds(text) {
      const meant = rounds.find(text) ?? [];
      if (meant.length === 0) return undefined;
      return resolved(meant.map(({ id }) => ({ id, kind: 'event', score: 1, how: ['words'] })));
    },
    find(text) {
      const typed = new Set(fold(text).flatMap(({ plain }) => (STOP.has(plain) ? [] : [plain])));
      const words = new Set([...typed].flatMap((plain) => [stem(plain), ...othersFor(plain)]));
      const lists = [...typed].map((plain) => ({
        loose: LOOSE.has(plain) || UNDERSTOOD.has(plain),
        events: weighed(plain),
      }));
      const must = lists.filter(({ loose }) => !loose).map(({ events }) => events);
      const [rarest, ...rest] = must.sort((a, b) => a.size - b.size);
      if (!rarest) return undefined;
      const called = new Set<string>();
      const scored = [...rarest.keys()]
        .filter((event) => rest.every((events) => events.has(event)))
        .map((event) => {
          const said = lists.reduce((sum, { events }) => sum + (events.get(event) ?? 0), 0);
          const short = [...shortest.get(event)!];
          const whole = short.filter((word) => words.has(word)).length / Math.max(1, short.length);
          const score = said * (1 + WHOLE * whole);
          if (whole === 1 && short.length > 1) called.add(event.id);
          return { id: event.id, kind: 'event', score, how: ['words'] } satisfies Match;
        });
      // Of equals the latest first: the text is more often about what is new.
      scored.sort((a, b) => b.score - a.score || (a.id < b.id ? 1 : -1));
      const [first, second] = scored;
      if (!first) return undefined;
      // One whose shortest name was said is meant, when it is the only such one.
      if (!second || first.score > second.score * AHEAD || (called.size === 1 && called.has(first.id)))
        return { kind: 'one', match: first, others: scored.slice(1, 4) };
      return resolved(scored);
    },
  };
}

function resolved(matches: readonly Match[]): Resolution {
  const [first, second] = matches;
  if (first && !second) return { kind: 'one', match: first, others: [] };
  return { kind: 'several', matches: matches.slice(0, 8) };
}
