// Turns of speech for what came before or after what, put as a clause of time; on settled text, in order.

/** What a journey may have gone to. */
const SPOT =
  '(?:which|what|where)(?: (?:other |next |foreign |arab |gulf |european )?(?:capital|city|country|place|state|town))?';

/** "What did Iran do in answer to the strikes": how it responded. Only questions are read so: those written down say it in either way of records of their own. */
export const DONE_IN_ANSWER =
  /\bwhat (did|has|had) ((?:the )?(?:[a-z]+ ){1,3}?)do (?:in|as an?|by way of) (?:answer|response|reply|reaction|retaliation|revenge) (?:to|for) /gi;

export const OF_ORDER: readonly (readonly [RegExp, string])[] = [
  // "At the moment Larijani was killed" is no present.
  [
    /\bat the (?:very |exact )?moment (?:that |when )?(?=(?:[a-z-]+ ){1,5}(?:was|were|died|fell|began|left|signed|landed)\b)/g,
    'when ',
  ],
  // "Larijani left Muscat for which capital".
  [
    new RegExp(
      `(?<=^\\W*(?:so |and |then )?)((?:[a-z]+ ){1,3}?)(?:left|departed|leaves|departs|quit|(?:flew|went|travell?ed|set off|moved on|continued) (?:out of|from)) ((?:[a-z]+ ){1,3}?)(?:for|to|towards?) ${SPOT}(?=\\W*$| (?:in|on|during) )`,
      'g',
    ),
    'where did $1go after $2',
  ],
  // "From Muscat Larijani went on to which country".
  [
    new RegExp(
      `(?<=^\\W*(?:so |and |then )?)(?:from|after|leaving) ([a-z]+),? ((?:[a-z]+ ){1,3}?)(?:went|flew|travell?ed|moved|continued|headed|jetted|proceeded|set off)(?: on| onwards?| off)? (?:for|to|towards?) ${SPOT}(?=\\W*$| (?:in|on|during) )`,
      'g',
    ),
    'where did $2go after $1',
  ],
  // "Larijani after Muscat flew where".
  [
    new RegExp(
      `(?<=^\\W*(?:so |and |then )?)((?:[a-z]+ ){1,2}?)(?:from|after|leaving) ((?:the )?[a-z]+) (?:went|flew|travell?ed|moved|continued|headed|jetted|proceeded)(?: on| onwards?| off| next)*(?: for| to| towards?)? ${SPOT}(?=\\W*$)`,
      'g',
    ),
    'where did $1go after $2',
  ],
  // "Did further rounds follow his visit, and where".
  [
    /^\W*(?:so |and |but )?did (?:[a-z0-9-]+ ){0,4}?(?:rounds?|talks|negotiations) follow ((?!up\b)[^?]+?)(?=\W*$|,? and (?:where|when|what|who)\b)/g,
    'which round came after $1',
  ],
  // "The talks that his visit came after", "the vote which the strikes preceded".
  [
    /\b(?:that|which) ((?:[a-z0-9-]+ ){1,6}?)(?:came (?:right |soon |shortly |just )?after|followed(?: on)?|came in the wake of)(?=\W*$)/g,
    'before $1',
  ],
  [
    /\b(?:that|which) ((?:[a-z0-9-]+ ){1,6}?)(?:came (?:right |soon |shortly |just )?before|preceded|went before)(?=\W*$)/g,
    'after $1',
  ],
];
