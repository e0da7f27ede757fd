// Words of scripts that few names of the record are written in, as any-ascii reads them, with what it reads amiss put right.
import anyAscii from 'any-ascii';

type Rules = readonly (readonly [RegExp, string])[];

/** Letters that say together what they do not say each by itself; and what is not said. */
const BEFORE: Rules = [
  // Greek.
  [/^γο[υύ](?=[ιίεέα])/, 'w'],
  [/ο[υύ]/g, 'u'],
  [/μπ$/, 'mp'],
  [/μπ/g, 'b'],
  [/^ντ|(?<=ρ)ντ/g, 'd'],
  [/ντ/g, 'nt'],
  [/γκ/g, 'g'],
  [/τζ/g, 'j'],
  [/τσ/g, 'ch'],
  [/χ/g, 'h'],
  // Japanese lengthens vowels and doubles consonants.
  [/[ーッっ]/g, ''],
  // A Georgian noun ends in i.
  [/(?<=[\u10d0-\u10ff]{3})ი$/, ''],
];

/** What becomes of the vowels that only carry a consonant, in Korean and in Japanese; and Hindi, whose c is a ch. */
const KOREAN: Rules = [[/eu/g, '']];
const JAPANESE: Rules = [[/(sh|ch|j)iy(?=[aou])/g, '$1']];
const INDIAN: Rules = [[/c(?!h)/g, 'ch']];

const apply = (text: string, rules: Rules): string => rules.reduce((said, [from, to]) => said.replace(from, to), text);

/** The word in plain Latin letters. */
export function readFar(raw: string): string {
  const read = anyAscii(apply(raw.toLowerCase(), BEFORE))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  if (/\p{Script=Hangul}/u.test(raw)) return apply(read, KOREAN);
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(raw)) return apply(read, JAPANESE);
  return /[\u0900-\u0dff]/.test(raw) ? apply(read, INDIAN) : read;
}
