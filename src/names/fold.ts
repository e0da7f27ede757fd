// From any spelling in any script to words that can be compared: plain letters, with particles and joiners put aside.
import anyAscii from 'any-ascii';
import { readFar } from './far.ts';
import { type Script, scriptIn } from './script.ts';
import { type Sound, soundOf } from './sound.ts';

/** A folded word. How it sounds is worked out only when it is compared: most words never are. */
export class Word {
  /** Plain Latin in lower case (`araghchi`), or the letters of a script that leaves out vowels (`عراقچی`). */
  readonly plain: string;
  readonly script: Script;
  /** Particles that stood before it, joined: `al`, `bin`, or nothing. */
  readonly before: string;
  #sound: Sound | undefined;
  #letters: number | undefined;

  constructor(plain: string, script: Script, before: string) {
    this.plain = plain;
    this.script = script;
    this.before = before;
  }

  get sound(): Sound {
    this.#sound ??= soundOf(this.plain, this.script);
    return this.#sound;
  }

  /** A bit for each letter that occurs: two words one slip apart differ in two at most. */
  get letters(): number {
    if (this.#letters === undefined) {
      this.#letters = 0;
      for (let i = 0; i < this.plain.length; i++) this.#letters |= 1 << (this.plain.charCodeAt(i) & 31);
    }
    return this.#letters;
  }
}

/** Marks, joiners and stretching that carry no sound. */
const SILENT =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const TOKEN = /[\p{L}\p{N}\p{M}'’ʼʻʿʾ`´׳״"]+/gu;

/** Particles of Arabic, Persian and European names that come and go, and English words that carry nothing. */
const PARTICLES = new Set(
  'al el ul ol ad an ar as es er ez bin ibn ben bint the of e ye de von van i of بن ابن ال آل بنت אל בן בין'.split(' '),
);

/** "Servant of": the first half of a name. */
const SERVANT = /^(?:abd|abdul|abdel|abdal|abdol|abdur|abdoul|عبد|עבד|עבדל)$/;

/** Letters whose English spelling any-ascii does not give. */
const SPELT: Readonly<Record<string, string>> = {
  ...{ ç: 'ch', ş: 'sh', č: 'ch', š: 'sh', ž: 'zh', ğ: 'gh', ı: 'i', ä: 'a', ö: 'o', ü: 'u', х: 'h', ё: 'e' },
  ...{ э: 'e', е: 'e', й: 'y', щ: 'shch', ц: 'ts', ж: 'zh', ы: 'y', ь: '', ъ: '', ю: 'yu', я: 'ya', ґ: 'g', і: 'i' },
  ...{ ї: 'i', є: 'e', ż: 'zh', ś: 'sh', ć: 'ch', đ: 'dj', ə: 'a', ș: 'sh', ț: 'ts', ţ: 'ts' },
};
const CYRILLIC_PAIRS: readonly (readonly [RegExp, string])[] = [
  [/дж/g, 'j'],
  [/кс/g, 'ks'],
];

/** Arabic letters that are written in several ways. */
const ARABIC_FORMS: Readonly<Record<string, string>> = {
  ...{ ي: 'ی', ى: 'ی', ئ: 'ی', ے: 'ی', ك: 'ک', أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ؤ: 'و', ة: 'ه', ۀ: 'ه', ہ: 'ه', ھ: 'ه' },
  ...{ ء: '', ں: 'ن', ڈ: 'د', ڑ: 'ر', ٹ: 'ت' },
};

const letters = (text: string, forms: Readonly<Record<string, string>>): string => {
  let out = '';
  for (const letter of text) out += forms[letter] ?? letter;
  return out;
};

function latin(raw: string, script: Script): string {
  let text = raw.toLowerCase().replace(/(.)['’ʼʻ`´]s$/, '$1');
  if (!/^[a-z0-9'`"]*$/.test(text)) {
    if (script === 'Cyrl') for (const [pair, spelt] of CYRILLIC_PAIRS) text = text.replace(pair, spelt);
    text = anyAscii(letters(text, SPELT)).toLowerCase();
  }
  return text.replace(/[^a-z0-9]/g, '');
}

/** The Arabic article, written onto its noun, by itself or after "for". */
const ARTICLE = /^(?:ال|لل).{3,}/;

function plainOf(raw: string, script: Script): string {
  if (script === 'Arab') {
    const own = letters(raw.replace(/[^\p{L}\p{N}]/gu, ''), ARABIC_FORMS);
    return ARTICLE.test(own) ? own.slice(2) : own;
  }
  if (script === 'Hebr') return raw.replace(/["״`´]/g, '').replace(/['’ʼʻʿʾ׳]/g, '׳');
  return script === 'Zyyy' ? readFar(raw) : latin(raw, script);
}

/** Two neighbours written as one: `Ali Akbar` and `Aliakbar`, `Abd al-Rahman` and `Abdulrahman`. */
export const joined = (a: Word, b: Word): Word => new Word(a.plain + b.before + b.plain, b.script, a.before);

/** The word with the article or the title written onto it taken off: `alsisi` is `sisi`, `سیدعباس` is `عباس`. */
export function withoutArticle(word: Word): Word | undefined {
  const own = /^(?:(?:al|el)(?=[a-z]{4})|سید(?=.{3}))(.*)$/u.exec(word.plain)?.[1];
  return own === undefined ? undefined : new Word(own, word.script, word.before);
}

/** Whether the word is but the first half of a name. */
export const isServant = ({ plain }: Word): boolean => SERVANT.test(plain);

type Token = { readonly raw: string; readonly script: Script; readonly plain: string };

/** Digits of Persian and Arabic as those of English. */
const digit = (written: string): string => String(written.charCodeAt(0) & 15);

/** The stretches of letters in a text, without possessives. Most texts are plain English, which needs no looking up. */
function tokensOf(text: string): Token[] {
  if (/^[\n\u0020-\u007e]*$/.test(text))
    return (text.toLowerCase().match(/[a-z0-9'`"]+/g) ?? []).map((raw) => {
      const plain = /['`"]/.test(raw) ? raw.replace(/(?<=[a-z])'s$/, '').replace(/['`"]/g, '') : raw;
      return { raw, script: 'Latn', plain };
    });
  const cleaned = text
    .normalize('NFKC')
    .replace(SILENT, '')
    .replace(/[۰-۹٠-٩]/g, digit);
  return (cleaned.match(TOKEN) ?? []).map((raw) => {
    const script = scriptIn(raw);
    return { raw, script, plain: plainOf(raw, script) };
  });
}

/** The words of a text in their order. A text of particles alone is taken at its word. */
export function fold(text: string): Word[] {
  const words: Word[] = [];
  let before = '';
  let servant = '';
  for (const { raw, script, plain } of tokensOf(text)) {
    if (plain === '') continue;
    // At the beginning Ben is a given name, and a Russian Van a Chinese family name.
    const ben = words.length === 0 && (plain === 'ben' || (plain === 'van' && script === 'Cyrl'));
    if (!ben && (PARTICLES.has(plain) || (script === 'Arab' && PARTICLES.has(raw)))) before += plain;
    else if (SERVANT.test(plain)) {
      servant += plain;
      before = '';
    } else {
      // `Abd al-Rahman`, `Abdul Rahman` and `Abdulrahman` are one word.
      const own = servant === '' ? plain : servant + (ARTICLE.test(raw) ? 'ال' : before) + plain;
      const article = before === '' && script === 'Arab' && ARTICLE.test(raw) ? 'ال' : before;
      words.push(new Word(own, script, servant === '' ? article : ''));
      before = '';
      servant = '';
    }
  }
  if (servant !== '') words.push(new Word(servant, scriptIn(servant), before));
  return words;
}
