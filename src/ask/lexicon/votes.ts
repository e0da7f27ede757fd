// How votes are told: "voted no", "three no-votes". Applied among the phrases, to settled text.

/** What is put to a vote, anywhere beside it: elsewhere people say yes to an invitation. */
const PUT = '(?:drafts?|resolutions?|motions?|texts?|papers?|bills?|security council)';
const BY_PUT = `(?:(?<=\\b${PUT}\\b.*)|(?=.*\\b${PUT}\\b))`;

/** "How many members said yes to it". */
const said = (yes: string): RegExp =>
  new RegExp(
    `${BY_PUT}\\bhow many ((?:of (?:the|its) )?(?:[a-z]+ ){0,2}?)(?:said|say|gave it an?) (?:an? )?(?:${yes})\\b(?: to)?`,
    'g',
  );

export const VOTES: readonly (readonly [RegExp, string])[] = [
  // Those counted sit in a parliament; one deputy is somebody's second.
  [/\b(how many|number of|\d+)( of the)? deputies\b/g, '$1$2 mps'],
  [/\bdeputies (vot(?:e|es|ed|ing)|in favour|against|abstain(?:ed|ing)?)\b/g, 'mps $1'],
  [said('yes|aye|ok|okay'), 'how many $1voted favour'],
  [said('no|nay'), 'how many $1voted against'],
  [/\b(vot(?:e|es|ed|ing)) (?:for|yes|aye)\b/g, '$1 favour'],
  [/\b(vot(?:e|es|ed|ing)) (?:no|nay)\b/g, '$1 against'],
  [/\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:no|nay)[ -]votes?\b/g, '$1 votes against'],
  [
    /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:yes|aye)[ -]votes?\b/g,
    '$1 votes favour',
  ],
];
