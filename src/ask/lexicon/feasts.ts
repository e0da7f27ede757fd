// Days people call by their feasts, put as dates; on settled text. What is said or sent on a feast is called after it and is no day.

const MADE =
  '(?! (?:message|messages|address|speech|greetings?|wish(?:es)?|card|post|present|gift|truce|ceasefire|holidays?|break)\\b)';
const AT = '(?:(?:at|on|over|around|about|for|this|last) )?';

const dated = (names: string, day: string): readonly [RegExp, string] => [
  new RegExp(`(?<!\\b(?:a|the|his|her|their|merry|happy) )\\b${AT}(?:${names})${MADE}\\b`, 'g'),
  `on ${day}`,
];

export const FEASTS: readonly (readonly [RegExp, string])[] = [
  // Before or after it, the day alone is named.
  dated('christmas eve', '24 december'),
  dated('boxing day', '26 december'),
  dated('(?:christmas|xmas)(?: day| time)?', '25 december'),
  dated('new years? eve', '31 december'),
  dated('new years? day|new year(?= 20\\d\\d)', '1 january'),
  dated('epiphany|orthodox christmas', '6 january'),
  dated('valentines?(?: day)?', '14 february'),
  dated('(?:nowruz|nowrooz|noruz|norouz|persian new year|iranian new year)(?: day)?', '20 march'),
  // The first Sunday after a full moon, year by year.
  dated('easter(?: sunday)?(?: of)? 2025', '20 april 2025'),
  dated('easter(?: sunday)?(?: of)? 2026', '5 april 2026'),
  dated('april fools?(?: day)?', '1 april'),
  dated('labou?r day|may day', '1 may'),
  dated('halloween', '31 october'),
  [/\b(before|after|since|until|till|by) on (?=\d+ (?:december|january|february|march|april|may|october)\b)/g, '$1 '],
];
