// Where rounds of talks were held, and where none was.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { bound, seek } from '#ask/fit/seek.ts';
import { isCity } from '#ask/lexicon/countries.ts';
import type { Term } from '#ask/reading/reading.ts';
import { falsePremise } from '#ask/telling/refuse.ts';
import type { Dataset } from '#dataset/dataset.ts';
import type { Event } from '#dataset/event.ts';

export const bindsPlace = (ids: readonly string[] | undefined, dataset: Dataset): boolean =>
  ids?.every((id) => dataset.all.place.has(id)) ?? false;

const ALL = /^(?:plan|schedul|announc|propos|rumou?r|claim|mention|suggest|report|cancel|idea)/;

/** "The Oslo round", "which round took place in Oslo": a place in which no round was held, if only the name of a city. */
export function nowhereKnown(asking: Asking): Answer | undefined {
  const { reading, index, dataset, words } = asking;
  if (reading.frame === 'yes-no' || reading.words.some(({ stem }) => ALL.test(stem))) return undefined;
  const round = reading.words.findIndex(({ stem }) => stem === 'round');
  if (round < 0) return undefined;
  const city = reading.terms.find(
    (t) =>
      t.must &&
      (t.ids ? bindsPlace(t.ids, dataset) : isCity(reading.words[t.at]!.plain)) &&
      (t.to === round || (t.at > round && /^(?:in|at)$/.test(reading.words[t.at - 1]!.plain))),
  );
  if (!city) return undefined;
  const held = dataset.events.filter(({ round: of, type }) => of !== undefined || type === 'talks-round');
  if (held.some(({ id }) => bound(city, index.of.get(id)!) > 0)) return undefined;
  const near = seek(reading, index, ['event'])[0]?.passage.id;
  return falsePremise(words.ask.premise.noRound, near ? [near] : [], asking);
}

/** The refusal of a question about a round at a place where none was held in time. */
export function nowhere(asking: Asking, isInTime: (event: Event) => boolean): Answer | undefined {
  const { reading, dataset, index, words } = asking;
  // "The round in Istanbul", "the Istanbul round".
  const isOfRound = (t: Term): boolean =>
    reading.words.slice(Math.max(0, t.at - 3), t.to + 2).some(({ stem }) => stem === 'round');
  const named = reading.terms.filter((t) => t.must && t.ids && isOfRound(t));
  const at = new Set(named.flatMap((t) => t.ids!.filter((id) => dataset.all.place.has(id))));
  const isThere = ({ places = [] }: Event): boolean => places.some((id) => at.has(id));
  const isRound = ({ round, type }: Event): boolean => round !== undefined || type === 'talks-round';
  if (at.size === 0 || reading.frame === 'yes-no') return undefined;
  if (dataset.events.some((e) => isRound(e) && isThere(e) && isInTime(e))) return undefined;
  const near = seek(reading, index, ['event'])[0]?.passage.id;
  return falsePremise(words.ask.premise.noRound, near ? [near] : [], asking);
}
