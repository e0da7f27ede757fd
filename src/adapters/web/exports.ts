// Timelines as files: `/timeline.csv?about=ali-larijani`, the same selection as the command, and links to it from lists.
import { type Response, Router } from 'express';
import type { Line } from '#answer/answer.ts';
import type { Page } from '#answer/page.ts';
import type { House } from '#core/house.ts';
import { writeLine } from '#core/line.ts';
import type { Unreadable } from '#core/read.ts';
import { datedOf } from '#dataset/dated.ts';
import { toFile } from '#render/file.ts';
import { safe } from '#render/html-text.ts';
import { toTerminal } from '#render/terminal.ts';
import type { Words } from '#words/en.ts';
import { answerLine } from './asked.ts';

const KINDS = ['csv', 'ics', 'json'] as const;
type Kind = (typeof KINDS)[number];

/** Options that change how a list is shown, not what is in it. */
const SHOWING = new Set(['picture', 'page', 'as']);

/**
 * GET /timeline.ics|.csv|.json with the options of /timeline (CONTRACT.md), or with `line`: the events that an answer
 * to any other line lists.
 */
export function exportRoutes(house: House): Router {
  const router = Router();
  for (const as of KINDS)
    router.get(`/timeline.${as}`, async (request, response) => {
      const { line, ...query } = request.query;
      const given = optionsIn(query);
      if (typeof line === 'string') await sendListed(as, line, house, response);
      else if (given) await sendSelected(as, given, house, response);
      else response.status(400).type('text/plain').send(`${house.wordsFor().web.notRead}\n`);
    });
  return router;
}

/** Options as the line grammar can hold them, or undefined when one could not be an option. */
function optionsIn(query: object): Record<string, string> | undefined {
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(query)) {
    if (!/^[a-z-]{1,20}$/.test(name) || typeof value !== 'string') return undefined;
    if (!SHOWING.has(name) && value !== '') given[name] = value;
  }
  return given;
}

async function sendSelected(as: Kind, given: Record<string, string>, house: House, response: Response): Promise<void> {
  const said = await answerLine(writeLine({ command: 'export', given: { ...given, as } }), house);
  if ('unreadable' in said) return refuse(said.unreadable, response);
  const { page } = said;
  if (page.status === 'choices' || page.status === 'error') {
    response.status(page.status === 'choices' ? 300 : 500);
    response.type('text/plain').send(toTerminal(page, house.wordsFor()));
    return;
  }
  // Nothing selected is an empty file: a calendar that is subscribed to must not break when it is empty for a while.
  send(page, page.file ?? { name: `timeline.${as}`, as, events: [] }, house, response);
}

async function sendListed(as: Kind, line: string, house: House, response: Response): Promise<void> {
  const said = await answerLine(line, house);
  if ('unreadable' in said) return refuse(said.unreadable, response);
  const { dataset } = house.library();
  const listed = new Set(said.page.records);
  const events = dataset.events.filter(({ id }) => listed.has(id)).map((event) => datedOf(event, dataset));
  send(said.page, { name: `${said.page.line.command.replaceAll(' ', '-')}.${as}`, as, events }, house, response);
}

const refuse = ({ says, hint }: Unreadable, response: Response): void =>
  void response.status(400).type('text/plain').send(`${says}\n${hint}\n`);

function send(page: Page, content: NonNullable<Page['file']>, house: House, response: Response): void {
  const { name, type, text } = toFile({ ...page, file: content }, house.wordsFor())!;
  response
    .set({
      'Content-Disposition': `${content.as === 'json' ? 'inline' : 'attachment'}; filename="${name}"`,
      'Access-Control-Allow-Origin': '*',
      'Cache-Control': 'public, max-age=300',
    })
    .type(type)
    .send(text);
}

/** The timeline behind a page: what it lists itself, or what it offers to list next. */
function timelineOf(page: Page): Line | undefined {
  return [page.line, ...page.followups.map(({ question }) => question)].find(({ command }) => command === 'timeline');
}

/** Links to the files of the list a page shows, or nothing where it lists no events. */
export function exportLinks(page: Page, words: Words): string {
  const query = queryOf(page);
  if (query === undefined) return '';
  const links = KINDS.map(
    (as) => `<a href="${safe(`/timeline.${as}${query ? `?${query}` : ''}`)}">${safe(words.web.fileNames[as])}</a>`,
  );
  return ` <span>${safe(words.web.files)}:</span> ${links.join(' ')}`;
}

function queryOf(page: Page): string | undefined {
  const line = timelineOf(page);
  if (line) return `${new URLSearchParams(Object.entries(line.given).filter(([name]) => !SHOWING.has(name)))}`;
  const lists = page.blocks.some((block) => block.kind === 'entries');
  return lists ? `${new URLSearchParams({ line: writeLine({ ...page.line, page: 1 }) })}` : undefined;
}
