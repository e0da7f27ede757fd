// Where rounds of talks were held, and where none was.
import type { Answer } from '#answer/answer.ts';
import type { Dataset } from '#dataset/dataset.ts';
import type { Event } from '#dataset/event.ts';
import type { Asking } from './asking.ts';
import type { Term } from './reading.ts';
import { refuse } from './refuse.ts';
import { seek } from './seek.ts';

export const bindsPlace = (ids: readonly string[] | undefined, dataset: Dataset): boolean =>
  ids?.every((id) => dataset.all.place.has(id)) ?? false;

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
  const says = words.ask.falsePremise(words.ask.premise.noRound);
  return refuse({ reason: 'false-premise', says, instead: near ? [near] : [] }, asking);
}
