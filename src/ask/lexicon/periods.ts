// Stretches people name without dates, told by the events of the record they begin and end with.

export type Period = { readonly said: RegExp; readonly from: string; readonly to: string };

/** On settled text. The first that fits counts. "After Iran warned" tells of no war. */
export const PERIODS: readonly Period[] = [
  {
    said: /(?:the )?(?:(?:june )?2025 (?:war|conflict|fighting|strikes|campaign|bombing)|(?:2025 )?summer(?: of)?(?: 2025)?(?: 12 day)? war|war (?:of|in|last) (?:the )?summer(?: of)?(?: 2025)?|june war|june 2025 (?:israeli )?(?:war|conflict|attack|fighting)|12 day war|war (?:of|in) june(?: 2025)?(?! 20)|war (?:in|of) 2025|israel(?:i)?-?(?: and )?iran war)(?!(?!s\b)[a-z])/,
    from: '2025-06-13-israel-strikes-iran',
    to: '2025-06-24-ceasefire',
  },
  {
    said: /(?:the )?(?:(?:feb(?:ruary)? |march )?2026 war|war of 2026|war in 2026|(?:us[- ]israeli|us and israeli) (?:war|attack|strikes)|iran war|war against iran|war on iran|war with iran|war(?: (?:broke out|break|started|began|begun|begins|of february))?)(?: on (?:28 february|february 28)(?: 2026)?)?(?! death)(?!(?!s\b)[a-z])/,
    from: '2026-02-28-us-israel-strikes-begin',
    to: '2026-04-08-two-week-ceasefire',
  },
];

/** Words that set a period against the question. */
export const BESIDE =
  /\b(?:(?<count>the day|a day|the eve|one day|day|the week|a week|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:days|weeks)) )?(?<side>before|prior to|until|ahead of|leading up to|in the run-?up to|after|since|following|during|amid|in the middle of|throughout|of|(?<=\bhappened )in)\s+$/;

/** What a period is told of by how it began: "the day after the war broke out", "the week the war began". */
export const BEGUN = /\b(?:break|broke|broken|began|begun|begins?|start(?:ed|s)?)\b/;
export const THEN =
  /\b(?:(?:in|on|during) )?(?:the|that) (?:very )?(?<unit>day|night|morning|weekend|week|month)(?: that| when)?\s+(?:the )?$/;

/** "The first week of the war", "the opening fortnight of the war". */
export const FIRST =
  /\b(?:(?:in|during|over|within) )?(?:the|that) (?:very )?(?:first|opening|1st) (?<count>week|month|fortnight|(?:two|three|ten|\d+) (?:days|weeks)) of\s+(?:the )?$/;

/** Occasions of every year by the month they begin in; `since` a number counts the years from. */
export const YEARLY: readonly {
  readonly said: RegExp;
  readonly month: string;
  readonly since?: number;
  readonly isNext?: true;
}[] = [
  {
    said: /\b(?:un|united nations|u\.n\.)\s+general\s+(?:assembly|debate)\b|\bunga\b|\bhigh-level week\b/,
    month: '09',
    since: 1945,
  },
  { said: /\b(?:iaea|agency(?:'s)?)\s+general\s+conference\b/, month: '09' },
  { said: /\bmid-?terms?\b/, month: '11', isNext: true },
  { said: /\bmanama dialogue\b/, month: '11' },
];
