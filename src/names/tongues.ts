// Latin letters as languages other than English read them: a name that says nothing in English may be spelt for another ear.
import { Word } from './fold.ts';

type Rules = readonly (readonly [RegExp, string])[];

/** What the letters of a language are in English ones. */
const TONGUES: readonly Rules[] = [
  // German, Scandinavian and Slavic: "Uljanow", "Ejal".
  [[/(?<![dn])j/g, 'y']],
  // Turkish: "Cevad Zarif", "Hamaney".
  [
    [/c(?![hk])/g, 'j'],
    [/^h/, 'kh'],
  ],
  // Spanish: "Jamenei", "Yalili".
  [
    [/j/g, 'kh'],
    [/y(?=[aeou])/g, 'j'],
  ],
  // Polish and Hungarian: "Pezeszkian".
  [
    [/d[zż](?=[aeiou])/g, 'j'],
    [/cz|cs/g, 'ch'],
    [/sz/g, 'sh'],
    [/rz|zs/g, 'zh'],
    [/j/g, 'y'],
  ],
  // Dutch and Norwegian: "Araghtsji", "Boesjehr".
  [
    [/dzj|dj/g, 'j'],
    [/tsj|tj/g, 'ch'],
    [/sj/g, 'sh'],
    [/oe/g, 'u'],
    [/j/g, 'y'],
  ],
  // Italian: "Sciamkhani".
  [
    [/sci(?=[aou])|sc(?=[ei])/g, 'sh'],
    [/gi(?=[aou])|g(?=[ei])/g, 'j'],
    [/ci(?=[aou])|c(?=[ei])/g, 'ch'],
    [/ch(?=[ei])/g, 'k'],
  ],
];

/** The word as it would be written in English by those who read it otherwise. */
export function* asElsewhere({ plain, script, before }: Word): Generator<Word> {
  if (script !== 'Latn') return;
  const seen = new Set([plain]);
  for (const rules of TONGUES) {
    let own = plain;
    for (const [from, to] of rules) own = own.replace(from, to);
    if (seen.has(own)) continue;
    seen.add(own);
    yield new Word(own, script, before);
  }
}
