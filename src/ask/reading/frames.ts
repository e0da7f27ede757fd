// What kind of question it is, by the words it is put in.
import { wordsOf } from '#ask/text/plain.ts';

export type Frame =
  | 'source-of'
  | 'verbatim'
  | 'whose-words'
  | 'between'
  | 'ago'
  | 'how-long'
  | 'how-many'
  | 'why'
  | 'clock'
  | 'when'
  | 'where'
  | 'said'
  | 'position'
  | 'difference'
  | 'what-happened'
  | 'status'
  | 'define'
  | 'who'
  | 'outcome'
  | 'yes-no'
  | 'what';

type Rule = readonly [Frame, RegExp];

/** In order; on plain words joined by blanks. */
const RULES: readonly Rule[] = [
  [
    'verbatim',
    /\bword (?:for|by) word\b|\b(?:original|exact) (?:words|wording|phrasing)\b|\b(?:copy|paste|post|print|reproduce|recite|give me|read me|read out) (?:(?:me|us|here|in) )?(?:the )?(?:whole|full|entire|complete|text of)\b|\bquote the (?:1th|opening|last|closing|final) (?:sentence|line|paragraph|words)\b|\bverbatim\b|\bliterally (?:say|said|answer|answered|tell|told|write|wrote|reply|replied)\b|\b(?:read|quote) me the\b|\b(?:whole|entire|complete) (?:text|letter|wording|transcript)\b|\bfull (?:text|wording|transcript)\b|\bexact (?:text|wording|words)\b|\b(?:text|wording) of (?:the )?(?:clause|article|paragraph|letter)\b|\b(?:clause|article|paragraph|point) \d+\b(?!th)|\btranscript\b|(?<!\b(?:\d+|few|last|1th|final|opening|closing|many|several|some) )\bminutes of (?:the|that|this|their) (?:[a-z0-9]+ ){0,5}?(?:meeting|talks|session|round|conversation|call)\b|\bwhat (?:exactly|precisely) did (?:[a-z]+ ){1,4}?(?:say|tell)\b (?=(?:to )?(?!about)[a-z])|\bsay to (?:each other|(?:one|1) another)\b|\bquote (?:me )?(?:from )?(?:the|that|his|her|their|[a-z]+s) (?:[a-z]+ ){0,2}?(?:letter|note)\b|\b(?:sentence by sentence|line by line)\b|\b(?:literal|actual|exact|very) sentences\b|\bi (?:want|need|mean) (?:the |his |her |their )?(?:actual |real |full )?sentences\b/,
  ],
  [
    'source-of',
    /\b(?:source|sources) (?:for|of|behind|on)\b|\b(?:which|what) (?:news |wire |press )?(?:agency|agencies|outlet|outlets|newspaper|paper|organi[sz]ation|broadcaster|website|publication|media|channel|magazine)\b|\bwho (?:1th |was the 1th to )?(?:report|reported|published|broke(?= (?:it|this|that|(?:the|this|that) (?:news|story|report))\b|$))\b|\bwhere (?:was|is) (?:it|this|that) (?:reported|published)\b|\bwhere does .* come from\b|\breported by whom\b|\bwhose (?:report|reports|reporting|account)\b|\bcredit\b|\bwho says (?:so|that)\b/,
  ],
  [
    'whose-words',
    /\bwhose (?:quote|words|phrase|line|remark|statement)\b|\bwho (?:said|called(?! whom| up| off| on)|described|wrote|tweeted|used the (?:words|phrase|term)|coined|warned that|told)\b/,
  ],
  [
    'between',
    /\bhow (?:long|many (?:days|weeks|months|years)|much time|far apart)\b.*\b(?:(?<!\b(?:meetings?|talks?|calls?|conversations?|sessions?|discussions?|exchanges?|chats?|encounters?|negotiations?) )between(?! (?:the )?(?:2 )?(?:rooms|sides|delegations|teams|parties)\b)|from .* (?:to|until|till)|after|before|elapsed|passed|separated?|lay|lie|apart)\b|\b(?:time|days|gap|interval|weeks|months) (?:passed |elapsed )?between\b|^(?:the )?(?:time|gap|interval|days|weeks|months) from\b.*\b(?:to|until|till)\b|^(?:from|between) .* (?:to|until|till|and) .*\bhow (?:long|many (?:days|weeks|months)|much time)(?: (?:was|is|did|had|has|were|that|it|this|take|took|taken|pass|passed|apart|elapsed|later|after|go|went|by|in|all|between|them|the|lie|lay|2))*$/,
  ],
  ['ago', /\bhow (?:long|many (?:days|weeks|months|years)) ago\b/],
  [
    'clock',
    /(?<!\b(?:within|in|over) )(?<!\bfor (?!.*\b(?:set|scheduled|planned|fixed|due|called|arranged|booked|announced|expected)\b))\b(?:what|which) (?:exact )?(?:time|hour|minute)\b(?! ?(?:frame|limit|zone|horizon|period))|\bexact (?:time|hour|minute)\b|\bat what (?:time|hour)\b|\bwhat oclock\b|\btime of day\b/,
  ],
  [
    'how-long',
    /\bhow (?:long|lengthy|soon)\b|\bby how much (?:time )?(?:did|was|were|has|had) .*\b(?:prolong|extend|delay|postpone|lengthen|push|put|setback)(?:ed|d)?\b|\b(?:within|in|over) (?:what|which) (?:time|period|span)\b|\bduration\b|\bhow much time\b|\bfor (?:what|which) (?:period|(?:length of )?time)\b|\bhow many (?:minutes|hours|days|weeks|months|years)\b|\blength of (?:the )?(?:meeting|talks?|call|round|session|war|pause|truce|ceasefire|delay|visit|reprieve|interview|video)\b|^(?:the )?length of (?!.*\b(?:tunnels?|ships?|vessel|runway|canal|bridge|letter|text|strait|border|coast)\b)|\bnumber of (?:hours|days|minutes|weeks|months|years)\b|\bhow short\b|\b(?:minutes|hours|time) (?:that )?(?:they|the 2|both|he|she|[a-z]+ and [a-z]+) (?:spent|sat|talked|spoke|met)\b|\blasted\b.*\bhow\b/,
  ],
  [
    'how-many',
    /\bhow (?:many|much|large|big|often|high|far|strong|old)\b|(?<!\b(?:hull|tail|serial|phone|flight|house|page|resolution|license|pennant) )\bnumbers? of\b|\bwhat (?:[a-z]+ )?(?:number|share|percentage|proportion|amount|percent|fraction|sum|figure|level|degree|range)\b|\b(?:which|what) (?:[a-z]+ )?(?:percentage|proportion|share)\b|\bhow heavy\b|\bsize of\b|(?<!\b(?:is|are|was|were|drop) )\bdead (?:in|from|at|among)\b|^(?!.*\b(?:commander|general|chief|head|leader|minister|secretary|who)\b).*\bdead on\b|\b(?:bombing|strike|attack|blast|explosion|crash|raid|shelling|clash|clashes|protest|war)s? (?:[a-z]+ ){0,2}dead$|\b(?:death )?toll\b|\b(?:vote )?(?:tally|count|margin)\b|\bresult (?:of|on) .*\b(?:vote|resolution)\b|\b(?:vote|senate|house) result\b|\bhow (?:did|was) .* vote\b/,
  ],
  [
    'why',
    /\bwhy\b|\bhow come\b|\b(?:what|which|for what) (?:was |is |were |are )?(?:the |his |her |their |its )?(?:reason|reasons|motive|motives|cause|grounds|justification|purpose|excuse)\b|\bwhat (?:led|made|caused|prompted|drove|pushed|convinced|persuaded|induced|moved|motivated|brought|forced|provoked)\b|\breason (?:for|why)\b|\bwhat for\b(?! (?:the|a|now))|\b(?:on|under|for|by|with|upon) (?:what|which) (?:[a-z]+ )?(?:grounds?|pretexts?|pretence|basis|rationale|logic|motives?|argument)\b|\bcause of\b|^(?:the |any |his |her |their )?(?:official |stated |real |main )?(?:reasons?|motives?|grounds?|justification|excuse|rationale)\b/,
  ],
  [
    'difference',
    /\bdifferen(?:ce|t|ces)\b(?! (?:things|stories|accounts|versions|dates|days|figures|numbers|reports)\b)|\bdiffers?\b|\bversus\b|\b(?<!\b(?:did|does|do|has|have) .*)compare[ds]?\b|\bcomparison\b|\bdistinguish(?:es)?\b|\bcontrast\b|\bwhat separates\b|\b(?:tell|tells|set|sets) .* apart\b/,
  ],
  [
    'when',
    /\bwhen\b|\b(?:what|which|on what|on which) (?:exact )?(?:day|date|year|month|weekday)s?\b|\bdates?\b|\b(?:since|until|till) when\b|\b(?:year|date|day|month) of birth\b|\bbirth (?:year|date)\b|\bhow recently\b|\bwhat day\b/,
  ],
  [
    'where',
    /\bwhere\b|\b(?:what|which|in what|in which) (?:city|cities|place|town|country|location|venue|building|hotel|palace|site|capital|villa|address|street)\b|^venue\b|\bvenue (?:of|for)\b|\blocation of\b|\bwhereabouts\b|\bstreet address\b/,
  ],
  [
    'outcome',
    /\boutcomes?\b|\bresults?\b|\bcome away with\b|\bc(?:o|a)me out of\b|\bachieved?\b|\bconclu(?:de|ded|sion)\b|\bhow did .* (?:go|end|turn out|finish)\b|\bproduced?\b|\bend(?:ed)? (?:up )?with\b|\bwhat (?:was|were) agreed\b/,
  ],
  [
    'said',
    /\bwhat (?:did|does|has|had|was|is|do|were) (?!true promise).*\b(?:say|said|says|tell|told|write|wrote|written|post(?! (?:did|do|does|has|have|had|is|was|were)\b)|posted|tweet|tweeted|call|called|announce|announced|claim|claimed|state|stated|describe|described|answer|answered|reply|replied|respond|react|warn|warned|promise|promised|argue|argued|comment|compare|compared|liken|likened|demand|ask)\b|\bhow did .*\b(?:react|respond|describe|comment|answer|put|explain|justify)\b|\b(?:quote|quotes|quotation|remarks?|reaction|words|statement|comment|comments|response) (?:of|by|from|on|about)\b|\b(?:his|her|their) (?:own |exact )?words\b|\bquotes?\b|\bmetaphor\b|\bsaid what\b|\bwhat .*\bsaid\b|\bsay about\b/,
  ],
  [
    'position',
    /\b(?:position|stance|view|views|attitude|line|redline|redlines|demands?|stand(?! for))\b|\bwhat (?!kind|sort|type)(?:[a-z]+ ){0,3}?(?:does|do|did) .*\b(?:want|demand|insist|ask for|require|expect|seek)\b|\bwhat (?:does|do|did) .*\bthink\b.*\b(?:of|about)\b|\bwhere does .* stand\b|\bhow (?:does|do|did) .* (?:see|view|regard|look at|feel about|think of|think about)\b|\bnon negotiable\b|\bwilling to\b|\bwhat (?:should|would|was to|is to|were to) (?:happen|be done|become)\b|\b(?:how|what) should\b/,
  ],
  [
    'what-happened',
    /\bwhat (?:was|were|is) (?:in )?the (?:[a-z]+ )?news\b|\bwhat (?:all )?(?:happened|happens|went on|took place|occurred|was going on|goes on|go on|else happened)\b|\b(?:timeline|chronology|sequence|overview|summary|recap|run ?down|(?<!\b(?:guest|passenger|crew|price|cargo|target|wish|seating|invitation) )list) (?:of|from|for|on|in)\b|\btimeline\b|\bevents?\b|\bdevelopments?\b|\bwhat .*\bdo (?:in|on|at|about|after|during)\b|\bwhat (?:followed|ensued|came next)$/,
  ],
  [
    'status',
    /\balive\b|\bdead\b(?! (?:in|from|of|at|on|by|among|[a-z]+s)\b)|\bstill\b.*\b(?:minister|president|secretary|adviser|envoy|leader|in (?:office|post|charge|power|jail|prison)|office|post|head|chief|spokesman|ambassador|negotiator|serving|alive)\b|\bwhat (?:became|become|happened) (?:of|to)\b|\bfate of\b|\bhow did .* die\b|\bin office\b/,
  ],
  [
    'who',
    /\bwhos?e?\b|\bwhom\b|\b(?:which|what) (?:\w+ ){0,2}?(?:minister|ministers|official|officials|person|people|president|general(?! licen[cs]e)|envoy|envoys|prince|senator|senators|diplomat|commander|ambassador|spokesman|negotiator|leader|mediator|mediators|country|countries|state|states|side|nation|body|organi[sz]ation|delegation)\b|\bnames?\b|\bparticipants?\b|\battendees\b/,
  ],
  [
    'define',
    /\bdefine\b|\bdefinition\b|\bmeaning\b|\bwhat does .* (?:mean|stand for|refer to)\b|\bmeans? what\b|\bexplain\b|\bwhat (?:is|are|was|were)\b|\bstand for\b|\bwhat exactly\b/,
  ],
  [
    'yes-no',
    /^(?:so |and |but |hey |then )?(?:did|is|are|was|were|has|have|had|does|do|can|could|any|anyone|anybody)\b|\bwhether\b|\btrue that\b|\bcorrect that\b|\bis it (?:true|right|correct)\b|\bor not\b/,
  ],
];

/** "When the US walked out …, what …": a clause that only tells the time. */
const CLAUSE =
  /\bwhen (?=(?!(?:did|was|were|is|are|does|do|has|have|had|will|would|exactly|and|in|on|at)\b)[a-z0-9]+ )/;
const ASKS_ELSE =
  /\b(?:jobs?|posts?|title|role|rank|office|position) when\b|\b(?:which|who|whom|whose|where|why|what(?! time)|how (?:old|many|much|tall|big|far))\b/;

/** The frame of a question, and every other frame it touches (two questions in one). */
export function framesOf(plain: string): { frame: Frame; also: readonly Frame[] } {
  const told = CLAUSE.test(plain) && ASKS_ELSE.test(plain) ? plain.replace(CLAUSE, ' ') : plain;
  const fits = RULES.filter(([, pattern]) => pattern.test(told)).map(([frame]) => frame);
  const opens =
    RULES.at(-1)![1].test(plain) &&
    /^(?:so |and |but |hey |then )?(?:did|is|are|was|were|has|have|had|does|do|can|could|any|anyone|anybody)\b/.test(
      plain,
    );
  if (opens && !fits.some((f) => f === 'status' || f === 'verbatim')) return { frame: 'yes-no', also: fits };
  // "Who owns the house where they met" asks for nobody's whereabouts.
  const who = /^(?:so |and |but |hey |then )?who\b/.test(plain) && fits[0] === 'where' && fits.includes('who');
  if (who) return { frame: 'who', also: fits.filter((f) => f !== 'who') };
  return { frame: fits[0] ?? 'what', also: fits.slice(1) };
}

export const wantsFirst = (plain: string): boolean =>
  /\b(?<!\bfor the )1th\b(?! (?:in|at|on|of all|meant|planned|supposed|intended|proposed|due)\b|$)|\b(?:earliest|initial|initially)\b/.test(
    plain,
  );
export const wantsLast = (plain: string): boolean =>
  // "How long did it last" and "last winter" ask for no last one.
  /\b(?:last(?! (?:spring|summer|autumn|fall|winter|year|month|week|night)\b)|latest|most recent|final|newest|recently)\b/.test(
    plain.replace(
      /\b(?:how long|did|does|will)\b.*\blast(?= (?:for|until|till|longer|only|just|over|more|less|about|in|at|on|from)\b|$)/,
      '',
    ),
  );
export const wantsNext = (plain: string): boolean => /\bnext\b|\bupcoming\b|\bscheduled\b/.test(plain);

/** The kind of a question as it was put. */
export const frameOf = (question: string): Frame =>
  framesOf(
    wordsOf(question)
      .map(({ plain }) => plain)
      .join(' '),
  ).frame;
