// The day a text speaks of: the first date written out in it.
import type { Day } from '#answer/answer.ts';
import { isDay } from '#answer/day.ts';

/** How each month is written: in English, Russian, Hebrew, Persian, and Arabic of the Nile and of the Levant. */
const MONTHS: readonly string[] = [
  'jan(?:uary)?|январ[ьяе]|ב?ינואר|ژانویه|ینایر|کانون الثانی',
  'feb(?:ruary)?|феврал[ьяе]|ב?פברואר|فوریه|فبرایر|شباط',
  'mar(?:ch)?|март[ае]?|ב?מר[ץס]|مارس|آذار',
  'apr(?:il)?|апрел[ьяе]|ב?אפריל|آوریل|[اأ]بریل|نیسان',
  'may|ма[йяе]|ב?מאי|مه|مایو|[اأ]یار',
  'june?|июн[ьяе]|ב?יוני|ژوئن|یونیو|حزیران',
  'july?|июл[ьяе]|ב?יולי|ژوئیه|یولیو|تموز',
  'aug(?:ust)?|август[ае]?|ב?אוגוסט|اوت|[اأ]غسطس|آب',
  'sept?(?:ember)?|сентябр[ьяе]|ב?ספטמבר|سپتامبر|سبتمبر|[اأ]یلول',
  'oct(?:ober)?|октябр[ьяе]|ב?אוקטובר|اکتبر|[اأ]کتوبر|تشرین ال[اأ]ول',
  'nov(?:ember)?|ноябр[ьяе]|ב?נובמבר|نوامبر|نوفمبر|تشرین الثانی',
  'dec(?:ember)?|декабр[ьяе]|ב?דצמבר|دسامبر|دیسمبر|کانون ال[اأ]ول',
];
/** One of them; Arabic papers give both of their names with a stroke between. */
const MONTH = `((?:${MONTHS.join('|')})(?:/\\S+)?)`;
const BY_NUMBER = MONTHS.map((names) => new RegExp(`^(?:${names})(?:/|$)`, 'iu'));
const numberOf = (month: string): string =>
  String(BY_NUMBER.findIndex((names) => names.test(month)) + 1).padStart(2, '0');

const YEAR = '((?:19|20)\\d\\d)';
/** The beginning and the end of a word or number, in any script. */
const [START, END] = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
const way = (...parts: string[]): RegExp => new RegExp(START + parts.join('') + END, 'iu');

/** The ways a date is written, the more exact first; each gives year, month and day as far as it has them. */
const WAYS: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [way(YEAR, '-(\\d\\d)-(\\d\\d)'), (m) => `${m[1]}-${m[2]}-${m[3]}`],
  [
    way('(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ', MONTH, '\\.?,? ', YEAR),
    (m) => `${m[3]}-${numberOf(m[2]!)}-${m[1]!.padStart(2, '0')}`,
  ],
  [
    way(MONTH, '\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ', YEAR),
    (m) => `${m[3]}-${numberOf(m[1]!)}-${m[2]!.padStart(2, '0')}`,
  ],
  [way(MONTH, '\\.?,? ', YEAR), (m) => `${m[2]}-${numberOf(m[1]!)}`],
  [way(YEAR, '-(0[1-9]|1[0-2])'), (m) => `${m[1]}-${m[2]}`],
  [way('(?:in|since|during|of|until|from|by|в|с|سال|عام|سنة|בשנת) ', YEAR), (m) => m[1]!],
];

/** Persian and Arabic digits, and the letters Arabic writes otherwise than Persian. */
const plain = (text: string): string =>
  text
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک');

/** The most exact date written in the text, the first of its kind; undefined when there is none. */
export function dayIn(text: string): Day | undefined {
  const read = plain(text);
  for (const [written, dayOf] of WAYS) {
    const match = written.exec(read);
    const day = match && dayOf(match);
    if (day && isDay(day)) return day;
  }
  return undefined;
}
