// Words by which a question asks for all of several things and not for one of them.

/** "The dates of both", "when was each", "on two occasions". */
export const ASKS_EACH =
  /\b(?:both|each|respectively|twice|either time|(?:on|at) (?:2|two|both) (?:occasions|dates|days|times|places)|(?:the|these|those|all) (?:2|two|3|three|4|four) (?:rounds|meetings|calls|votes|seizures|visits|drafts|resolutions|ceasefires|truces|licences|licenses|letters|messages|strikes|speeches|interviews|oped|sessions|statements))\b/;
/** What both of is no event: "both sides", "each other". */
export const OF_OTHERS =
  /\b(?:both|each) (?:other|of the (?:2|two) (?:sides|countries)|(?:[a-z]+ )?(?:side|party|team|delegation|country|capital|government|state|ministers?|presidents?|men|women|people|pilots?|sides|parties|teams|delegations|countries|capitals|governments|states))\b|\beach another\b/;
/** What is asked for of two: a day, a place, how many. */
export const OF_EACH =
  /\b(?:dates?|days?|when|where|places?|venues?|cit(?:y|ies)|length|duration|numbers?|counts?|tally|tallies) (?:[a-z]+ )?(?:of|for) (?:both|each)|(?:of|for) (?:both|each)(?: of (?:them|these|those))?(?: [a-z]+)?$|\bwhen (?:was|were|did|is) each\b|\bdid each\b|\bboth (?:dates|days|times|places)\b|\b(?:respectively|twice)\b/;
