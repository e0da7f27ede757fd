// A drawing as an SVG document: its title, what it shows, and what the record stood at.
import type { Drawing } from '#answer/answer.ts';
import { showDay } from '#words/day.ts';
import type { Words } from '#words/en.ts';
import { DARK, LIGHT, type Paper } from './colours.ts';
import { countsHeight, countsSvg } from './counts.ts';
import { networkSvg, roundOf } from './network.ts';
import { fitted, written } from './text.ts';
import { INSIDE, layOut, timelineSvg } from './timeline.ts';

export type PictureStyle = {
  /** The day and the version of the record the rows were read from. */
  readonly asOf: string;
  readonly version: string;
  readonly dark?: boolean;
};

export const WIDTH = 1200;
const TOP = 68;
const BELOW = 64;
const NOTE = 18;

/** SVG of a drawing, 1,200 units wide and as high as its rows need. Total: any rows make a well-formed document. */
export function drawSvg(drawing: Drawing, words: Words, { asOf, version, dark }: PictureStyle): string {
  const paper = dark ? DARK : LIGHT;
  const { inside, height } = insideOf(drawing, words, paper);
  const whole = Math.ceil(TOP + height + BELOW);
  const { left, right } = INSIDE;
  const source = `${words.help.title} · ${words.asOf(showDay(asOf, words.locale), version.slice(0, 12))}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${whole}" width="${WIDTH}" height="${whole}" font-family="'Noto Sans', sans-serif">
<title>${written(drawing.title)}</title>
<rect width="${WIDTH}" height="${whole}" fill="${paper.paper}"/>
<text x="${left}" y="46" font-size="24" font-weight="bold" fill="${paper.ink}">${written(fitted(drawing.title, 27, right - left))}</text>
${inside}
<text x="${left}" y="${whole - 20}" font-size="13" fill="${paper.soft}">${written(fitted(source, 13, right - left))}</text>
</svg>
`;
}

/** What the picture stands for, in a line under it. */
function noteSvg(note: string, height: number, paper: Paper): string {
  const { left, right } = INSIDE;
  return `\n<text x="${left}" y="${Math.ceil(TOP + height + 22)}" font-size="13" fill="${paper.soft}">${written(fitted(note, 13, right - left))}</text>`;
}

function insideOf(drawing: Drawing, words: Words, paper: Paper): { inside: string; height: number } {
  switch (drawing.shape) {
    case 'timeline': {
      const layout = layOut(drawing.marks, words);
      return { inside: timelineSvg(layout, TOP, words, paper), height: layout.height + 28 };
    }
    case 'counts': {
      const height = countsHeight(drawing);
      const inside = countsSvg(drawing, TOP, words.locale, paper) + noteSvg(drawing.note, height, paper);
      return { inside, height: height + NOTE };
    }
    case 'network': {
      const round = roundOf(drawing);
      const inside = networkSvg(drawing, round, TOP, paper) + noteSvg(drawing.note, round.height, paper);
      return { inside, height: round.height + NOTE };
    }
    default:
      return drawing satisfies never;
  }
}
