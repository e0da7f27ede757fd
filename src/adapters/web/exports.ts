// Timelines as files: `/timeline.csv?about=ali-larijani`, the same selection as the command, and links to it from lists.
import { type Response, Router } from 'express';
import type { Line } from '#answer/answer.ts';
import type { Page } from '#answer/page.ts';
import type { House } from '#core/house.ts';
import { writeLine } from '#core/line.ts';
import { toFile } from '#render/file.ts';
import { safe } from '#render/html-text.ts';
import { toTerminal } from '#render/terminal.ts';
import type { Words } from '#words/en.ts';
import { answerLine } from './asked.ts';

const KINDS = ['csv', 'ics', 'json'] as const;
type Kind = (typeof KINDS)[number];

/** Options that change how a list is shown, not what is in it. */
const SHOWING = new Set(['picture', 'page', 'as']);

/** GET /timeline.ics|.csv|.json with the options of /timeline (CONTRACT.md). */
export function exportRoutes(house: House): Router {
  const router = Router();
  for (const as of KINDS)
    router.get(`/timeline.${as}`, async (request, response) => send(as, request.query, house, response));
  return router;
}

async function send(as: Kind, query: object, house: House, response: Response): Promise<void> {
  const words = house.wordsFor();
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(query)) {
    if (!/^[a-z-]{1,20}$/.test(name) || typeof value !== 'string') {
      response.status(400).type('text/plain').send(`${words.web.notRead}\n`);
      return;
    }
    if (!SHOWING.has(name) && value !== '') given[name] = value;
  }
  const said = await answerLine(writeLine({ command: 'export', given: { ...given, as } }), house);
  if ('unreadable' in said) {
    response.status(400).type('text/plain').send(`${said.unreadable.says}\n${said.unreadable.hint}\n`);
    return;
  }
  const { page } = said;
  if (page.status === 'choices' || page.status === 'error') {
    response.status(page.status === 'choices' ? 300 : 500);
    response.type('text/plain').send(toTerminal(page, words));
    return;
  }
  // Nothing selected is an empty file: a calendar that is subscribed to must not break when it is empty for a while.
  const file = toFile({ ...page, file: page.file ?? { name: `timeline.${as}`, as, events: [] } }, words)!;
  response
    .set({
      'Content-Disposition': `${as === 'json' ? 'inline' : 'attachment'}; filename="${file.name}"`,
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=300',
    })
    .type(file.type)
    .send(file.text);
}

/** The timeline behind a page: what it lists itself, or what it offers to list next. */
function timelineOf(page: Page): Line | undefined {
  return [page.line, ...page.followups.map(({ question }) => question)].find(({ command }) => command === 'timeline');
}

/** Links to the files of the list a page shows, or nothing where it lists no events. */
export function exportLinks(page: Page, words: Words): string {
  const line = timelineOf(page);
  if (!line) return '';
  const given = Object.fromEntries(Object.entries(line.given).filter(([name]) => !SHOWING.has(name)));
  const query = new URLSearchParams(given).toString();
  const links = KINDS.map(
    (as) => `<a href="${safe(`/timeline.${as}${query ? `?${query}` : ''}`)}">${safe(words.web.fileNames[as])}</a>`,
  );
  return ` <span>${safe(words.web.files)}:</span> ${links.join(' ')}`;
}
