// Rounds of talks as people tell them apart: by number, place and date ("second round", "Rome round", "Geneva talks Feb 2026").
import { type Dataset, dayOf } from '#dataset/dataset.ts';
import type { Event } from '#dataset/event.ts';
import type { OtherName } from '#dataset/schema.ts';
import { fold, type Word } from './fold.ts';
import { meaningOf } from './office-words.ts';

const numbered = (lines: string): ReadonlyMap<string, number> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line, i) =>
        line
          .trim()
          .split(' ')
          .map((word) => [word, i + 1] as const),
      ),
  );

const ORDINALS = numbered(`first 1st opening
  second 2nd
  third 3rd
  fourth 4th
  fifth 5th
  sixth 6th
  seventh 7th`);
const MONTHS = numbered(`january jan
  february feb
  march mar
  april apr
  may
  june jun
  july jul
  august aug
  september sep sept
  october oct
  november nov
  december dec`);
/** Beside "round" only. */
const CARDINALS = numbered('one\ntwo\nthree\nfour\nfive\nsix\nseven');
const TALKS = new Set('round rounds talk talks negotiation negotiations'.split(' '));
/** Said of every round. */
const LOOSE = new Set(
  'us usa u s american americans iran iranian iranians tehran nuclear in at on between and with during held'.split(' '),
);
const LATEST = new Set('last latest newest'.split(' '));

/** What a text says of a round; every word of it is accounted for. */
type Said = {
  number?: number;
  year?: number;
  month?: number;
  day?: number;
  latest?: boolean;
  /** For each word of a place or an adjective of the format the rounds it may mean. */
  readonly rounds: ReadonlySet<Event>[];
};

export type RoundFinder = {
  /** Rounds the text tells apart, the latest first; undefined when it says anything else. */
  find(text: string): readonly Event[] | undefined;
};

export function roundFinder(dataset: Dataset): RoundFinder {
  const rounds = dataset.events.filter((event) => event.round !== undefined);
  const telling = new Map<string, Set<Event>>();
  for (const event of rounds)
    for (const word of tellingWords(event, dataset)) telling.set(word, (telling.get(word) ?? new Set()).add(event));

  const fits = (event: Event, said: Said): boolean => {
    const { number, year } = event.round!;
    const [, month, day] = dayOf(event).split('-').map(Number);
    return (
      (said.number === undefined || said.number === number) &&
      (said.year === undefined || said.year === year) &&
      (said.month === undefined || said.month === month) &&
      (said.day === undefined || said.day === day) &&
      said.rounds.every((of) => of.has(event))
    );
  };

  return {
    find(text) {
      const said = saidOf(fold(text), telling);
      if (!said) return undefined;
      const fitting = rounds.filter((event) => fits(event, said)).sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
      // What experts do beside a round is meant only where it is said.
      const isBeside = (event: Event): boolean =>
        isTechnical(event) && fitting.some((other) => !isTechnical(other) && isSamePlace(event, other));
      const found = /\btechnical\b/i.test(text) ? fitting : fitting.filter((event) => !isBeside(event));
      return said.latest ? found.slice(0, 1) : found;
    },
  };
}

const isTechnical = ({ round }: Event): boolean => /\btechnical\b/.test(round!.format ?? '');
const isSamePlace = (a: Event, b: Event): boolean =>
  a.round!.year === b.round!.year && (a.places ?? []).some((place) => b.places?.includes(place));

function saidOf(words: readonly Word[], telling: ReadonlyMap<string, ReadonlySet<Event>>): Said | undefined {
  const said: Said = { rounds: [] };
  let talks = false;
  for (const [i, { plain }] of words.entries()) {
    const value = Number(plain);
    const beside = [words[i - 1]?.plain, words[i + 1]?.plain];
    if (TALKS.has(plain)) talks = true;
    else if (ORDINALS.has(plain)) said.number = ORDINALS.get(plain)!;
    else if (beside.some((word) => word === 'round') && (CARDINALS.has(plain) || /^\d$/.test(plain)))
      said.number = CARDINALS.get(plain) ?? value;
    else if (/^20\d\d$/.test(plain)) said.year = value;
    else if (/^\d\d?$/.test(plain) && beside.some((word) => MONTHS.has(word ?? ''))) said.day = value;
    else if (MONTHS.has(plain)) said.month = MONTHS.get(plain)!;
    else if (LATEST.has(plain)) said.latest = true;
    else {
      const rounds = telling.get(plain) ?? telling.get(meaningOf(plain).join(' '));
      if (rounds) said.rounds.push(rounds);
      else if (!LOOSE.has(plain)) return undefined;
    }
  }
  const tells = said.rounds.length > 0 || Object.keys(said).length > 1;
  return talks && tells ? said : undefined;
}

/** Words for where a round was, whose country that is, how the sides met, and with whom when it was not the United States. */
function* tellingWords({ places, round }: Event, dataset: Dataset): Generator<string> {
  for (const id of places ?? []) {
    const place = dataset.find(id)?.record as { name: string; country?: string; other_names?: OtherName[] } | undefined;
    if (!place) continue;
    const texts = [place.name, ...(place.other_names ?? []).map(({ name }) => name)];
    for (const text of texts) for (const { plain } of fold(text)) yield plain;
    for (const { plain } of fold(place.country ?? '')) yield* meaningOf(plain);
  }
  const { format = '', series = '' } = round!;
  for (const { plain } of fold(`${format} ${series}`)) if (FORMATS.has(plain)) yield plain;
  if (/\bE3\b/.test(series)) yield* ['e3', 'european', 'europeans', 'europe'];
}
const FORMATS = new Set('direct indirect secret technical proximity e3 channel'.split(' '));
