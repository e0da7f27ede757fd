// Phrases of what people in office do, opened like the others: take the helm, send out a letter, strike off a guest list, pass a house.

/** Applied to settled text among the other phrases. */
export const DEEDS_OF_OFFICE: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:direction|charge|conduct|running|control|helm|portfolio|management) of (?:the )?((?:[a-z]+ )?)foreign (?:affairs|policy)\b/g,
    '$1foreign minister post',
  ],
  [
    /\b(?:take|takes|took|taken|taking|assume|assumes|assumed) (?:the )?(?:helm|reins|charge|leadership|direction) (?:of|at) (?=(?:the |iran |oman )?(?:[a-z]+ ){0,2}(?:agency|ministry|council|irgc|snsc|iaea|aeoi|organi[sz]ation|parliament|majlis|judiciary|department|centcom)\b)/g,
    'succeed as head of ',
  ],
  [
    /\b(letters?|messages?|invitations?|repl(?:y|ies)|notes?|cable)\b((?: [^?.!]*)?) (?:go|goes|went|going) (?:out|off)\b/g,
    '$1$2 sent',
  ],
  [
    /\b(?:struck|strike|strikes|taken|took|take|crossed|scratched|dropped|removed|left|cut|kept) (?:off|from) (?:the |its |their )?((?:[a-z]+ )?)(?:guest|invitation|invitee) list\b/g,
    'disinvite $1',
  ],
  [/\bwhere (?:do|does|did|has|had) (?:the )?((?:[a-z]+ ){1,4}?)st(?:and|ood) on\b/g, 'what was the position of $1on'],
  // "The Guards' top job", "the top soldier of the armed forces".
  [
    /\b(?:had|held|has|holds|got) (?:the )?((?:[a-z]+ ){0,2}[a-z]+?)s? top (?:job|post|position|seat)\b/g,
    'was head of the $1',
  ],
  [
    /\b(?:the )?(?:top|highest|most senior|senior most|number one) (?:soldier|general|officer|commander|military (?:man|officer|commander)) (?:of|in) (?:the )?((?:[a-z]+ )?)(armed forces|military)\b/g,
    'chief of staff of the $1armed forces',
  ],
  [/\brepresent(?:s|ed|ing)? ([a-z]+) as (?:the |its )?(ambassador|envoy) (?:in|to|at)\b/g, 'was $2 of $1 to'],
  [
    /\bwho (ran|runs|led|leads|headed|heads|directed|directs|handled|handles) (?:the )?([a-z]+?)s? (?:diplomacy|foreign policy|foreign affairs)\b/g,
    'who was $2 foreign minister',
  ],
  [/\bun (?:nuclear |atomic )?(inspectors?|inspections?|monitors?)\b/g, 'iaea $1'],
  [/\bcondemned(?= to\b)|(?<=\b(?:years?|prison|jail)\b.*)\bcondemned\b/g, 'sentenced'],
  [/\bscore(?=.* vot)|(?<=\bvot.*)\bscore\b/g, 'tally'],
  [
    /\b(?:say|says|said|saying) (?:(?:that )?(?:he|she|it|they) (?:was|were|is|are) )?(?:so |very )?sorry(?: (?:to|for))?\b/g,
    'apologise',
  ],
  [
    /(?<!\b(?:white|trade|upper|lower|opera|full) )(?<!\bhouse of )\bthe house(?= (?:vote|votes|voted|pass|passes|passed|adopt|adopts|adopted|reject|rejects|rejected|approve|approved|resolution|measure|tally|count|majority|republicans|democrats)\b)/g,
    'the us house',
  ],
  [/\bus house of representatives\b/g, 'us house'],
  [
    /\bwho (?:(?:1st |first )|was it (?:that|who) )?(?:coined|uttered|quipped|voiced|mouthed|phrased|worded)\b(?! (?:support|concern|fear|doubt)s?)/g,
    'who said',
  ],
  [/\b(?:run|runs|ran|running) out\b(?! of\b)/g, 'expire'],
];
