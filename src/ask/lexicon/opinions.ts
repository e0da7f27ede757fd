// Manners of asking for a judgement or a piece of writing of our own, on settled text.

/** Words that judge. */
const JUDGES =
  'stupid|dumb|silly|foolish|idiotic|ridiculous|absurd|nonsense|insane|crazy|mad|genius|brilliant|clever|smart|wise|unwise|naive|cowardly|cowards?|gutless|brave|courageous|heroic|hero|heroes|villains?|shameful|shame|disgrace|disgraceful|disgusting|pathetic|(?:good|bad|great|terrible|awful|horrible) [a-z]+|hypocrisy|hypocritical|hypocrites?|immoral|moral|unethical|ethical|unfair|unjust|evil|overrated|underrated|incompetent|competent|useless|worthless|pointless|hopeless|laughable|a joke|farce|sham|blunder|mistake|disaster|catastrophe|waste of (?:time|money)|worth it|bullshit|trustworthy|untrustworthy|liars?|clowns?|losers?|bully|bullies';

/** Words that judge where another such word is the choice beside them. */
const TRAITS =
  '(?:dis)?honest|good|bad|nice|right|wrong|weak|strong|nasty|friend|foe|saint|sinner|monster|idiot|fool|crook';

/** What may stand between "is" and the word that judges. */
const RATHER =
  '(?:(?:just|only|really|so|simply|totally|quite|pretty|very|all|pure|plain|complete|total|such|rather|kind of|for|an?|the|big|huge|bit|of|most|more|less) )*';

/** What asks for a nod after a judgement. */
const NODS =
  "(?:agree(?:d| or (?:disagree|not))?|right|no|yes|huh|eh|innit|correct|true|or not|(?:is|was|are|were|do|does|did)(?:n'?t| not) (?:it|he|she|they|that|you(?: (?:agree|think))?)|(?:do|would) you (?:not )?(?:agree|think|say))";

/** Whoever else is said to judge so may be asked about. */
const OTHERS =
  '(?!.*\\b(?:call|calls|called|say|says|said|describes?|described|consider|considers|considered|labell?ed|branded|deemed|dubbed|according)\\b)';

/** Things to rate by. */
const SCALE =
  '(?:out of|scale of|from) (?:1|one|0|zero|ten|10|five|5|100|a)\\b(?: (?:to|till|-) (?:5|10|100|five|ten|f))?';

const MONTHS = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';

export const JUDGING: readonly RegExp[] = [
  // Whose side we take.
  /\b(?:are|r) (?:you|u|ya) (?:(?:really|secretly|actually|more|also) )?(?:(?:on|with|for|against|siding with|rooting for|behind) (?:the )?(?:[a-z]+ )?(?:iran\w*|us|usa|america\w*|israel\w*|trump\w*|khamenei\w*|washington|tehran|netanyahu\w*|regime|[a-z]+ side)\b|(?:pro|anti)\b)/,
  /^(?!.*\b(?:calls|called|says?|said|describe[sd]?|considers?|considered|according)\b).{0,30}\b(?:is|was|were|are) .{2,60} (?:the |an? )?(?:right|wrong|correct|moral|immoral) (?:thing|move|call|decision|choice|step)\b/,
  new RegExp(
    `^${OTHERS}(?:so |and |but )?(?:is|was|are|were) .{2,40} (?:an? )?(?:better|worse|nicer|smarter|wiser|braver) (?:[a-z]+ ){0,2}than\\b`,
  ),
  /^(?:can you |could you |so |and )?(?:rate|grade|score|rank|judge|evaluate)\b(?! (?:of|in|for|at|on|from|by|did|was|is|who|that|which)\b)/,
  new RegExp(
    `\\b${SCALE}\\b(?! (?:${MONTHS}|votes?|members?|states?|countries))(?=.*\\b(?:rate|grade|score|rank|how|trust\\w*|good|bad)\\b|[^a-z]*$)|^${SCALE}[, ]+how\\b|\\bfrom a to [df]\\b`,
  ),
  /\bgive .{2,40} (?:a |an )?(?:school )?(?:grades?|marks?|score|rating)\b/,
  /^how (?:(?:good|bad|great|strong|poor) an? [a-z ]{2,25}|(?:good|smart|clever|wise|competent|honest|brave|trustworthy|charismatic|stupid|skilled|skilful|skillful|talented|moral|dishonest|corrupt|evil|shameful)(?: an? [a-z ]{2,25})?) (?:is|was|are|were)\b/,
  /(?<!\b(?:did|does|could|can|to) (?!you\b|u\b|we\b)[^,.?!;]{0,40})(?<!\b(?:and|reports?|sources?|accounts?|sides?|outlets?|papers?|pages?|they|two|both|tehran|washington) (?:[a-z]+ )?)\b(?:agree|disagree)(?: or (?:disagree|not))?\W*$|^(?:(?:do|would|is|are|was|were|does|did) not|(?:do|would|is|are|was|were|does|did)n'?t) (?:you|u) (?:agree|say|think|find|feel|believe)\b/,
  new RegExp(
    `^${OTHERS}(?:so |and |but |well )*(?:is|are|was|were|is not|are not|was not|were not|isn'?t|aren'?t|wasn'?t|weren'?t) .{2,60}? ${RATHER}(?:${JUDGES})\\b(?: (?:of|idea|deal|thing|man|move|demand|policy|leader|person))*(?: (?:for|by) [a-z ]{2,25})?\\W*$`,
  ),
  // One of two judgements: "a hero or a villain".
  new RegExp(
    `^${OTHERS}(?:so |and |but |well )*(?:is|are|was|were) .{2,60}? ${RATHER}(?:${JUDGES}|${TRAITS}) or ${RATHER}(?:${JUDGES}|${TRAITS})\\b`,
  ),
  // The most of its kind, and what a question denies to have it affirmed.
  new RegExp(`^${OTHERS}(?:is|are|was|were)(?: not|n'?t)? .{2,40} (?:most|least) (?:${JUDGES})\\b`),
  new RegExp(`^${OTHERS}(?:(?:is|are|was|were) not|(?:is|are|was|were)n'?t) .{2,60} (?:${JUDGES})\\b`),
  new RegExp(`^${OTHERS}.*\\b(?:is|are|was|were) ${RATHER}(?:${JUDGES})\\b[^,.;?]{0,30}[,.;?]+ ?${NODS}\\W*$`),
  /\b(?:who|which (?:side|one|team|country)) (?:has|had|have) (?:got )?(?:the )?(?:better|best|stronger|worse|worst|weaker) (?:arguments?|case|points?|cards|hand|leader|leaders|diplomats?|negotiators?)\b/,
  /\bwho(?: is|s)? the (?:nicer|kinder|smarter|wiser|braver|better|worse|meaner|cleverer|funnier|greater|nastier|bigger|tougher) (?:man|guy|person|one|leader|negotiator|minister|liar|villain|diplomat|of the two)\b/,
  /^(?:is|are|will) .{2,40} (?:burn|burning|rot|rotting) in hell\b|^(?:is|are|will) .{2,40} (?:in|go(?:ing)? to) (?:hell|heaven|paradise)\b/,
  /\bdo (?:you|u) find\b|\b(?:impress(?:ed|es)?|convinc(?:ed|es?)|annoy(?:ed|s)?|shock(?:ed|s)?) (?:you|u)\b/,
];

/** Writing of our own that is asked for. */
const PIECES =
  '(?:poems?|poetry|limericks?|haikus?|sonnets?|rhymes?|odes?|ballads?|songs?|raps?|lyrics|jokes?|riddles?|puns?|memes?|short stor(?:y|ies)|fairy tales?|tales?|fan ?fiction|slogans?|logos?|dialogues?|monologues?|screenplays?|essays?|acrostics?|cartoons?|caricatures?|drawings?|pictures?|paintings?|posters?)';

/** How an order may open. */
const PLEASE = '^(?:please |pls |can you |could you |would you |will you |now |so )*';

export const WRITING: readonly RegExp[] = [
  // The record left aside: "answer from general knowledge".
  /\b(?:leav|put|sett?|lay|push)(?:e|ing)? (?:the |your |this )?(?:record|data|data ?base|data ?set|sources?)(?: [a-z]+){0,2} aside\b|\b(?:from|use|using|by|with|out of) (?:your |the )?(?:own )?(?:general|common|world|background) knowledge\b/,
  // Work on what is the asker's own, and cases to be made.
  new RegExp(
    `${PLEASE}(?:write|draft|compose|proofread|edit|rewrite|polish|translate|design|solve|rephrase|paraphrase|debate|convince|persuade) (?:for |with |up )?(?:me|my|us|our)\\b`,
  ),
  new RegExp(`${PLEASE}(?:argue|make (?:the|a) case|plead) (?:to me |for me |with me )?(?:for|against|that|why)\\b`),
  new RegExp(`${PLEASE}(?:come up with|brainstorm|think up) (?:an?|some|a few|the) `),
  new RegExp(`${PLEASE}turn .{3,60} into (?:an?|some) `),
  new RegExp(`${PLEASE}make (?:me|us) (?:an?|some) (?!timeline|list|table|summary|overview|chronology)`),
  new RegExp(
    `${PLEASE}(?:write|compose|make(?: up)?|invent|create|draw|paint|sketch|design|generate|sing|rap|craft|tell|give|do)(?: (?:me|us))? (?:(?:an?|the|some|your|two|three|short|little|quick|funny|nice|good|sad|rude|silly|[a-z]+-line|\\d+-line) )*${PIECES}\\b(?! (?:of|by) (?:the )?(?:talks|negotiations|war|events?)\\b)`,
  ),
  /^(?:an? |some |one |quick |short |funny )*(?:limerick|haiku|sonnet|ode|ballad|rap|joke|riddle|pun|acrostic|poem|rhyme|meme)s? (?:about|on|of|for|with|please)\b/,
  /^(?:please |pls |can you |could you )*(?:rap|sing|rhyme|joke) (?:about|on)\b/,
  /^(?:please |pls |so |now )*(?:imagine|suppose|pretend|assume|say) (?:that )?(?:you are|youre|you were|you're|to be)\b/,
  /^(?:please |pls |can you |could you |now )*draft (?:me |us )?(?:an?|the|my|our|your|some|two|three)\b/,
  /^(?:please |pls |can you |could you |now )*(?:write|compose|prepare) (?:(?:me|us) )?(?:an? |the |your |my |our |some )?(?:[a-z-]+ )?(?:ads?|speech|press release|tweet|post|op-?ed|essay|email|cover letter|toast|headline|script|statement|obituary|eulogy|tagline|advert(?:isement)?)\b/,
];
