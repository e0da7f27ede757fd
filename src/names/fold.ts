// From any spelling in any script to words that can be compared: the word itself in plain Latin, and its consonants.
import anyAscii from 'any-ascii';

export type Word = {
  /** Plain Latin, lower case: `araghchi`. */
  readonly plain: string;
  /** Consonants only, one letter per sound, so that transliterations meet: `rgC`. */
  readonly bones: string;
};

/** Marks, joiners and stretching that carry no sound. */
const SILENT = /[\p{Mn}\u0640\u200B-\u200F\u2060\uFEFF]/gu;

const ARABIC: Readonly<Record<string, string>> = {
  ا: '',
  آ: '',
  أ: '',
  إ: '',
  ٱ: '',
  ء: '',
  ؤ: '',
  ئ: '',
  ع: '',
  ب: 'b',
  پ: 'p',
  ت: 't',
  ط: 't',
  ث: 's',
  ج: 'j',
  چ: 'C',
  ح: 'h',
  ه: 'h',
  ة: '',
  ہ: 'h',
  ھ: 'h',
  خ: 'x',
  د: 'd',
  ذ: 'z',
  ر: 'r',
  ڑ: 'r',
  ز: 'z',
  ژ: 'j',
  س: 's',
  ص: 's',
  ش: 'S',
  ض: 'z',
  ظ: 'z',
  غ: 'g',
  ق: 'g',
  ف: 'f',
  ڤ: 'f',
  ک: 'k',
  ك: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ں: 'n',
  و: 'v',
  ى: '',
  ی: 'y',
  ي: 'y',
  ے: 'y',
  ٹ: 't',
  ڈ: 'd',
};

const HEBREW: Readonly<Record<string, string>> = {
  א: '',
  ע: '',
  ב: 'b',
  ג: 'g',
  ד: 'd',
  ה: 'h',
  ו: 'v',
  ז: 'z',
  ח: 'x',
  ט: 't',
  י: 'y',
  כ: 'k',
  ך: 'k',
  ל: 'l',
  מ: 'm',
  ם: 'm',
  נ: 'n',
  ן: 'n',
  ס: 's',
  פ: 'p',
  ף: 'f',
  צ: 'C',
  ץ: 'C',
  ק: 'k',
  ר: 'r',
  ש: 'S',
  ת: 't',
};

/** ISO 15924 code of the script a text is mostly in, when it is not Latin. */
export function scriptOf(text: string): string | undefined {
  if (/\p{Script=Arabic}/u.test(text)) return 'Arab';
  if (/\p{Script=Hebrew}/u.test(text)) return 'Hebr';
  if (/\p{Script=Cyrillic}/u.test(text)) return 'Cyrl';
  return undefined;
}

/** Sounds spelt with several letters, most letters first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tch/g, 'C'],
  [/tsch/g, 'C'],
  [/sch/g, 'S'],
  [/dj/g, 'j'],
  [/dzh/g, 'j'],
  [/kh/g, 'x'],
  [/gh/g, 'g'],
  [/zh/g, 'j'],
  [/ch/g, 'C'],
  [/sh/g, 'S'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/dh/g, 'd'],
  [/ck/g, 'k'],
  [/q/g, 'g'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
];

/** Consonants of a plain Latin word. `w`, `v`, `y` count only at the start: inside they are often vowels. */
function bonesOf(plain: string): string {
  let sounds = plain.replace(/kh/g, '\u0001');
  for (const [pattern, sound] of SOUNDS) sounds = sounds.replace(pattern, sound);
  sounds = sounds.replace(/\u0001/g, 'X');
  const first = /^[vy](?=[aeiou])/.exec(sounds)?.[0] ?? '';
  return tidy(first + sounds.slice(first.length).replace(/[aeiouvy]/g, ''));
}

/** Doubled consonants are one; a final h is a vowel's shadow. */
const tidy = (bones: string): string =>
  bones
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=.)h$/, '')
    .replace(/x/g, 'X');

function spelt(word: string, letters: Readonly<Record<string, string>>): string {
  const [head = '', ...rest] = word;
  const first = letters[head] ?? '';
  return tidy(
    first +
      rest
        .map((c) => letters[c] ?? '')
        .join('')
        .replace(/[vy]/g, ''),
  );
}

/** Particles of Arabic and Persian names that come and go, and English ones that carry nothing. */
const PARTICLES = new Set([
  'al',
  'el',
  'ul',
  'ol',
  'bin',
  'ibn',
  'ben',
  'bint',
  'the',
  'of',
  'e',
  'ye',
  'de',
  'von',
  'van',
]);

/** `al-Busaidi`, `Albusaidi` and `Al Busaidi` are one word. */
const withoutArticle = (plain: string): string => (/^(?:al|el)[a-z]{4,}$/.test(plain) ? plain.slice(2) : plain);

/** The words of a text. Particles are kept apart: they may be missing on either side. */
export function fold(text: string): { words: Word[]; particles: string[] } {
  const words: Word[] = [];
  const particles: string[] = [];
  const cleaned = text
    .normalize('NFKC')
    .replace(/(?<=\p{L})['’ʼʻ`´]s\b/gu, '')
    .replace(/\u200C/g, '')
    .replace(SILENT, '');
  for (const raw of cleaned.match(/[\p{L}\p{N}'’ʼʻʿʾ`´׳״"]+/gu) ?? []) {
    const script = scriptOf(raw);
    if (script === 'Arab' || script === 'Hebr') {
      const own = raw.replace(/[^\p{L}\p{N}]/gu, '');
      if (script === 'Arab' && (own === 'بن' || own === 'ابن' || own === 'ال' || own === 'آل')) particles.push(own);
      else
        words.push({
          plain: own,
          bones: spelt(script === 'Arab' ? own.replace(/^ال(?=...)/u, '') : own, script === 'Arab' ? ARABIC : HEBREW),
        });
      continue;
    }
    const plain = anyAscii(raw)
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '');
    if (plain === '') continue;
    if (PARTICLES.has(plain)) particles.push(plain);
    else words.push({ plain, bones: bonesOf(withoutArticle(plain)) });
  }
  return { words, particles };
}
