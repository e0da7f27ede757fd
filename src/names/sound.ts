// How a word sounds, in one small alphabet for all scripts, so that transliterations meet.
import type { Script } from './script.ts';

export type Sound = {
  /** One letter a sound: `C` ch, `S` sh, `X` kh, `G` gh and q, `J` zh, `T` th; vowels as far as they are written. */
  readonly said: string;
  /** Consonants that survive every transliteration, in eight classes: what candidates are found by. */
  readonly key: string;
  /** The key under other readings: v written as f, as Arabic does; each letter by itself, when a slip made or broke a pair. */
  readonly more: readonly string[];
};

const pairs = (text: string): Map<string, string> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .map((pair) => {
        const [from = '', to = ''] = pair.split(':');
        return [from, to];
      }),
  );

/** Latin spellings of one sound, the longest first. */
const LATIN: readonly (readonly [string, string])[] = [
  ...pairs(`tsch:C dsch:j shch:S tch:C sch:S dzh:j kh:X gh:G zh:J ch:C sh:S th:T ph:f dh:d dj:j ck:k ou:u oo:u
    ee:i qu:G q:G w:v y:i`),
];
/** By the letter they begin with, so that most letters are looked up once. */
const BY_FIRST: ReadonlyMap<string, readonly (readonly [string, string])[]> = Map.groupBy(
  LATIN,
  ([spelt]) => spelt[0]!,
);

const ARABIC =
  pairs(`ا:a ع:a ب:b پ:p ت:t ط:t ث:T س:s ص:s ج:j چ:C ح:h ه:h خ:X د:d ذ:z ز:z ض:z ظ:z ر:r ژ:J ش:S غ:G ق:G ف:f
  ڤ:v ک:k گ:g ل:l م:m ن:n و:v ی:i`);
const HEBREW =
  pairs(`א:a ע:a ב:b ג:g ד:d ה:h ו:v ז:z ח:X ט:t י:i כ:k ך:k ל:l מ:m ם:m נ:n ן:n ס:s פ:f ף:f צ:ts ץ:ts ק:k ר:r ש:S
  ת:t צ׳:C ץ׳:C ג׳:j ז׳:J ח׳:X ת׳:T ד׳:d ע׳:G`);

function saidLatin(plain: string): string {
  // Mc is read as it is written out.
  if (plain.startsWith('mc')) return saidLatin(`mak${plain.slice(2)}`);
  let said = '';
  for (let i = 0; i < plain.length; ) {
    const letter = plain[i]!;
    const entry = BY_FIRST.get(letter)?.find(([spelt]) => spelt.length === 1 || plain.startsWith(spelt, i));
    if (entry) {
      said += entry[1];
      i += entry[0].length;
      continue;
    }
    const next = plain[i + 1] ?? '';
    if (letter === 'c') said += 'eiy'.includes(next) && next !== '' ? 's' : 'k';
    else if (letter === 'x') said += i === 0 || 'aeiou'.includes(next) ? 'X' : 'ks';
    else said += letter;
    i += 1;
  }
  return said.replace(/([^aeiou])\1+/g, '$1');
}

function saidNative(plain: string, sounds: ReadonlyMap<string, string>): string {
  let said = '';
  for (let i = 0; i < plain.length; i++) {
    const marked = plain[i + 1] === '׳' ? sounds.get(`${plain[i]}׳`) : undefined;
    if (plain[i] !== '׳') said += marked ?? sounds.get(plain[i]!) ?? plain[i]!;
  }
  return said;
}

const CLASSES = pairs('G:k g:k k:k X:k j:S J:S C:S S:S s:s z:s t:t T:t d:t b:p p:p f:p l:l m:m n:n r:r');

const keyOf = (said: string): string => {
  let key = '';
  for (const sound of said) {
    const kind = CLASSES.get(sound) ?? (/[0-9]/.test(sound) ? sound : '');
    key += kind;
  }
  return key;
};

/** The key with one or all of two letters that are one in some languages put for the other. */
function* lettersOf(key: string, a: string, b: string): Generator<string> {
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    yield key.replaceAll(from, to);
    for (let at = key.indexOf(from); at >= 0; at = key.indexOf(from, at + 1))
      yield key.slice(0, at) + to + key.slice(at + 1);
  }
}

/** Sounds of a folded word. */
export function soundOf(plain: string, script: Script): Sound {
  if (script === 'Arab' || script === 'Hebr') {
    const said =
      script === 'Arab'
        ? saidNative(
            plain
              .replace(/تش/g, 'چ')
              .replace(/دج/g, 'ج')
              .replace(/^ا(?=[وی])/, ''),
            ARABIC,
          )
        : saidNative(
            plain
              .replace(/וו/g, 'ו')
              .replace(/יי/g, 'י')
              .replace(/^א(?=[וי])/, ''),
            HEBREW,
          );
    return { said, key: keyOf(said), more: [] };
  }
  const said = saidLatin(plain);
  const key = keyOf(said);
  const more = new Set<string>();
  if (said.includes('v')) more.add(keyOf(said.replace(/v/g, 'f')));
  if (/[cgkpstz]h|dj|sc|ck|qu|x|c[eiy]/.test(plain))
    more.add(keyOf(plain.replace(/[cqx]/g, 'k').replace(/(.)\1+/g, '$1')));
  if (script === 'Zyyy')
    for (const own of [key, ...more]) for (const other of lettersOf(own, 'l', 'r')) more.add(other);
  more.delete(key);
  return { said, key, more: [...more] };
}
