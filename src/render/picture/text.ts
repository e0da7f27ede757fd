// Text in pictures: escaped, in its own direction, and measured on the wide side.
import { safe } from '../html-text.ts';

/** The one place where text enters a picture. Isolated, so that a name in another script does not reorder its row. */
export const written = (raw: string): string => `\u2068${safe(raw.replace(/[\uFFFE\uFFFF\n\t]/g, ' '))}\u2069`;

/** Widths in em of Noto Sans and of the wider faces browsers fall back to, the first class that fits. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/[ iIjl.,;:'’‘|!·\u00a0]/u, 0.33],
  [/[frtJ()[\]/"“”-]/u, 0.46],
  [/[mwMW%@&—…]/u, 1.02],
  [/[a-z0-9–]/u, 0.63],
  [/[\p{Script=Arabic}\p{Script=Hebrew}]/u, 0.9],
  [/\p{Script=Latin}/u, 0.82],
];

/** Room a text takes at most, in units of the picture, at a size of its letters. */
export function widthOf(text: string, size: number): number {
  let em = 0;
  for (const character of text) em += ASCII[character.codePointAt(0)!] ?? emOf(character);
  return em * size;
}

const emOf = (character: string): number => WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? 1.2;

/** Most letters by far, looked up once. */
const ASCII = Array.from({ length: 128 }, (_, code) => emOf(String.fromCharCode(code)));

/** The text, cut with an ellipsis where it would be wider than `most`; between words, unless the last is very long. */
export function fitted(text: string, size: number, most: number): string {
  if (widthOf(text, size) <= most) return text;
  let cut = '';
  let room = most - widthOf('…', size);
  for (const character of text) {
    room -= widthOf(character, size);
    if (room < 0) break;
    cut += character;
  }
  const words = cut.replace(/[\s,;:–—-]+\S*$/, '');
  return `${words.length > cut.length * 0.7 ? words : cut.trimEnd()}…`;
}
