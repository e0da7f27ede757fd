// Lone words for bodies, and for what acts for a state.

/** What acts for a state and is named after it. */
export const OF_STATE =
  /^(?:forces?|military|troops|army|navy|government|administration|side|team|officials?|authorities|leaders?|leadership)$/;

/** What a lone word for a body mostly means at these talks. */
export const BODIES: Readonly<Record<string, readonly string[]>> = {
  agency: ['iaea'],
  watchdog: ['iaea'],
  strait: ['strait-of-hormuz'],
  council: ['unsc', 'snsc'],
  powers: ['p5-plus-1', 'e3'],
};

/** Press and broadcasters: of which land a paper is, the record seldom says. */
export const PRESS =
  /^(?:papers?|newspapers?|daily|dailies|magazines?|outlets?|websites?|broadcasters?|channels?|networks?|tv|television|telly|radio|press|media)$/;

const EUROPEAN = '(?:Britain|the UK|UK|France|Germany)';

/** The three Europeans by their names, where they did something together: the E3. Only questions are read so. */
export const THREE_EUROPEANS = new RegExp(
  `(?<!\\b(?:of|and|with|from|against|for|to|by|in|between|the) )\\b${EUROPEAN}(?:,| and|, and) ${EUROPEAN}(?:,| and|, and) ${EUROPEAN}(?=(?: (?:all|both|then|together|jointly|first|formally|finally))? (?:trigger|activate|invoke|notif|start|launch|begin|began|warn|threat|set|offer|decide|censure|propose)[a-z]*\\b)`,
  'gi',
);
