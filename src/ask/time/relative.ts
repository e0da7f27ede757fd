// Times counted from the time of asking: "this week", "last February", "yesterday".
import type { Day } from '#answer/answer.ts';
import { lastDay } from '#answer/day.ts';
import { MONTH } from '#ask/lexicon/months.ts';
import { MONTHS, pad, type Stretch, seasonOf, shift, type Timed } from './stretch.ts';

const COUNT: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 };

/** How many are meant by words for some; "two days ago" is about as many. */
const AGO: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  few: 4,
  'a few': 4,
  'a couple of': 2,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
};

type Rule = readonly [RegExp, (match: RegExpExecArray, now: Day) => Stretch[]];

const RULES: readonly Rule[] = [
  [
    /\b(?:exactly )?(a|one|two|three|\d) (year|month|week)s? ago (?:today|to the day|this day)\b/,
    ([, n, unit], now) => {
      const day = daysBefore(AGO[n!] ?? Number(n), unit as 'year' | 'month' | 'week', now);
      return [{ from: day, to: day }];
    },
  ],
  [
    /\b(?:in |over |during |for )?(?:the )?(?:last|past|previous) (\d+|few|couple of|two|three|seven|ten) (day|week|month)s?\b/,
    ([, n, unit], now) => [{ from: shift(now, -COUNT[unit!]! * (Number(n) || 3)), to: now }],
  ],
  [
    /\b(?:in |over |during |for |within )?(?:the )?(?:last|past) (?:\d+ |few |couple of )?hours?\b/,
    (_, now) => [{ from: shift(now, -1), to: now }],
  ],
  [
    /\b(?:last|this past) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/,
    ([, day], now) => [weekdayBefore(day!, now)],
  ],
  // "Since Monday" counts from the time of asking, but for a Monday with a date, or of the week of something.
  [
    /\bsince (?:on )?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b(?=(?: (?:morning|afternoon|evening|night))?\W*$)/,
    ([, day], now) => [{ from: weekdayBefore(day!, now).from, to: now }],
  ],
  [
    /\b(?:today|tonight|this (?:very )?(?:morning|afternoon|evening)|right now|rn|as we speak|just now)\b/,
    (_, now) => [{ from: now, to: now }],
  ],
  // How many there are changes from day to day; who holds a post does not.
  [/(?<=\bhow (?:many|much)\b.*)\b(?:at the moment|atm)\b/, (_, now) => [{ from: now, to: now }]],
  [/\b(?:at )?this (?:very )?(?:moment|minute|instant|hour)\b/, (_, now) => [{ from: now, to: now }]],
  [/\blast night\b/, (_, now) => [{ from: shift(now, -1), to: now }]],
  [
    /\b(?:last|this|this past|over the|at the|on the|from the|past) weekend\b(?! (?:of|before|after|the|when|that)\b)/,
    (_, now) => [{ from: shift(now, -7), to: now }],
  ],
  [
    /(?<!\b(?:long|many (?:minutes|hours|days|weeks|months)) )\b(?:about )?(\d+|a|an|one|a few|few|a couple of|two|three|four|five) (minute|hour|day|week|month|year)s? ago\b/,
    ([, n, unit], now) => {
      const back = (COUNT[unit!] ?? 1) * (AGO[n!] ?? Number(n));
      return [{ from: shift(now, -Math.ceil(back * 1.3)), to: shift(now, -Math.floor(back * 0.7)) }];
    },
  ],
  [/\byesterdays?\b/, (_, now) => [{ from: shift(now, -1), to: shift(now, -1) }]],
  [/\b(?:tomorrow|next (?:week|month|year))\b/, (_, now) => [{ from: shift(now, 1), to: shift(now, 400) }]],
  [/\b(?:as of |so far )?this weeks?\b/, (_, now) => [{ from: shift(now, -7), to: now }]],
  [/\b(?:last|past) week\b(?! of\b)/, (_, now) => [{ from: shift(now, -14), to: shift(now, -1) }]],
  [/\bthis month\b/, (_, now) => [{ from: `${now.slice(0, 7)}-01`, to: lastDay(now.slice(0, 7)) }]],
  [/\b(?:last|past|previous) month\b/, (_, now) => [monthBefore(now)]],
  [
    new RegExp(`\\b(?:(?:in|back in|during) )?(${MONTHS})(?: of)? (this|last) year\\b`),
    ([, month, which], now) => [monthOf(MONTH[month!]!, Number(now.slice(0, 4)) - (which === 'last' ? 1 : 0))],
  ],
  [
    new RegExp(`\\b(?:(?:in|back in|during) )?this (?!may\\b)(${MONTHS})\\b(?!\\s+(?:\\d|of\\s+\\d))`),
    ([, month], now) => [monthOf(MONTH[month!]!, Number(now.slice(0, 4)))],
  ],
  [/\b(?:so far )?this year\b/, (_, now) => [{ from: `${now.slice(0, 4)}-01-01`, to: now }]],
  [
    /\blast year\b/,
    (_, now) => [{ from: `${Number(now.slice(0, 4)) - 1}-01-01`, to: `${Number(now.slice(0, 4)) - 1}-12-31` }],
  ],
  [
    new RegExp(`\\b(?:last|this past|past) (${MONTHS})\\b(?!\\s+(?:\\d|of\\s+\\d))`),
    ([, month], now) => [lastMonth(MONTH[month!]!, now)],
  ],
  [/\b(?:last|this past|past) (spring|summer|autumn|fall|winter)\b/, ([, season], now) => seasonBefore(season!, now)],
  [/\bthis (spring|summer|autumn)\b(?!.*\b20\d\d\b)/, ([, season], now) => seasonOf(season!, Number(now.slice(0, 4)))],
];

const OF_ARTICLE =
  /\b(?:article|piece|story|text)\b.*\b(?:says?|said|claims?|claimed|gives?|gave|has|writes?|wrote|puts?|calls?|called)\b|\bsays? the (?:article|piece|story)\b/;
const OF_THEN = /^(?:last|past|previous) (?:week|month)|^yesterday/;
const OF_TELLING = /^(?:yesterday|today|tonight|this (?:morning|evening|week)|last (?:night|week))\b/;
const IN_FULL =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december),? 20\d\d\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:st|nd|rd|th)?,? 20\d\d\b/;
const AHEAD = /\b(?:next|tomorrow|coming|upcoming)\b/;
const REPORTED =
  /\b(?:said|announced|promised|told|claimed|vowed|hinted|predicted|expected|warned|threatened|pledged|would|theyd)\b/;

export function relativeOf(settled: string, now: Day): Timed | undefined {
  for (const [pattern, stretch] of RULES) {
    const match = pattern.exec(settled);
    // "He said they would talk next week": the week after he said so, whichever that was.
    if (!match || (AHEAD.test(match[0]) && REPORTED.test(settled.slice(0, match.index)))) continue;
    // "Yesterday he swore they were bombed on 22 June 2025": the day of the story is none of what it tells.
    if (OF_TELLING.test(match[0]) && IN_FULL.test(settled)) continue;
    // "The piece says talks resumed last week": the week before the piece.
    if (OF_ARTICLE.test(settled) && OF_THEN.test(match[0])) continue;
    const rest = `${settled.slice(0, match.index)} ${settled.slice(match.index + match[0].length)}`;
    const exact = /year|month|spring|summer|autumn|fall|winter/.test(match[0]) || match[1]?.length ? 'stretch' : 'day';
    return { time: { any: stretch(match, now), exact, relative: true, text: match[0].trim() }, rest };
  }
  return undefined;
}

const monthOf = (month: number, year: number): Stretch => ({
  from: `${year}-${pad(month)}-01`,
  to: lastDay(`${year}-${pad(month)}`),
});

/** The same day so many years, months or weeks before. */
const daysBefore = (n: number, unit: 'year' | 'month' | 'week', now: Day): Day =>
  Temporal.PlainDate.from(now)
    .subtract({ [`${unit}s`]: n })
    .toString();

const WEEK = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

function weekdayBefore(name: string, now: Day): Stretch {
  const back = (new Date(now).getUTCDay() - WEEK.indexOf(name) + 6) % 7;
  const day = shift(now, -back - 1);
  return { from: day, to: day };
}

function monthBefore(now: Day): Stretch {
  const [y, m] = now.split('-').map(Number) as [number, number];
  const month = m === 1 ? `${y - 1}-12` : `${y}-${pad(m - 1)}`;
  return { from: `${month}-01`, to: lastDay(month) };
}

function lastMonth(month: number, now: Day): Stretch {
  const year = Number(now.slice(0, 4));
  const day = `${now.slice(0, 7) > `${year}-${pad(month)}` ? year : year - 1}-${pad(month)}`;
  return { from: `${day}-01`, to: lastDay(day) };
}

function seasonBefore(season: string, now: Day): Stretch[] {
  const year = Number(now.slice(0, 4));
  const [own] = seasonOf(season, year);
  return own!.to < now ? [own!] : seasonOf(season, year - 1);
}
