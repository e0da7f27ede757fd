// One answer in the forms it takes elsewhere: as Discord and Slack will show it, as a page, a terminal or a program.
import type { Page } from '#answer/page.ts';
import { toDiscord } from '#render/discord.ts';
import { toHtml } from '#render/html.ts';
import { safe } from '#render/html-text.ts';
import { toJson } from '#render/json.ts';
import { toSlack } from '#render/slack.ts';
import { toTerminal } from '#render/terminal.ts';
import type { Words } from '#words/en.ts';
import { keeping } from './keeping.ts';
import { shownPicture } from './picture-address.ts';
import { discordPreview } from './preview-discord.ts';
import { slackPreview } from './preview-slack.ts';

export const VIEWS = ['chat', 'discord', 'slack', 'page', 'terminal', 'json'] as const;
export type View = (typeof VIEWS)[number];

export const viewOf = (given: unknown): View => VIEWS.find((view) => view === given) ?? 'chat';

/** Where a line leads on the page, in the same view. */
export const askHref =
  (view: View) =>
  (line: string): string => {
    const query = new URLSearchParams({ line: line.toWellFormed(), ...(view === 'chat' ? {} : { view }) });
    return `/?${query}`;
  };

const kept = keeping<Page>();

export const viewHtml = (page: Page, view: View, words: Words): string =>
  kept(page, `${words.locale} ${view}`, () => draw(page, view, words));

function draw(page: Page, view: View, words: Words): string {
  const href = askHref(view);
  const hidden = `<h1 class="hidden">${safe(page.title)}</h1>`;
  switch (view) {
    case 'chat':
      return `${hidden}<div class="pair">${discordFrame(page, words, href)}${slackFrame(page, words, href)}</div>`;
    case 'discord':
      return `${hidden}${discordFrame(page, words, href)}`;
    case 'slack':
      return `${hidden}${slackFrame(page, words, href)}`;
    case 'page':
      return toHtml(page, words, { href, picture: () => shownPicture(page) });
    case 'terminal':
      return `${hidden}<pre class="terminal" tabindex="0">${safe(toTerminal(page, words))}</pre>`;
    case 'json':
      return `${hidden}<pre class="json" tabindex="0">${safe(JSON.stringify(toJson(page, words), null, 2))}</pre>`;
    default:
      return view satisfies never;
  }
}

type Href = (line: string) => string;

const discordFrame = (page: Page, words: Words, href: Href): string =>
  frame(
    'Discord',
    discordPreview(toDiscord(page, words, { picture: () => 'picture.png' }), words, href, shownPicture(page)),
    words,
  );

const slackFrame = (page: Page, words: Words, href: Href): string =>
  frame(
    'Slack',
    slackPreview(toSlack(page, words, { picture: () => ({ file: 'picture.png' }) }), href, shownPicture(page)),
    words,
  );

/** A message with its sender, as it stands in a channel. */
const frame = (platform: string, message: string, words: Words): string =>
  `<section class="client ${platform.toLowerCase()}-client" aria-label="${safe(words.web.in(platform))}"><h2>${safe(platform)}</h2>
<div class="sender"><span class="avatar" aria-hidden="true">B</span><b>${safe(words.help.title)}</b> <span class="app">${safe(words.web.app)}</span></div>
${message}</section>`;
