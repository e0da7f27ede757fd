// Names written in other scripts and other Latin spellings by the plainest rules, independent of how they are read back.
export type Rules = readonly (readonly [RegExp, string])[];

/** `sh>ش _a>ا`: what is written for what, in order; `_` is the beginning of a word. */
export const rules = (text: string): Rules =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [from = '', to = ''] = pair.split('>');
      return [new RegExp(from.replace('_', '(?<=^|[ -])'), 'g'), to] as const;
    });

const apply = (text: string, list: Rules): string => {
  let out = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').toLowerCase().replace(/['’.]/g, '');
  // A final e after a consonant is silent in the English names, and "Al" and "bin" are words of their own.
  out = out.replace(/ce(?=\s|$)/g, 's').replace(/(?<=[^aeiouy\s-])e(?=\s|$)/g, '');
  for (const [from, to] of list) out = out.replace(from, to);
  return out;
};

const ARABIC_SCRIPT = `_ali>علی _a>ا _e>ا _i>ای _o>او _u>او _y>ی kh>خ gh>غ sh>ش ph>ف th>ت tch>چ ch>چ zh>ژ ou>و oo>و ee>ی ei>ی ai>ای ay>ی ey>ی ie>ی
  ck>ک ([bcdfghjklmnpqrstvwxyz])\\1>$1 aa>ا a$>ا b>ب d>د f>ف g>گ h>ه j>ج k>ک l>ل m>م n>ن p>پ q>ق r>ر s>س t>ت v>و w>و y>ی z>ز x>کس c(?=[ei])>س c>ک
  i>ی o>و u>و e(?=[\\s-]|$)>ه e> a>ا`;

const PERSIAN = rules(ARABIC_SCRIPT);
const ARABIC = rules(
  ARABIC_SCRIPT.replace('p>پ', 'p>ب')
    .replace('g>گ', 'g>غ')
    .replace(/ch>چ/g, 'ch>تش')
    .replace('v>و', 'v>ف')
    .replace(/ک/g, 'ك')
    .replace(/ی/g, 'ي'),
);
const HEBREW =
  rules(`_a>א _e>א _i>אי _o>או _u>או kh>ח' gh>ע' sh>ש ph>פ th>ת' tch>צ' ch>צ' zh>ז' ou>ו oo>ו ee>י ei>יי ai>אי ay>יי ey>י ie>י ck>ק
  ([bcdfghjklmnpqrstvwxyz])\\1>$1 b>ב d>ד f>פ g>ג h>ה j>ג' k>ק l>ל m>מ n>נ p>פ q>ק r>ר s>ס t>ט v>ו w>ו y>י z>ז x>קס c(?=[ei])>ס c>ק i>י o>ו u>ו a$>ה a>א e>
  מ(?=[\\s-]|$)>ם נ(?=[\\s-]|$)>ן פ(?=[\\s-]|$)>ף`);
const CYRILLIC =
  rules(`sch>ш shch>щ kh>х gh>г sh>ш ph>ф th>т tch>ч ch>ч zh>ж ou>у oo>у ee>и ck>к ts>ц ya>я yu>ю ye>е ei>ей ai>аи ay>ей ey>ей
  a>а b>б c(?=[ei])>с c>к d>д e>е f>ф g>г h>х i>и j>дж k>к l>л m>м n>н o>о p>п q>к r>р s>с t>т u>у v>в w>в x>кс y>и z>з`);

export const toPersian = (name: string): string => apply(name, PERSIAN);
export const toArabic = (name: string): string => apply(name, ARABIC);
export const toHebrew = (name: string): string => apply(name, HEBREW);
export const toCyrillic = (name: string): string => apply(name, CYRILLIC);

/** Ways other newspapers would spell the sounds of a name, one change at a time. */
const VARIANTS: Rules = [
  [/gh/i, 'q'],
  [/q(?!u)/i, 'gh'],
  [/gh/i, 'g'],
  [/q(?!u)/i, 'k'],
  [/ch/i, 'tch'],
  [/sh/i, 'sch'],
  [/kh/i, 'ch'],
  [/ou/i, 'u'],
  [/ou/i, 'oo'],
  [/aei/i, 'ai'],
  [/aei/i, 'aee'],
  [/ee/i, 'i'],
  [/i\b/i, 'y'],
  [/ei/i, 'ey'],
  [/j/i, 'dj'],
  [/v/i, 'w'],
  [/z/i, 's'],
  [/ss/i, 's'],
  [/mm/i, 'm'],
  [/a(?=[a-z]{3})/i, 'e'],
  [/u/i, 'o'],
  [/o(?=[a-z]{2})/i, 'u'],
  [/l(?=[aeiou])/i, 'll'],
];

export const latinVariants = (name: string): string[] => [
  ...new Set(VARIANTS.map(([from, to]) => name.replace(from, to)).filter((variant) => variant !== name)),
];
