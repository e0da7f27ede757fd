// The page and its API: a line typed, an answer shown; a permalink of every answer.
import { type Request, type Response, Router } from 'express';
import type { Page } from '#answer/page.ts';
import type { House } from '#core/house.ts';
import { readTyped, type Unreadable } from '#core/read.ts';
import { respond } from '#core/respond.ts';
import { safe, toHtml } from '#render/html.ts';
import { toJson } from '#render/json.ts';
import type { Words } from '#words/en.ts';

const ASKER = { id: 'web', roles: ['anyone'] } as const;

/** Answers a line typed on the page. */
export async function answer(line: string, house: House): Promise<{ page: Page } | { unreadable: Unreadable }> {
  const read = readTyped(line, house.commands, house.wordsFor());
  return 'unreadable' in read ? read : { page: await respond({ ...read.line, asker: ASKER }, house) };
}

const lineOf = (request: Request): string => (typeof request.query.line === 'string' ? request.query.line.trim() : '');

export function pageRoutes(house: House): Router {
  const router = Router();
  router.get('/', async (request, response) => show(lineOf(request), house, response));
  router.get('/r/:line', async (request, response) => show(request.params.line, house, response));
  router.get('/api/ask', async (request, response) => {
    const line = lineOf(request);
    const said = await answer(line, house);
    if ('unreadable' in said)
      response.status(400).json({ line, status: 'error', reason: 'unreadable', ...said.unreadable });
    else response.json(toJson(said.page, house.wordsFor()));
  });
  return router;
}

async function show(line: string, house: House, response: Response): Promise<void> {
  const words = house.wordsFor();
  const said = line === '' ? undefined : await answer(line, house);
  const body =
    said === undefined
      ? ''
      : 'page' in said
        ? toHtml(said.page, words)
        : `<p>${safe(said.unreadable.says)}</p><p>${safe(said.unreadable.hint)}</p>`;
  response
    .status(said && 'unreadable' in said ? 400 : 200)
    .type('html')
    .send(frame(line, body, words));
}

const frame = (line: string, body: string, words: Words): string => `<!doctype html>
<html lang="${words.locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(line || words.help.title)}</title></head>
<body><form action="/"><label>${safe(words.help.title)} <input name="line" value="${safe(line)}" size="60" autofocus></label> <button>→</button></form>
<main>${body || `<p>${safe(words.help.promise)}</p>`}</main></body></html>
`;
