// Latin letters as languages other than English read them: a name that says nothing in English may be spelt for another ear.
import { Word } from './fold.ts';

type Rules = readonly (readonly [RegExp, string])[];

/** What the letters of a language are in English ones, each rule after the other. */
const TONGUES: readonly Rules[] = [
  // Scandinavian and Slavic: "Uljanow", "Ejal".
  [[/(?<![dn])j/g, 'y']],
  // German: "Chamenei", "Resai", "Hadschisadeh", "Sarif".
  [
    [/dsch/g, 'dj'],
    [/tsch/g, 'tch'],
    [/sch/g, 'sh'],
    [/ch(?=ch)|(?<![ts]|ch)ch(?!ch)/g, 'kh'],
    [/(?<!s)s(?=[aeiouj])/g, 'z'],
    [/(?<!d)j/g, 'y'],
  ],
  // German and Scandinavian say so whose something is: "Witkoffs".
  [[/(?<=[a-z]{5}[^s])s$/, '']],
  // The same where it writes what is not heard: "Wadepfuhl", "Kahn".
  [
    [/pf/g, 'f'],
    [/(?<=[aeiou])h(?=[lmnr])/g, ''],
  ],
  // French: "Pezechkian", "Chehbaz Charif", "Serguei".
  [
    [/(?<!t)ch/g, 'sh'],
    [/gu(?=[eiy])/g, 'g'],
    [/qu/g, 'k'],
  ],
  // Russian names as they were written a century ago: "Lavroff".
  [[/ff?$/, 'v']],
  // Turkish: "Cevad Zarif", "Hamaney".
  [
    [/c(?![hk])/g, 'j'],
    [/^h/, 'kh'],
  ],
  // The same where it writes e for a and h for kh within a word: "Necefi", "Celili", "Tahtrevançi".
  [
    [/c(?![hk])/g, 'j'],
    [/(?<=[aeiou])h(?![aeiou])/g, 'kh'],
    [/e/g, 'a'],
  ],
  // Turkish and Slavic without the marks their letters have: "Arakci", "Samhani".
  [
    [/s(?![ch])/g, 'sh'],
    [/c(?![hk])/g, 'ch'],
  ],
  // Spanish and Portuguese: "Jamenei", "Yalili", "Bagueri".
  [
    [/j/g, 'kh'],
    [/y(?=[aeou])/g, 'j'],
    [/gu(?=[ei])/g, 'g'],
    [/qu/g, 'k'],
  ],
  // Portuguese: "Xamkhani".
  [[/x/g, 'sh']],
  // Arabic as it is said: "Abderrahmane", "Abdessalam".
  [[/^abd[aeiou]([dnrstz])\1?(?=[aeiou])/, 'abdul$1']],
  // Arabic of the east: "Kadhim".
  [[/dh/g, 'z']],
  // Polish and Hungarian: "Pezeszkian", "Szamchani", "Siergiej".
  [
    [/j/g, 'y'],
    [/d[zż](?=[aeiou])/g, 'j'],
    [/(?<![cst])ch/g, 'kh'],
    [/cz|cs/g, 'ch'],
    [/c(?!h)/g, 'ts'],
    [/sz/g, 'sh'],
    [/rz|zs/g, 'zh'],
    [/i(?=e)/g, ''],
  ],
  // Dutch and Norwegian: "Araghtsji", "Boesjehr".
  [
    [/tsj|tj/g, 'ch'],
    [/sj/g, 'sh'],
    [/oe/g, 'u'],
    [/(?<!d|dz)j/g, 'y'],
    [/dzj/g, 'j'],
  ],
  // Italian: "Sciamkhani".
  [
    [/sci(?=[aou])|sc(?=[ei])/g, 'sh'],
    [/gi(?=[aou])|g(?=[ei])/g, 'j'],
    [/ci(?=[aou])|c(?=[ei])/g, 'ch'],
    [/ch(?=[ei])/g, 'k'],
  ],
];

/** What scripts write that cannot write a sound: Japanese chi for ti and shi for si, Chinese ji for ti, xi, qi and ng. */
const FAR: readonly Rules[] = [
  [
    [/(?:ch|j)(?=i)/g, 't'],
    [/sh(?=i)/g, 's'],
    [/ng(?![aeiou])/g, 'n'],
  ],
  [
    [/x(?=i)/g, 'sh'],
    [/q(?=i)/g, 'k'],
    [/ng(?![aeiou])/g, 'n'],
  ],
  [
    [/x(?=i)/g, 'sh'],
    [/q(?=i)/g, 'ch'],
  ],
];

/** What Russian and Ukrainian put at the end of a name for its case: "Трампом", "Путину", "Аббаса". */
const CASES = /(?:om|em|ym|im|ogo|oy|yu|ya|u|a|e|y)$/;
/** What must be left of a word without its ending. */
const STEM = 3;

/** The word as it would be written in English by those who read it otherwise; one written `byEar` as it stands first. */
export function* asElsewhere(word: Word, byEar: boolean): Generator<Word> {
  const { plain, script, before } = word;
  if (script === 'Cyrl') {
    const stem = plain.replace(CASES, '');
    if (stem !== plain && stem.length >= STEM) yield new Word(stem, script, before);
    if (stem !== plain && /[ay]$/.test(stem) === false) yield new Word(`${stem}a`, script, before);
  }
  if (script !== 'Latn' && script !== 'Zyyy') return;
  const seen = new Set(byEar ? [] : [plain]);
  for (const rules of script === 'Zyyy' ? FAR : [[], ...TONGUES]) {
    let own = plain;
    for (const [from, to] of rules) own = own.replace(from, to);
    // Russian has no h: "Khegset", and whatever else is written for it.
    for (const said of byEar ? [own, own.replace(/kh/g, 'h')] : [own]) {
      if (seen.has(said)) continue;
      seen.add(said);
      yield said === plain ? word : new Word(said, script, before);
    }
  }
}
