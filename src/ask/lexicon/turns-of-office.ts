// Turns of speech for who holds an office, before, after and in place of whom; on settled text, in order.

export const OF_OFFICE: readonly (readonly [RegExp, string])[] = [
  // "Who commands it now that he is dead": whoever does so since his death.
  [
    /\b(who\b.*?) now (?:that|since|after|as|when) ((?:[a-z-]+ ){1,3}?)(?:is|was|got|has been|s) (?:dead|gone|killed|assassinated|no more|no longer alive)\b/g,
    '$1 since $2was killed',
  ],
  // "Who led the council as its secretary": the body is led by several, the post by one.
  [
    /\bwho (?:leads?|led|heads?|headed|ran|runs|chairs?|chaired|served?|directed|guided|steered) (?:the )?((?:[a-z-]+ ){1,5}?)as (?:it is|its|their) (secretary[- ]general|director[- ]general|prime minister|supreme leader|[a-z]+)\b/g,
    'who was $2 of $1',
  ],
  [
    /\bwho (?:t(?:ook|akes) over|st(?:ood|epped) in|filled in) as (?:an? |the )?(?:acting |interim |caretaker |temporary )/g,
    'who was acting ',
  ],
  [
    /\bwho (?:st(?:ood|epped)|filled) in (?:as|for) (?:an? |the )?(?=(?:[a-z]+ )?(?:president|(?:foreign|prime|interior|defen[cs]e) minister)\b)/g,
    'who was acting ',
  ],
  // "Who came after Zarif as foreign minister" asks for no event.
  [/\bwho (?:came|comes|was) after (?=(?:[a-z]+ ){1,3}(?:as|at|in the post)\b)/g, 'who succeeded '],
  [/\bwho (?:came|comes|was) before (?=(?:[a-z]+ ){1,3}(?:as|in the post)\b)/g, 'who preceded '],
  // "Foreign minister before the present one".
  [
    /\b(?:the )?((?:[a-z-]+ ){1,5}?)(?:just |right )?before the (?:present|current|sitting) (?:one|man|holder|incumbent)\b/g,
    'the previous $1',
  ],
  // Whoever "became president when Raisi died" held it after him, not on that day.
  [
    /\b(who (?:then |was |got )?(?:became|becomes|took over|succeeded|replaced|(?:got|took|gets|has)(?= (?:[a-z]+ ){1,6}?(?:job|post|seat|chair|place|office)\b)|appointed|named|sworn|stepped|filled|stood)(?: [a-z-]+){0,8}?) (?:when|once|as soon as|the day|the moment) (?=(?:[a-z-]+ ){1,4}?(?:killed|assassinated|died|dead|gone|left|quit|resigned|ousted|sacked|fired|dismissed|removed|retired)\b)/g,
    '$1 after ',
  ],
  [/\bstand-in (?=(?:[a-z]+ )?(?:president|leader|minister|chief|head|commander|speaker)\b)/g, 'acting '],
  [/\bwho (?:stepped|filled|stood) in as (?:the |an? )?(?:acting |interim )?(?=[a-z])/g, 'who became acting '],
  // "Still on the Iran file": in whatever post.
  [
    /\bstill (?:working )?(?:on|in|at|with|part of) (?:the )?(?:(?:iran|us|american|iranian|nuclear) )*(?:file|desk|portfolio|job|post|team)\b/g,
    'still in office',
  ],
  [
    /\bwho(?: is|s) (?:now )?at (?:the )?((?:us |american )?(?:treasury|state department|pentagon|war department|defen[cs]e department|energy department|foreign office))(?=\W*$| now\b)/g,
    'who heads the $1',
  ],
  // "Biden's man for Iran".
  [
    /\b(?!(?:the|this|that|an?|which|what|his|her|their) )([a-z]+?)s? (?:point ?)?(?:man|woman|guy) (?:for|on) (?=(?:the )?(?:iran|israel|syria|lebanon|yemen|russia|ukraine|gulf|middle east|region)\b)/g,
    '$1 envoy for ',
  ],
  // "Which cleric sat in the secretary's chair of the council": who held the post.
  [
    /\b(?:who|which (?:cleric|man|politician|diplomat|official|figure|general)) (?:sat|sits|is sitting|was sitting) (?:in|on) (?:the )?(?=(?:secretary|speaker|president|chairman|chief|commander|director|(?:foreign |prime )?minister|ambassador|envoy)s? (?:chair|seat|desk)\b)/g,
    'who was ',
  ],
  [
    /\b(secretary|speaker|president|chairman|chief|commander|director|spokesman|(?:foreign |prime |defen[cs]e )?minister|ambassador|envoy)s? (?:chair|seat|desk|armchair) (?=(?:of|at|in) )/g,
    '$1 ',
  ],
  // "Trump's man at the UN".
  [
    /\b([a-z]+?)s? (?:man|woman) (?:at|in|to) (?:the )?(?=(?:un|united nations|iaea|vienna|new york|tehran|london|paris|moscow|beijing|jerusalem|muscat|doha)\b)/g,
    '$1 ambassador to the ',
  ],
  [
    /\bhow (?:many years|long) did ([a-z ]+?)s? (?:rule|reign|leadership|presidency|tenure|term|time)( (?:as|of) [a-z ]+?)? last\b/g,
    'how long was $1 in office$2',
  ],
  // "Put him at the head of the council".
  [
    /\b(?:put|puts|place[sd]?|install(?:s|ed)?) ((?:[a-z'-]+ ){1,4}?)(?:in charge|in command|at the head|at the helm) of (?!(?:a|an|his|her|their) |[a-z]+ing\b)/g,
    'appointed $1as head of ',
  ],
];
