// Questions that are none for this record, seen by their manner: opinions, forecasts, advice, private matters, orders, abuse.
import { JUDGING, WRITING } from '#ask/lexicon/opinions.ts';
import type { Words } from '#words/en.ts';

export type Outside = keyof Words['ask']['outOfScope'];

/** On settled text. In order. */
const RULES: readonly (readonly [Outside, RegExp])[] = [
  [
    'order',
    /\b(?:ignore|disregard|forget|override|bypass)\b.{0,40}\b(?:instructions?|rules?|prompts?|dataset|data|record|guidelines|above|previous|everything|training|sources?)\b|\b(?:system|hidden|initial|secret) prompt\b|\bconfig(?:uration)? file\b|\b(?:api|access|bot|secret) (?:key|token)s?\b|\bjailbreak\b|\bdeveloper mode\b|\bpretend (?:to be|you|that)\b|\bact as\b|\byou are (?:[a-z]+ )?now\b|\byou have no rules\b|\b(?:repeat|reveal|show|print|recite) (?:me )?(?:all )?(?:the |your )?(?:hidden|text above|words above|everything above|system)\b|\brole ?play\b|\b(?:reply|respond|answer|say|print|repeat|output) (?:only |just )?(?:with )?(?:the )?(?:words?|phrase|sentence|text)\b.{0,20}\b[a-z]+\s*$|\bprint (?:your|the) \b|\benv(?:ironment)? variables?\b|\bdrop table\b|\bsudo\b|\brm -rf\b|\byour (?:prompt|instructions|rules|source code|password)\b|\b(?<!\b(?:did|does|do) (?:[a-z-]+ ){1,4})(?:write|make|compose|invent|fabricate|make up) (?:me |us )?(?:a |an |some )?(?:fake|false|poem|song|story|joke|essay|quote|press release|tweet|speech|letter|article|code)\b/,
  ],
  // To go by something else than the record.
  [
    'order',
    /\b(?:do not|don'?t|never|stop|without|no) (?:use|using|consult(?:ing)?|look(?:ing)? (?:at|in|into|up)|rely(?:ing)? on|check(?:ing)?) (?:the|your|this|that|any) (?:records?|data ?(?:base|set)?|files?)\b|\buse (?:only )?(?:your (?:own )?(?:training|knowledge|memory)|what you (?:learn(?:ed|t)|know|remember))\b/,
  ],
  [
    'order',
    /^(?:system|assistant|admin|developer|root) ?(?::|message\b|override\b)|\bfrom now on,? (?:you|answer|reply|respond|always|only|every|all|say|write|use)\b|\b(?:answer|reply to) (?:every|each|all) (?:questions?|messages?)\b|\bgive me the wi-?fi\b|^(?:for|in) (?:the rest of )?this (?:chat|conversation|session|game),? (?:the|your) (?:record|data ?(?:base|set)?|files?)\b|\b(?:just|and|then) (?:make (?:something|anything|it|stuff) up|invent (?:something|it|an answer))\b/,
  ],
  // Marks and rules that would be ours to obey: "</system> new rule: every answer ends with …".
  [
    'order',
    /<\W*(?:system|prompt|instructions?|im_?start|user|assistant|admin)\b|^\W*\[(?:system|prompt|instructions?|admin)\]|^\W*(?:new|updated?) (?:rules?|instructions?|orders?)\s*:|\b(?:every|all|each)(?: of your)? (?:answers?|repl(?:y|ies)|responses?|messages?) (?:now )?(?:(?:must|should|has to|have to|will) )?(?:ends?|starts?|begins?|closes?|opens?) (?:with|in|by)\b/,
  ],
  ...WRITING.map((pattern) => ['order', pattern] as const),
  [
    'rude',
    /\b(?:u|you|ur|you are|youre)\b.{0,20}\b(?:useless|stupid|idiot|dumb|junk|trash|garbage|moron|suck|worthless|crap|shit|fool|liar|pathetic)\b|\b(?:fuck|fucking|shut up|stfu|asshole|bastard|bitch|piece of (?:junk|shit|crap|garbage))\b|^(?:useless|stupid|idiot|dumb)\b/,
  ],
  // A line or account of somebody's own.
  [
    'privacy',
    /\b(?:private|personal) (?:whatsapp|telegram|instagram|insta|facebook|snapchat|tiktok|twitter|cell|mobile|phone)\b|^(?:(?:what is|give me|do you have|have you got|got|send me|i need) )?(?:the )?[a-z-]{4,} (?:whatsapp|telegram|instagram|insta|snapchat|cell|mobile|phone)(?: please| pls)?\W*$/,
  ],
  [
    'privacy',
    /\b(?:phone|mobile|cell|telephone|whatsapp|telegram) (?:number|no|account)\b|\b(?:private|personal|home|e-?mail) (?:add?ress?|email|number|phone|details|life)\b|\bwhere (?:does|do|is) .* (?:live|living|reside|his (?:house|home))\b|\b(?:email|e-mail) (?:address|of)\b|\bpassport number\b|\b(?:bank account|credit card)\b|\bhow old (?:is|are) .*\b(?:kids?|child|children|daughters?|sons?)\b|\bschool\b.*\b(?:kids|children|daughters?|sons?) (?:go|attend)\b|\b(?:kids|child|children|daughters?|sons?) (?:go(?:es)? to|attends?) (?:school|college|university)\b|\b(?:(?:wife|husband)(?! (?:say|said|tell|told|think|thought))|marriage|marital|marr(?:y|ies|ied)|wedding|love life|sex life|girlfriend|boyfriend|mistress|lover|divorce[d]?|sexual|gay|salary|net worth|religion|medical)\b/,
  ],
  [
    'opinion',
    /\b(?:do|did|what do|would|should) (?:you|u)(?: [a-z]+ly| really| ever)? (?:think|believe|feel|prefer|like|support|agree|reckon)\b|\b(?:your|ur) (?:opinion|view|take|favou?rite|thoughts)\b|\bin your (?:opinion|view|eyes|judgement|judgment|book)\b|\bto your mind\b|\b(?:who|what|which) (?:side |one )?(?:is|was|are|were) (?:the )?(?:right|wrong|better|worse|best|worst|good|bad|evil|(?:the )?(?:bigger|real|true|biggest|main|greater) (?:villain|liar|hero|criminal|monster|aggressor|bully|threat|clown|loser)|to blame|at fault|more honest|smarter|stronger)\b(?! (?:of|known|date|day|year|name|answer|spelling|order|word|number|person|way|term))|(?<!\bwhen |\bwhere |\blong )\bis .{2,40} (?:a )?(?:good|bad|great|terrible|evil|corrupt|honest|smart|stupid|crazy|hero|villain|liar|war criminal|terrorist|genius|weak|trustworthy|right|wrong)\b(?: (?:president|leader|person|man|guy|minister|negotiator|idea|deal|thing))?(?: yes or no)?\s*\??$|\bwho (?:do|should) (?:you|i|we) (?:support|blame|trust|like|hate|vote)\b|\bwhose (?:fault|side)\b|\bdeserves?\b|\b(?:morally|moral|immoral|justified|legitimate) (?:or not|war|attack)?\s*\??$|\bfair (?:to say|deal) \?|\bwas it (?:right|wrong|justified|fair|stupid|smart|ok|okay|fine|moral|wise)\b|\b(?:like|love|hate|best|worst|coolest|favou?rite) (?:president|leader|politician|country|negotiator|minister)\b|\bwho (?:won|lost|is winning|is losing)\b.*\b(?:argument|debate|morally|war|conflict)\b|\bwho(?: is|s|'s) (?:winning|losing)\b|^did (?:iran|israel|trump|the us|us|america) (?:win|lose)\W*$/,
  ],
  [
    'opinion',
    /^(?:so |and |but )?(?:is|are|was|were|who|which)\b.*\b(?:good|bad|evil) (?:guys?|ones?|side|people|boys?)\b/,
  ],
  ['opinion', /\b(?:you|u|ya) (?:reckon|think|guess|suppose|figure)\W*$/],
  ['forecast', /^(?:and |so |but |then |ok )*will (?!there (?:be )?(?:a|the) next\b)/],
  ...JUDGING.map((pattern) => ['opinion', pattern] as const),
  [
    'forecast',
    /\bwill (?:there be|iran|the|trump|israel|us|they|it|he|she|we|araghchi|witkoff|khamenei|oil|war|hormuz|netanyahu|vance|oman)\b.{0,80}(?:\?|$|\b(?:soon|win|attack|collapse|fall|happen|ever|next|again|2027|2028|eventually)\b)|\b(?:predict|prediction|forecast|odds|likelihood|probability|chances?) (?:of|that|for|is|are|on)?\b|\bwho(?:'s| is)? (?:going to|gonna|will) win\b|\bwhat (?:will|would|is going to) happen (?:if|when|next|to|in|with)\b|\bhow likely\b|^(?:is|are) .{2,40} (?:going to|about to|gonna)\b|\bwho (?:will|would|is going to) (?:be|become|win|lead|replace|succeed)\b|\bgoing to (?:attack|win|collapse|happen|start|be)\b|\bin the (?:next|coming) (?:year|month|decade|weeks?|years|months)\b|\b2027\b|\b2028\b|\b2030\b/,
  ],
  [
    'opinion',
    /^(?:was|is|were|are) .{2,60}\b(?:right|wrong|justified|legal|fair|wise|smart|stupid|moral|clever|unwise|foolish|silly|brave|cowardly|reasonable|sensible|immoral|ethical|wrong|naive|necessary|worth it)\b(?: of\b[^,.?]*)? to\b/,
  ],
  [
    'opinion',
    /^(?:so |and |but )?(?:who )?(?:should|ought)\b|\b(?:your|ur) (?:own|personal|honest|frank|private) (?:opinion|view|views|take|thoughts|judg\w+)\b/,
  ],
  [
    'subject',
    /^(?!.*\b(?:iran\w*|hormuz|tehran|strait)\b).*\b(?:price|prices|exchange rate|stocks?|(?:spot|freight|charter|container|day|tanker|shipping|hire|insurance) rates?|(?:brent|crude|gold|oil|gas) spot)\b.{0,40}\b(?:now|today|tonight|this (?:morning|week)|currently|at the moment|at present)\b|\b(?:spot|freight|charter) rates? for\b|^(?:what(?:s| is) )?(?:the )?(?:price|cost|fare) (?:of|for) (?:a|an|one) (?:[a-z]+ )?(?:flight|ticket|room|taxi|hotel|visa|meal|beer|coffee)\b|\bwho (?:won|lost|is playing|plays|scored in) (?:in )?the (?:[a-z]+ )?(?:match|game|cup|league|derby|tournament)\b/,
  ],
  ['subject', /^(?:please |pls |can you |could you )*(?:book|reserve|buy|order|rent|wire) (?:me|us|a|an|the|two|my)\b/],
  [
    'subject',
    /(?<!\b(?:price|worth|value|rate) of )\b(?:1|one|a|an|\d+) (?:us |omani |iranian )?(?:euros?|dollars?|pounds?|rials?|yen|francs?|bitcoins?) (?:in|to|into) (?:us |omani |iranian )?(?:euros?|dollars?|pounds?|rials?|yen|francs?|tomans?)\b/,
  ],
  [
    'subject',
    /^(?:please |pls |can you |could you )*(?:translate|(?:solve|calculate|compute|simplify|integrate) .{0,12}\d)\b/,
  ],
  // Aches and remedies, and leave asked for oneself.
  [
    'advice',
    /\bmy (?:head|back|tooth|teeth|stomach|belly|knee|chest|throat|eyes?|ears?|leg|arm|neck|foot|feet|hand) (?:is |are |has |have |been )*(?:hurt\w*|ach(?:e|es|ing)|sore|swollen|bleeding|broken)\b|\b(?:pills?|tablets?|medicines?|painkillers?|antibiotics?|ibuprofen|aspirin|paracetamol|dose) (?:can|should|do|may|must|could) (?:i|we)\b|\b(?:can|may|must|do) (?:i|we) (?:bring|take|carry|fly|travel with|enter|import|export) (?:my|a|an|the|some|our)\b|\bhow (?:do|can|to|does) .{2,40} at home\b|^(?:so |and |hi |hey |please )*how (?:do|can|could|should) (?:i|we) (?!(?:cite|quote|spell|pronounce|say|read|know|tell|find|ask|look|search|credit|attribute|date|use)\b)/,
  ],
  // Their own house and things, which want mending.
  [
    'advice',
    /\b(?:my|our) (?:[a-z]+ ){1,4}?(?:drip|leak|squeak|rattle|smell|stink|freez|itch|jam|hum|beep)[a-z]*\b.*\b(?:how|what|whom?|where) (?:do|can|could|should) (?:i|we)\b|[,.;?!] (?:so |and )?how (?:do|can|could|should) (?:i|we) (?:fix|mend|repair|clean|unblock|unclog|get rid of|install|reset|cook|bake|grow)\b/,
  ],
  // What the asker may do by law, and where to eat, stay, fly and shop.
  [
    'advice',
    /\b(?:can|could|may|must) (?:i|we) (?:legally|lawfully)? ?(?:cancel|sue|terminate|appeal|claim|withhold|deduct|break|void|invoke)\b|\b(?:fix|repair|install|reset|unlock|charge) (?:my|our) [a-z]+\b|\bam i (?:allowed|entitled|liable|insured|covered)\b/,
  ],
  [
    'subject',
    /^(?:find |get |any |the )*(?:cheap(?:est)?|last[- ]minute|direct|budget) (?:flights?|tickets?|hotels?|trains?|rooms?|fares?)\b/,
  ],
  // Where the asker wants to go or stay.
  [
    'subject',
    /^(?:so |hi |hey |please )*(?:(?:i|we) (?:need|want|wanna|would like|am looking for|are looking for)|im looking for|looking for|need) (?:to (?:fly|travel|book|rent|stay)\b|(?:an?|some|two|the) (?:[a-z]+ ){0,2}(?:flights?|tickets?|hotels?|rooms?|taxi|cab|train|bus|visa|apartment|airbnb)\b)/,
  ],
  ['subject', /^(?:so |and )?how many (?:[a-z]+ )*hostages\b.*\bgaza\b/],
  ['subject', /^under (?:[a-z]+ ){1,2}law,? (?:how|who|what|which|when|is|are|must|does|do|can|may)\b/],
  [
    'advice',
    /\b(?:any|some|know an?|know any) (?:good|decent|nice|cheap|late|quiet)(?! (?:news|progress|sign|result|outcome|reason|source|word|chance))[a-z -]{2,30} (?:near|close to|next to|round)\b|\bwhere (?:can|could|do|should|might) (?:i|we|one|you) (?:get an?|buy|eat|drink|stay|rent|hire|park)\b|\bis it (?:still )?worth (?:[a-z]+ing|it)\b/,
  ],
  [
    'advice',
    /\b(?:best|nicest|finest|tastiest|cheapest|top) (?:[a-z]+ ){0,2}(?:place|house|spot|joint|stall|restaurant|cafe|bar|pub|bakery|hotel|hostel|shop|mall|market|beach|gym|food)s? (?:in|near|around|at|of)\b/,
  ],
  [
    'subject',
    /^(?:and |so |tell me )?(?:what(?:s| is) )?(?:the )?(?:capital(?: city)?|currency|national anthem|official language|time ?zone|gdp|population|climate) of [a-z ]{3,30}\W*$|^what time is it\b|^how (?:big|large|hot|cold|warm|humid) is [a-z]+(?: (?:now|right|today|tonight|outside|currently|at the moment))*\W*$|^(?:what|which) (?:[a-z]+ ){0,2}are (?:you|u)\b|^are (?:you|u) (?:an? |the |really |actually |just )*(?:chat ?gpt|gpt\S*|claude|gemini|llama|copilot|siri|alexa|grok|ai|bot|robot|machine|human|person|real|alive|language model|llm|sentient|conscious)\b/,
  ],
  [
    'advice',
    /\bshould (?:(?:i|we)(?! (?:credit|attribute|ascribe|quote|cite|put|file|date|understand)\b)|iran|the|trump|israel|us(?![- ](?:flagged|owned|citizens|ships))|they|he|she|oman|europe)\b|\b(?:is it|would it be) (?:safe|wise|ok|okay|dangerous) (?:to|for)\b|\bwhat (?:should|can|could|would you) (?:i|we|one|you) (?:do|buy|sell|advise)\b|\b(?:recommend|advise|tips?) (?:me|us|on|for|about)?\b|\badvice\b(?! (?:to|for|by|from|of) (?:the |all )?(?:us|american|iranian|ships?|shipping|vessels?|captains?|masters?|crews?|sailors?|citizens|nationals|companies|owners|insurers)\b)|\bhow (?:do|can|could|to) (?:i|we|you|one)?\s?(?:build|make|enrich|hack|buy|invest|get (?:a |to |into )|evade|smuggle|circumvent|bypass)\b|\b(?:best|good|nicest|cheapest|cheap) (?:place|places|hotel|hotels|restaurant|restaurants|cafe|bar|way|ways|spot)\b.{0,30}\b(?:for|to|in|near)\b|\bbuy (?:oil|gold|stocks?|shares|dollars|bitcoin)\b|\binvest(?:ing|ment)? in\b/,
  ],
];

const OURS: ReadonlySet<Outside> = new Set(['opinion', 'forecast', 'advice']);
const OTHERS =
  /\b(?:did|does) (?!you\b|u\b|we\b|i\b|anyone\b)(?:[a-z-]+ ){1,4}?(?:think|say|see|rate|warn|predict|expect|promise|tell|find|want|call|consider|believe|advise|recommend|urge|suggest|give)\b|^(?:[a-z]+ ){1,3}on (?:who|whether|what|why|how)\b|\b(?:in the (?:eyes|view|opinion|words) of|acc(?:ording)?\.? to)\b|\b(?!you|u|me|we|bet|odds)[a-z]{3,} on (?:the |what )?(?:chances?|odds|likelihood|probability|prospects)\b/;

/** What is to be done by a paper or by somebody's account of it: "within how many days should the war end, says the plan". */
const PROVIDED =
  /\b(?:should|must)\b.*\b(?:under|by|per|says?) (?:[a-z0-9-]+ ){0,4}(?:memorandum|mou|plan|proposal|points|draft|resolution|roadmap|paper|agreement|deal|accord)\b|\bshould\b[^,]*,? (?:says|said) (?!who\b|you\b)[a-z0-9-]+|\b(?:reading|version|stance)s? (?:vs|versus|against)\b/;

/** Why a question is none for the record; undefined when its manner is no hindrance. */
export const outsideOf = (settled: string): Outside | undefined => {
  if (!/[\p{L}\p{N}]/u.test(settled)) return 'empty';
  // What somebody said was going to happen has been said; when the next round is meant to be, the record tells.
  const own = settled
    .replace(
      /\b(?:said|says|say|told|tells|claimed|announced|promised|warned|predicted|expected)\b[^,.?!]*\b(?:going to|about to|will|would)\b/g,
      'said',
    )
    .replace(
      /\b(when|where) will\b(?=.*\b(?:next|new) (?:[a-z]+ )?(?:round|talks|meeting|session|negotiations)\b)/g,
      '$1 is',
    )
    // "Where should the talks have been held": what was meant to be, and not what would be wise.
    .replace(/\b(where|when|(?:which|what) [a-z]+) should (?=.* have been\b)/g, '$1 was ')
    // What was to come by a programme the record tells of.
    .replace(
      /\b(when|where) (?:will|(?:is|are)(?= .*\b(?:going to|to be)\b))(?=.*\b(?:burr?ied|burial|funeral|programme|schedule)\b)/g,
      '$1 is',
    );
  const outside = RULES.find(([, pattern]) => pattern.test(own))?.[0];
  // What somebody else thought of it is no opinion, forecast or advice of ours.
  return outside && OURS.has(outside) && (OTHERS.test(settled) || (outside !== 'opinion' && PROVIDED.test(settled)))
    ? undefined
    : outside;
};
