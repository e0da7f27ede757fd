// Addresses of the page, its API, permalinks and what has changed in them.
import { type Request, type Response, Router } from 'express';
import { completeLine } from '#core/complete.ts';
import type { House } from '#core/house.ts';
import { toJson } from '#render/json.ts';
import { answerLine } from './asked.ts';
import { noticePage } from './frame.ts';
import { answerPage, homePage } from './home.ts';
import { permalinkPage } from './permalink.ts';
import { verifyPage } from './verify.ts';
import { houseAt, type Versions } from './versions.ts';
import { viewOf } from './views.ts';

export type Routes = {
  readonly house: House;
  readonly versions?: Versions | undefined;
  /** Where others reach this installation; default: as each request addressed it. */
  readonly publicUrl?: string | undefined;
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The rest of a path is the line, slashes and all. */
const lineIn = (request: Request): string => [request.params.line].flat().join('/').trim();

export function pageRoutes({ house, versions, publicUrl }: Routes): Router {
  const router = Router();
  const words = house.wordsFor();
  const originOf = (request: Request): string => publicUrl ?? `${request.protocol}://${hostOf(request)}`;

  router.get('/', async (request, response) => {
    const line = textOf(request.query.line);
    if (line === '') return void response.type('html').send(homePage(house, words));
    const said = await answerLine(line, house);
    if ('unreadable' in said) return void refuse(response, 400, line, said.unreadable);
    response.type('html').send(answerPage(said.page, line, viewOf(request.query.view), words));
  });

  router.get('/api/ask', async (request, response) => {
    const line = textOf(request.query.line);
    const said = await answerLine(line, house);
    response.set('Access-Control-Allow-Origin', '*');
    if ('unreadable' in said)
      response.status(400).json({ line, status: 'error', reason: 'unreadable', ...said.unreadable });
    else response.json(toJson(said.page, words));
  });

  router.get('/api/complete', (request, response) => {
    response.json(completeLine(String(request.query.line ?? ''), house, words));
  });

  router.get('/r/*line', async (request, response) => {
    const line = lineIn(request);
    const version = textOf(request.query.v);
    const then = version === '' ? { house } : await houseAt(version, house, versions);
    if ('missing' in then) return void absent(response, then.missing, version, line);
    const said = await answerLine(line, then.house);
    if ('unreadable' in said) return void refuse(response, 400, line, said.unreadable);
    const { dataset } = then.house.library();
    const older = dataset.version !== house.library().dataset.version;
    response.type('html').send(permalinkPage({ page: said.page, dataset, origin: originOf(request), older }, words));
  });

  router.get('/verify/*line', async (request, response) => {
    const line = lineIn(request);
    const version = textOf(request.query.v);
    if (version === '') return void refuse(response, 400, line, { says: words.web.noSince, hint: '' });
    const then = await houseAt(version, house, versions);
    if ('missing' in then) return void absent(response, then.missing, version, line);
    const [was, is] = await Promise.all([answerLine(line, then.house), answerLine(line, house)]);
    if ('unreadable' in was || 'unreadable' in is)
      return void refuse(
        response,
        400,
        line,
        'unreadable' in is ? is.unreadable : { says: words.web.notRead, hint: '' },
      );
    response.type('html').send(verifyPage(is.page, was.page, { now: house, before: then.house }, words));
  });

  function refuse(response: Response, status: number, line: string, { says, hint }: { says: string; hint: string }) {
    response
      .status(status)
      .type('html')
      .send(noticePage(words.web.unreadable, [says, hint].filter(Boolean), words, line));
  }

  function absent(response: Response, what: 'version' | 'history', version: string, line: string): void {
    const says = what === 'history' ? words.web.noHistory : words.web.noVersion(version.slice(0, 64));
    response
      .status(404)
      .type('html')
      .send(noticePage(words.web.notFoundTitle, [says], words, line));
  }

  return router;
}

/** The host a request was addressed to; a malformed one is not repeated into the page. */
const hostOf = (request: Request): string => {
  const host = request.get('host') ?? '';
  return /^[\w.-]+(?::\d{1,5})?$|^\[[0-9a-f:.]+\](?::\d{1,5})?$/i.test(host) ? host : 'localhost';
};
