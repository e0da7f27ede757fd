// How questions put offices: words that mean the same of an office, and phrases the record's names for posts do not have.
import { stem } from '#ask/text/stem.ts';
import { OF_CHARGE } from './turns-of-charge.ts';

const SAME: Readonly<Record<string, string>> = {};
const say = (common: string, words: string): void => {
  for (const word of words.split(' ')) (SAME as Record<string, string>)[stem(word)] = common;
};
say(
  'head',
  'head chief boss director chair chairman chairs chairwoman lead led leads ran run runs heading headed chaired presided cheif topman',
);
say('commander', 'commander commanded commanding command commands');
say('spokesman', 'spokesman spokeswoman spokesperson spokes spokesmen mouthpiece');
say('negotiator', 'negotiator negotiates negotiate negotiated');
say('adviser', 'adviser advisor counsellor aide');
say('defense', 'defense defence');
say('minister', 'minister ministry ministers');
say('parliament', 'parliament majlis majles parliamentary');
say('judiciary', 'judiciary judicial courts');
say('atomic', 'atomic atom');
say('strategic', 'strategic strategy');
say('foreignsecretary', 'foreignsecretary');
say('snsc', 'snsc');
say('houthi', 'houthi houthis');
say('uno', 'un uno');
say('president', 'president presidency presidential');
say('rule', 'rule ruled ruler rules reigned reign monarch');

/** One word of an office, as it is compared. */
export const officeWord = (stemmed: string): string => (Object.hasOwn(SAME, stemmed) ? SAME[stemmed]! : stemmed);

/** Words of those who stand under whoever holds an office: a vice president is no president, nor is his adviser. */
export const LESSER = ['vice', 'deputy', 'adviser'].map((word) => officeWord(stem(word)));

/** Further phrases → posts of the record. */
export const OFFICES: readonly (readonly [string, string])[] = [
  ['ruled Oman', 'sultan-of-oman'],
  ['sultan', 'sultan-of-oman'],
  ['ruled Iran', 'supreme-leader-of-iran'],
  ['supreme leader', 'supreme-leader-of-iran'],
  ['Iran leader', 'supreme-leader-of-iran'],
  ['white house press', 'white-house-press-secretary'],
  ['white house spokesman', 'white-house-press-secretary'],
  ['head of Iran nuclear agency', 'head-of-the-aeoi'],
  ['Iran nuclear chief', 'head-of-the-aeoi'],
  ['nuclear chief', 'head-of-the-aeoi'],
  ['head of Iran atomic energy organization', 'head-of-the-aeoi'],
  ['head of Iran atomic organization', 'head-of-the-aeoi'],
  ['head of Iran atomic agency', 'head-of-the-aeoi'],
  ['spokesman of Iran atomic organization', 'spokesman-of-the-aeoi'],
  ['spokesman of Iran nuclear agency', 'spokesman-of-the-aeoi'],
  ['Israel top general', 'chief-of-staff-of-the-idf'],
  ['Iran top general', 'chief-of-staff-of-irans-armed-forces'],
  ['Pakistan top general', 'pakistan-army-chief'],
  ['US top general', 'us-joint-chiefs-chairman'],
  ['IAEA chief', 'iaea-director-general'],
  ['Iran president', 'president-of-iran'],
  ['US president', 'us-president'],
  ['US vice president', 'us-vice-president'],
  ['head of centcom', 'centcom-commander'],
  ['Pentagon chief', 'us-secretary-of-defense'],
  ['US defense minister', 'us-secretary-of-defense'],
  ['US foreign minister', 'us-secretary-of-state'],
  ['US top diplomat', 'us-secretary-of-state'],
  ['UK foreign minister', 'uk-foreign-secretary'],
  ['head of Japan government', 'prime-minister-of-japan'],
  ['UN chief', 'un-secretary-general'],
  ['US finance minister', 'us-secretary-of-the-treasury'],
  ['US treasury minister', 'us-secretary-of-the-treasury'],
  ['US transport minister', 'us-secretary-of-transportation'],
  ['US treasury secretary', 'us-secretary-of-the-treasury'],
  ['US transport secretary', 'us-secretary-of-transportation'],
  ['US envoy to Iran', 'us-special-envoy-for-iran'],
  ['speaker of Iran parliament', 'speaker-of-the-majlis'],
  ['head of Iran judiciary', 'head-of-the-judiciary-of-iran'],
  ['head of the SNSC', 'secretary-of-the-snsc'],
  ['head of the SNSC secretariat', 'secretary-of-the-snsc'],
  ['secretary of the security council', 'secretary-of-the-snsc'],
  ['Iran security chief', 'secretary-of-the-snsc'],
  ['head of the IRGC', 'commander-of-the-irgc'],
  ['EU foreign policy chief', 'eu-high-representative'],
  ['EU top diplomat', 'eu-high-representative'],
  ['head of Pakistan army', 'pakistan-army-chief'],
  ['Iran UN ambassador', 'iran-ambassador-to-the-un'],
  ['Iran UN envoy', 'iran-ambassador-to-the-un'],
  ['Iran foreign ministry spokesman', 'iran-foreign-ministry-spokesperson'],
  ['Iran chief negotiator', 'chief-nuclear-negotiator-of-iran'],
];

/** Words that tell how an office is held, got or left rather than which one it is. */
export const TENURE =
  /^(?:serv(?:e[ds]?|ing)|h(?:o|e)ld(?:s|ing)?|occup(?:y|ies|ied|ying)|offices?|posts?|jobs?|roles?|portfolios?|seats?|chairs?|place|capacity|tenure|term|incumbent|holder|person|man|woman|works?|worked|working|acts?|acted|begin|began|starts?|started|takes?|took|taken|assumed?|entered|joined|ceased?|stop(?:s|ped)?|ends?|ended|leaves?|left|quits?|resign(?:s|ed)?|stay(?:ed)?|remain(?:ed)?|long|years?|months?|since|until|till|back|ever|still|already|doing|succeed(?:ed|s)?|replaced?|name[ds]?|appointed|appoint|sworn|elected|chosen|promoted)$/;

/** What a holder's own card tells beside the post. */
export const VITAL = /^(?:death|die[ds]?|dead|killed)$/;

/** A state by its name, its people or its capital → its name. */
const STATES: readonly (readonly [string, string])[] = [
  ['tehran|iran|iranians?', 'iran'],
  ['moscow|kremlin|russia|russians?', 'russia'],
  ['beijing|china|chinese', 'china'],
  ['washington|us|america|americans?', 'us'],
  ['london|uk|britain|british', 'uk'],
  ['jerusalem|israel|israelis?', 'israel'],
];
const SEATS = 'un|united nations|iaea|vienna|washington|new york';
/** Where states keep an envoy, and no talks are meant: "who represented Iran in Tokyo". */
const POSTED =
  'un|united nations|iaea|vienna|washington|us|united states|america|new york|tokyo|japan|helsinki|finland|israel|jerusalem|tel aviv';

/** Everyday ways to put an office → the words posts have. Applied to settled text, before all other phrases. */
export const OFFICE_PHRASES: readonly (readonly [RegExp, string])[] = [
  ...OF_CHARGE,
  // "Tehran's man at the UN", "Iran's number two at the UN".
  ...STATES.flatMap(([names, state]) =>
    (
      [
        [`(?:${names})s? (?:main |top )?(?:man|woman|guy|person|voice) (?:at|in|to)`, 'ambassador'],
        [`(?:no|number|nr) (?:2|two) (?:of|for) (?:the )?(?:${names})(?: mission)? (?:at|to|in)`, 'deputy ambassador'],
        [`(?:${names}) (?:no|number|nr) (?:2|two) (?:at|to|in)`, 'deputy ambassador'],
      ] as const
    ).map(
      ([way, post]) => [new RegExp(`\\b${way} (?:the )?(?=(?:${SEATS})\\b)`, 'g'), `${state} ${post} to the `] as const,
    ),
  ),
  // "Who represented Iran at the IAEA", unless at talks held there.
  ...STATES.map(
    ([names, state]) =>
      [
        new RegExp(
          `\\b(?:(?<=who )|(?<=\\bwhom ))represent(?:s|ed)? (?:the )?(?:${names}) (?:at|in|to|before) (?:the )?(?=(?:${POSTED})\\b)(?!.*\\b(?:talks?|rounds?|meetings?|sessions?|negotiations?|conference|summit|table|side|team)\\b)`,
          'g',
        ),
        `was ${state} ambassador to `,
      ] as const,
  ),
  // "The EU foreign policy lady", "the Iranian security guy".
  [/\b(foreign policy|security|intelligence|navy|army|central bank) (?:lady|guy|gal|bloke|dude|boss)\b/g, '$1 chief'],
  [/\bforeign policy (?:woman|man|person)\b/g, 'foreign policy chief'],
  // "The US envoy who does the Iran talks" is sent to none but them.
  [
    /\benvoy (?:(?:who|that) )?(?:does|is doing|doing|handles|handling|is in|in|at|for|to|of|running|runs|leads|leading) (?:the )?(?:(?:iran|iranian|us|american|nuclear) )*(?:talks|negotiations)\b/g,
    'envoy at the talks',
  ],
  // Who speaks for whom.
  [
    /\b(?:talks?|speaks?|talking|speaking|briefs?|answers?|fields questions from|handles|faces) (?:to |with )?(?:the )?(?:press|media|reporters|journalists|newsmen) (?:for|on behalf of|of|from)\b/g,
    'is spokesman of',
  ],
  [/\bspeaks?er[ -]?(?:man|woman|person|lady)\b|\bspeaking[ -]?(?:man|woman)\b/g, 'spokesman'],
  [/\b(?:public voice|mouth piece|press (?:officer|man|woman|person|chief)) of\b/g, 'spokesman of'],
  // Arms of a force by what they have.
  [/\b(?:sea|naval|maritime) (?:branch|arm|wing|force)s?\b/g, 'navy'],
  [/\b(?:missile|rocket)s? (?:force|branch|arm|wing|corps)s?\b(?= (?:of|in) )/g, 'aerospace force'],
  [/\b(irgc|guards) (?:missile|rocket)s? (?:force|branch|arm|wing|command)s?\b/g, '$1 aerospace force'],
  [/\bgeneral of (?=(?:the )?(?:aerospace|navy|basij|quds|irgc))/g, 'commander of '],
  [
    /(?<=\b(?:head|heads|headed|chief|boss|director|directed|ran|runs|run|led|leads|managed) (?:of )?(?:the )?(?:iran |iranian )?)(?:state|national) (?:broadcaster|broadcasting|tv|television|radio)\b/g,
    'irib',
  ],
  [/\b(who) (?:directed|managed|presided over)\b/g, '$1 headed'],
  // Thrones and seats.
  [/\b(?:sat |sits? |been |came |come |is |was )?(?:on|to|upon) (?:the|his) throne\b|\bwore the crown\b/g, 'ruled'],
  [/\b(?:sat |sits? |is |was )?(?:on|upon) (?:the )?([a-z]+) throne\b/g, 'ruled $1'],
  // Whoever is in the house is its master, unless beside somebody.
  [
    /\b(?:(?:sat|sits?|was|is|were|been|lived) in|occup(?:y|ies|ied)) (?:the )?oval office\b|\b(?:lived in|occup(?:y|ies|ied)) (?:the )?whitehouse\b|(?<=\b(?:who|president|administration) )(?:was|is|were|sat|sits) in (?:the )?whitehouse(?=\W*$| (?:when|while|in|on|at|then|during|back|between|from)\b)(?!.*\bwith\b)/g,
    'was us president',
  ],
  // "The foreign min", which chats have for minutes elsewhere.
  [/\b(foreign|prime|defen[cs]e|interior|finance|energy) (?:min|minutes)\b/g, '$1 minister'],
  [/\bpremiers?\b/g, 'prime minister'],
  [
    /\b(defen[cs]e|foreign|interior|oil|finance|intelligence) (?:boss|supremo|head|chief)(?=\W*$|\W* (?!of\b))/g,
    '$1 minister',
  ],
  [/\b(?:second|2nd|other|another|further|extra) hats?\b/g, 'other post'],
  [/\b(?:wear|wears|wearing|wore|worn) (?=(?:a |an |the )?other post)/g, 'hold '],
  // Who left an office.
  [
    /\b(?:walk|walks|walked|step|steps|stepped|storm|stormed|bow|bowed|drop|dropped) (?:out|down|away|aside)(?: of| from)? (?:the |his |her )?(?:cabinet|government|office|post|job|ministry|coalition)\b/g,
    'resigned',
  ],
  // Who got an office from whom.
  [/\bfrom who\b(?=\W*$)/g, 'from whom'],
  [/\b(foreign|defen[cs]e|interior|economic) (?:portfolio|brief)\b/g, '$1 minister post'],
  [
    /\b(?:took|take|takes|taken|got|snatched) (?:the )?(?:[a-z]+ ){1,4}(?:off|from|out of) ([a-z]+)(?: hands?| grip)\b/g,
    'succeeded $1',
  ],
  [
    /\b(?:take|takes|took|taken|taking|fill|fills|filled|got|gets|inherited|inherits|has|stepped into|occup(?:y|ies|ied)) (his|her|[a-z]+) (?:seat|place|chair|shoes)\b/g,
    'succeeded $1',
  ],
];

/** Bodies whose names have the word of an office, and words for whoever holds one. */
export const BODY = /\b(?:ministry|presidency|central command)\b/;
export const HOLDER =
  /\bwho\b|\b(?:minister|president|head|heads|headed|lead|leads|led|run|runs|ran|chief|boss|commander|commands|commanded|spokes[a-z]+|name)\b/;

/** Several of an office who did something together: none of them is asked for as its holder. */
export const MANY_OF_OFFICE =
  /\b(?:two|three|four|five|[2-9]) (?:[a-z]+ ){0,2}ministers\b|\b(?:which|what) (?:[a-z]+ ){0,2}(?:ministers|presidents|leaders|envoys|ambassadors|chiefs)\b(?! (?:held|have held|served|were there|has)\b)/;

/** What may be done to or with whoever holds an office. */
export const DEALT_WITH =
  /^(?:so |and |but |hey )?(?:did|does|has|had|have) (?:[a-z]+ ){1,3}(?:see|seen|meet|met|talk|talked|speak|spoken|call|called|phone|phoned|visit|visited|write|written|receive|received|host|hosted|greet|greeted)\b/;

/** Words for having been in an office; "is led by" tells of now. */
export const WAS_HELD =
  /\b(?:was|were|used|had been|(?<!(?:is|are|being) )(?:led|headed|ran|commanded|chaired|directed))\b/;

/** "At the talks", "in the nuclear talks": none of them in particular. */
export const AT_TALKS =
  /\b(?:at|in|during) the (?:(?:iran|iranian|us|american|nuclear|indirect|direct) )*(?:talks|negotiations)\b/;

const HEADS = ['Supreme Leader', 'King', 'Emir', 'Sultan', 'President', 'Prime Minister', 'Chancellor'];

/** The place of a post, given by its name, among those who head a state or its government, the highest 0; -1 for others. */
export const rankOfHead = (name: string): number => HEADS.findIndex((title) => name.startsWith(`${title} of `));
