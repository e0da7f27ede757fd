// How people speak of the article this record began with, and of the visit it tells of.

/** On the text as typed. */
export const ARTICLE =
  /\b(?:the|that|this) (?:story|article|piece) (?:on|about) (?:ali )?larijani|\bohio[ -](?:observer|paper|newspaper|site|website|outlet|piece|story|article|report)\b|\b(?:the|that|this) (?:larijani|oman|muscat)(?:[ -](?:in[ -])?(?:oman|muscat))?(?:[ -](?:visit|trip))? (?:story|article|piece|report|write-?up)\b|\bfounding (?:article|piece|story)\b|\b(?:according to|in|quoted in|per) (?:the|this|your|that) (?:[a-z]+ )?(?:article|piece|write-?up|story)\b|\bdoes (?:the|this|your|that) (?:article|piece|write-?up)\b|\b(?:the|this|that|your) article (?:(?:say|print|give|claim|call|mention|quote|describe|put|get|date|place|land)s?|has)\b|\bsays? the (?:article|piece|story)\b|\b(?:the|this|that) (?:article|piece|story) (?:on|about) (?:larijani|the oman|oman)\b/i;

/** What the article is called after: its words are not asked for. */
export const NAMED =
  /\b(?:the|that|this) (?:larijani|oman|muscat)(?:[ -](?:in[ -])?(?:oman|muscat))?(?:[ -](?:visit|trip))? (?:story|article|piece|report|write-?up)\b/i;

export const ARTICLE_WORDS: ReadonlySet<string> = new Set(
  'ohio observer founding article piece story print prints printed carried version quoted writeup'.split(' '),
);

const WHO =
  "(?:(?:the )?(?:ali )?lar[a-z]{0,2}ja+n[iy](?:['’]?s)?|(?:iran['’]?s|the iranian|the) (?:top )?(?:supreme national )?security (?:council )?(?:chief|boss|man|official|secretary|head)(?:['’]s)?)";
const VISIT = '(?:trip|visit|journey|voyage|stay|stop|tour|mission|travels?)';
const OMAN = "(?:oman|muscat|the sultanate|the gulf|the omani capital)(?!['’]s)";
const DATE = '(?:,? (?:on |in |of )?(?:10(?:th)? )?feb(?:ruary)?\\.?(?: 10(?:th)?)?(?:,? 2026)?)?';
/** What tells of the visit only that it was made: any other deed has to be borne out. */
const GOES =
  '(?:(?:was|is|were|had|been|being|went|going|goes|came|coming|flew|flying|travell?(?:ed|ing)|tour(?:ed|ing)|visit(?:ed|ing|s)|paid|paying|called|calling|stopped|stood|sat|stayed|landed|landing|arrived|arriving|dropped|his|a|the|on|at|in|to|into|by|over|still|for|off|there|february|own|two-day|recent|short|muscat|oman|omani|gulf) )';
/** Nothing more is told of it: "in Oman as foreign minister" takes something for granted. */
const ENDS = "(?!['’\\w]| (?:as|with|by|to|for|without|on|and|from|in) )";

export type Side = 'before' | 'after' | 'week' | 'same';

/** Clauses that set something beside the visit of whoever is called so. */
function besides(who: string): readonly (readonly [RegExp, Side])[] {
  const trip = `(?:${who} ${GOES}{0,3}?${VISIT}(?: (?:to|in|of|at) ${OMAN})?|${VISIT} (?:to|in) ${OMAN} (?:by|of) ${who})${DATE}`;
  const going = `${who} ${GOES}{0,6}(?:${OMAN}|there|came|called|arrived|landed)${DATE}`;
  const any = `(?:${trip}|${going})${ENDS}`;
  const near = '(?:(?:only|just|a few|some|\\d+|[a-z]+) )?(?:days|weeks|years)|just|right|short(?:ly)?|immediately';
  const clauses: readonly (readonly [string, Side])[] = [
    [`(?:(?:(?:in |during )?(?:the )?week|${near}) )?(?:before|ahead of|prior to|preceding) ${any}`, 'before'],
    [
      `${trip} (?:(?:came|was|took place|had|has) )?(?:(?:just|right|days|shortly|only) )*(?:after|followed|follows|on the heels of)`,
      'before',
    ],
    [`(?:(?:${near}) )?(?:after|following) ${any}`, 'after'],
    [
      `(?:(?:in|from|during|of) )?(?:(?:the|that) )?(?:same |very )*week (?:(?:that|when|of|in which|as) )?${any}`,
      'week',
    ],
    [`(?:around|about|near) the time (?:of|that|when) ${any}`, 'week'],
    [`(?:(?:on|at) )?(?:the )?(?:same |very )*(?:days?|time|moment|hours?) (?:(?:that|when|of|as) )?${any}`, 'same'],
    [`(?:(?:mentioned|told|reported) )?(?:while|whilst|as|when|during|beside|alongside|amid) ${any}`, 'same'],
  ];
  return clauses.map(([pattern, side]) => [new RegExp(`[,;]?\\s*\\b${pattern}[,;]?`, 'i'), side]);
}

export const BESIDE = besides(WHO);
/** The same of a visitor named elsewhere in the question. */
export const BESIDE_HIM = besides('(?:he|his)');
export const VISITOR = new RegExp(`\\b${WHO}`, 'i');

const NAME = '(?:news|ap|larijani|oman|muscat|ohio|observer|founding)';
const ABOUT = `(?: (?:on|about|of) (?:the )?(?:${WHO}(?: (?:${VISIT}|to|in|and|${OMAN}))*|${OMAN}(?:['’]s)? ${VISIT}|${VISIT} to ${OMAN}|oman(?!['’\\w]| [a-z])))`;
const PAPER = "(?:the |that )?ohio[ -](?:observer|paper|site)(?:['’]s)?";
const KNOWN = `(?:(?:the|this|that|your|our) (?:${NAME} )+(?:article|piece|write-?up|story|report)${ABOUT}?|(?:the|this|that|your|our) (?:article|piece|write-?up|story|report)${ABOUT}|${PAPER}(?: (?:article|piece|write-?up|story|report))?${ABOUT}?)`;
const THE = `(?:${KNOWN}|(?:the|this|that|your|our) (?:whole )?(?:article|piece|write-?up))`;
const TELLS =
  '(?:says?|prints?|gives?|claims?|calls?|mentions?|refers to|quotes?|describes?|puts?|tells?(?: (?:of|us|it))?|names?|speaks?(?: of| about)?|talks about|reports?|states?|has|makes?|writes?|cites?|notes?|adds?|announces?|places?|dates?|suggests?|implies|foresees?|insists)';
/** What it does not tell: "the article skips that part", "the article leaves that open". */
const SKIPS =
  '(?:skips?|omits?|stops?|ends?|leaves?|misses|ignores?|is (?:silent|vague|unclear)|(?:does not|doesnt|doesn.t|did not) (?:say|tell|mention|give))(?: [a-z]+){0,3}';

/** What points to the article, and no more. "The story" alone may be any. */
export const POINTERS: readonly RegExp[] = [
  `(?:,|;|-|but|and) (?:but |and )?${THE} ${SKIPS}(?=\\W*$)`,
  `(?:of|about|to|on) (?:which|whom) ${THE} ${TELLS}`,
  `(?:when|as|while|by the time|at the time) ${THE} (?:was (?:being )?(?:written|published|printed|filed|posted)|came out|went (?:out|online|live|to press)|appeared|ran)`,
  `in the text(?=\\s*[,:;?.]|\\W*$)`,
  `(?:do|does|did) the story ${TELLS}`,
  `(?:as )?(?:according to|in|per|as per|quoted in|mentioned in|told in|says|(?:in the )?background (?:part )?of|part of) (?:the text of )?(?:${THE}|(?:the|that) story)`,
  `(?:from|by|of) ${KNOWN}`,
  `(?:do|does|did) ${THE}(?: ${TELLS})?`,
  `(?:as |that )?${THE} ${TELLS}(?: that)?`,
  KNOWN,
].map((pattern) => new RegExp(`[,;]?\\s*${/^\(\?:,/.test(pattern) ? '' : '\\b'}${pattern}(?!['’\\w])[,;]?`, 'i'));

/** Without one of these words nothing points there; to look for them first is cheap. */
export const POINTS = /lar[a-z]{0,2}ja+n[iy]|security|article|piece|write-?up|story|report|ohio|in the text/i;

/** Who wrote the article, which nobody has told. */
export const BYLINE = new RegExp(
  `\\b(?:(?:who|whoever|which (?:journalist|reporter|author|person)) (?:wrote|authored|penned|is behind)|(?:author|byline|writer|journalist|reporter) (?:of|for|behind)) ${THE}`,
  'i',
);

/** The date the article prints. */
export const ITS_DATE = /\b(?:dates?|dated|day)\b/i;
