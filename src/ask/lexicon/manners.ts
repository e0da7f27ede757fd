// How people frame a question: who they are, how the answer should look, who told them. Taken out before the question is read.
import { COURTESIES } from './courtesies.ts';

/** Replaced by nothing, in order, on the typed text. */
export const MANNERS: readonly RegExp[] = [
  ...COURTESIES,
  // What the answer should look like.
  /\b(?:in|with) (?:just |only )?(?:(?:a|an|one|two|three|\d|a few|plain|simple|very) )+(?:short |single |simple |plain )?(?:sentences?|words?|lines?|english|language|terms)\b/gi,
  /^\W*for (?:a|the|my|our) (?:foot|end)?note\s*[,:–-]\s*/gi,
  // What they need, before they ask for it: "for a footnote I need the origin: which agency …".
  /^\W*(?:for [\w' -]{2,30}?,? )?(?:i|we)(?:'m|'re| am| are)? (?:need|want|require|after|looking for|missing) [^:?.!]{2,40}:\s*(?=(?:in |to |from |by |on |at )?(?:which|who|whom|whose|what|when|where|why|how)\b)/gi,
  /^\W*(?:(?:just )?give me |gimme )?(?:a |an |one |two |\d )(?:short |quick |brief )?(?:lines?|liner|sentences?|words?) (?:on|about) (?=\S)/gi,
  /\bin (?:plain|simple|everyday|lay(?:man)?(?:'s)?) (?:english|language|words|terms)\b/gi,
  /\b(?:as |in )?(?:bullet|bulleted|numbered)(?:[ -]?points?)?(?: style| list| form)?(?=\s*(?:[,.?!]|please|pls|$))/gi,
  /\b(?:in |as )bullets?(?: points?)?\b/gi,
  /[,;.]?\s*(?:please )?with (?:the )?(?:exact )?(?:dates?|sources?|links?|numbers?)(?: please)?\s*[.?!]*$/gi,
  /\b(?:please|kindly)\b/gi,
  /(?<=\?|,|;|–|-|\.)\s*(?:in )?(?:just |only )?one word(?: (?:please|pls|only|answer))?\W*$/gi,
  /^\W*(?:in )?one word(?: (?:please|pls|only|answer))?\s*[:,–-]\s*/gi,
  // Labels of those who collect facts.
  /^\W*(?:fact[- ]?check|quote desk|quick (?:check|fact)|trivia|quiz(?: question)?|for (?:the|a|my) (?:quiz|record|file|caption|slide|report|story|article))\s*[:,–-]\s*/gi,
  // What they need it for: "for voyage-cost purposes, …".
  /^\W*for (?:(?:the|my|our) )?(?:[\w'-]+ ){1,4}?(?:purposes?|reasons)\s*[,:–-]\s*/gi,
  // Whom they believe.
  /,?\s*\bdepending on (?:whom?|which [a-z]+) (?:you|one|we) (?:ask|believe|read|trust|follow)s?\b/gi,
  // What they have read about it: "I have seen two versions."
  /(?<=[.,?!;–-]\s*)(?:i|we)(?:'?ve| have)? (?:seen|read|heard|found|got|come across)(?: (?:at least|only|about))? (?:one|two|three|four|several|different|various|both|many|conflicting|contradictory|other|\d) (?:[\w-]+ )?(?:formulations?|versions?|accounts?|figures?|dates?|numbers?|stories|answers?|spellings?|claims?|reports?|things|variants?|readings)\b[^.?!]*[.?!]*/gi,
  /[,;–-]\s*(?:i|we)(?:'?ve| have)? (?:seen|read|heard|found|got) (?:two|three|four|several|both|different|\d)(?: (?:of them|different ones|ones))?\s*[.?!]*$/gi,
  // What they think of their own question.
  /^\W*(?:ok(?:ay)?,? |so,? |hey,? |hi,? |sorry,? |um,? )*(?:this (?:is |(?=may |might |will |must ))|it's |its |that's |thats |might be |may be |must be |will sound like |maybe |prob(?:ably)? |just |have )*(?:a |an |my |one )?(?:really |very |so |super |pretty |totally |bit of a |kinda |possibly |probably )*(?:dumb|stupid|silly|daft|dim|noob|newbie|basic|quick|random|weird|odd|naive|obvious|simple|small|little|short|easy|genuine|honest|serious|last|boring|urgent) (?:question|q|one|query|thing)\b(?:,? (?:maybe|sorry|i know|probably|lol|haha|though|pls|please|for (?:you|ya|u)|from (?:me|a [a-z]+)))*\s*[,:;.!–-]*\s*(?:but\b,? )?/gi,
  // "… and my colleagues will laugh at me if I ask them, but I read somewhere that …"
  /^\W*(?:and |but )?(?:my|our) [^,.;?!]{0,40}\b(?:laugh|mock|tease|smile|grin)s?\b[^,.;?!]*[,;]?\s*(?:but\b,?)?/gi,
  /\b(?:i|we)(?:'ve| have)? (?:read|heard|saw|seen) (?:it )?(?:somewhere|online|once|on the (?:internet|web)|in an? (?:paper|magazine|book|podcast))(?: that)?\b/gi,
  /[,;.(–-]*\s*(?:sorry|apologies|forgive me|excuse me) (?:if|that|for) (?:this|that|it|its|it's|thats|that's|the|my|being)?[^,.?!)]*\b(?:dumb|stupid|silly|daft|basic|obvious|asked|ignorance|question|confus\w+|spelling|english|typos?)\b\)?[.!]*/gi,
  /[,;.(–-]*\s*\b(?:asking for a friend|settle (?:a|an|this) (?:bet|argument)(?: for (?:us|me))?|help (?:me|us) (?:out|settle)(?: (?:a|this) [a-z]+)?(?: here)?|long story short|just curious|i(?:'m| am)? (?:just )?curious|no offen[cs]e|pardon my (?:french|english|ignorance)|excuse my english|my english (?:is )?(?:not|no|bad)[a-z ]{0,12}|not a native speaker|correct me if i(?:'m|m| am) wrong|if i(?:'m|m| am) not mistaken|if memory serves(?: me)?(?: right)?|if i remember (?:right|rightly|correctly|well)|off the top of your head|to be honest|by the way|for what it(?:'s|s) worth)\b\)?[,:;.!–-]*/gi,
  // "Who heads the courts, name please": who it is has been asked.
  /(?<=\b(?:who|whom|which)\b.*)\s*[,;–-]\s*(?:the |his |her |full |exact )?name(?: please| pls| plz)?\s*[.?!]*$/gi,
  // "Name and title", "name, type?": who or what it is tells both.
  /(?<=\bnames?)\s*(?:,|and|&|\+|\/|\bplus)\s*(?:(?:his|her|its|their|the|exact|full) )?(?:titles?|types?|ranks?|roles?|jobs?|posts?|positions?|functions?)\b(?=\s*(?:[,.;?!]|please|pls|$|of |for ))/gi,
  // Greetings, and who speaks.
  /^\W*(?:good (?:morning|evening|afternoon|day)|greetings|dear (?:bot|sir|sirs|madam|all|team|friends?)|hello there|hi there)(?: (?:to you|everyone|all|bot))?\s*[,.!:–-]*\s*/gi,
  /^\W*(?:[\w'-]+\s+){0,3}(?:professor|host|agent|lawyer|student|teacher|journalist|reporter|editor|analyst|broker|trader|captain|skipper|researcher|librarian|nurse|engineer|translator|writer|producer|insurer|underwriter|historian|grandmother|grandfather|pensioner|intern|volunteer|tutor)(?: (?:in|at|from|of|for|with) (?:[\w'-]+ ?){1,3})?(?: here)?\s*[.:!]\s+(?=\S+\s\S+\s\S+)/gi,
  /^\W*i (?:am|'m)? ?(?!need|want|would|wish|have|know|read|heard|remember|recall|paste|ask|wonder|saw|think)[a-z]+(?:[ -][\w'-]+){1,6}\s*[.!]\s+(?=\S+\s\S+\s\S+)/gi,
  // "Did it take place after all": that nothing else came after.
  /,?\s*\bafter all\b(?=\s*(?:[,.;?!]|and\b|$))/gi,
  // What passed them by.
  /^\W*(?:sorry,? )?(?:i|we)(?:'ve| have)? missed (?=\S+ \S+ \S)/gi,
  // Why they ask.
  /[,;.–-]\s*(?:i|we) (?:keep|kept|have been|'ve been) (?:seeing|reading|hearing|coming across)\b[^,.;?]*/gi,
  // What they had thought of it themselves, behind what they ask: "is he alive? I thought he had survived".
  /(?<=^\W*(?:so |and |but |ok |hey )*(?:who|whom|what|when|where|which|how|is|are|was|were|did|does|has|have|had)\b[^?]{6,}[?,;.–-]+\s*)(?:but |because |cause |cos |since |as )?(?:(?:i|we)(?:'d| had| have|'ve| always)? |(?:always )?(?=thought|heard))(?:always |kinda |really |just )?(?:thought|assumed|figured|believed|heard|guessed|imagined|was told|were told|was sure|could have sworn|could've sworn|swore)(?: that)? (?:he|she|it|they)(?:'d|'s|\b)[^?]*\W*$/gi,
  // "Who was she in the Iran file": where people know somebody from.
  /(?<=\bwh(?:o|at) (?:is|was|are|were) [^,.?!]{3,40}) in the (?:(?:iran|iranian|nuclear|us|american) )+(?:file|dossier|affair|saga|story|business)(?=\s*[?.!]*$)/gi,
  // Where everybody has it from.
  /[,;.?!–-]\s*(?:it'?s|its|it is) (?:all over|everywhere on|trending on|going round) [\w ]+?(?=\s*[.?!]*$)/gi,
  /[,;.?!–-]\s*(?:every(?:one|body)|people|they)(?: (?:on|in) \w+)? (?:says?|claims?|tells?|writes?)(?: so| that| it)?(?=\s*[.?!]*$)/gi,
  // Who told them.
  /(?:\b(?:yesterday|today|tonight|last (?:night|week)|this (?:morning|week)|the other day|just now|earlier),? )?\b(?:my|our) (?:(?!question|notes?)[\w'-]+ ){0,2}(?!question|notes?)[\w'-]+ (?:says?|said|claims?|claimed|swears?|swore|insists?|insisted|thinks|mentioned|told me|tells me|writes)(?: (?:yesterday|today|last (?:night|week)|this (?:morning|week)|the other day|earlier))?(?: that)?\b/gi,
  /\bwhen (?:journalists|reporters|people|papers|experts|diplomats|analysts|they) (?:speak|talk|write) (?:of|about)\b/gi,
  /[,;]?\s*\b(?:\w+ )?here,? (?:i )?(?:need|want)s?(?: it| this| that)?(?: for [\w' ]{2,30})?(?=\s*[.?!]*$)/gi,
  /[,;?]?\s*\bin (?:us )?(?:dollars|euros|rials|kilomet(?:re|er)s|km|miles|kg|kilos|tons|tonnes|barrels|percent)\s*[?.!]*$/gi,
  // What slipped their mind.
  /\b(?:i )?(?:forgot|forget|do(?:n't| not) (?:remember|recall|know)|can(?:'t|not) (?:remember|recall)) (?:the|his|her|their) (?:[a-z]+ )?(?:name|surname|title|date)\b,?/gi,
  // Why it is in the record at all: what it is.
  /\bwhy (?:does|do|is|are) (?:it|he|she|they|this|that) (?:show up|appear|turn up|come up|listed|named|mentioned|here|in)(?: (?:in |on )?(?:your|the|this) (?:(?:iran|own) )?(?:data|data ?base|data ?set|record|records|list|files?))?\b/gi,
];

/** "I verify the licence X. Until when did it run?": what somebody has before them is what "it" is; the words before it only say that they have. */
export const HANDLED =
  /^\W*(?:i|we)(?:'m|'re| am| are)? (?:just |now |currently )?(?:verify|verifying|check|checking|double-check|fact-check|fact-checking|study|studying|examine|examining|research|researching|review|reviewing|cover|covering|quote|quoting|cite|citing|summari[sz]e|summari[sz]ing|translate|translating|look(?:ing)? (?:at|into|up)|writ(?:e|ing) (?:about|on)|report(?:ing)? on|read(?:ing)? (?:about|on|up on)) (?<what>[^.!?]{3,80})[.!]\s+(?=[^.!?]*\b(?:it|its|they|them|their)\b)/i;
