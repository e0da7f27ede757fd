// How votes are told: "voted no", "three no-votes". Applied among the phrases, to settled text.

export const VOTES: readonly (readonly [RegExp, string])[] = [
  [/\b(vot(?:e|es|ed|ing)) (?:for|yes|aye)\b/g, '$1 favour'],
  [/\b(vot(?:e|es|ed|ing)) (?:no|nay)\b/g, '$1 against'],
  [/\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:no|nay)[ -]votes?\b/g, '$1 votes against'],
  [
    /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:yes|aye)[ -]votes?\b/g,
    '$1 votes favour',
  ],
];
