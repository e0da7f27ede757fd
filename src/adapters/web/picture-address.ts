// Where the picture of an answer is found: the line of its permalink, and how it is to be drawn.
import type { Drawing } from '#answer/answer.ts';
import type { Page } from '#answer/page.ts';
import { writeLine } from '#core/line.ts';
import { permalink } from '#render/html.ts';

/** The drawing a page shows, if any. */
export function drawingOf({ blocks }: Page): Drawing | undefined {
  for (const block of blocks) if (block.kind === 'image') return block.drawing;
  return undefined;
}

/** `/picture/timeline%20about:ali-larijani%20picture:true.svg`; an older page keeps its version. */
export const pictureAddress = (page: Page, as: 'svg' | 'png', older = false): string =>
  `${permalink(writeLine(page.line)).replace(/^\/r\//, '/picture/')}.${as}${older ? `?v=${page.data.version}` : ''}`;
