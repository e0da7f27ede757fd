// Turns of speech for things the record has a name or plain words for: a body by its seat, the size of a team, what a ship bears, a net cut off, who sat opposite whom.

const PLUG = '(?:pull|pulls|pulled|pulling) the plug';
const US = '(?:(?:the )?(?:us|usa|america|american|united states|washington)s? )';
const NET = '(?:internet|net|web|mobile (?:network|phones?)|phones?|phone lines|networks?)';

export const OF_THINGS: readonly (readonly [RegExp, string])[] = [
  // Who brings a state back into a treaty has it join again; what is left open was left by nobody.
  [
    /\b(?:bring|brings|brought|bringing|take|takes|took|taking|get|gets|got|lead|led) (?:the )?(?:[a-z]+ )?back (?:in|into) (?=(?:the )?(?:(?:iran|nuclear) )*(?:jcpoa|deal|npt|accord|agreement|pact|treaty)\b)/g,
    'rejoin ',
  ],
  [/\b(?:leav(?:es|ing)|left) open (?=(?:an?|the)\b)/g, 'kept possible '],
  // "Who voted against 2231".
  [
    /\b(against|for|veto(?:ed)?|adopt(?:ed)?|passed|endorsed|sponsored) (?=(?:1[0-8]|2[1-9])\d\d(?:\W*$| (?:in|at|on|by|and)\b))/g,
    '$1 resolution ',
  ],
  // What is taken back is withdrawn, its words apart or not.
  [
    /\bt(?:akes?|ook|aken|aking) ((?:(?:the|its|their|his|her|that) )?(?:[a-z]+ ){0,2}?(?:notice|notification|offer|letter|threat|claim|promise|pledge|words|complaint|request|bid|motion|draft|signature|decision|demand|proposal) )back\b/g,
    'withdraw $1',
  ],
  [/\b(?:held|kept|taken|taking|took) (?:as )?(?:prisoners?|captive|hostages?)\b/g, 'captured'],
  // "How come they turned it down".
  [/\bhow come (?!there|it|that|this)((?:[a-z]+ ){1,3}?)(?=[a-z]+ed\b)/g, 'why did $1'],
  // What somebody said in dying.
  [/\b(?:last|final|dying) words\b(?! (?:on|about|in|to|of (?:the|his|a|that|this))\b)/g, 'lastwords'],
  // A slip that is a word itself.
  [/\bforth (?=ro?u?nds?\b)/g, 'fourth '],
  // The accord by its year.
  [
    /\b(the|in|of|under|by) 2015 (?:deal|accord|agreement|pact)\b(?! (?:was|were|is|signed|reached|struck|made|concluded))/g,
    '$1 jcpoa',
  ],
  // Whether a paper lives on is whether it is in force.
  [
    /\b(?:does|do) ((?:the )?(?:[a-z0-9-]+ ){1,4}?)still (?:exist|stand|hold|apply|live|live on|bind)\b/g,
    'is $1still in force',
  ],
  // "What words did he use for it", "who made up the team".
  [
    /\b(?:what|which) (?:exact |precise |harsh |strong |very )?(?:2 |3 )?words? (?:did|does|had|has) ((?:the )?(?:[a-z]+ ){1,4}?)(?:use|used|choose|pick|find|have|had) (?:for|of|about|on|to describe|describing) /g,
    'what did $1say of ',
  ],
  [
    /\bwho (?:(?:was|were|is|are) (?:in )?|(?:made up|makes up|formed|composed) )(?:the )?((?:[a-z]+ )?)(?:pair|duo|trio) of (?=[a-z]+s\b)/g,
    'who were the $1',
  ],
  [
    /\bwho (?:made up|makes up|formed|composed) the (?=(?:[a-z]+ ){0,4}(?:team|delegation|side)\b)/g,
    'who were in the ',
  ],
  // "Since when is it off the list", "when was it taken off the list".
  [
    /\bsince when (?:is|are|has|have) ((?:[a-z0-9-]+ ){1,4}?)(?:been )?off (?=(?:[a-z-]+ ){0,4}(?:lists?|blacklist)\b)/g,
    'when was $1removed from ',
  ],
  [
    /\b(?:tak(?:e|en|ing)|took|strike|struck|drop|dropped) ((?:[a-z0-9-]+ ){0,4}?)off (?=(?:(?:the|its|her|their|a|eu|us|european|terror|terrorist|sanctions?) )+(?:lists?|blacklist)\b)/g,
    'removed $1from ',
  ],
  // "Who faced Vance in Islamabad": whoever sat opposite. Trials and sanctions are faced by nobody's side.
  [
    /\bwho faced (?!whom\b|(?:the |a |an |new |more |fresh )?(?:[a-z]+ )?(?:trials?|charges?|sanctions?|prison|jail|arrest|execution|criticism|pressure|calls?|questions?|accusations?|threats?|death|protests?|penalt(?:y|ies)|music|court|judges?)\b)(?=(?:[a-z0-9]+ ){1,5}(?:in|at|during|on|across|for)\b)/g,
    'who was opposite ',
  ],
  // Who puts a signature under a paper signs it.
  [
    /\bwho (?:put|set) (?:the )?([a-z0-9]+?)(?:'?s)? (?:own )?(?:signature|initials) (?:under|to|on|beneath) ((?:[a-z0-9–-]+ ?){1,8})/g,
    'who signed $2 for $1 ',
  ],
  [/\b(?:put|puts|set) (?:its|it is|his|her|their) (?:own )?(?:signature|initials) (?:under|to|on|beneath)\b/g, 'sign'],
  // Who is thrown out of a town or a land is expelled from it.
  [
    /\b(throw|threw|thrown|kick|kicked|chuck|chucked|boot|booted) ((?:[a-z-]+ ){1,4}?)out of (?!(?:the )?(?:window|gear|court|office|work|joint)\b)/g,
    'expel $2from ',
  ],
  [/\b(?:exact )?clock time\b/g, 'exact time'],
  // Who ends the part the US has in the deal, or withdraws it from there, takes it out of it.
  [
    new RegExp(
      `\\b(?:withdr[ae]w[a-z]* ${US}from|(?:call(?:s|ed|ing)? off|${PLUG} on|end(?:s|ed|ing)?|cancel(?:s|led|ed)?|terminat(?:e|es|ed)) ${US}(?:participation|membership|involvement) in) (?:the )?(?=(?:iran |nuclear |iran nuclear |vienna |2015 )?(?:jcpoa|deal|accord|agreement)\\b)`,
      'g',
    ),
    'withdraw ',
  ],
  // "By how much was the programme thrown back": a setback, whoever puts it how.
  [
    /\b(?:set|sets|throw|throws|threw|thrown|knock|knocks|knocked|hurled) ((?:the |its |their |his )?(?:(?:iran|irans|iranian|tehrans?|nuclear|atomic|enrichment|weapons) ?)*(?:iran|tehran|program(?:me)?|efforts?|work|ambitions|plans|capabilit(?:y|ies)|it|them) )back\b/g,
    'setback $1',
  ],
  [
    /\bhow far back ((?:was|were|did|has|have|had) [^?.!]{3,50}?) (?:set|throw|threw|thrown|knock|knocked|put)\b/g,
    'how far $1 setback',
  ],
  [
    /\b(program(?:me)?|enrichment|efforts?|ambitions|plans|capabilit(?:y|ies)|iran|tehran) ((?:was |were |been |being |is |has been |had been )?)(?:set|thrown|knocked|hurled) back\b/g,
    '$1 $2setback',
  ],
  // "Decided against putting it on a list": it was not done.
  [/\bdecid(?:e|es|ed|ing) against (?=[a-z]{2,}ing\b)/g, 'refuse to '],
  // "The fifteen American points": of the plan with that many.
  [
    /\b(\d{1,2}|five|ten|fourteen|fifteen) (american|us|iranian|iran|washington|tehran|trump)s? (points?|demands?|conditions?)\b/g,
    '$2 $1 $3',
  ],
  // "Got back into Fordow", "got into it again": went back there.
  [/\b(?:get|gets|got|gotten|getting) back (?:in to|into|inside)\b/g, 'return to'],
  [/\b(?:get|gets|got|gotten|getting) (?:into|inside) ((?:the )?[a-z]+(?: [a-z]+)?) again\b/g, 'return to $1'],
  // Who concludes a deal agrees on it; that is no end of it.
  [
    /\bconclude (?=(?:the |an? |this |that )?(?:[a-z]+ ){0,4}?(?:deal|agreement|accord|plan|memorandum|treaty|pact|framework|declaration|jcpoa|understanding)\b)/g,
    'agree ',
  ],
  // Doors that are closed tell of nothing that was closed.
  [/\bbehind closed[- ]doors?\b|\bclosed[- ]doors?\b/g, 'private'],
  // "The agency in Vienna", "the Vienna watchdog".
  [/\b(?:(?:un|nuclear|atomic|international) )*(?:agency|watchdog|inspectorate)(?: based)? in vienna\b/g, 'iaea'],
  [/\bvienna(?:[ -]based)? (?:(?:un|nuclear|atomic) )*(?:agency|watchdog|inspectorate)\b/g, 'iaea'],
  // "Envoy to the agencies in Vienna": where envoys are sent.
  [
    /\b(envoy|ambassador|representative|delegate|mission) (?:to|at|with|before) (?:the )?(?:(?:un|international|nuclear) )*(?:agencies|bodies|organi[sz]ations|institutions)(?: based)? in vienna\b/g,
    '$1 to the iaea',
  ],
  // A truce that comes into force begins.
  [
    /\b(ceasefire|truce|armistice|blockade) (?:come|comes|came|go|goes|went|enter|enters|entered) (?:into|in) (?:force|effect)\b/g,
    '$1 begin',
  ],
  // "Making 60 percent uranium": enriching it so far.
  [
    /\b(?:mak|produc|turn(?:ing)? out)(?:e|es|ing|ed)? (?:uranium (?:of|at|to) )?(\d+) percent (?:enriched )?uranium\b/g,
    'enriching uranium to $1 percent',
  ],
  [/\bsince (?:what|which) (?:date|day|month|year)\b(?= (?:has|have|had|is|was|did|does))/g, 'since when'],
  [/\bsince when (?:has|have) ((?:the )?(?:[a-z]+ ){1,3}?)been ([a-z]+ing)\b/g, 'when did $1begin $2'],
  // "The size of the expert team".
  [
    /\b(?:size|headcount|strength|numbers) of (?:the )?((?:[a-z0-9]+ ){0,4}?(?:teams?|delegations?|missions?|crews?|entourages?))\b/g,
    'how many people in the $1',
  ],
  // "What hull number does she bear".
  [
    /\b(what|which) ((?:[a-z]+ )?(?:names?|numbers?|titles?|flags?|dates?|designation)) (does|do|did) ([^?.!]+?) bear(?=\W*$)/g,
    '$1 $2 $3 $4 have',
  ],
  [new RegExp(`\\b${PLUG} on (?:(?:the|its|their|iran|iranian|country|national) )*(${NET})\\b`, 'g'), 'cut off the $1'],
  // Who put a paper into words.
  [/\b(?:penned|composed|authored)\b(?! of\b)(?= by\b)/g, 'written'],
  [/\b(?:penned|composed|authored)\b(?! of\b)/g, 'wrote'],
];
