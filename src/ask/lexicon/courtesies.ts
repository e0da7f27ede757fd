// Courtesies around a question: "I should be obliged if you would tell me", "may I ask", "pray". Taken out before the question is read.

const SO = '(?:(?:very|most|much|so|ever so|really|deeply|greatly|extremely|quite|a great deal|terribly) )*';
const ONE = '(?:you|u|we|someone|somebody|anyone|anybody|one|the bot|this bot)';
const MODAL = "(?:would|could|can|will|might|may|wouldn'?t|couldn'?t|can'?t)";
/** Adverbs that soften a request. */
const SOFTLY =
  '(?:(?:please|kindly|possibly|perhaps|maybe|just|also|briefly|quickly|be able to|be so (?:good|kind) as to|happen to|by any chance|at all) )*';
/** Opens a question: its interrogative, alone or after a preposition, or the thing that is asked for. */
const ASKS =
  '(?=(?:(?:in|on|at|by|to|from|for|with|of|since|until|through|under|between|about|after|before) )?(?:what|which|who|whom|whose|when|where|why|how|whether|if)\\b)';
const THING = '(?=(?:the|a|an|his|her|their|its|some|any|all|what|\\d+|both)\\b)';

/** An office, and no more than whose it is. */
const OFFICE =
  "(?=(?:[\\w'-]+ ){0,4}?(?:president|minister|leader|speaker|envoy|chief|head|secretary|advis[eo]r|director|ambassador|spokes(?:man|woman|person)|commander|sultan|emir|king)(?: (?:of|for|to|under) [^,.?!]{2,40})?\\W*$)";

/** A fact asked for by its name. */
const FACT = '(?=(?:the|his|her|its|their) (?:exact |full |real )?(?:names?|title|date|identity) (?:of|for|on)\\b)';

/** Somebody is asked to speak. */
const REQUEST = `(?:${[
  `(?:i|we) (?:should|would|shall|'?d) (?:be|feel) ${SO}(?:obliged|grateful|thankful|glad|pleased|delighted|happy|appreciative)(?: to ${ONE})?,? (?:if|were) ${ONE} (?:would|could|might|can|will|may|were (?:able )?to|to)`,
  `(?:i|we)(?: would| should|'?d)? ${SO}(?:appreciate(?: it)?|like it|love it|welcome it) if ${ONE}(?: would| could| might| can| will)?`,
  `(?:i|we) (?:do )?(?:wonder|was wondering|am wondering|were wondering) (?:if|whether) ${ONE} (?:would|could|might|can|will)`,
  `${MODAL} (?:${ONE}|it be possible(?: for ${ONE})? to)`,
  `(?:would|do) you mind`,
  `you ${MODAL}(?: not)?`,
  `(?:do )?be (?:so|good|kind) (?:good|kind|enough)(?: as)?(?: to)?`,
  `(?:please )?have the (?:goodness|kindness|courtesy) (?:to|of)`,
  `(?:i|we) (?:must|would|should)? ?(?:ask|beg|request|pray) ${ONE} (?:kindly )?to`,
].join('|')}) ${SOFTLY}`;

/** What they are asked to do, which says nothing of what is asked. */
const TELL = `(?:${[
  '(?:tell|told|telling|inform|informing|advise|advising|enlighten|enlightening|remind|reminding|show|teach|assist|help|let|oblige)(?: (?:me|us|one|(?:my|our|the) [a-z]+))?(?: know)?(?: please| kindly| exactly)?(?: (?:as to|about|regarding|concerning|of|on|in|with|by (?:telling|saying|informing)(?: me| us)?))?',
  '(?:say|saying|state|set out|set forth|specify|indicate|confirm|clarify|establish|point out|share|recall|know|learn|find out|ascertain)(?: (?:to|for|with) (?:me|us))?(?: (?:as to|about))?',
].join('|')}),? `;

/** Somebody says they want to know. */
const WISH = `(?:${[
  '(?:may|might|can|could|shall|must) (?:i|one|we) (?:be so bold as to |please |kindly |just |also |perhaps )*(?:ask|enquire|inquire|know|learn|be told|query)(?: (?:of )?you)?',
  `(?:i|we|one) (?:(?:do|would|should|might|shall|must|'?d|am|are) )*${SO}(?:beg|wish|want|desire|like|love|need|care|anxious|curious|eager|keen|interested|trying|hoping|intrigued)(?: to be able)? to (?:ask|enquire|inquire|know|learn|hear|find out|be told|understand|establish|ascertain|discover|be informed|see)(?: from you)?`,
  `it would ${SO}(?:interest|please|help|delight) (?:me|us) ${SO}to (?:know|learn|hear|find out|be told)`,
  '(?:do )?(?:allow|permit|let) (?:me|us) to (?:ask|enquire|inquire)(?: you)?',
  'is it (?:at all )?known(?: to you)?(?:,? by any chance,?)?',
  `(?:do|would|might|does) ${ONE} (?:happen to |by any chance |perchance |perhaps )*(?:know|remember|recall|have (?:any|an) idea)`,
  "you (?:would|wouldn'?t|don'?t)(?: not)? happen to (?:know|remember|recall)",
  'might it be known',
  'my (?:question|enquiry|inquiry|query) (?:is|would be)(?: this)?',
].join('|')})(?: (?:as to|about|of))?[,:]? `;

/** Asked for as a thing: "could I trouble you for the date". */
const FAVOUR =
  '(?:(?:may|might|can|could) (?:i|we) (?:trouble|bother|ask|press) (?:you|u) for|(?:may|might|can|could) (?:i|we) (?:have|get)|(?:i|we) (?:would|should|shall) be (?:obliged|grateful|glad|thankful) for|(?:please )?be informed(?: that)? (?:i|we) (?:need|want|require)) ';

const OPENS =
  '^\\W*(?:(?:and|so|but|now|well|hello|hi|dear (?:sir|sirs|madam|bot|all)|good (?:day|morning|evening)|sir|madam|please|pls|excuse me|pardon(?: me)?)[,.!]? )*';

/** What stands beside a question and may stand anywhere in it, between commas. */
const ASIDE = `(?:${[
  '(?:if )?(?:i|one|we) (?:may|might)(?: (?:ask|enquire|inquire|be so bold(?: as to ask)?))?',
  '(?:may|might|can|could) (?:i|one|we) (?:please )?(?:ask|enquire|inquire|know)(?: you)?',
  'pray(?: tell(?: me)?)?',
  '(?:i|one|we) (?:would|should) (?:like|wish|love|want) to (?:know|learn|ask)',
  'if (?:you|one) (?:would|could|will)?(?: be so (?:kind|good))?(?: as to (?:tell|say|help)(?: (?:me|us))?)?(?: please)?',
  '(?:if|provided) it (?:is|be|were|would be|was) (?:not|no)(?: too| any)? (?:much )?(?:trouble|bother|problem)(?: to (?:you|ask|say))?',
  'if you (?:please|will|know|happen to know)',
  'by any chance',
  'i wonder',
  'i pray(?: you)?',
  'kindly',
].join('|')})`;

/** In order, on the typed text, each replaced by nothing. */
export const COURTESIES: readonly RegExp[] = [
  new RegExp(`${OPENS}(?:${WISH})${ASKS}`, 'i'),
  new RegExp(`${OPENS}(?:(?:do|does|would) )?${ONE} (?:happen to )?(?:know|remember|recall) ${FACT}`, 'i'),
  new RegExp(`${OPENS}${REQUEST}${TELL}${ASKS}`, 'i'),
  new RegExp(`${OPENS}${REQUEST}${TELL}${THING}`, 'i'),
  new RegExp(`${OPENS}(?:please |kindly |do |pray )+${TELL}${ASKS}`, 'i'),
  // "Tell me about the president": who that is, like the office alone.
  new RegExp(
    `${OPENS}(?:tell|give) (?:me|us) (?:more |something |a bit |a little |info |information )*(?:about|on) ${OFFICE}`,
    'i',
  ),
  new RegExp(`${OPENS}${FAVOUR}${THING}`, 'i'),
  // Asked to name, list or explain, what is to be done stays said.
  new RegExp(`${OPENS}${REQUEST}(?=(?:name|list|give|explain|describe|quote|identify|outline|summari[sz]e)\\b)`, 'i'),
  /(?<=^\W*(?:name|list|give|quote|identify)) (?:for|to) (?:me|us)\b/i,
  new RegExp(`^\\W*${ASIDE}[,:]\\s*(?=\\S)`, 'i'),
  new RegExp(`[,(–-]\\s*${ASIDE}\\s*[,)–-]`, 'gi'),
  new RegExp(`[,;.–-]\\s*${ASIDE}\\s*(?=[.?!]*\\s*$)`, 'i'),
];
