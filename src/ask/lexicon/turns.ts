// Turns of speech put as the record puts them, in order; on settled text, before it is cut into words.
import { CARDS } from './cards.ts';
import { NAMED_AFTER } from './named-after.ts';
import { OF_OFFICE } from './turns-of-office.ts';
import { OF_ORDER } from './turns-of-order.ts';
import { OF_THINGS } from './turns-of-things.ts';

export const TURNS: readonly (readonly [RegExp, string])[] = [
  // Who walks out of prison is set free; that is no walkout.
  [/\bwalk(?:ed|s)? (?:free )?out of (?=(?:the )?(?:evin|prison|jail|custody|gaol)\b)/g, 'released from '],
  // "Staying away from the summit": who did was not there. Ships are told to stay away from waters.
  [
    /\bstay(s|ed|ing)? (?:away|out) (?:from|of) (?!(?:the |all |its |their |iran |iranian |iranian-)*(?:waters?|coasts?|shores?|strait|hormuz|sea|ships?|boats?))/g,
    'skip$1 ',
  ],
  [
    /\b(drafts?|texts?|resolutions?|bills?|motions?) ((?:of [a-z]+ |for [a-z]+ |on [a-z]+ )?)(?:was |were |got |is |are |gets )?(?:killed(?: off)?|shot down)\b/g,
    '$1 $2vetoed',
  ],
  [
    /\bwhy (?:does|do) ((?:[a-z0-9-]+ ){1,4}?)(?:crop|show|pop|turn|come) up (?:in|on) (?:your|the|this|these|all this)(?: (?:data|record|records|database|list|timeline|story|talks|affair|saga))?\b/g,
    'what is $1',
  ],
  ...CARDS,
  ...OF_THINGS,
  ...OF_ORDER,
  ...OF_OFFICE,
  ...NAMED_AFTER,
  [
    /\bwhere (did|was|is|were) ((?:[a-z]+ ){1,3}?)(?:head|go|fly|turn)(?:ed|ing)?(?=(?: (?:off|out))?(?: (?:after|next|then|from|once)\b|\W*$))/g,
    'where $1 $2travel',
  ],
  [
    /\b(?:walk|walks|walked|walking|pull|pulls|pulled|pulling|back|backs|backed|yank|yanks|yanked|take|takes|took|drag|dragged) (?:itself |themselves |(?:the )?(?:us|usa|america|united states|washington|country|states) )?(?:out of|away from|out from) (?:the )?((?:iran |nuclear |iran nuclear |vienna |2015 )?(?:jcpoa|npt|deal|accord|treaty|agreement))\b/g,
    'withdraw $1',
  ],
  // What is given for something is no coming back.
  [/\bin return\b(?! (?:to|from|flights?|visits?|trips?)\b)/g, 'in exchange'],
  // "Why did they go and bomb it".
  [/\b(did|does|do) ((?:[a-z]+ ){1,4}?)go (?:ahead )?and (?=[a-z])/g, '$1 $2'],
  [/\b(?:write|writes|written) back\b/g, 'reply'],
  [
    /\b(did|does|do|to|will|would|could|should|must|may|not) ((?:[a-z0-9]+ ){0,3}?)let go\b(?! (?:of|off)\b)/g,
    '$1 $2release',
  ],
  [/\blet go\b(?! (?:of|off|unpunished)\b)/g, 'released'],
  [/\bput ([a-z]+) (?:name|signature|pen)s? (?:to|on|under)\b/g, 'sign for $1'],
  // "Once Raisi was dead", "in the wake of the round": clauses of time like others.
  [
    /(?<!\b(?:who|was|were|is|are|had|has|have|been|be|at|than|only|more|even|not|all|for|just|say|said|he|she|they|it|[a-z]+ly) )\bonce (?=(?:the|his|her|their|its|both|all|these|those|it|he|she|they|[a-z]+) (?:[a-z0-9]+ ){0,7}?(?:had|was|were|has|is|are|been|[a-z]+ed|left|went|came|met|fell|broke|got)\b)/g,
    'after ',
  ],
  [/\b(?:in the wake of|on the heels of|as soon as|the minute|(?<!\bat )the moment) (?=[a-z])/g, 'after '],
  // "Ended with nothing": no deal came of it.
  [
    /\b(?:left|quit|part(?:ed|s)?|go|went|came|come|return(?:ed)?|end(?:ed|s|ing)?|close[ds]?|finish(?:ed|es|ing)?) (?:([a-z]+) )?(?:with nothing|empty[- ]handed|in nothing)\b(?! (?:but|more|less|else|to)\b)/g,
    '$& failed',
  ],
  [/\b(?:what|which) length of ((?:[a-z]+ ){1,4}?)(?=(?:did|was|were|has|had|is|does)\b)/g, 'how long a $1'],
  // The apostrophe chats leave out.
  [/\b(countr|cit|part|arm|nav|agenc|ministr|embass|treasur|judiciar|compan|famil)ys\b/g, '$1y'],
  // "Whom besides him did she see".
  [
    /(?<!\bwith )\b(whom?|what) (besides|apart from|other than|except(?: for)?) ((?:[a-z]+ ){1,3}?)((?:did|was|were|has|had|does|is) [^,;.?!]*)/g,
    '$1 $4 $2 $3',
  ],
  // "To which audience": whoever listened.
  [/\b(to|before|in front of) (?:which|what) (?:kind of |sort of )?(?:audience|crowd|listeners)\b/g, '$1 whom'],
  // "Which minister from Europe".
  [/\b(which|what) ([a-z]+) (?:from|in|out of) europe(?! an)\b/g, '$1 european $2'],
  // "Who accompanied him on the visit": who was there with him.
  [
    /\bwho(?:m)? (?:else )?(?:accompanied|travell?ed with|came along with|went along with|tagged along with) (?=[a-z]+(?: [a-z]+)? (?:on|to|in|when|during|for|aboard)\b)/g,
    'who was with ',
  ],
  [
    /\bwhat (?:followed|happened after|came after) ((?:[a-z0-9-]+ ){1,8}?)((?:[a-z]+|\d+) (?:days?|weeks?|months?)) (?:later|afterwards|on)(?=\W*$)/g,
    'what happened $2 after $1',
  ],
  [
    /\b(?:earlier |before |previously )?(?:in|during|over) (?:his|her) (?:earlier |past |whole )?(?:diplomatic |political )?career\b/g,
    'earlier',
  ],
  // A visit given up was called off.
  [
    /\b(visit|trip|stop|call|tour|stay|round|meeting) ((?:[a-z0-9]+ ){0,4}?)(?:give|gives|gave|given) up\b/g,
    '$1 $2cancel',
  ],
  [/(?<=\bstill )in (?:force|effect)\b/g, 'valid'],
  [/\b(?:let|lets|letting) ((?:[a-z]+ ){0,3}?)off the hook\b/g, 'licensed $1'],
  [
    /\b(round|session|meeting|talks|summit) ((?:of [a-z0-9 ]{3,20} )?)(?:did not|never) (?:happen|take place|go ahead|come off|materiali[sz]e)\b/g,
    '$1 $2was postponed',
  ],
  [/\b(who|what|where|when) else (?=(?:was|were|is|are|did|has|had|came|went)\b)/g, '$1 '],
  [
    /\b(?:old|late|dead|slain|killed|assassinated|former|previous) (?:supreme )?leader\b(?= (?:is|was|be|to|die|died|get|got|on|in|about|when|and)\b|\W*$)/g,
    'ali khamenei',
  ],
  [
    /(?<=\b(?:the|their|iran|irans|tehran|tehrans) )new (?:supreme )?leader\b(?! of (?!iran)| for | who )/g,
    'mojtaba khamenei',
  ],
  [
    /\bhow many (?:of (?:his|the) )?guards\b(?=.* (?:with|of|beside|alongside) (?:him|larijani|khamenei)\b)/g,
    'how many bodyguards',
  ],
  [
    /\b(round|session|meeting|talks|summit) ((?:[a-z0-9]+ ){0,7}?)(?:was|were|got|been) (?:moved|shifted|pushed back|put off)\b(?! (?:to|from|in|into)\b)/g,
    '$1 $2was postponed',
  ],
  [
    /\bwho (?:did|does|handled|handles) the (?:nuclear )?negotiating for (?:the )?(?:tehran|iran|iranians)\b/g,
    'who was chief nuclear negotiator of iran',
  ],
  [
    /\bhow many (?:men|people|persons|clerics|members|jurists)(?: (?:are there|are|sit|serve))? (?:in|on) (?=it\b|the (?:council|assembly|board|committee)\b)/g,
    'how many members has ',
  ],
  [/\bdead[ -]?ends?\b/g, 'impasse'],
  [
    /\b(?:part(?:ed|s)?|end(?:ed|s)?|close[ds]?|conclude[ds]?|finish(?:ed|es)?|broke up|breaks up) (?:without|in no|with no) (?:a |an |any )?(?:deal|agreement|accord|breakthrough|result)\b/g,
    'failed $&',
  ],
  [/\be-mails?\b/g, 'email'],
  [/\bwhat (?:went|has gone|had gone|goes|is) wrong (?=(?:with|in|at|on)\b)/g, 'what happened '],
  [/\b(?:run|walk|take|talk|lead|guide) (?:me|us) through (?=(?:the|what|all|this|[a-z]+s)\b)/g, 'timeline of '],
  [/\bwho (?:had|has|held|holds|was in|is in|got) (?:the )?([a-z]+) command\b/g, 'who commanded $1'],
  [/\b(un|united nations)(?: mission| headquarters)? (?:in|at) new york\b(?! (?:city|on)\b)/g, '$1'],
  // Paid by ships, not counted in lives.
  [
    /\b(hormuz|strait|transit|shipping|passage|ship|tanker|vessel|canal)s? tolls?\b|\btolls? (?=(?:on|for) (?:the )?(?:ships?|shipping|tankers?|vessels?|passage|transit)\b)/g,
    '$1 fee ',
  ],
  [
    /\b(a|an|one|any|no|first|another) nuke(?=\W*$| (?:by|in|or|and|before|from|on|is|was|would|will|has|at)\b)/g,
    '$1 nuclear weapon',
  ],
  // "Which Briton was foreign secretary": somebody of that people.
  [/\b(?:which|what) briton (was|is|became) (?:the )?/g, 'who $1 british '],
  [
    /^\W*(?:the )?(?:length|duration) of (?:the )?(?=(?:[a-z0-9]+ ){0,6}?(?:video|speech|address|truce|ceasefire|talks|rounds?|sessions?|negotiations|blockade|drill|exercise)\b)/g,
    'how long was ',
  ],
  [
    /\b(?:what|which) (?:was|were|made|is|are) (?:the |in the )?(?:news|headlines?)(?= (?:on|from|of|a|an|one|two|in|that|this|last|about|the)\b)/g,
    'what happened',
  ],
  [/\bhand(s|ed|ing)? (?!over\b)((?:[a-z]+ ){1,4}?)over\b(?! (?:the|a|an|his|her|its|their)\b)/g, 'handover $2'],
  [/\bwho (?:else )?joined (?=[a-z ]{3,30} (?:when|as|while|for (?:talks|the meeting))\b)/g, 'who was with '],
  [/\b(?:military|army|armed forces) chief of (?:general )?staff\b/g, 'chief of staff of the armed forces'],
  // "The May round": a month, which may be nothing else there.
  [
    /\b(the|that|last|first|second) may (rounds?|talks|meetings?|sessions?|visit|call|letter|attacks?|strikes?|trip|offer|proposal|vote|reply|report)\b/g,
    '$1 $2 of may',
  ],
  // Children at a school are its pupils.
  [
    /\bhow many (?:little |young |school ?)?(?:kids|children|girls|schoolgirls|students)\b(?=.{0,40}\bschool\b)|(?<=\bschool\b.{0,40})\bhow many (?:little |young )?(?:kids|children|girls|schoolgirls|students)\b/g,
    'how many pupils',
  ],
  [/\bon (?:the )?(?:first|1st|opening|very first) day(?=\W*$)/g, 'on the first day of the war'],
  [/\b(?:(?:on|in|during) )?(?:that|the) (?:very )?(?:first|opening) night\b/g, 'on the first day'],
  // There is but one that is called so.
  [/\bthe straits?\b(?! (?:of|authority|authorities|at|in)\b)/g, 'the strait of hormuz'],
  [
    /\binternet (?:is |was |been |being |get |got )?(?:shut (?:down|off)|cut off|switched off|turned off|taken down)\b|\b(?:shut|cut|switch|switched|turn|turned)(?: down| off)? the internet(?: down| off)?\b/g,
    'internet blackout',
  ],
  [/\b(did|does) ((?:[a-z]+ ){1,3}?)use to (?=(?:have|hold|be|do|run|lead)\b)/g, '$1 $2'],
  // "The UN nuclear guy": who heads its agency.
  [/\b(?:un|united nations)s? nuclear (?:guy|man|czar)\b/g, 'head of the iaea'],
  // A post in parliament is told among the others somebody has held.
  [/\bparliamentary (?=(?:post|office|job|role|position|title)s?\b)/g, ''],
  // No go-between.
  [/\b(did|does|do|to) ((?:[a-z]+ ){1,5}?)go (?=(?:between|from) )/g, '$1 $2proceed '],
  // "28 feb 26": the year in short.
  [
    /\b(\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*) '?([12]\d)\b(?!%| (?:percent|kg|hours?|days?|people|votes?|am|pm|january|february|march|april|may|june|july|august|september|october|november|december)\b)/g,
    '$1 20$2',
  ],
  [/\bun-?invit(?:e[ds]?|ing)\b/g, 'disinvited'],
  // "Who spoke for the ministry": its spokesman.
  [
    /\bwho (?:spoke|did the talking) for (?:the )?(?=(?:[a-z]+ ){0,3}(?:ministry|organi[sz]ation|council|department|agency|government|army|military|navy|judiciary|cabinet|house|command)\b)/g,
    'who was spokesman of ',
  ],
  [/\b(?:lay|lays|laid|laying) to rest\b/g, 'buried'],
  [/\bjpoa\b/g, 'joint plan of action'],
  [/\bwhat (?:drove|drives|has driven) ((?:the )?[a-z]+(?: and [a-z]+)?) to\b/g, 'why did $1'],
  // Iran has an agency of its own beside that of the UN.
  [
    /\b(?:iran|iranian|irans) (?:nuclear|atomic)(?: energy)? (?:agency|organi[sz]ation)\b|\b(?:nuclear|atomic)(?: energy)? agency (?:of|in) iran\b/g,
    'aeoi',
  ],
  // "Missiles fired at the base – number?"
  [
    /^\W*(?:the )?([a-z][a-z0-9 ]{8,80}?)\s*[,:–—-]+\s*(?:the |in )?(?:total )?(?:numbers?|head-?count|how many(?: (?:exactly|in all|in total|were there))?)\W*$/g,
    'how many $1',
  ],
  // What their masters are told, ships are told.
  [/\b(american|us|flag|flagged|merchant|tanker|cargo) (?:ship )?(?:captains|masters|skippers)\b/g, '$1 ships'],
  // "Trump's own party".
  [/\b(?:trump|vance|rubio|johnson)s? (?:own )?party\b/g, 'republicans'],
  [/\b(?:biden|obama|harris|schumer)s? (?:own )?party\b/g, 'democrats'],
  // "Who is this X people shout for": what others do with a name only tells which one is meant.
  [
    /\bwho(?: is|s| was) (?:this|that|the) ((?:[a-z-]+ ){1,4}?)(?:people|everybody|everyone|folks|they|we|you|crowds?) (?:all |keep |kept |always |now |so )*[a-z]+(?: [a-z]+)?(?: (?:for|about|of|on|to|with|after|against))?\W*$/g,
    'who is $1',
  ],
  // Each of two sides by the other.
  [
    /\bwho (?:faced|met|sat (?:across from|opposite|with)|talked (?:to|with)|negotiated with|dealt with) whom(?= (?:in|at|on)\b)/g,
    'who attended the meeting',
  ],
  [
    /\b(?:put|puts|putting|bring|brings|brought|slap|slaps|slapped) ((?:[a-z]+ ){1,4}?)back (?=on|in|into|upon)/g,
    'restore $1',
  ],
  [
    /\b(?:st(?:and|ands|ood|anding)|fill(?:s|ed|ing)?|step(?:s|ped|ping)?|deputi[sz](?:e|es|ed|ing)) (?:in )?for (?:the )?(?:(?:dead|late|old|slain|killed) )?(?:(?:supreme )?leader|(?:ali )?khamenei)\b/g,
    'sat in the interim leadership council',
  ],
  [
    /\b(republicans|democrats|senators|lawmakers|congressmen)((?: [a-z]+){0,2}?) (?:defect(?:ed|s)?|turned coat|crossed the (?:aisle|floor))\b/g,
    '$1$2 joined',
  ],
  // A body told by its people.
  [/\bwho are (?:the|these|those) ([a-z][a-z -]{2,30}?) (?:people|guys|lot|folks?|crowd|bunch)\W*$/g, 'what is $1'],
  [/\bso as not to (?:sink|kill|wreck|spoil|harm|hurt|endanger|ruin|risk)\b/g, 'to save'],
  // The lower house, and not somebody's.
  [
    /(?<=\b(?:many|who|which|what|how|when|did)\b.*)\b(?:in|by|through) the (?:us |american |lower )?house(?=\W*$| (?:vote[ds]?|on|in|against|for|and|or)\b)|(?<!white )\bhouse(?= vote\b.*\b(?:how|who|when|what)\b)/g,
    '$& us house of representatives',
  ],
  [
    /\b(?:trio|threesome|(?:three|3) (?:men|people|clerics|man))\b(?=.*\b(?:khamenei|(?:supreme )?leader)s?\b)/g,
    'three man interim leadership council',
  ],
  // Without a word of whose, it is that of the United Nations.
  [
    /(?<!\b(?:un|nations|nato|gcc|opec|oic|league|council|hezbollah|party) )(?<=\bthe )sec(?:retary|y)?[ -]gen(?:eral)?(?! of\b)/g,
    'un secretary general',
  ],
  [
    /\b(?:old|late|dead|slain|killed) ayatollah\b(?! (?:ali|ruhollah|khomeini|khamenei|sistani|[a-z]+ khamenei)\b)/g,
    'ali khamenei',
  ],
  [/\bj\.? ?d\b(?!\.? vance)/g, 'vance'],
];
