// A picture as PNG, in fonts of our own: the same on every machine, with Arabic and Hebrew shaped.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Files of the fonts, found once at start. */
export type PictureFonts = readonly { readonly file: string; readonly letters: RegExp }[];

const FONTS = [
  { file: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf', letters: /./ },
  {
    file: '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
    letters: /\p{Script=Arabic}/u,
  },
  {
    file: '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
    letters: /\p{Script=Hebrew}/u,
  },
] as const;

/** Finds the fonts; throws where one is missing, because a picture without letters is worse than no start. */
export function loadPictureFonts(): PictureFonts {
  const { resolve } = createRequire(import.meta.url);
  const fonts = FONTS.map(({ file, letters }) => ({ file: resolve(file), letters }));
  for (const { file } of fonts) if (!existsSync(file)) throw new Error(`A font of the pictures is missing: ${file}`);
  return fonts;
}

/** The fonts whose letters a picture has: each further one makes every letter slower to find. */
export const fontFilesFor = (svg: string, fonts: PictureFonts): string[] =>
  fonts.filter(({ letters }) => letters.test(svg)).map(({ file }) => file);

/** Pixels a side of a picture has at most; a long timeline is drawn smaller rather than refused by a platform. */
const MOST_PIXELS = 8000;

/** PNG of an SVG that `drawSvg` made, `scale` pixels a unit. Runs beside the main thread. */
export async function drawPng(svg: string, fonts: PictureFonts, scale: number): Promise<Buffer> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg)!.map(Number);
  const zoom = Math.min(scale, MOST_PIXELS / Math.max(width!, height!));
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontFiles: fontFilesFor(svg, fonts), loadSystemFonts: false, defaultFontFamily: 'Noto Sans' },
  });
  return image.asPng();
}

const MOST_KEPT = 32;

/** Draws PNGs and keeps the last ones by their content, so that a picture many look at is drawn once. */
export function pngDrawer(fonts: PictureFonts): (svg: string, scale: number) => Promise<Buffer> {
  const kept = new Map<string, Promise<Buffer>>();
  return (svg, scale) => {
    const key = `${scale} ${svg}`;
    const png = kept.get(key) ?? drawPng(svg, fonts, scale);
    kept.delete(key);
    kept.set(key, png);
    png.catch(() => kept.delete(key));
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
    return png;
  };
}
