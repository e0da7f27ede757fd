// How people ask for what a card tells: why a place comes up, where it lies, what a ship has on its hull. Opened like the other phrases, on settled text.

/** Somebody whose trade says nothing of which office is meant. */
const ANYBODY =
  '(?:cleric|politician|diplomat|lawyer|jurist|official|man|woman|person|figure|veteran|hardliner|reformist|conservative|moderate)';
const OFFICE =
  '(?:secretary|president|minister|speaker|head|chief|chair|chairman|director|commander|adviser|advisor|spokesman|ambassador|envoy|justice|negotiator)';

/** What the whole affair is called by those who ask what has to do with it. */
const AFFAIR =
  '(?:this|that|it|here|there|(?:(?:all )?(?:of )?(?:this|that|these|the) )(?:whole )?(?:(?:us|iran|iranian|american|nuclear) )*(?:stor(?:y|ies)|affair|business|matter|saga|records?|files?|talks|negotiations|diplomacy|picture|mess|all))';

export const CARDS: readonly (readonly [RegExp, string])[] = [
  // "Why does it crop up in this story": what it is and what befell it there.
  [
    new RegExp(
      `\\bwhy (?:does|do|did|is|are) ((?:[a-z0-9-]+ ){1,5}?)(?:keep |keeps )?(?:crop(?:ping)? up|com(?:e|ing) up|pop(?:ping)? up|show(?:ing)? up|turn(?:ing)? up|appear(?:ing)?|figur(?:e|ing)|featur(?:e|ing)|mentioned|named|listed)(?: again)?(?: (?:in|into) ${AFFAIR}(?: all)?)?\\W*$`,
      'g',
    ),
    'what is $1',
  ],
  [
    new RegExp(
      `\\bwhy (?:does|do|did|is|are) ((?:[a-z0-9-]+ ){1,5}?)(?:matter|important|relevant) (?:here|(?:in|to|for) ${AFFAIR})\\W*$`,
      'g',
    ),
    'what is $1',
  ],
  // "Why does it matter so much": what it is, and what hangs on it.
  [
    /\bwhy (?:does|do) ((?:[a-z0-9-]+ ){1,5}?)matter(?: (?:so (?:much|greatly)|this much|that much|at all))?\W*$/g,
    'what is $1',
  ],
  [
    /\bwhy (?:is|are) ((?:[a-z0-9-]+ ){1,5}?)(?:(?:so|that|such an?|this) )?(?:important|significant|crucial|vital|key|big deal)(?: at all)?\W*$/g,
    'what is $1',
  ],
  [
    new RegExp(
      `\\bhow (?:does|do|did) ((?:[a-z0-9-]+ ){1,5}?)(?:come|fit|figure|enter|get) (?:in(?:to)? ?)?${AFFAIR}\\W*$`,
      'g',
    ),
    'what is $1',
  ],
  [
    new RegExp(
      `\\b((?:[a-z0-9-]+ ){1,5}?)(?:comes?|came|fits?|figures?|enters?) (?:in(?:to)? ?)?${AFFAIR}[, ]+how\\W*$`,
      'g',
    ),
    'what is $1',
  ],
  [
    new RegExp(
      `\\bwhat (?:has|have|had|does|do|did) ((?:[a-z0-9-]+ ){1,5}?)(?:got |have )?to do with ${AFFAIR}(?: all)?\\W*$`,
      'g',
    ),
    'what is $1',
  ],
  [
    new RegExp(
      `\\b(?:what|which) (?:part|role) (?:has|have|does|do|did) ((?:[a-z0-9-]+ ){1,5}?)(?:play|played|have|had) in ${AFFAIR}\\W*$`,
      'g',
    ),
    'what is the role of $1',
  ],
  // "The agency has its house in which city": where it is.
  [
    /\b(?:lies|lie|lay|sits?|stands|(?:is|are) (?:located|situated|based|seated|at home|to be found)|has (?:it is|its|their|her|a) (?:house|home|seat|base|headquarters|hq|offices?)) in (which|what) (?=(?:city|town|country|state|province|land|capital|place)\b)/g,
    'is in $1 ',
  ],
  // "Which cleric was secretary of the council": whoever held the office.
  [
    new RegExp(
      `\\b(?:which|what) ${ANYBODY} (was|is|became|served as) (?=(?:the )?(?:[a-z]+ ){0,4}?${OFFICE}\\b)`,
      'g',
    ),
    'who $1 ',
  ],
  [
    /\bwho (?:coordinated|coordinates|handled|handles|managed|oversaw|did|had|held|ran) (?:the )?middle east(?: (?:policy|affairs|file|desk|portfolio|brief))? (?=(?:at|in|on|for|of)\b.*\b(?:white ?house|nsc|national security council|biden|us|american)\b)/g,
    'who was white house coordinator for the middle east ',
  ],
  [/\b(?:three|3)[ -]man council\b/g, 'three man interim leadership council'],
  // A warship's hull number, by its other names.
  [
    /\b(?:hull|pennant|bow|side) (?:codes?|letters?|marks?|markings?|designations?|ids?|identifiers?|numbers?)\b/g,
    'hull number',
  ],
  [/\b(under (?:which|what|whose)) (?:colou?rs|ensign|registry|registration)\b/g, '$1 flag'],
  [
    /\b(which|what) (?:colou?rs|ensign) (?=(?:did|does|was|is) (?:[a-z]+ ){1,4}(?:fly|flying|sail|sailing)\b)/g,
    '$1 flag ',
  ],
  // A flag is what a ship is registered under, wherever she sails.
  [
    /\bunder (?:which|what|whose) flag (?:does|do) ((?:[a-z0-9-]+ ){1,5}?)(?:sail(?:ing)?|run(?:ning)?|travel(?:ling)?|operat(?:e|ing)|trad(?:e|ing)|registered)\W*$/g,
    'what is the flag of $1',
  ],
  [/\bfamily of (?=(?:[a-z]+ )?(?:drones?|missiles?|aircraft|ships?)\b)/g, 'type of '],
  [/\b(which|what) family of\b/g, '$1 type of'],
  // What a side wanted, with the side and the time told first.
  [
    /^\W*([a-z][a-z0-9 ,'-]{3,70}?): ((?:(?:at|by|on|for|to|under|from|until) )?(?:what|when|how|where)\b[^:?]*?)\b(?:should|must|ought to|had to|has to|have to|would)\b/g,
    'stance of $1: $2was to',
  ],
  [
    /^\W*([a-z][a-z0-9 ,'-]{3,70}?): ((?:on|at|under|for) (?:what|which) (?:conditions?|price|terms)\b)/g,
    'stance of $1: $2',
  ],
  // What a body is for.
  [
    /\b(what|which) (is|are|was|were) ((?:[a-z0-9-]+ ){1,5}?)(?:tasks?|functions?|remit|mandate|duty|duties)\b(?! (?:of|on) (?:oil|goods|imports|cargo))/g,
    '$1 $2 $3role',
  ],
  [/\b(the|a) doctor(?=\W*(?:who\b|among\b|in the (?:[a-z]+ )?family\b|$))/g, '$1 physician'],
  // Of time, not of space.
  [
    /(?:^\W*(?:the )?|\b(?:what|which) )(?:length|duration) of (?:the |an? )?(?=(?:[a-z-]+ ){0,3}?(?:pause|halt|suspension|freeze|moratorium|stop|break|truce|ceasefire|window|extension|waiver|sentence|term)\b)/g,
    'how long a ',
  ],
  [/\b(?:legal|constitutional) bas[ie]s (?=of|for|behind)/g, 'article of the constitution '],
];
