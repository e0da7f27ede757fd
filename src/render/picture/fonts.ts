// The fonts of pictures: the same on every machine, with Arabic and Hebrew shaped. How they were made: fonts/README.md.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Files of the fonts: few letters, quickly drawn, and all. */
export type PictureFonts = { readonly basic: readonly string[]; readonly all: readonly string[] };

/** Finds the fonts; throws where one is missing, because a picture without letters is worse than no start. */
export function loadPictureFonts(): PictureFonts {
  const files = (...names: readonly string[]): string[] =>
    names.map((name) => join(import.meta.dirname, 'fonts', `${name}.ttf`));
  const fonts = {
    basic: files('NotoSans-Basic', 'NotoSans-Basic-Bold'),
    all: files('NotoSans-All', 'NotoSans-All-Bold'),
  };
  for (const file of [...fonts.basic, ...fonts.all])
    if (!existsSync(file)) throw new Error(`A font of the pictures is missing: ${file}`);
  return fonts;
}

/** Letters the basic fonts do not have. */
const OTHER = /[^\0-\u017f\u02b9-\u02bc\u2010-\u2027\u2030-\u203a\u2066-\u2069\u20ac\u2122\u2190-\u2193\u2212]/;

/**
 * The fonts of one picture. resvg opens a font anew for every letter, so most pictures take the small ones; it also loses
 * letters of a line that mixes scripts and needs two fonts, so any other letter takes the font that has them all.
 */
export const fontFilesFor = (svg: string, { basic, all }: PictureFonts): readonly string[] =>
  OTHER.test(svg) ? all : basic;
