// The noun phrase that a question without an interrogative opens with: "hospital the wounded were taken to", "flag of the Talara". What it would name is what is asked for.
import { countryOf } from '#ask/lexicon/countries.ts';
import { DETAILS } from '#ask/lexicon/details.ts';
import { kindOf } from '#ask/lexicon/kinds.ts';
import { isPalpable } from '#ask/lexicon/palpable.ts';
import { STOP } from '#ask/lexicon/stop.ts';
import type { Word } from '#ask/text/plain.ts';
import { isPast } from '#ask/text/stem.ts';

export type Head = {
  readonly from: number;
  readonly to: number;
  readonly noun: Word;
};

/** Manners of asking that may stand before it. */
const LEADS =
  /^(?:the|a|an|and|so|also|hi|hey|hello|please|pls|ok|just|tell|give|list|show|send|find|me|us|need|want|i|looking|for|about|all|any|some|both|that|those|this|these|his|her|its|their|exact|actual|precise|very)$/;
const INTERROGATIVE = /^(?:who|whom|whose|which|what|whats|when|where|why|how|whether)$/;
const OPENS_OTHERWISE =
  /^(?:did|do|does|is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|if|it|they|he|she|you|we|my)$/;
/** Words that only say that a kind is asked for. */
const TYPE = /^(?:type|types|kind|kinds|sort|sorts|model|make|brand|class|version)$/;
/** Words that tell which one is meant. */
const RELATIVE = /^(?:that|who|whose|which|where|when)$/;
export const OWNED = /^(?:of|for|behind|per)$/;
const ENDS =
  /^(?:of|for|behind|per|at|in|on|by|to|from|with|between|during|after|before|under|into|about|near|off|aboard|as|and|or|versus|the|a|an|his|her|its|their|is|are|was|were|did|has|have|had|will|would|it|they|he|she|not)$/;
/** Kinds told by what they are in: "the port in Fujairah" is no question for a port. */
const PLACED: ReadonlySet<string | undefined> = new Set(['place', 'body', 'country', 'thing']);
/** Nouns that names begin with: "port of Fujairah", "committee of experts". */
const NAMED_WITH_OF =
  /^(?:port|strait|sea|gulf|island|islet|city|town|village|capital|region|area|state|province|district|university|house|mosque|church|prison|site|spot|location|headquarters?|ministry|department|bureau|party|union|organi[sz]ation|committee|brigade|guard|bank|institute|foundation|division|unit|wing|group|nation|country|government|countries|nations|states|missile|bomb|weapon|plane|jet|ship|vessel|tanker|carrier|destroyer|drone|aircraft)s?$/;
/** Nouns for how much there is of what the word before them says. */
export const MEASURE = /^(?:amount|sum|count|total|list|order|figure|value|reference|rate|plan|tally)s?$/;
const JOINS = /^(?:in|at|on|and|or|to|from|with|by|through|for)$/;
const LONGEST = 5;

/** "Al Udeid, June 2025: missiles launched at it?": what stands before a colon or dash is spoken of, and what follows is asked. */
export const opensWithTopic = (typed: string): boolean => /^[^:?]{3,70}?(?::| [-–—]|—) *\S+ +\S/.test(typed);

/** The opening noun phrase, when its noun is of a kind we can look for or a detail, and something tells which one is meant. */
export function headOf(words: readonly Word[]): Head | undefined {
  const head = openingOf(words);
  return head && isAsked(head.noun) ? head : undefined;
}

/** The opening noun phrase, whatever its noun: "bail amount for Kohler", "seating order at the talks". */
export function openingOf(words: readonly Word[]): Head | undefined {
  let from = 0;
  while (from < words.length && LEADS.test(words[from]!.plain)) from++;
  const first = words[from]?.plain ?? '';
  if (first === '' || INTERROGATIVE.test(first) || OPENS_OTHERWISE.test(first)) return undefined;
  let to = from;
  while (to < words.length && to < from + LONGEST) {
    const { plain, stem } = words[to]!;
    if (ENDS.test(plain) || RELATIVE.test(plain) || INTERROGATIVE.test(plain)) break;
    // "Price the refinery paid", "motive Guyana gave": whoever follows a noun of a kind is no part of it.
    if (to > from && (isAsked(words[to - 1]!) || kindOf(stem) === undefined) && isPast(plain) && !/ing$/.test(plain))
      break;
    if (to > from && isAsked(words[to - 1]!) && countryOf(plain) !== undefined) break;
    to++;
  }
  const nouns = words.slice(from, to).filter((w) => !/^\d/.test(w.plain) && !STOP.has(w.stem));
  // "Bail amount": what it is the amount of is asked for.
  if (nouns.length > 1 && MEASURE.test(nouns.at(-1)!.plain) && (isAsked(nouns.at(-2)!) || isPalpable(nouns.at(-2)!)))
    nouns.pop();
  const noun = nouns.at(-1);
  const after = words[to]?.plain;
  if (!noun || TYPE.test(noun.plain) || after === undefined) return undefined;
  // "Through which", "in whose": as relative as "where".
  const byRelative = JOINS.test(after) && /^(?:which|whom|whose)$/.test(words[to + 1]?.plain ?? '');
  // Anything asked in its own words goes before the phrase it is put after.
  if (
    words.some(
      ({ plain }, i) =>
        INTERROGATIVE.test(plain) &&
        (i !== to || !RELATIVE.test(plain)) &&
        !(byRelative && i === to + 1) &&
        !isSubordinate(i, words),
    )
  )
    return undefined;
  const placed = PLACED.has(kindOf(noun.stem));
  if (placed && (OWNED.test(after) ? NAMED_WITH_OF.test(noun.plain) : JOINS.test(after) && !byRelative))
    return undefined;
  return { from, to, noun };
}

/** "The spot where the drone came down", "when the boats came": a clause that only tells which one is meant. */
const isSubordinate = (i: number, words: readonly Word[]): boolean =>
  /^(?:when|where)$/.test(words[i]!.plain) &&
  i + 2 < words.length &&
  !OPENS_OTHERWISE.test(words[i + 1]!.plain) &&
  !isPast(words[i + 1]!.plain);

const isAsked = ({ plain, stem }: Word): boolean =>
  (kindOf(stem) !== undefined || DETAILS.has(plain)) && !/^(?:bomb|shell)(?:ed|ings?)$/.test(plain);
