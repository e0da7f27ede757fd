// Where the picture of an answer is found: the line of its permalink, and how it is to be drawn.
import type { Drawing } from '#answer/answer.ts';
import type { Page } from '#answer/page.ts';
import { writeLine } from '#core/line.ts';
import { permalink } from '#render/html.ts';
import type { Shown } from '#render/html-block.ts';

/** The drawing a page shows, if any. */
export function drawingOf({ blocks }: Page): Drawing | undefined {
  for (const block of blocks) if (block.kind === 'image') return block.drawing;
  return undefined;
}

/** `/picture/timeline%20about:ali-larijani%20picture:true.svg`; an older page keeps its version. */
export function pictureAddress(page: Page, as: 'svg' | 'png', { older = false, dark = false } = {}): string {
  const query = new URLSearchParams({ ...(older ? { v: page.data.version } : {}), ...(dark ? { dark: '1' } : {}) });
  const path = permalink(writeLine(page.line)).replace(/^\/r\//, '/picture/');
  return `${path}.${as}${query.size > 0 ? `?${query}` : ''}`;
}

/** The picture of a page in the reader's light. */
export const shownPicture = (page: Page, older = false): Shown => ({
  light: pictureAddress(page, 'svg', { older }),
  dark: pictureAddress(page, 'svg', { older, dark: true }),
});
