// A long message: what it asks, without the story around it, and with what the story names where the question leans on it.
import { LONG } from '#ask/fit/verdict.ts';
import { countryOf } from '#ask/lexicon/countries.ts';
import type { Index } from '#ask/record/index-of-record.ts';
import { ASKS, matters, namesOf } from './parts.ts';
import { settle, wordsOf } from './plain.ts';

/** Where the clauses of a story part: somebody goes on to speak of themselves, or of what they heard. */
const JOINTS =
  /(?<=[.?!;:])\s+|\n+|,\s+|\s[-–—]\s|[()]|\s+(?:and|but|because|so)\s+(?=(?:i|my|we|our|she|he|they|that|then)\b)|\s+(?=so (?:who|what|which|when|where|how|in|on)\b)/i;

/** What leads up to a question in its own clause. */
const LEAD =
  /^.*\b(?:tell (?:me|us)|let (?:me|us) know|remind (?:me|us)|know|say|wonder(?:ing)?|settle (?:it|this|that)(?: for us)?|find out|remember|asking|ask|need is|question is)\s+(?=(?:(?:in|on|at|by|to|from|for|with|of|until|through|under) )?(?:who|whom|whose|what|which|when|where|why|how|whether)\b)/i;

/** What somebody would like to know without an interrogative: "the name of that tanker". */
const WISH =
  /^.*\b(?:(?:like|love|want|need|dying|curious) to (?:know|hear|learn|have)|(?:just|only|simply|all i) (?:want|need)|tell (?:me|us)|looking for|give me|after) (?:about )?(?=the (?:exact |full |real )?(?:names?|dates?|day|year|month|place|city|town|number|figure|reason|title|length)\b)/i;

/** Who somebody in the story is, told by the way: "my neighbour, who fishes for a living, told me". */
const BY_THE_WAY =
  /(?<=\b(?:my|our|his|her|a|an|some) (?:[\w-]+ ){0,3}[\w-]+),? who (?:is|was|are|has|had|[a-z]+s)\b[^,.?!;:]{2,80},/gi;

/** A question of the askers' own quarrel. */
const QUARREL =
  /\b(?:(?:which|who)(?: one)?(?: of (?:us|them|the two))? (?:is|was|s) right|(?:am i|is (?:he|she|that|this|it)|are (?:we|they)) (?:right|wrong|correct|so)|(?:can|could|would|will) (?:you|anybody|someone|somebody)(?: please)? (?:help|settle)\b)/;

/** What somebody says of where they have it from. */
const HEARSAY =
  /^(?:(?:and|but|so|that) )*(?:(?:i|we|you)(?: have|'ve)? (?:only |just |half )?(?:heard|read|saw|seen|say|mentioned|said|thought|remember|caught)|(?:she|he|they) (?:says?|writes?|swears?|claims?|insists?)|(?:it was )?something about|my (?:[\w-]+ ){1,3}(?:says?|swears?|claims?|insists?|reckons?))\b(?: (?:on|in) (?:your|the) [a-z]+)?(?: back)?(?: blind)?(?: that)?/i;

/** A question behind the last colon, and words from which it says of itself what it is about. */
const COLON =
  /:\s+((?:(?:in|on|at|by|to|from|for|with|of) )?(?:who|whom|whose|what|which|when|where|why|how)\b[^:?!]*\?)[^:?]*$/i;
const WHOLE = 8;
/** "The one about the accord": of several, and which of them is not for the question alone to tell. */
const ONE_OF = /\bones?\b/i;

/** Words by which a question speaks of what was named before it. */
const LEANS = /\b(?:he|she|it|they|him|her|them|his|their|its|that|there|one|ones|those)\b/;

/** "In July of that year": the one year the message names. */
function yearSaid(message: string): string {
  const years = new Set(message.match(/\b(?:19[5-9]|20[0-4])\d\b/g) ?? []);
  return years.size === 1 ? message.replace(/\b(?:of|in) (?:that|the same) year\b/gi, [...years][0]!) : message;
}

/** What a long message may ask, the shortest first; none where it is short or asks nothing. */
export function questionsProper(meant: string, index: Index): readonly string[] {
  if (wordsOf(meant, true).length <= LONG) return [];
  const clauses = yearSaid(meant)
    .replace(BY_THE_WAY, '')
    .split(JOINTS)
    .filter((clause) => clause?.trim())
    .map((clause) => clause.replace(LEAD, '').replace(WISH, 'what was '));
  const isAsking = (clause: string): boolean => {
    const settled = settle(clause).trim();
    return ASKS.test(settled) && !QUARREL.test(settled);
  };
  const [from, to] = [clauses.findIndex(isAsking), clauses.findLastIndex(isAsking)];
  if (from < 0) return [];
  const inside = clauses.slice(from, to + 1).filter((clause) => isAsking(clause) || matters(clause, index));
  const question = inside.join(', ');
  const before = clauses
    .filter((clause, i) => (i < from || i > to) && matters(clause, index) && !QUARREL.test(settle(clause)))
    .map((clause) => clause.replace(HEARSAY, '').trim());
  // "I promised to look it up: which …": what stands behind a colon is put whole.
  const put = COLON.exec(meant)?.[1];
  const nearest = before.toReversed();
  // "Which American would that be": a state is no name that tells which is meant.
  const leans = LEANS.test(settle(question)) && !isMore(namesOf(question, index));
  // A state alone is named in most stories.
  const names = nearest.map((clause) => namesOf(clause, index)).filter((said) => isMore(said));
  return [
    ...(put && wordsOf(put).length >= WHOLE && !ONE_OF.test(put) ? [put] : []),
    ...(leans ? [] : [question]),
    ...nearest.slice(0, 2).map((_, i) => [...nearest.slice(0, i + 1).reverse(), question].join(', ')),
    ...names.slice(0, 1).map((name) => `${name}, ${question}`),
  ];
}

/** Whether names are more than those of states. */
const isMore = (said: string): boolean => wordsOf(said).some(({ plain }) => countryOf(plain) === undefined);
