// From a text to plain words: one alphabet of marks, contractions opened, fixed phrases made one word, numbers as digits.
import { CHAT } from '#ask/lexicon/chat.ts';
import { PHRASES } from '#ask/lexicon/phrases.ts';
import { CONTRACTIONS, NUMBERS, ORDINALS } from '#ask/lexicon/spellings.ts';
import { stem } from './stem.ts';

export type Word = {
  /** As plain lower-case letters and digits: `araghchi`, `f35`, `15`. */
  readonly plain: string;
  readonly stem: string;
  /** As typed, for names in capitals and in other scripts. */
  readonly raw: string;
};

/** "in april 21": days take "on", so this is a year. */
const IN_YEAR =
  /\bin ((?:early|late|mid) )?(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? '?(0\d|1[3-9]|2[0-6])\b(?![\d:,-]|\s*(?:th|st|nd|rd|to|and|until)\b|\s+20)/g;

/** "Who left the deal in 18", "in '22, because of": nothing is counted. */
const IN_SHORT =
  /\bin (?:'(?=\d\d\b))?(0[2-9]|1[3-9]|2[0-6])(?=\W*$|\s*[,;?!]|\s+(?:who|whom|what|when|where|why|how|which|because|bc|by|over|after|before|did|was|were|and)\b)(?!:\d|\.\d)/g;

/** "the sixth of february", "twenty-first of june". */
const DAYS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twentyfirst twentysecond twentythird twentyfourth twentyfifth twentysixth twentyseventh twentyeighth twentyninth thirtieth thirtyfirst'.split(
    ' ',
  );
const SPOKEN_DAY = new RegExp(
  `\\b(?:the )?(${DAYS.map((d) => d.replace(/^(twenty|thirty)(?=[a-z])/, '$1[ -]?'))
    .reverse()
    .join(
      '|',
    )}) (?:day )?of (january|february|march|april|may|june|july|august|september|october|november|december)\\b`,
  'g',
);

/** Short texts that were settled: a question is a dozen times while it is read, and so are the names of records. */
const settled = new Map<string, string>();
const MOST_SETTLED = 500;
const SHORT = 250;

/** Lower case, marks and apostrophes settled, contractions opened, fixed phrases joined. */
export function settle(text: string): string {
  const known = settled.get(text);
  if (known !== undefined) return known;
  const made = settling(text);
  if (settled.size >= MOST_SETTLED) settled.clear();
  if (text.length <= SHORT) settled.set(text, made);
  return made;
}

function settling(text: string): string {
  let s = text
    .normalize('NFKC')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\b([a-z])\.([a-z])\.(?:([a-z])\.)?/g, '$1$2$3');
  if (/\d/.test(s)) s = numbersIn(s);
  s = s
    .replace(/\b(licen[sc]e|option|annex|phase) ([a-z])\b/g, '$1 $1$2')
    .replace(SPOKEN_DAY, (_, day: string, month: string) => `${DAYS.indexOf(day.replace(/[ -]/g, '')) + 1} ${month}`)
    .replace(/\b(\d{1,2}[/.]\d{1,2}[/.])(2\d)\b(?![/.\d])/g, '$120$2')
    .replace(/%/g, ' percent ');
  s = opened(s, SOME_CONTRACTIONS);
  s = s.replace(/(?<=\p{L})'s\b/gu, '').replace(/'/g, '');
  // "Air-to-air", "ship-to-ship": one word of three.
  return opened(s, SOME_PHRASES).replace(/\b([a-z]+)-to-([a-z]+)\b/g, '$1to$2');
}

/** Sums, names with numbers and years as they are written. */
const numbersIn = (text: string): string =>
  text
    .replace(/(\d),(?=\d{3}\b)/g, '$1')
    .replace(/\$\s?(\d[\d.]*)\s?(bn|m)?/g, '$1 $2 dollar')
    .replace(/\b([a-z]{1,2})-(\d+[a-z]?)(s?)\b/g, '$1$2$3')
    .replace(/(\d)(?:bn)\b/g, '$1 billion')
    .replace(/\b(?:last |past )?winter,? (?:of |the )?(20\d\d) ?[-/] ?(?:20)?(\d\d)\b(?: one\b)?/g, 'winter 20$2')
    .replace(/\b(spring|summer|autumn|fall|winter) (?:of )?'?(2[0-9])\b/g, '$1 20$2')
    .replace(
      /\b(january|february|march|april|may|june|july|august|september|october|november|december) '(2[0-9])\b/g,
      '$1 20$2',
    )
    .replace(IN_YEAR, 'in $1$2 20$3')
    .replace(IN_SHORT, 'in 20$1');

/** Words that a text writes with an apostrophe and s, as plain words: whose something is, rather than who did it. */
export const ownersIn = (typed: string): ReadonlySet<string> =>
  new Set([...typed.matchAll(/(\p{L}+)['’]s\b/gu)].map(([, word]) => settle(word!).trim()));

type Replacement = readonly [pattern: RegExp, put: string];

/** Replacements in their order, a handful at a time, with one pattern that finds any of the handful. */
type Handful = { readonly any: RegExp; readonly each: readonly Replacement[] };

/** Of two hundred patterns, one made of all takes four times as long to compile as a dozen made of a handful each. */
const HANDFUL = 16;
const byHandfuls = (all: readonly Replacement[]): Handful[] =>
  Array.from({ length: Math.ceil(all.length / HANDFUL) }, (_, i) => {
    const each = all.slice(i * HANDFUL, (i + 1) * HANDFUL);
    return { any: new RegExp(each.map(([{ source }]) => `(?:${source})`).join('|')), each };
  });
const SOME_CONTRACTIONS = byHandfuls(CONTRACTIONS);
const SOME_PHRASES = byHandfuls(PHRASES);

/** With all replacements made. Most texts have none of them, and a dozen looks are cheaper than two hundred. */
function opened(text: string, all: readonly Handful[]): string {
  let s = text;
  for (const { any, each } of all) if (any.test(s)) for (const [pattern, put] of each) s = s.replace(pattern, put);
  return s;
}

/** Words of a text. `chat` opens the spellings of chats too: only questions have them. */
export const wordsOf = (text: string, chat = false): Word[] => wordsIn(settle(text), chat);

/** Words that are others, too: a foreign secretary is a foreign minister. */
const ALSO: ReadonlyMap<string, string> = new Map([['foreignsecretary', 'foreignsecretary foreign minister']]);

/** The words of a text that is settled. */
export function wordsIn(settled: string, chat = false): Word[] {
  const found: Word[] = [];
  for (const raw of settled.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const opened = chat && Object.hasOwn(CHAT, raw) ? CHAT[raw]! : (ALSO.get(raw) ?? raw);
    for (const one of opened.split(' ')) found.push(wordFrom(one, raw));
  }
  return joinTens(found);
}

/** The same word is one object: a record says a few thousand words many times over. */
const met = new Map<string, Word>();
const MOST_MET = 20_000;

function wordFrom(one: string, raw: string): Word {
  const known = one === raw ? met.get(raw) : undefined;
  if (known) return known;
  const plain = numberOf(one);
  const word = { plain, stem: stem(plain), raw };
  if (one !== raw) return word;
  if (met.size >= MOST_MET) met.clear();
  met.set(raw, word);
  return word;
}

function numberOf(word: string): string {
  if (Object.hasOwn(NUMBERS, word)) return String(NUMBERS[word]);
  if (Object.hasOwn(ORDINALS, word)) return `${ORDINALS[word]}th`;
  const ordinal = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word);
  return ordinal ? `${Number(ordinal[1])}th` : word.replace(/^(b2|b52|f22|f35|f15|f16)s$/, '$1');
}

/** "twenty one" is one number; "ten points" and "ten-point" are one thing. */
function joinTens(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (
      last &&
      /^[2-9]0$/.test(last.plain) &&
      /^[a-z]/.test(last.raw) &&
      /^[1-9]$/.test(word.plain) &&
      /^[a-z]/.test(word.raw)
    ) {
      const plain = String(Number(last.plain) + Number(word.plain));
      joined[joined.length - 1] = { plain, stem: plain, raw: `${last.raw} ${word.raw}` };
    } else if (last && /^\d+$/.test(last.plain) && word.stem === 'point') {
      const plain = `${last.plain}point`;
      joined.push({ plain, stem: plain, raw: word.raw });
    } else joined.push(word);
  }
  return joined;
}

/** Words as they were typed: one that was opened into several ("FM") stands once. */
export const asTyped = (words: readonly Word[]): string =>
  words
    .map(({ raw }) => raw)
    .filter((raw, i, all) => raw !== all[i - 1])
    .join(' ');
