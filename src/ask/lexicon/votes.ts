// How votes are told: "voted no", "three no-votes". Applied among the phrases, to settled text.

export const VOTES: readonly (readonly [RegExp, string])[] = [
  // Those counted sit in a parliament; one deputy is somebody's second.
  [/\b(how many|number of|\d+)( of the)? deputies\b/g, '$1$2 mps'],
  [/\bdeputies (vot(?:e|es|ed|ing)|in favour|against|abstain(?:ed|ing)?)\b/g, 'mps $1'],
  [/\b(vot(?:e|es|ed|ing)) (?:for|yes|aye)\b/g, '$1 favour'],
  [/\b(vot(?:e|es|ed|ing)) (?:no|nay)\b/g, '$1 against'],
  [/\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:no|nay)[ -]votes?\b/g, '$1 votes against'],
  [
    /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:yes|aye)[ -]votes?\b/g,
    '$1 votes favour',
  ],
];
