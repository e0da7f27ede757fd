// Private matters that are facts of somebody or something the record knows: whom one is married to, what one earns, the number of a line. The record does not tell them.
import type { Answer } from '#answer/answer.ts';
import type { Asking } from '#ask/asking.ts';
import { refuse } from '#ask/telling/refuse.ts';
import { meantBy } from './reading.ts';
import type { Outside } from './scope.ts';

/** Facts of a household or a purse. */
const HOUSEHOLD = /\b(?:wife|wives|husbands?|spouse|married|marry|wedding|salary|salaries|net worth)\b/;
/** Asks for a fact, in so many words. */
const ASKS =
  /\b(?:who|whom|whose|what|whats|which|when|where|how (?:much|many|old|long)|names?|(?:is|are|was) [a-z ]{2,40} married)\b/;
/** How somebody fares in it is nobody's fact. */
const FARES = /\b(?:happy|happily|unhappy|suffer\w*|love[sd]?|affair|cheat\w*|jealous|good|bad)\b/;
/** A number or word that opens a line or a door. */
const NUMBER = /\b(?:phone|telephone|cell|mobile|room|account|plate|passport) (?:number|no)\b/;

/** The refusal of a private fact of whom or what the record knows; undefined where it knows neither, or where no fact is asked for. */
export function privateFact(why: Outside, asking: Asking): Answer | undefined {
  const { reading, dataset, words } = asking;
  if (why !== 'privacy') return undefined;
  const known = reading.terms.filter((t) => t.ids && t.sort !== 'country');
  const isPerson = (id: string | undefined): boolean => id !== undefined && dataset.all.person.has(id);
  const people = known.filter((t) => isPerson(meantBy(t, reading)) || isPerson(t.ids![0]) || t.posts !== undefined);
  const isFact = HOUSEHOLD.test(reading.plain) && ASKS.test(reading.plain) && !FARES.test(reading.plain);
  const isTold = people.length > 0 ? isFact : known.length > 0 && NUMBER.test(reading.plain);
  if (!isTold) return undefined;
  const says = words.ask.notRecorded(
    reading.terms
      .filter((t) => t.must && !t.ids)
      .map((t) => t.text)
      .join(', ') || words.ask.whole(asking.typed),
  );
  return refuse({ reason: 'not-recorded', says, nearest: known.flatMap((t) => t.ids!) }, asking);
}
