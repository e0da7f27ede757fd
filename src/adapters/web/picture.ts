// Pictures at addresses of their own: `/picture/<line>.svg` and `.png`, for pages, previews of links and whoever cites one.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Response, Router } from 'express';
import type { House } from '#core/house.ts';
import { drawSvg } from '#render/picture/draw.ts';
import { answerLine } from './asked.ts';
import { drawingOf } from './picture-address.ts';
import { houseAt, type Versions } from './versions.ts';

/** An SVG as PNG, `scale` pixels a unit. */
export type DrawPng = (svg: string, scale: number) => Promise<Buffer>;

type Pictures = {
  readonly house: House;
  readonly versions?: Versions | undefined;
  readonly png?: DrawPng | undefined;
};

/**
 * GET /picture/<line>.svg|.png: the picture in the answer to a line, `?v=` at an older version, `?dark=1` on dark paper,
 * `?scale=2` for PNG of twice the size. 404 where the answer shows none.
 */
export function pictureRoutes({ house, versions, png }: Pictures): Router {
  const router = Router();
  const words = house.wordsFor();
  const inTurn = turns();

  router.get('/picture/*file', async (request, response) => {
    const file = [request.params.file].flat().join('/');
    const { line, as } = /^(?<line>[\s\S]*)\.(?<as>svg|png)$/.exec(file)?.groups ?? {};
    if (line === undefined || (as === 'png' && !png)) return absent(response);
    const { v, dark, scale } = request.query;
    const then = typeof v === 'string' ? await houseAt(v, house, versions) : { house };
    if ('missing' in then) return absent(response);
    const svg = await inTurn(() => svgOf(line.trim(), then.house, dark === '1'));
    if (svg === undefined) return absent(response);
    response.set('Cache-Control', 'public, max-age=300');
    if (as === 'svg' || !png) response.type('image/svg+xml').send(svg);
    else response.type('image/png').send(await png(svg, scale === '2' ? 2 : 1));
  });

  async function svgOf(line: string, at: House, dark: boolean): Promise<string | undefined> {
    const said = await answerLine(line, at);
    const drawing = 'page' in said ? drawingOf(said.page) : undefined;
    return 'page' in said && drawing ? drawSvg(drawing, words, { ...said.page.data, dark }) : undefined;
  }

  function absent(response: Response): void {
    response.status(404).type('text/plain').send(`${words.web.notFound}\n`);
  }

  return router;
}

/** One piece of work a turn of the event loop: many pictures asked for at once let questions in words pass between them. */
function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(() => nextTurn()).then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
