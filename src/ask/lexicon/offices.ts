// How questions put offices: words that mean the same of an office, and phrases the record's names for posts do not have.
import { stem } from '../stem.ts';

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
say('judiciary', 'judiciary judicial');
say('foreignsecretary', 'foreignsecretary');
say('snsc', 'snsc');
say('houthi', 'houthi houthis');
say('uno', 'un uno');
say('president', 'president presidency presidential');
say('rule', 'rule ruled ruler rules reigned reign monarch');

/** One word of an office, as it is compared. */
export const officeWord = (stemmed: string): string => (Object.hasOwn(SAME, stemmed) ? SAME[stemmed]! : stemmed);

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
  ['head of Iran atomic energy organization', 'head-of-the-aeoi'],
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
  ['UN chief', 'un-secretary-general'],
  ['US treasury secretary', 'us-secretary-of-the-treasury'],
  ['US transport secretary', 'us-secretary-of-transportation'],
  ['US envoy to Iran', 'us-special-envoy-for-iran'],
  ['speaker of Iran parliament', 'speaker-of-the-majlis'],
  ['head of Iran judiciary', 'head-of-the-judiciary-of-iran'],
  ['head of the SNSC', 'secretary-of-the-snsc'],
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
  /^(?:serv(?:e[ds]?|ing)|h(?:o|e)ld(?:s|ing)?|occup(?:y|ies|ied|ying)|offices?|posts?|jobs?|roles?|capacity|tenure|term|incumbent|holder|person|man|woman|works?|worked|working|acts?|acted|begin|began|starts?|started|takes?|took|taken|assumed?|entered|joined|ceased?|stop(?:s|ped)?|ends?|ended|leaves?|left|quits?|resign(?:s|ed)?|stay(?:ed)?|remain(?:ed)?|long|years?|months?|since|until|till|back|ever|still|already|doing|succeed(?:ed|s)?|replaced?|name[ds]?|appointed|appoint|sworn|elected|chosen|promoted)$/;
