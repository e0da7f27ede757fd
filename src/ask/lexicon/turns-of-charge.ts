// Turns of speech for being in charge of a body or a field of state: opened before all other phrases, as the words posts have.

/** Bodies and fields somebody is in charge of; a strait or a letter is in somebody's hands otherwise. */
const BODY =
  '(?:ministry|ministries|department|presidency|council|agency|organi[sz]ation|command|centcom|government|judiciary|parliament|majlis|affairs|diplomacy|pentagon|treasury|army|navy|irgc|guards|iaea|snsc)';
const CHARGE =
  '(?:ran|runs|run|running|led|leads|headed|heads|handled|handles|managed|manages|conducted|minding|minded|keeping|kept|overseeing|oversaw|oversees|tending|tended|directed|directs|steered|steers|(?:in|at|with)? ?(?:the )?(?:charge|head|helm|direction|conduct) of|responsible for|look(?:ed|ing) after|saw to)';

export const OF_CHARGE: readonly (readonly [RegExp, string])[] = [
  // "The ministry was in whose hands", "in whose charge was the department".
  [
    new RegExp(
      `\\b(?:(?:in|under) )?whose \\(?(?:[a-z]+\\)? )?(?:hands?|charge|control|care|command)\\b(?=.*\\b${BODY}\\b)|(?<=\\b${BODY}\\b.*)\\b(?:in|under) whose \\(?(?:[a-z]+\\)? )?(?:hands?|charge|control|care|command)\\b`,
      'g',
    ),
    'headed by who',
  ],
  // "Who was in charge of foreign affairs in Tehran".
  [
    new RegExp(
      `\\b(who|whom) ((?:was|is|were|had been) )?(?:then |there )?${CHARGE} (?:the )?((?:(?!foreign)[a-z]+ )?)foreign (?:affairs|policy)\\b`,
      'g',
    ),
    '$1 was $3foreign minister',
  ],
  // "Who was minding the foreign ministry", "who ran the council as secretary".
  [
    new RegExp(
      `\\b(who|whom) (?:was|is|were|had been) (?:then |there )?(?:minding|keeping|overseeing|tending|looking after) (?=(?:the )?(?:[a-z]+ )?${BODY}\\b)`,
      'g',
    ),
    '$1 headed ',
  ],
  [
    new RegExp(
      `\\b(who|whom) ${CHARGE} (the )?((?:[a-z]+ ){0,2}?${BODY}) as (?:its |the |a )?(secretary|speaker|president|chairman|commander|director|spokesman)\\b`,
      'g',
    ),
    '$1 was $4 of $2$3',
  ],
  // "Which body did he head": the post says it.
  [
    /\b(which|what) (other )?(?:body|institution|organi[sz]ation|agency|authority) (did|does|has|had) ((?:[a-z'-]+ ){1,3}?)(?:lead|led|head|headed|chair|chaired|run|direct|directed|preside over|presided over)\b/g,
    '$1 $2post $3 $4hold',
  ],
  [
    /\b(?:led|headed|chaired|ran|directed|presided over|was (?:the )?(?:head|chair|chairman|president) of) (which|what) (other )?(?:body|institution|organi[sz]ation|agency|authority)\b/g,
    'held $1 $2post',
  ],
  [
    /\b(?:took over|became|stepped in|stood in|filled in|followed|was)(?: as)? (?:an? |the )?((?:[a-z]+ )?(?:president|minister|leader|chief|speaker|commander|head)) (?:for the time being|ad interim|provisionally|temporarily|in the (?:interim|meantime)|for a (?:while|time))\b/g,
    'was acting $1',
  ],
  [
    /\b(?:got|gets|was given|given|took|takes|assumed|inherited|received) (?:the )?command (?:of|over) (?=(?:the )?[a-z])/g,
    'became commander of ',
  ],
];
