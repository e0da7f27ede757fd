// The fonts of pictures: the same on every machine, with Arabic and Hebrew shaped. How they were made: fonts/README.md.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Files of the fonts, and the letters each is there for. */
export type PictureFonts = readonly { readonly file: string; readonly letters: RegExp }[];

/** Small files first: for every letter it draws, resvg opens the font anew. */
const FONTS: PictureFonts = [
  { file: 'NotoSans-Basic.ttf', letters: /./ },
  { file: 'NotoSans-Basic-Bold.ttf', letters: /./ },
  { file: 'NotoSansArabic.ttf', letters: /\p{Script=Arabic}/u },
  { file: 'NotoSansHebrew.ttf', letters: /\p{Script=Hebrew}/u },
  {
    file: 'NotoSans-More.ttf',
    letters:
      /[^\0-\u017f\u02b9-\u02bc\u2010-\u2027\u2030-\u203a\u2066-\u2069\u20ac\u2122\u2190-\u2193\u2212\p{Script=Arabic}\p{Script=Hebrew}]/u,
  },
];

/** Finds the fonts; throws where one is missing, because a picture without letters is worse than no start. */
export function loadPictureFonts(): PictureFonts {
  const fonts = FONTS.map(({ file, letters }) => ({ file: join(import.meta.dirname, 'fonts', file), letters }));
  for (const { file } of fonts) if (!existsSync(file)) throw new Error(`A font of the pictures is missing: ${file}`);
  return fonts;
}

/** The fonts whose letters a picture has. */
export const fontFilesFor = (svg: string, fonts: PictureFonts): string[] =>
  fonts.filter(({ letters }) => letters.test(svg)).map(({ file }) => file);
